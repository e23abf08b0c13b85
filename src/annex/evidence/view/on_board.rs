//! Networks on the board at hand, loop by loop.

use std::sync::Arc;

use background::aside::nets::{Guess, Known, MOST_LOOPS};
use web_sys::Event;

use super::spots::spots;
use super::{Lab, section};
use crate::action::Direction;
use crate::annex::evidence::settings::{Runner, read_runner};
use crate::annex::evidence::state::Change;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::{Derived, InPlace, derived};
use crate::model::evidence::run::{self, CellState, Look};
use crate::view::controls::{button, icon_button, labeled};
use crate::view::small_board::{edged, frame};

/// What a network made of the board: what is known of that, and the loops.
pub(super) type Ran = Option<(InPlace<Known>, InPlace<Vec<Vec<Guess>>>)>;

/// The section.
pub(super) fn on_board(lab: Lab) -> Element {
    let text = lab.desk.lang.evidence();
    let trouble = live(move || {
        let error = lab.desk.get(|state| match &state.known {
            Some(Err(error)) => Some(*error),
            _ => None,
        })?;
        Some(
            el("p")
                .attr("role", "status")
                .child(lab.desk.lang.nothing_right(error)),
        )
    });
    let other_size = live(move || {
        let settings = lab.settings.get();
        let is_of_tables = |runner: &Runner| !matches!(runner, Runner::Own(_));
        let size = lab.desk.get(|state| match &state.known {
            Some(Ok(known)) => known.shape.size(),
            _ => 9,
        });
        let is_told = size != 9 && settings.runners.iter().any(is_of_tables);
        is_told.then(|| el("p").child(text.other_size))
    });
    section("on-board", text.on_board)
        .child(el("p").class("lead").child(text.on_board_lead))
        .child(legend(lab))
        .child(trouble)
        .child(other_size)
        .child(clock(lab))
        .child(
            el("div")
                .class("net-runs")
                .child(panel(lab, 0))
                .child(panel(lab, 1)),
        )
        .child(el("p").class("scope quiet").child(text.spots_scope))
}

fn legend(lab: Lab) -> Element {
    let item = |state: CellState| {
        el("li")
            .child(el("i").attr("data-look", state.name()).child("5"))
            .child(lab.desk.lang.cell_state(state))
    };
    let states = [
        CellState::Known,
        CellState::Right,
        CellState::Wrong,
        CellState::FalselySure,
    ];
    el("ul").class("net-legend").children(states.map(item))
}

fn clock(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let keys = lang.timeline();
    let at = derived(move || lab.desk.get(|state| state.at()));
    let end = derived(move || lab.desk.get(|state| state.end()));
    let is_playing = derived(move || lab.desk.get(|state| state.is_playing));
    let label = live(move || {
        if is_playing.get() {
            keys.pause
        } else {
            keys.play
        }
    });
    let play = button(label, move || lab.send(Change::Play(!is_playing.peek())))
        .class("play")
        .follow("data-playing", move || is_playing.get().then_some("1"));
    let key = |class: &str, label: &'static str, change: Change| {
        icon_button(class, label, move || lab.send(change.clone()))
    };
    let slider = el("input")
        .attr("type", "range")
        .attr("min", "0")
        .attr("data-loop", "")
        .attr("aria-label", text.at)
        .follow("max", move || end.get().to_string())
        .follow("prop:value", move || at.get().to_string())
        .follow("aria-valuetext", move || {
            lab.desk.lang.loop_of(at.get(), end.get())
        })
        .on("input", move |event: &Event| {
            if let Ok(at) = dom::value_of(event).parse() {
                lab.send(Change::At(at));
            }
        });
    let most = el("input")
        .attr("type", "range")
        .attr("min", "1")
        .attr("max", usize::from(MOST_LOOPS))
        .attr("data-dial", "most")
        .follow("prop:value", move || {
            usize::from(lab.settings.get().n_loops)
        })
        .on("input", move |event: &Event| {
            if let Ok(n_loops) = dom::value_of(event).parse() {
                lab.set(|settings| settings.n_loops = n_loops);
            }
        });
    let most = el("label")
        .class("dial")
        .child(el("span").class("dial-name").child(text.most))
        .child(most)
        .child(
            el("output")
                .attr("aria-hidden", "true")
                .child(live(move || usize::from(lab.settings.get().n_loops))),
        );
    el("div")
        .class("machine-clock controls")
        .child(
            el("div")
                .class("keys")
                .child(key("to-start", keys.to_start, Change::At(0)))
                .child(key("back", keys.back, Change::Step(Direction::Back)))
                .child(play)
                .child(key(
                    "forward",
                    keys.forward,
                    Change::Step(Direction::Forward),
                ))
                .child(key("to-end", keys.to_end, Change::At(u16::MAX))),
        )
        .child(slider)
        .child(el("output").child(live(move || lab.desk.lang.loop_of(at.get(), end.get()))))
        .child(most)
}

