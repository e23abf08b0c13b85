//! One cell after the other in reading order, each from the digits before it.
//!
//! For every cell the passes start from the digits on the board: what was worked out for the cell
//! before and not written is worked out again.

use super::track::Track;
use super::{CellState, Course, Trace};
use crate::cell::Cell;
use crate::pass::World;

pub(super) fn run(course: &Course, layers: u16) -> Trace {
    let (puzzle, method) = (&course.proof().puzzle, course.proof().method);
    let n_passes = u64::from(layers);
    let mut trace = Trace::begin(course);
    let mut grid = puzzle.grid().clone();
    let mut cells = course.cells_after(0).to_vec();
    for (index, cell) in Cell::all(puzzle.shape()).enumerate() {
        let (None, Some(digit)) = (puzzle.given(cell), course.solution().get(cell)) else {
            continue;
        };
        let track = Track::of(puzzle, World::on(puzzle, &grid, method), n_passes);
        let seen = &track.last().cells;
        for (shown, seen) in cells.iter_mut().zip(seen).skip(index) {
            *shown = seen.blurred();
        }
        cells[index] = match seen[index] {
            CellState::Blurred(left) => {
                trace.forced.push((index, left));
                trace.is_stuck |= track.is_over;
                CellState::Guessed(digit)
            }
            _ => CellState::Filled(digit),
        };
        grid.set(cell, Some(digit));
        trace.go_on(n_passes, track.compute_of(n_passes), &cells);
    }
    trace.end();
    trace
}
