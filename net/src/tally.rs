//! What networks know of boards, counted by the depth of the cells.

use crate::board::Board;
use crate::opinion::Opinion;

/// What is known of the cells of a depth.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Count {
    /// How many there are.
    pub n_cells: u32,
    /// How many are known: the network is sure of the right digit.
    pub n_known: u32,
    /// Of how many the network is sure, and wrong.
    pub n_falsely_sure: u32,
    /// Of how many the likeliest digit is the right one, however likely.
    pub n_right: u32,
}

/// What is known of the cells of some boards, by depth.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Tally {
    /// By depth, counted from 1.
    pub counts: Vec<Count>,
    /// How many boards there are.
    pub n_boards: u32,
    /// How many have the right digit in every blank.
    pub n_solved: u32,
}

impl Tally {
    /// Adds a board, and what a network takes it for.
    pub fn add(&mut self, board: &Board, opinion: &Opinion) {
        self.n_boards += 1;
        self.n_solved += u32::from(opinion.is_solved());
        for cell in board.blanks() {
            // A cell that singles never fill has no depth.
            let Some(row) = board.depth[cell].map(|depth| usize::from(depth) - 1) else {
                continue;
            };
            if self.counts.len() <= row {
                self.counts.resize(row + 1, Count::default());
            }
            let count = &mut self.counts[row];
            count.n_cells += 1;
            count.n_known += u32::from(opinion.is_known(cell));
            count.n_falsely_sure += u32::from(opinion.is_falsely_sure(cell));
            count.n_right += u32::from(opinion.is_right[cell]);
        }
    }

    /// Adds what was counted of other boards.
    pub fn add_all(&mut self, other: &Self) {
        self.n_boards += other.n_boards;
        self.n_solved += other.n_solved;
        if self.counts.len() < other.counts.len() {
            self.counts.resize(other.counts.len(), Count::default());
        }
        for (count, other) in self.counts.iter_mut().zip(&other.counts) {
            count.n_cells += other.n_cells;
            count.n_known += other.n_known;
            count.n_falsely_sure += other.n_falsely_sure;
            count.n_right += other.n_right;
        }
    }
}
