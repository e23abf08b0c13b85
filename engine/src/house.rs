//! Houses: the rows, columns and boxes of a board.

use std::fmt;
use std::str::FromStr;

use crate::cell::Cell;
use crate::shape::{MAX_SIZE, Shape};

/// The kind of a house.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum HouseKind {
    /// A row, `r1`.
    Row,
    /// A column, `c1`.
    Column,
    /// A box, `b1`; "box" in every text, as the word is reserved in the language.
    Block,
}

/// A row, column or box, written `r1`, `c1`, `b1`; boxes count row by row.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct House {
    kind: HouseKind,
    number: u8,
}

impl House {
    /// Returns the house of this kind and number, counted from 0, if the number is below 25.
    pub const fn new(kind: HouseKind, number: usize) -> Option<Self> {
        if number >= MAX_SIZE {
            return None;
        }
        Some(Self {
            kind,
            number: number as u8,
        })
    }

    /// Returns the house with this index: rows, then columns, then boxes.
    pub(crate) const fn from_index(index: usize, shape: Shape) -> Self {
        let size = shape.size();
        Self {
            kind: match index / size {
                0 => HouseKind::Row,
                1 => HouseKind::Column,
                _ => HouseKind::Block,
            },
            number: (index % size) as u8,
        }
    }

    /// Returns the houses of a board: rows, then columns, then boxes.
    pub fn all(shape: Shape) -> impl Iterator<Item = Self> {
        (0..shape.n_houses()).map(move |i| Self::from_index(i, shape))
    }

    /// Returns the house of this kind that holds the cell.
    pub const fn of_cell(kind: HouseKind, cell: Cell, shape: Shape) -> Self {
        let number = match kind {
            HouseKind::Row => cell.row(),
            HouseKind::Column => cell.column(),
            HouseKind::Block => {
                let boxes_across = shape.size() / shape.box_columns();
                cell.row() / shape.box_rows() * boxes_across + cell.column() / shape.box_columns()
            }
        };
        Self {
            kind,
            number: number as u8,
        }
    }

    /// Returns the kind.
    pub const fn kind(self) -> HouseKind {
        self.kind
    }

    /// Returns the number within its kind, counted from 0.
    pub const fn number(self) -> usize {
        self.number as usize
    }

    /// Returns the index among all houses of the board: rows, then columns, then boxes.
    pub const fn index(self, shape: Shape) -> usize {
        let before = match self.kind {
            HouseKind::Row => 0,
            HouseKind::Column => 1,
            HouseKind::Block => 2,
        };
        before * shape.size() + self.number()
    }

    /// Returns whether the house lies on a board of this shape.
    pub const fn is_on(self, shape: Shape) -> bool {
        self.number() < shape.size()
    }

    /// Returns whether the house holds the cell.
    pub fn contains(self, cell: Cell, shape: Shape) -> bool {
        Self::of_cell(self.kind, cell, shape) == self
    }

    /// Returns the cells of the house, row by row.
    pub fn cells(self, shape: Shape) -> impl Iterator<Item = Cell> {
        (0..shape.size()).map(move |i| self.cell(i, shape))
    }

    const fn cell(self, place: usize, shape: Shape) -> Cell {
        let (row, column) = match self.kind {
            HouseKind::Row => (self.number(), place),
            HouseKind::Column => (place, self.number()),
            HouseKind::Block => {
                let boxes_across = shape.size() / shape.box_columns();
                (
                    self.number() / boxes_across * shape.box_rows() + place / shape.box_columns(),
                    self.number() % boxes_across * shape.box_columns()
                        + place % shape.box_columns(),
                )
            }
        };
        Cell::from_index(row * shape.size() + column, shape)
    }
}

impl fmt::Display for House {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.kind {
            HouseKind::Row => 'r',
            HouseKind::Column => 'c',
            HouseKind::Block => 'b',
        };
        write!(f, "{letter}{}", self.number + 1)
    }
}

/// The text is not a house such as `r1`, `c1` or `b1`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HouseError {
    /// The start of the text as it was given.
    pub found: String,
}

impl fmt::Display for HouseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "expected a house such as r1, c1 or b1, found '{}'",
            self.found
        )
    }
}

impl std::error::Error for HouseError {}

impl FromStr for House {
    type Err = HouseError;

    fn from_str(text: &str) -> Result<Self, HouseError> {
        let read = || {
            let kind = match text.chars().next()? {
                'r' => HouseKind::Row,
                'c' => HouseKind::Column,
                'b' => HouseKind::Block,
                _ => return None,
            };
            let digits = &text[1..];
            let plain = (1..=2).contains(&digits.len())
                && digits.bytes().all(|b| b.is_ascii_digit())
                && !digits.starts_with('0');
            let number: usize = plain.then(|| digits.parse().ok())??;
            Self::new(kind, number - 1)
        };
        read().ok_or_else(|| HouseError {
            found: text.chars().take(20).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_is_in_one_house_of_each_kind() {
        let odd = [(3, 2), (2, 6), (6, 2), (4, 3), (5, 2), (12, 2)]
            .map(|(r, c)| Shape::new(r, c).unwrap());
        for shape in Shape::ALL.into_iter().chain(odd) {
            let mut n_houses_of_cell = vec![0; shape.n_cells()];
            for house in House::all(shape) {
                let cells: Vec<Cell> = house.cells(shape).collect();
                assert!(cells.is_sorted(), "{shape} {house}");
                for cell in cells {
                    assert!(house.contains(cell, shape), "{shape} {house} {cell}");
                    n_houses_of_cell[cell.index(shape)] += 1;
                }
            }
            assert!(n_houses_of_cell.iter().all(|&n| n == 3), "{shape}");
        }
    }

    #[test]
    fn names_read_back() {
        for house in House::all(Shape::new(5, 5).unwrap()) {
            assert_eq!(house.to_string().parse(), Ok(house));
        }
        for text in ["", "r", "x1", "r0", "r26", "b+1", "b1 ", "r123", "é1"] {
            assert!(text.parse::<House>().is_err(), "{text}");
        }
    }
}
