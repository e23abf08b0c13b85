//! The gallery: boards to choose from.

pub(super) mod card;
mod controls;
pub(super) mod place;

use super::maker;
use crate::annex::boards::Desk;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::derived;
use crate::model::gallery::{self, Known};
use crate::view::controls::button;
use card::card;
use controls::{controls, reset};
use place::Place;

/// What it is, which boards are shown, and the boards; where it is left, is kept in `left_at`.
pub fn gallery(desk: Desk, left_at: Place) -> Element {
    let text = desk.lang.gallery();
    let head = el("header")
        .class("headline")
        .child(el("h1").child(text.heading))
        .child(el("p").class("lead").child(text.lead));
    let standing = el("p")
        .class("gallery-count")
        .child(
            el("span")
                .attr("role", "status")
                .child(live(move || count(desk))),
        )
        .child(live(move || offer(desk)));
    el("section")
        .class("gallery")
        .child(head)
        .child(maker::maker(desk))
        .child(controls(desk))
        .child(standing)
        .child(el("h2").class("heard-only").child(text.boards))
        .child(boards(desk, left_at))
}

/// How many boards are shown, or how far they are worked out.
fn count(desk: Desk) -> String {
    let n_all = gallery::all().len();
    desk.get(|state| match &state.known {
        Known::Some(known) => desk.lang.gallery_working(known.len(), n_all),
        Known::All(_) => desk.lang.gallery_count(state.shown().len(), n_all),
        Known::Lost => desk.lang.gallery().lost.to_owned(),
    })
}

/// What can be done about it: to show all boards again, or to try again.
fn offer(desk: Desk) -> Option<Element> {
    let text = desk.lang.gallery();
    let (is_lost, has_all) = desk.get(|state| (state.known == Known::Lost, state.choice.has_all()));
    if is_lost {
        let again = || {
            button(text.again, move || {
                desk.change(|state| vec![state.ask_for_figures()])
            })
        };
        return Some(again());
    }
    (!has_all).then(|| reset(desk))
}

/// The boards that are shown. There is a place for every board of the list, and who is in it follows
/// the choice: a place that was once near stays drawn, whatever board comes to it.
fn boards(desk: Desk, left_at: Place) -> Content {
    let shown = derived(move || desk.get(|state| state.shown()));
    let places = (0..gallery::all().len()).map(move |place| {
        let board = derived(move || shown.with(|shown| shown.get(place).copied()));
        card(desk, board, left_at)
    });
    let none = live(move || {
        let is_empty = shown.with(Vec::is_empty) && desk.get(|state| state.known.all().is_some());
        is_empty.then(|| {
            el("p")
                .class("gallery-none")
                .child(desk.lang.gallery().none)
        })
    });
    many([
        none,
        el("ul").class("gallery-boards").children(places).into(),
    ])
}
