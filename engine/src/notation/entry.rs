//! What the cells of a notation hold, and the board they make.

use super::{Alphabet, Board, Position, ReadError};
use crate::cell::{Candidate, Cell};
use crate::digit::{Digit, DigitSet};
use crate::geometry::Geometry;
use crate::grid::Grid;
use crate::shape::Shape;

/// What a cell holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Entry {
    /// No digit, and no word on candidates: any digit the givens leave.
    Open,
    /// A digit, given or placed.
    Digit(Digit),
    /// No digit, and no candidates but these.
    Candidates(DigitSet),
}

/// Returns the board of these cells, row by row, each with its place.
pub(super) fn board_of(shape: Shape, entries: &[(Entry, Position)], alphabet: Alphabet) -> Board {
    let mut grid = Grid::empty(shape);
    for (cell, &(entry, _)) in Cell::all(shape).zip(entries) {
        if let Entry::Digit(digit) = entry {
            grid.set(cell, Some(digit));
        }
    }
    let struck = Cell::all(shape)
        .zip(entries)
        .filter_map(|(cell, &(entry, _))| match entry {
            Entry::Candidates(left) => Some((cell, left)),
            _ => None,
        })
        .flat_map(|(cell, left)| {
            let gone = possible(&grid, cell).difference(left);
            gone.map(move |digit| Candidate { cell, digit })
        })
        .collect();
    Board {
        struck,
        grid,
        position_of_cell: entries.iter().map(|&(_, position)| position).collect(),
        alphabet,
    }
}

/// Refuses digits greater than a board of this size has.
pub(super) fn expect_digits(entries: &[(Entry, Position)], size: usize) -> Result<(), ReadError> {
    for &(entry, position) in entries {
        if let Entry::Digit(digit) = entry
            && digit.value() > size
        {
            return Err(ReadError::too_great(position, digit, size));
        }
    }
    Ok(())
}

/// Returns the digits that no peer of the cell holds.
pub(super) fn possible(grid: &Grid, cell: Cell) -> DigitSet {
    let shape = grid.shape();
    let peers = &Geometry::of(shape).peers_of_cell[cell.index(shape)];
    let taken = peers
        .iter()
        .filter_map(|&peer| grid.digits()[usize::from(peer)])
        .collect();
    DigitSet::all(shape.size()).difference(taken)
}

/// Adds the pencil marks of a player: they count as candidates only where every open cell has some, for
/// who notes a few digits says nothing of the others.
pub(super) fn with_notes(entries: &mut [(Entry, Position)], notes: &[DigitSet]) {
    let mut open = entries.iter().zip(notes);
    if open.any(|((entry, _), notes)| *entry == Entry::Open && notes.is_empty()) {
        return;
    }
    for ((entry, _), &notes) in entries.iter_mut().zip(notes) {
        if *entry == Entry::Open {
            *entry = Entry::Candidates(notes);
        }
    }
}
