//! The board that is predicted, and what is asked about it.

mod board;
mod card;
mod graph;
mod panel;
mod verdict;

use engine::{RuleSet, Shape};

use crate::annex::class::Desk;
use crate::annex::class::predict::{Known, Settings};
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::{Derived, derived};
use crate::model::predict::{CodeError, Game, Question, Trouble};
use crate::view::controls::{button, truth};

/// What stands in the place of the view.
#[derive(Clone, Copy, PartialEq)]
enum Screen {
    Working,
    Lost,
    Trouble(Trouble),
    Refused(CodeError),
    /// A game on a board of this shape.
    Game(Shape),
}

/// The prediction, while it is to be seen.
pub fn predict(desk: Desk) -> Content {
    let is_shown = derived(move || desk.get(|state| state.predict.is_shown));
    live(move || is_shown.get().then(|| section(desk)))
}

fn section(desk: Desk) -> Element {
    let screen = derived(move || screen(desk));
    el("section")
        .class("predict")
        .attr("id", "predict")
        .child(head(desk))
        .child(live(move || match screen.get() {
            Screen::Game(shape) => stage(desk, shape),
            Screen::Working => says(desk.lang.predict().working).into(),
            Screen::Lost => lost(desk),
            Screen::Trouble(trouble) => blocked(desk, trouble),
            Screen::Refused(error) => refused(desk, error),
        }))
}

fn screen(desk: Desk) -> Screen {
    desk.get(|state| {
        let predict = &state.predict;
        match (&predict.known, predict.trouble(), predict.result()) {
            (Known::Working, ..) => Screen::Working,
            (Known::Lost, ..) => Screen::Lost,
            (_, Some(trouble), _) => Screen::Trouble(trouble),
            (_, _, Some(Err(error))) => Screen::Refused(error),
            _ => predict
                .game()
                .map_or(Screen::Working, |game| Screen::Game(game.ground.shape())),
        }
    })
}

/// The choice of a question, and the way out.
fn head(desk: Desk) -> Element {
    let asked = derived(move || desk.get(|state| state.predict.settings.question));
    let choice = |question: Question| {
        let choose = move || {
            desk.change(|state| {
                let settings = Settings {
                    question,
                    result: None,
                    ..state.predict.settings.clone()
                };
                state.predict.set(settings)
            });
        };
        button(desk.lang.predict_kind(question), choose)
            .attr("data-question", question.name())
            .follow("aria-pressed", move || truth(asked.get() == question))
    };
    let segments = el("div")
        .class("segments")
        .attr("role", "group")
        .attr("aria-label", desk.lang.predict().questions)
        .children(Question::ALL.map(choice));
    let leave =
        button(desk.lang.predict().leave, move || leave(desk)).attr("data-leave", "predict");
    el("div").class("predict-head").child(segments).child(leave)
}

/// Goes back to exploring; the page moves the keyboard to where predictions begin.
fn leave(desk: Desk) {
    desk.change(|state| state.predict.end());
}

fn stage(desk: Desk, shape: Shape) -> Content {
    // Whoever began it by a button was left with the whole element.
    dom::pass_focus_on("#annex-class", ".predict h1");
    el("div")
        .class("predict-stage")
        .child(board::board(desk, shape))
        .child(panel::panel(desk))
        .into()
}

/// What is said in the place of a board.
fn says(words: &'static str) -> Element {
    let words = el("h1").class("predict-says").child(words);
    el("div")
        .attr("id", "board")
        .attr("role", "status")
        .child(words)
}

fn lost(desk: Desk) -> Content {
    let text = desk.lang.predict();
    let again = button(text.ask_again, move || {
        desk.change(|state| state.predict.ask())
    });
    many([says(text.lost), offers([again])])
}

/// Why there is nothing to predict, with what can be done.
fn blocked(desk: Desk, trouble: Trouble) -> Content {
    let lang = desk.lang;
    let explore = button(lang.predict().explore, move || leave(desk));
    let passes = matches!(trouble, Trouble::TooShallow).then(|| {
        let ask = move || {
            desk.change(|state| {
                let question = Question::Passes;
                let settings = Settings {
                    question,
                    ..state.predict.settings.clone()
                };
                state.predict.set(settings)
            });
        };
        button(lang.predict_kind(Question::Passes), ask).class("primary")
    });
    let is_weak = desk.peek(|state| state.predict.method().rules) != RuleSet::Chains;
    let stronger = (trouble == Trouble::Nothing && is_weak).then(|| stronger(desk));
    let offered = el("div")
        .class("predict-offers")
        .child(passes)
        .child(stronger)
        .child(explore);
    many([says(lang.predict_trouble(trouble)), offered])
}

/// Links to the same board under stronger rules.
fn stronger(desk: Desk) -> Content {
    let rules = desk.peek(|state| state.predict.method().rules);
    let all = RuleSet::ALL.into_iter().filter(|&other| other > rules);
    let links = all.map(|rules| {
        let link = desk.peek(|state| state.predict.link_with_rules(rules));
        el("a").attr("href", link).child(desk.lang.rules(rules))
    });
    let before = el("span").child(desk.lang.predict().stronger);
    many([Content::from(before), many(links)])
}

fn refused(desk: Desk, error: CodeError) -> Content {
    let play = button(desk.lang.predict().play, move || play(desk)).class("primary");
    many([says(desk.lang.predict_refused(error)), offers([play])])
}

fn offers<const N: usize>(buttons: [Element; N]) -> Element {
    el("div").class("predict-offers").children(buttons)
}

/// Lets the result of somebody go, and asks the same questions.
fn play(desk: Desk) {
    desk.change(|state| {
        let settings = Settings {
            result: None,
            ..state.predict.settings.clone()
        };
        state.predict.set(settings)
    });
}

/// Follows something about the game that is looked at.
fn of_game<T: PartialEq + Send + Sync + 'static>(
    desk: Desk,
    slice: impl Fn(&Game) -> T + Send + Sync + 'static,
) -> Derived<Option<T>> {
    derived(move || desk.get(|state| state.predict.game().map(&slice)))
}

/// Changes the game that is looked at.
fn change(desk: Desk, change: impl FnOnce(&mut Game)) {
    desk.change(|state| {
        state.predict.play(change);
        Vec::new()
    });
}
