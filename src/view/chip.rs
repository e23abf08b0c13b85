//! A cell of the proof as a small button, and sentences with cells in them.

use engine::Cell;

use super::controls::button;
use crate::action::Action;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, many};
use crate::model::inspector::Link;
use crate::model::palette;
use crate::store::Store;
use crate::text::Span;

/// A cell with its digit and pass; a click selects it.
pub fn chip(store: Store, link: Link) -> Element {
    let text = store.lang.inspector();
    let cell = link.candidate.cell;
    let n_passes = store.peek(|session| session.analysis.n_passes());
    let note = match link.pass {
        Some(pass) => format!("{} {pass}", text.pass),
        None => text.given.to_owned(),
    };
    button(format!("{cell} = {}", link.candidate.digit), move || {
        select(store, cell);
    })
    .class("chip")
    .attr("data-given", link.pass.is_none().then_some("1"))
    .attr(
        "style",
        link.pass.map(|pass| palette::style(pass, n_passes)),
    )
    .when("pointerenter", move || {
        store.send(Action::Hover(Some(cell)))
    })
    .when("pointerleave", move || store.send(Action::Hover(None)))
    .when("focus", move || store.send(Action::Hover(Some(cell))))
    .when("blur", move || store.send(Action::Hover(None)))
    .child(" ")
    .child(el("small").child(note))
}

/// Selects a cell; the keyboard goes on from what is now told of it.
fn select(store: Store, cell: Cell) {
    store.send(Action::Select(Some(cell)));
    dom::rescue_focus(".walk .center .chip, #inspector-heading");
}

/// A sentence; the cells in it are links.
pub fn sentence(store: Store, spans: Vec<Span>) -> Content {
    many(spans.into_iter().map(|span| match span {
        Span::Text(text) => Content::from(text),
        Span::OnePass(text) => el("em").class("one-pass").child(text).into(),
        Span::Deepest(text) => el("em").class("deepest").child(text).into(),
        Span::Cell(cell) => cell_name(store, cell).into(),
    }))
}

/// The name of a cell in a sentence; a click selects it.
fn cell_name(store: Store, cell: Cell) -> Element {
    button(cell.to_string(), move || {
        select(store, cell);
    })
    .class("cell-name")
    .when("pointerenter", move || {
        store.send(Action::Hover(Some(cell)))
    })
    .when("pointerleave", move || store.send(Action::Hover(None)))
}
