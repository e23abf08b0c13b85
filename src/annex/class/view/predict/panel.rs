//! What is asked, and what can be done about it.

use web_sys::Event;

use super::{card, change, graph, of_game, verdict};
use crate::annex::class::Desk;
use crate::annex::class::predict::Settings;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live};
use crate::model::predict::{Hint, Question, Task};
use crate::view::controls::{button, labeled};

/// The question at hand, its answer, and the result so far.
pub fn panel(desk: Desk) -> Element {
    el("div")
        .class("predict-panel")
        .child(whose(desk))
        .child(question(desk))
        .child(answering(desk))
        .child(verdict::verdict(desk))
        .child(going_on(desk))
        .child(card::card(desk))
}

/// Whose result it is, if it is somebody's.
fn whose(desk: Desk) -> Content {
    let name = crate::derived::derived(move || {
        desk.get(|state| Some(state.predict.result()?.ok()?.name.clone()))
    });
    live(move || {
        let name = name.get()?;
        Some(
            el("p")
                .class("predict-whose")
                .child(el("strong").child(desk.lang.predict_theirs(&name)))
                .child(button(desk.lang.predict().play, move || super::play(desk))),
        )
    })
}

/// What is asked, with a line on how to answer.
fn question(desk: Desk) -> Content {
    let asked = of_game(desk, |game| {
        let task = game.task().clone();
        let n_skipped = match &task {
            Task::Pass(pass) => {
                let before = (1..*pass).rev();
                before
                    .take_while(|&pass| {
                        pass > game.setup.start && game.ground.falling(pass).is_empty()
                    })
                    .count()
            }
            _ => 0,
        };
        let place =
            (game.setup.question != Question::Passes).then(|| (game.shown() + 1, game.n_tasks()));
        (task, n_skipped, game.ground.span(), place)
    });
    live(move || {
        let (task, n_skipped, span, place) = asked.get()?;
        let lang = desk.lang;
        let place = place.map(|(round, n_rounds)| {
            el("p")
                .class("predict-place")
                .child(lang.predict_place(round, n_rounds))
        });
        let heading = el("h1")
            .attr("tabindex", "-1")
            .child(lang.predict_question(&task));
        let lead = el("p").child(lang.predict_lead(&task, n_skipped, span));
        Some(el("header").child(place).child(heading).child(lead))
    })
}

/// Where the answer is given, until it is judged.
fn answering(desk: Desk) -> Content {
    let state = of_game(desk, |game| (game.task().clone(), game.round().is_revealed));
    live(move || {
        let (task, is_revealed) = state.get()?;
        let input = match &task {
            Task::Needs(..) => Some(graph::graph(desk)),
            Task::Depth(_) if !is_revealed => Some(slider(desk)),
            _ => None,
        };
        let buttons = (!is_revealed).then(|| buttons(desk, &task));
        let hints = (!is_revealed).then(|| hints(desk));
        Some(
            el("div")
                .class("predict-answer")
                .child(input)
                .child(buttons)
                .child(hints),
        )
    })
}

fn buttons(desk: Desk, task: &Task) -> Element {
    let lang = desk.lang;
    let reveal = button(lang.predict_reveal(task), move || {
        change(desk, |game| game.reveal());
        dom::rescue_focus(".predict-verdict");
    });
    let hint = button(lang.predict().hint, move || {
        change(desk, |game| game.take_hint());
    });
    let has_more = of_game(desk, |game| game.has_more_hints());
    let n_marked = of_game(desk, |game| game.round().marked.len());
    let marked = (!matches!(task, Task::Depth(_))).then(|| {
        let says = live(move || lang.predict_marked(n_marked.get().unwrap_or(0)));
        el("span").class("predict-marked").child(says)
    });
    el("div")
        .class("predict-buttons")
        .child(reveal.class("primary").attr("data-reveal", ""))
        .child(
            hint.attr("data-hint", "")
                .follow("disabled", move || has_more.get() != Some(true)),
        )
        .child(marked)
}

