//! A small board: what a machine has in each cell at the moment.

use std::sync::Arc;

use crate::annex::machines::shop::Shop;
use crate::browser::element::{Content, live};
use crate::derived::{Derived, derived};
use crate::model::palette;
use crate::model::workshop::card::{self, Figures};
use crate::model::workshop::{Card, run_of};
use crate::view::small_board::{frame, small_cells};

/// The board of a card: one picture with a name that says what it shows.
pub fn small_board(shop: Shop, card: Card, tints: Derived<Arc<Vec<String>>>) -> Content {
    let cells = derived(move || match shop.report() {
        Some(Ok(report)) => card::cells(&report, shop.settings.get(), card, shop.moment.get()),
        _ => Vec::new(),
    });
    live(move || {
        let report = shop.report()?.ok()?;
        let shape = run_of(&report, card, shop.settings.peek().diffusion)
            .guess
            .shape();
        let name = move || {
            let report = shop.report()?.ok()?;
            let run = run_of(&report, card, shop.settings.get().diffusion);
            let figures = Figures::of(&report, run, shop.moment.get());
            Some(shop.lang.picture(&figures))
        };
        let drawn = live(move || {
            let tints = tints.get();
            cells.with(|cells| small_cells(shape, cells, &tints))
        });
        Some(frame(shape).follow("aria-label", name).child(drawn))
    })
}

/// Returns the tint of every pass of the board, as a style.
pub fn tints(shop: Shop) -> Derived<Arc<Vec<String>>> {
    let n_passes = derived(move || match shop.report() {
        Some(Ok(report)) => usize::try_from(report.board.passes).unwrap_or(0),
        _ => 0,
    });
    derived(move || Arc::new(palette::styles(n_passes.get())))
}
