//! What a network takes a board for at one moment, held against what the board is.

use crate::board::Board;
use crate::real::Real;

/// A network that takes a digit to be this likely is sure of it.
pub const SURE: f32 = 0.9;

/// What a network takes the blanks of a board for. Givens are masked: nobody asks for them.
#[derive(Clone, PartialEq, Debug)]
pub struct Opinion {
    /// By cell index: the digit it takes to be the likeliest, counted from 0, and how likely; nothing for a
    /// given.
    pub cells: Vec<Option<(u8, f32)>>,
    /// By cell index: whether that digit is right; true for a given.
    pub is_right: Vec<bool>,
}

impl Opinion {
    pub(crate) fn of<F: Real>(board: &Board, beliefs: &[F]) -> Self {
        let size = board.shape.size();
        let likeliest = |cell: usize| {
            let of_cell = &beliefs[cell * size..][..size];
            let mut best = 0;
            for digit in 1..size {
                if of_cell[digit] > of_cell[best] {
                    best = digit;
                }
            }
            (best as u8, of_cell[best].to_f64() as f32)
        };
        let cells: Vec<_> = (0..board.shape.n_cells())
            .map(|cell| board.given[cell].is_none().then(|| likeliest(cell)))
            .collect();
        let is_right = cells
            .iter()
            .zip(&board.solution)
            .map(|(cell, right)| cell.is_none_or(|(digit, _)| digit == *right))
            .collect();
        Self { cells, is_right }
    }

    /// Returns whether a blank is known: the network is sure of the right digit.
    pub fn is_known(&self, cell: usize) -> bool {
        self.is_right[cell] && self.is_sure(cell)
    }

    /// Returns whether the network is sure of a wrong digit.
    pub fn is_falsely_sure(&self, cell: usize) -> bool {
        !self.is_right[cell] && self.is_sure(cell)
    }

    /// Returns whether every blank has its right digit, likely or not.
    pub fn is_solved(&self) -> bool {
        self.is_right.iter().all(|&is_right| is_right)
    }

    fn is_sure(&self, cell: usize) -> bool {
        self.cells[cell].is_some_and(|(_, belief)| belief >= SURE)
    }
}
