//! A small board: what a machine has in each cell at the moment.

use std::sync::Arc;

use engine::Shape;

use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::{Derived, derived};
use crate::model::palette;
use crate::model::workshop::card::{self, CardCell, Figures, Look};
use crate::model::workshop::{Card, run_of};
use crate::store::Store;

/// The board of a card: one picture with a name that says what it shows.
pub fn small_board(store: Store, card: Card, tints: Derived<Arc<Vec<String>>>) -> Content {
    let cells = derived(move || match store.report() {
        Some(Ok(report)) => card::cells(&report, store.settings.get(), card, store.moment.get()),
        _ => Vec::new(),
    });
    live(move || {
        let report = store.report()?.ok()?;
        let shape = run_of(&report, card, store.settings.peek().diffusion)
            .guess
            .shape();
        let name = move || {
            let report = store.report()?.ok()?;
            let run = run_of(&report, card, store.settings.get().diffusion);
            let figures = Figures::of(&report, run, store.moment.get());
            Some(store.lang.picture(&figures))
        };
        let drawn = live(move || {
            let tints = tints.get();
            cells.with(|cells| small_cells(shape, cells, &tints))
        });
        Some(frame(shape).follow("aria-label", name).child(drawn))
    })
}

/// A small board that does not move.
pub fn picture(shape: Shape, cells: &[CardCell], tints: &[String]) -> Element {
    frame(shape).child(small_cells(shape, cells, tints))
}

fn frame(shape: Shape) -> Element {
    el("div")
        .class("small-board")
        .attr("role", "img")
        .attr("style", format!("--n:{}", shape.size()))
}

fn small_cells(shape: Shape, cells: &[CardCell], tints: &[String]) -> Content {
    let size = shape.size();
    many(cells.iter().enumerate().map(|(index, cell)| {
        let (row, column) = (index / size, index % size);
        let is_right = (column + 1) % shape.box_columns() == 0 && column + 1 < size;
        let is_bottom = (row + 1) % shape.box_rows() == 0 && row + 1 < size;
        small_cell(cell, tints, is_right, is_bottom)
    }))
}

/// Returns the tint of every pass of the board, as a style.
pub fn tints(store: Store) -> Derived<Arc<Vec<String>>> {
    let n_passes = derived(move || match store.report() {
        Some(Ok(report)) => usize::try_from(report.board.passes).unwrap_or(0),
        _ => 0,
    });
    derived(move || Arc::new(palette::styles(n_passes.get())))
}

fn small_cell(cell: &CardCell, tints: &[String], is_right: bool, is_bottom: bool) -> Element {
    let digit = cell.digit.map(|digit| digit.to_string());
    let tint = cell
        .pass
        .filter(|_| cell.look == Look::Filled)
        .and_then(|pass| tints.get(usize::from(pass)).cloned());
    let left = match cell.look {
        Look::Blurred(left) => Some(left),
        _ => None,
    };
    el("i")
        .attr("data-state", cell.look.name())
        .attr("data-right", is_right)
        .attr("data-bottom", is_bottom)
        .attr("data-conflict", cell.is_conflict)
        .attr("data-left", left)
        .attr("style", tint)
        .child(digit)
}