/// The slider of depths, with the depth that is said.
fn slider(desk: Desk) -> Element {
    let lang = desk.lang;
    let guess = of_game(desk, |game| game.round().guess);
    let span = desk.peek(|state| state.predict.game().map_or(1, |game| game.ground.span()));
    let input = el("input")
        .attr("type", "range")
        .attr("id", "predict-depth")
        .attr("min", "1")
        .attr("max", span)
        .follow("prop:value", move || guess.get().unwrap_or(1).to_string())
        .on("input", move |event: &Event| {
            if let Ok(depth) = dom::value_of(event).parse() {
                change(desk, |game| game.guess(depth));
            }
        });
    let output = el("output")
        .attr("for", "predict-depth")
        .child(live(move || guess.get().unwrap_or(1)));
    el("div")
        .class("predict-slider")
        .child(
            el("label")
                .attr("for", "predict-depth")
                .child(lang.predict().depth),
        )
        .child(output)
        .child(
            el("div")
                .class("predict-track")
                .child(el("span").child("1"))
                .child(input)
                .child(el("span").child(span)),
        )
}

/// The hints that were taken, the first one first.
fn hints(desk: Desk) -> Element {
    let hints = of_game(desk, |game| game.hints().to_vec());
    let lang = desk.lang;
    let item = move |hint: Hint| el("li").child(lang.predict_hint(hint));
    el("div").attr("role", "status").child(live(move || {
        let hints = hints.get().filter(|hints| !hints.is_empty())?;
        let list = el("ol")
            .class("predict-hints")
            .attr("aria-label", lang.predict().hints);
        Some(list.children(hints.into_iter().map(item)))
    }))
}

/// On to what comes next: the next question, the same again, or other cells; and back to what was asked.
fn going_on(desk: Desk) -> Content {
    let state = of_game(desk, |game| {
        let next = game.next_task().cloned();
        let rounds: Vec<Task> = game.asked_tasks().to_vec();
        (game.round().is_revealed, next, rounds, game.is_over())
    });
    let is_theirs =
        crate::derived::derived(move || desk.get(|state| state.predict.result().is_some()));
    live(move || {
        let (is_revealed, next, rounds, is_over) = state.get()?;
        let lang = desk.lang;
        let on = is_revealed.then_some(next).flatten().map(|task| {
            let label = match task {
                Task::Pass(pass) => lang.predict_on_to(pass),
                _ => lang.predict().next_cell.to_owned(),
            };
            let go = move || {
                change(desk, |game| game.go_on());
                dom::rescue_focus(".predict h1");
            };
            button(label, go).class("primary").attr("data-next", "")
        });
        let is_open = is_over && !is_theirs.get();
        let again = is_open.then(|| again(desk));
        let back = (rounds.len() > 1).then(|| look_back(desk, &rounds));
        let is_any = on.is_some() || again.is_some() || back.is_some();
        is_any.then(|| {
            el("div")
                .class("predict-buttons predict-on")
                .child(on)
                .child(again)
                .child(back)
        })
    })
}

/// The same again, or, where cells are drawn, others.
fn again(desk: Desk) -> Content {
    let text = desk.lang.predict();
    let question = desk.peek(|state| state.predict.settings.question);
    let act = move || {
        desk.change(|state| {
            if question == Question::Passes {
                state.predict.play_again();
                return Vec::new();
            }
            let settings = state.predict.settings.clone();
            state.predict.set(Settings {
                round: settings.round.wrapping_add(1),
                ..settings
            })
        });
        dom::rescue_focus(".predict h1");
    };
    let label = match question {
        Question::Passes => text.again,
        _ => text.another,
    };
    button(label, act).attr("data-again", "").into()
}

fn look_back(desk: Desk, rounds: &[Task]) -> Element {
    let shown = of_game(desk, |game| game.shown());
    let options = rounds.iter().enumerate();
    let options: Vec<(String, String)> = options
        .map(|(round, task)| (round.to_string(), desk.lang.predict_round(task)))
        .collect();
    let choice = chosen_by_number(
        options,
        move || shown.get().unwrap_or(0),
        move |round| {
            change(desk, |game| game.look_at(round));
        },
    );
    labeled(desk.lang.predict().rounds, choice)
}

/// A choice from a list by number.
fn chosen_by_number(
    options: Vec<(String, String)>,
    chosen: impl Fn() -> usize + 'static,
    choose: impl Fn(usize) + 'static,
) -> Element {
    let option = |(name, label): (String, String)| el("option").attr("value", name).child(label);
    el("select")
        .children(options.into_iter().map(option))
        .follow("prop:value", move || chosen().to_string())
        .on("change", move |event: &Event| {
            if let Ok(number) = dom::value_of(event).parse() {
                choose(number);
            }
        })
}
