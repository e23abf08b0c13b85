//! The gallery: boards to choose from.

use crate::annex::desk::Desk;
use crate::browser::element::{Element, el};
use crate::link::{LinkState, Pairs};
use crate::model::gallery::{self, GalleryBoard};

/// Heading, and the boards.
pub fn gallery(desk: Desk) -> Element {
    let heading = el("h1").child(desk.lang.gallery().heading);
    let card = |board: &GalleryBoard| {
        let link = LinkState {
            grid: Some(board.grid.clone()),
            origin: Pairs::read(&format!("g={}", board.id)),
            ..LinkState::default()
        };
        let link = el("a").attr("href", link.write()).child(board.credit);
        el("li").child(link)
    };
    el("section")
        .child(el("header").class("headline").child(heading))
        .child(el("ul").children(gallery::all().iter().map(card)))
}
