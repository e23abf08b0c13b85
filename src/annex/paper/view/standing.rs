//! What is said while boards are not there.

use crate::annex::paper::Desk;
use crate::annex::paper::pile::Progress;
use crate::annex::paper::state::Which;
use crate::browser::element::{Content, Element, el, live};
use crate::view::controls::button;

/// What stands in the place of boards, while there are none.
pub fn standing(desk: Desk, which: Which) -> Content {
    live(move || say(desk, which))
}

fn say(desk: Desk, which: Which) -> Option<Element> {
    let text = desk.lang.paper();
    let (progress, has_pieces) = desk.get(|state| {
        let pile = state.pile(which);
        (pile.progress, !pile.pieces.0.is_empty())
    });
    let says = match (progress, which) {
        (Progress::Done, _) if has_pieces => return None,
        (Progress::Idle | Progress::Working, _) => text.working,
        (Progress::Lost, _) => text.lost,
        (Progress::Done, Which::Here) => text.no_puzzle,
        (Progress::Done, Which::Others) => text.none,
    };
    let again = (progress == Progress::Lost)
        .then(|| button(text.again, move || desk.change(|state| state.ask_again())));
    let line = el("p")
        .class("paper-standing")
        .attr("role", "status")
        .child(el("span").child(says))
        .child(again);
    Some(line)
}