fn panel(lab: Lab, which: usize) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let ran: Derived<Ran> = derived(move || {
        lab.desk.get(|state| {
            let known = state.known.as_ref()?.as_ref().ok()?;
            let frames = state.runs[which].as_ref()?;
            Some((InPlace(Arc::clone(known)), InPlace(Arc::clone(frames))))
        })
    });
    let is_looped = derived(move || {
        let runner = lab.settings.get().runners[which];
        lab.desk.get(|state| state.is_looped(runner))
    });
    // A network that has fewer layers stands still behind its last one.
    let at = derived(move || {
        let n_frames = ran.with(|ran| ran.as_ref().map_or(0, |(_, frames)| frames.0.len()));
        lab.desk.get(|state| state.at()).min(n_frames as u16)
    });
    let looks = derived(move || {
        let looks = ran.with(|ran| {
            let (known, frames) = ran.as_ref()?;
            Some(run::looks(&known.0, &frames.0, at.get()))
        });
        InPlace(Arc::new(looks.unwrap_or_default()))
    });
    let standing = live(move || {
        ran.with(|ran| {
            let (known, frames) = ran.as_ref()?;
            let standing = looks.with(|looks| run::standing(&looks.0));
            let from = run::solved_from(&known.0, &frames.0);
            Some(lang.net_standing(standing, at.get(), from, is_looped.get()))
        })
    });
    let missing = live(move || {
        let runner = lab.settings.get().runners[which];
        let is_there = ran.with(Option::is_some);
        let is_lost = lab.desk.get(|state| state.is_lost(runner));
        let says = match runner {
            Runner::Own(_) if is_lost => text.no_weights,
            _ if is_lost => text.lost_weights,
            _ => text.no_run,
        };
        let is_board = lab.desk.get(|state| !matches!(state.known, Some(Err(_))));
        let again = (is_lost && !matches!(runner, Runner::Own(_)))
            .then(|| button(text.again, move || lab.send(Change::Again)));
        (!is_there && is_board).then(|| {
            many([
                el("p").class("quiet").child(says).into(),
                Content::from(again),
            ])
        })
    });
    let board = live(move || {
        let shape = ran.with(|ran| Some(ran.as_ref()?.0.0.shape))?;
        let cells = live(move || {
            looks.with(|looks| {
                let cells = looks.0.iter().enumerate();
                many(cells.map(|(index, look)| edged(cell(look), shape, index)))
            })
        });
        let name = move || {
            let standing = looks.with(|looks| run::standing(&looks.0));
            lang.net_standing(standing, at.get(), None, is_looped.get())
        };
        Some(
            frame(shape)
                .class("small-board net-board")
                .follow("aria-label", name)
                .child(cells),
        )
    });
    el("div")
        .class("net-run")
        .attr("data-run", which)
        .follow("data-solved", move || {
            looks.with(|looks| {
                let standing = run::standing(&looks.0);
                (standing.n_blanks > 0 && standing.is_solved()).then_some("1")
            })
        })
        .follow("data-known", move || {
            looks.with(|looks| run::standing(&looks.0).n_known)
        })
        .child(runner(lab, which))
        .child(bytes(lab, which))
        .child(el("div").class("net-picture").child(board).child(missing))
        .child(el("p").class("net-standing").child(standing))
        .child(spots(lab, ran, at))
}

fn cell(look: &Look) -> Element {
    let digit = (look.digit > 0).then(|| look.digit.to_string());
    let strength = usize::from(look.belief) / 10;
    el("i")
        .attr("data-look", look.state.name())
        .attr(
            "data-settled",
            look.is_settled && look.state != CellState::Given,
        )
        .attr("data-belief", usize::from(look.belief))
        .attr("data-depth", look.depth.map(usize::from))
        .attr("style", format!("--strength:{strength}%"))
        .child(digit)
}

/// Which network runs.
fn runner(lab: Lab, which: usize) -> Element {
    let lang = lab.desk.lang;
    let text = lang.evidence();
    let own = derived(move || {
        lab.desk.get(|state| {
            let own = state.own.iter().zip(1..);
            let own = own.filter_map(|(own, number)| {
                let own = own.as_ref()?;
                let label = lang.own_net(own.spec, own.file.as_deref());
                Some((Runner::Own(number).name(), label))
            });
            own.collect::<Vec<(String, String)>>()
        })
    });
    let options = live(move || {
        let mut options: Vec<(String, String)> = Vec::new();
        if let Some(tables) = lab.tables() {
            for net in tables.nets() {
                let label = format!("{} ({})", lang.net(net), text.best_of);
                options.push((net.name(), label));
            }
            for trained in tables.trained() {
                let label = lang.net_of_seed(trained.net, trained.seed);
                options.push((trained.name(), label));
            }
        }
        options.extend(own.get());
        // What a link asks for stands in the list, there or not.
        let chosen = lab.settings.get().runners[which].name();
        if options.iter().all(|(known, _)| *known != chosen) {
            options.push((chosen.clone(), chosen.clone()));
        }
        let option = move |(name, label): (String, String)| {
            let is_chosen = name == chosen;
            el("option")
                .attr("value", name)
                .attr("selected", is_chosen)
                .child(label)
        };
        many(options.into_iter().map(option))
    });
    let select = el("select")
        .attr("data-choice", if which == 0 { "net" } else { "rival" })
        .child(options)
        .follow("prop:value", move || {
            // The options are there first.
            let _ = (lab.tables.get(), own.get());
            lab.settings.get().runners[which].name()
        })
        .on("change", move |event: &Event| {
            if let Some(runner) = read_runner(&dom::value_of(event)) {
                lab.set(|settings| settings.runners[which] = runner);
            }
        });
    labeled(if which == 0 { text.net } else { text.rival }, select)
}

/// How much had to be loaded for it.
fn bytes(lab: Lab, which: usize) -> Content {
    live(move || {
        let runner = lab.settings.get().runners[which];
        let n_bytes = lab.desk.get(|state| state.weights(runner).map(<[u8]>::len));
        let says = n_bytes.map(|n_bytes| lab.desk.lang.bytes_of_weights(n_bytes));
        el("p").class("net-bytes quiet").child(says)
    })
}
