//! Which numbers of cells make a board and a row.

use super::{Position, ReadError, ReadErrorKind};
use crate::shape::Shape;

/// Which numbers of cells make a board and a row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lengths {
    shape: Option<Shape>,
}

impl Lengths {
    pub(super) const fn new(shape: Option<Shape>) -> Self {
        Self { shape }
    }

    /// Returns the shape of a board with this many cells.
    pub(super) fn board(self, n_cells: usize) -> Option<Shape> {
        match self.shape {
            Some(shape) => (shape.n_cells() == n_cells).then_some(shape),
            None => Shape::from_n_cells(n_cells),
        }
    }

    /// Returns the shape of a board with this many cells, which start at a place.
    pub(super) fn expect_board(
        self,
        n_cells: usize,
        position: Position,
    ) -> Result<Shape, ReadError> {
        self.board(n_cells).ok_or_else(|| ReadError {
            position,
            kind: ReadErrorKind::WrongLength {
                found: n_cells,
                expected: self.boards(),
            },
        })
    }

    /// Returns the shape of a board whose rows have this many cells.
    pub(super) fn row(self, n_cells: usize) -> Option<Shape> {
        match self.shape {
            Some(shape) => (shape.size() == n_cells).then_some(shape),
            None => Shape::from_size(n_cells),
        }
    }

    /// Returns the lengths of boards, shortest first.
    fn boards(self) -> Vec<usize> {
        match self.shape {
            Some(shape) => vec![shape.n_cells()],
            None => Shape::ALL.iter().map(|shape| shape.n_cells()).collect(),
        }
    }
}
