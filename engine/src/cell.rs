//! Cells, candidates, and sets of cells.

use std::fmt;
use std::str::FromStr;

use crate::digit::Digit;
use crate::shape::{MAX_SIZE, Shape};

/// A cell of the board, written `r4c7`; rows and columns count from 1 in text.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Cell {
    row: u8,
    column: u8,
}

impl Cell {
    /// Returns the cell at this row and column, counted from 0, if both are below 25.
    pub const fn new(row: usize, column: usize) -> Option<Self> {
        if row >= MAX_SIZE || column >= MAX_SIZE {
            return None;
        }
        Some(Self {
            row: row as u8,
            column: column as u8,
        })
    }

    /// Returns the cell with this index: row by row, from 0.
    pub const fn from_index(index: usize, shape: Shape) -> Self {
        Self {
            row: (index / shape.size()) as u8,
            column: (index % shape.size()) as u8,
        }
    }

    /// Returns the cells of a board, row by row.
    pub fn all(shape: Shape) -> impl Iterator<Item = Self> {
        (0..shape.n_cells()).map(move |i| Self::from_index(i, shape))
    }

    /// Returns the row, counted from 0.
    pub const fn row(self) -> usize {
        self.row as usize
    }

    /// Returns the column, counted from 0.
    pub const fn column(self) -> usize {
        self.column as usize
    }

    /// Returns the index on a board of this shape: row by row, from 0.
    pub const fn index(self, shape: Shape) -> usize {
        self.row() * shape.size() + self.column()
    }

    /// Returns whether the cell lies on a board of this shape.
    pub const fn is_on(self, shape: Shape) -> bool {
        self.row() < shape.size() && self.column() < shape.size()
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "r{}c{}", self.row + 1, self.column + 1)
    }
}

/// The text is not a cell such as `r4c7`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CellError {
    /// The start of the text as it was given.
    pub found: String,
}

impl fmt::Display for CellError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "expected a cell such as r4c7, found '{}'", self.found)
    }
}

impl std::error::Error for CellError {}

impl FromStr for Cell {
    type Err = CellError;

    fn from_str(text: &str) -> Result<Self, CellError> {
        let number = |t: &str| match t.as_bytes() {
            [b'1'..=b'9'] | [b'1'..=b'9', b'0'..=b'9'] => t.parse::<usize>().ok(),
            _ => None,
        };
        text.strip_prefix(['r', 'R'])
            .and_then(|rest| rest.split_once(['c', 'C']))
            .and_then(|(row, column)| Cell::new(number(row)? - 1, number(column)? - 1))
            .ok_or_else(|| CellError {
                found: text.chars().take(20).collect(),
            })
    }
}

/// A cell together with a digit it holds or might hold, written `r4c7=5`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Candidate {
    /// The cell.
    pub cell: Cell,
    /// The digit.
    pub digit: Digit,
}

impl fmt::Display for Candidate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.cell, self.digit)
    }
}

/// The text is not a placement such as `r4c7=5`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CandidateError {
    /// The start of the text as it was given.
    pub found: String,
}

impl fmt::Display for CandidateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "expected a placement such as r4c7=5, found '{}'",
            self.found
        )
    }
}

impl std::error::Error for CandidateError {}

impl FromStr for Candidate {
    type Err = CandidateError;

    fn from_str(text: &str) -> Result<Self, CandidateError> {
        let read = || {
            let (cell, digit) = text.split_once('=')?;
            let mut chars = digit.chars();
            match (chars.next(), chars.next()) {
                (Some(c), None) => Some(Self {
                    cell: cell.parse().ok()?,
                    digit: Digit::from_char(c)?,
                }),
                _ => None,
            }
        };
        read().ok_or_else(|| CandidateError {
            found: text.chars().take(20).collect(),
        })
    }
}

const WORDS: usize = (MAX_SIZE * MAX_SIZE).div_ceil(64);

/// A set of cells of one board.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CellSet {
    shape: Shape,
    words: [u64; WORDS],
}

impl CellSet {
    /// Returns the empty set for boards of this shape.
    pub const fn empty(shape: Shape) -> Self {
        Self {
            shape,
            words: [0; WORDS],
        }
    }

    /// Adds a cell of the board.
    pub fn insert(&mut self, cell: Cell) {
        let index = cell.index(self.shape);
        self.words[index / 64] |= 1 << (index % 64);
    }

    /// Returns whether the set has the cell.
    pub fn contains(&self, cell: Cell) -> bool {
        let index = cell.index(self.shape);
        cell.is_on(self.shape) && self.words[index / 64] & (1 << (index % 64)) != 0
    }

    /// Returns the number of cells.
    pub fn len(&self) -> usize {
        self.words.iter().map(|w| w.count_ones() as usize).sum()
    }

    /// Returns whether there is no cell.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&w| w == 0)
    }

    /// Returns the cells, row by row.
    pub fn iter(&self) -> impl Iterator<Item = Cell> {
        Cell::all(self.shape).filter(|&cell| self.contains(cell))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for cell in Cell::all(Shape::new(5, 5).unwrap()) {
            assert_eq!(cell.to_string().parse(), Ok(cell));
        }
        for text in [
            "", "r", "r0c1", "r1c0", "r26c1", "r1c26", "r+1c1", "r1c1 ", "c1r1", "r1c111",
        ] {
            assert!(text.parse::<Cell>().is_err(), "{text}");
        }
        assert_eq!("r4c7=A".parse::<Candidate>().unwrap().to_string(), "r4c7=A");
        for text in ["r4c7", "r4c7=", "r4c7=0", "r4c7=12", "=5", "r4c7=5=5"] {
            assert!(text.parse::<Candidate>().is_err(), "{text}");
        }
    }

    #[test]
    fn sets_hold_the_last_cell_of_the_largest_board() {
        let shape = Shape::new(5, 5).unwrap();
        let last = Cell::from_index(624, shape);
        let mut set = CellSet::empty(shape);
        assert!(set.is_empty() && !set.contains(last));
        set.insert(last);
        assert_eq!((set.len(), set.iter().next()), (1, Some(last)));
    }
}
