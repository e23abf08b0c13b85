//! The view of the machines: what computers of different make do with the board.

mod bill;
mod cards;
pub mod chart;
mod claims;
mod clock;
pub mod dial;
mod diffusion;
mod floor;
mod hardware;
mod small_board;
mod twins;
mod width;

use self::bill::bill;
use self::claims::claims;
use self::floor::floor;
use self::hardware::hardware;
use self::twins::twins;
use self::width::width;
use super::boards::boards;
use super::chip::sentence;
use super::rungs::rungs;
use crate::browser::element::{Content, el, live, many};
use crate::model::palette;
use crate::store::Store;

/// What the view is about, the board and what a pass may see; then the machines.
pub fn machines(store: Store) -> Content {
    let lang = store.lang;
    let says = live(move || match store.report() {
        Some(Ok(report)) => sentence(store, lang.machines_headline(report.board)),
        _ => lang.machines().heading.into(),
    });
    let head = el("header")
        .class("headline")
        .attr("style", palette::underlines())
        .child(el("h1").child(says));
    many([
        head.into(),
        boards(store),
        rungs(store).into(),
        // The clock stays in sight over its cards, and no further.
        el("div").attr("id", "machines").child(floor(store)).into(),
        hardware(store).into(),
        width(store).into(),
        twins(store),
        bill(store),
        claims(store).into(),
    ])
}
