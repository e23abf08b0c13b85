//! A step of the proof as a small button, and sentences with cells in them.

use engine::Cell;

use super::controls::button;
use crate::action::Action;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, many};
use crate::model::inspector::{Claim, Link};
use crate::model::palette;
use crate::model::subject::Subject;
use crate::store::Store;
use crate::text::Span;

/// Something known, with its pass; a click selects it.
pub fn chip(store: Store, link: Link) -> Element {
    let n_passes = store.peek(|session| session.analysis.n_passes());
    let claim = store.lang.claim(link);
    let note = el("small").child(store.lang.since(link));
    let Some(subject) = link.subject() else {
        let chip = el("span").class("chip").attr("data-given", "1");
        return chip.child(claim).child(" ").child(note);
    };
    let is_removal = matches!(link.claim, Claim::Removed { .. });
    pointing(
        store,
        subject,
        button(claim, move || select(store, subject)),
    )
    .class("chip")
    .attr("data-given", link.pass.is_none().then_some("1"))
    .attr("data-removal", is_removal.then_some("1"))
    .attr(
        "style",
        link.pass.map(|pass| palette::style(pass, n_passes)),
    )
    .child(" ")
    .child(note)
}

/// Lights a subject up while the pointer or the keyboard is on the element.
fn pointing(store: Store, subject: Subject, element: Element) -> Element {
    element
        .when("pointerenter", move || {
            store.send(Action::Hover(Some(subject)))
        })
        .when("pointerleave", move || store.send(Action::Hover(None)))
        .when("focus", move || store.send(Action::Hover(Some(subject))))
        .when("blur", move || store.send(Action::Hover(None)))
}

/// Selects a subject; the keyboard goes on from what is now told of it.
fn select(store: Store, subject: Subject) {
    store.send(Action::Select(Some(subject)));
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
    let subject = Subject::Cell(cell);
    let name = button(cell.to_string(), move || select(store, subject));
    pointing(store, subject, name).class("cell-name")
}
