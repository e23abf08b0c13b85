//! Diffusion that writes down in each step as many cells as are due, in a random order, sure of them
//! or not, and looks again at what it wrote.

use super::track::Track;
use super::{CellState, Course, Trace};
use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::draws::Draws;
use crate::pass::World;

pub(super) fn run(course: &Course, layers: u16, steps: u16, seed: u64) -> Trace {
    let (puzzle, method) = (&course.proof().puzzle, course.proof().method);
    let (shape, n_passes) = (puzzle.shape(), u64::from(layers));
    let mut draws = Draws::new(seed, 0);
    let blanks = Cell::all(shape).filter(|&cell| puzzle.given(cell).is_none());
    let mut queue: Vec<Cell> = blanks.collect();
    draws.shuffle(&mut queue);
    let mut trace = Trace::begin(course);
    let mut grid = puzzle.grid().clone();
    let mut cells = course.cells_after(0).to_vec();
    for n_left in (1..=usize::from(steps)).rev() {
        if queue.is_empty() {
            break;
        }
        let track = Track::of(puzzle, World::on(puzzle, &grid, method), n_passes);
        let seen = &track.last().cells;
        for cell in queue.drain(..queue.len().div_ceil(n_left)) {
            let index = cell.index(shape);
            let (digit, is_sure) = match seen[index] {
                CellState::Filled(digit) => (Some(digit), true),
                CellState::Blurred(left) => (draws.digit_of(left), false),
                _ => (None, false),
            };
            trace.is_stuck |= !is_sure && track.is_over;
            cells[index] = written(digit, is_sure, course.solution().get(cell));
            grid.set(cell, digit);
        }
        for cell in &queue {
            let index = cell.index(shape);
            cells[index] = seen[index].blurred();
        }
        trace.go_on(n_passes, track.compute_of(n_passes), &cells);
    }
    trace.end();
    trace
}

/// Returns what is in a cell into which a digit was written, or none for want of a candidate.
fn written(digit: Option<Digit>, is_sure: bool, right: Option<Digit>) -> CellState {
    match digit {
        None => CellState::Blurred(DigitSet::EMPTY),
        Some(digit) if right != Some(digit) => CellState::Wrong(digit),
        Some(digit) if is_sure => CellState::Filled(digit),
        Some(digit) => CellState::Guessed(digit),
    }
}
