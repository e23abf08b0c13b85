//! A grid: digits in cells, legal or not.

use std::fmt;

use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::shape::Shape;

/// Digits in the cells of a board, as somebody wrote them: nothing is checked.
///
/// See [`crate::Puzzle`] for givens that do not contradict each other.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Grid {
    shape: Shape,
    digits: Vec<Option<Digit>>,
}

impl Grid {
    /// Returns the grid without digits.
    pub fn empty(shape: Shape) -> Self {
        Self {
            shape,
            digits: vec![None; shape.n_cells()],
        }
    }

    /// Returns the grid with these digits by cell index, one for each cell of the board.
    pub(crate) const fn from_digits(shape: Shape, digits: Vec<Option<Digit>>) -> Self {
        Self { shape, digits }
    }

    /// Returns the shape.
    pub const fn shape(&self) -> Shape {
        self.shape
    }

    /// Returns the digit in the cell; none for a cell that is not on the board.
    pub fn get(&self, cell: Cell) -> Option<Digit> {
        if cell.is_on(self.shape) {
            self.digits[cell.index(self.shape)]
        } else {
            None
        }
    }

    /// Writes a digit into a cell of the board, or clears it; a cell off the board is left alone.
    pub fn set(&mut self, cell: Cell, digit: Option<Digit>) {
        if cell.is_on(self.shape) {
            self.digits[cell.index(self.shape)] = digit;
        }
    }

    /// Returns what stands in the cells, row by row, empty ones left out.
    pub fn candidates(&self) -> impl Iterator<Item = Candidate> {
        Cell::all(self.shape)
            .zip(&self.digits)
            .filter_map(|(cell, &digit)| digit.map(|digit| Candidate { cell, digit }))
    }

    /// Returns the digits by cell index, row by row.
    pub fn digits(&self) -> &[Option<Digit>] {
        &self.digits
    }

    /// Returns the number of cells that hold a digit.
    pub fn n_filled(&self) -> usize {
        self.digits.iter().flatten().count()
    }
}

/// Writes the grid as one line, empty cells as `.`.
impl fmt::Display for Grid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line: String = self
            .digits
            .iter()
            .map(|digit| digit.map_or('.', Digit::to_char))
            .collect();
        f.write_str(&line)
    }
}
