//! A card of the gallery: one board, as one link.

use leptos::prelude::{Get, RwSignal};

use super::place::Place;
use crate::annex::boards::Desk;
use crate::browser::element::{Element, el, live};
use crate::browser::near;
use crate::derived::Derived;
use crate::link::{LinkState, Pairs};
use crate::model::fixed::hundredths;
use crate::model::gallery::{self, Figures, GalleryBoard};
use crate::model::palette;
use crate::view::small_board::picture;

/// A place of the gallery, with the board that is in it. It is hidden where there is none.
pub fn card(desk: Desk, position: Derived<Option<usize>>, left_at: Place) -> Element {
    let is_near = RwSignal::new(false);
    el("li")
        .follow("hidden", move || position.get().is_none())
        .on_made(move |element| near::follow(element, is_near))
        .child(live(move || {
            let (board, figures) = known(desk, position)?;
            let drawn = is_near.get();
            Some(link(desk, board, &figures, drawn).when("click", move || left_at.keep()))
        }))
}

/// Returns the board with its figures; nothing until they are known.
fn known(desk: Desk, position: Derived<Option<usize>>) -> Option<(&'static GalleryBoard, Figures)> {
    let position = position.get()?;
    let figures = desk.peek(|state| state.known.all().cloned())?;
    Some((
        gallery::all().get(position)?,
        figures.get(position)?.clone(),
    ))
}

fn link(desk: Desk, board: &'static GalleryBoard, figures: &Figures, is_drawn: bool) -> Element {
    let lang = desk.lang;
    let shape = board.grid.shape();
    let link = LinkState {
        grid: Some(board.grid.clone()),
        origin: Pairs::read(&format!("g={}", board.id)),
        rules: Some(board.rules).filter(|&rules| rules != Default::default()),
        ..LinkState::default()
    };
    let line = |class, words: String| el("span").class(class).child(words);
    el("a")
        .class("gallery-card")
        .attr("href", link.write())
        .attr("data-board-id", board.id)
        .attr("data-depth", figures.depth())
        .child(
            el("div")
                .class("gallery-picture")
                .attr("aria-hidden", "true")
                .attr("style", format!("--n:{}", shape.size()))
                .child(is_drawn.then(|| drawing(board, figures))),
        )
        .child(profile(figures, is_drawn))
        .child(line("gallery-end", lang.gallery_end(figures, board.rules)))
        .child(
            lang.gallery_left(figures)
                .map(|left| line("gallery-left", left)),
        )
        .child(line("gallery-fact", lang.gallery_one_pass(figures)))
        .child(line(
            "gallery-fact",
            lang.gallery_givens(shape.size(), figures),
        ))
        .child(line("gallery-credit", lang.credit(board.credit)))
}

fn drawing(board: &GalleryBoard, figures: &Figures) -> Element {
    let tints = palette::styles(figures.way.profile.len());
    picture(
        board.grid.shape(),
        &gallery::cells(&board.grid, figures),
        &tints,
    )
}

/// The passes, a bar for every one.
pub(in crate::annex::boards::view) fn profile(figures: &Figures, is_drawn: bool) -> Element {
    let bars = gallery::bars(figures);
    let n_passes = bars.len();
    let bars = bars.into_iter().enumerate().filter(|_| is_drawn);
    let bar = |(index, height)| {
        let tint = palette::style(index + 1, n_passes);
        el("i").attr("style", format!("--height:{};{tint}", hundredths(height)))
    };
    el("span")
        .class("gallery-profile")
        .attr("aria-hidden", "true")
        .children(bars.map(bar))
}
