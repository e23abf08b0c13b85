//! The view of the machines: what computers of different make do with the board.

mod chart;
pub mod dial;
mod hardware;
mod width;

use self::hardware::hardware;
use self::width::width;
use super::boards::boards;
use super::rungs::rungs;
use crate::browser::element::{Content, el, many};
use crate::store::Store;

/// What the view is about, the board and what a pass may see; then the machines.
pub fn machines(store: Store) -> Content {
    let text = store.lang.machines();
    let head = el("header")
        .class("headline")
        .child(el("h1").child(text.heading));
    many([
        head.into(),
        boards(store),
        rungs(store).into(),
        hardware(store).into(),
        width(store).into(),
    ])
}
