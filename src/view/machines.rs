//! What stands above the machines: what they are up against, the board, and what a pass may see.

use super::boards::boards;
use super::chip::sentence;
use super::rungs::rungs;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::derived;
use crate::model::palette;
use crate::store::Store;

/// The head of the view and what is set for all machines; they themselves are of an annex.
pub fn machines(store: Store) -> Content {
    many([headline(store).into(), boards(store), rungs(store).into()])
}

/// What they are up against.
pub(crate) fn headline(store: Store) -> Element {
    let lang = store.lang;
    let figures = derived(move || store.get(|session| session.figures));
    let says = live(move || match figures.get() {
        Some(figures) => sentence(store, lang.machines_headline(figures)),
        None => lang.machines_heading().into(),
    });
    el("header")
        .class("headline")
        .attr("style", palette::underlines())
        .child(el("h1").child(says))
}
