//! A board of the gallery as it is drawn in small.

use engine::Grid;

use super::Figures;
use crate::model::workshop::card::{CardCell, Look};

/// On greater boards digits would be too small to be read, and are left out.
const MOST_DIGITS: usize = 12;
/// The least height of a bar that stands for anything, as part of the highest.
const LEAST_HEIGHT: f64 = 0.08;

/// Returns what the cells show, row by row.
pub fn cells(grid: &Grid, figures: &Figures) -> Vec<CardCell> {
    let has_digits = grid.shape().size() <= MOST_DIGITS;
    let cells = grid.digits().iter().zip(&figures.way.placed);
    let cell = |(&given, &placed)| {
        let (look, digit, pass) = match (given, placed) {
            (Some(digit), _) => (Look::Given, Some(digit), None),
            (None, Some((digit, pass))) => (Look::Filled, Some(digit), Some(pass)),
            (None, None) => (Look::Open, None, None),
        };
        CardCell {
            look,
            digit: digit.filter(|_| has_digits),
            pass,
            is_conflict: false,
        }
    };
    cells.map(cell).collect()
}

/// Returns the heights of the bars of the profile, from 0 to 1. A pass that places nothing, as where
/// rules only remove candidates, has none.
pub fn bars(figures: &Figures) -> Vec<f64> {
    let profile = &figures.way.profile;
    let peak = profile.iter().copied().max().unwrap_or(0).max(1);
    let height = |&width: &usize| match width {
        0 => 0.0,
        _ => (width as f64 / peak as f64).max(LEAST_HEIGHT),
    };
    profile.iter().map(height).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::gallery::{tests as sample, work_out};

    #[test]
    fn every_cell_is_given_filled_or_open() {
        for (id, has_digits) in [("hardest-1", true), ("made-16x16", false)] {
            let board = sample::board(id);
            let figures = &work_out(std::slice::from_ref(&board))[0];
            let cells = cells(&board.grid, figures);
            let count = |look| cells.iter().filter(|cell| cell.look == look).count();
            assert_eq!(count(Look::Given), figures.givens, "{id}");
            assert_eq!(
                count(Look::Given) + count(Look::Filled) + count(Look::Open),
                cells.len()
            );
            assert_eq!(
                cells.iter().any(|cell| cell.digit.is_some()),
                has_digits,
                "{id}"
            );
        }
    }

    #[test]
    fn the_widest_pass_has_the_highest_bar() {
        let figures = work_out(&[sample::board("history-23")]);
        let bars = bars(&figures[0]);
        assert_eq!(bars.len(), 23);
        assert_eq!(bars[20..], [1.0, 0.75, 0.125]);
    }
}
