//! Boards that were made and measured.

use background::aside::scale::{Family, Measured};
use engine::{Grid, Shape};

/// A board with what its passes fill.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Board {
    /// How it was made.
    pub family: Family,
    /// Its number in its lot, from 0.
    pub number: u16,
    /// The seed it was made from.
    pub seed: u64,
    /// Its digits.
    pub grid: Grid,
    /// How many cells each pass fills.
    pub profile: Vec<u16>,
}

impl Board {
    /// Returns a board that was measured.
    pub fn of(family: Family, number: u16, seed: u64, measured: Measured) -> Self {
        let Measured { grid, profile } = measured;
        Self {
            family,
            number,
            seed,
            grid,
            profile,
        }
    }

    /// Returns its shape.
    pub const fn shape(&self) -> Shape {
        self.grid.shape()
    }

    /// Returns its rows.
    pub const fn size(&self) -> usize {
        self.shape().size()
    }

    /// Returns its givens.
    pub fn givens(&self) -> u64 {
        self.grid.n_filled() as u64
    }

    /// Returns the passes it takes: its depth.
    pub const fn passes(&self) -> u64 {
        self.profile.len() as u64
    }

    /// Returns the cells that are filled: its work.
    pub fn work(&self) -> u64 {
        self.profile.iter().map(|&width| u64::from(width)).sum()
    }

    /// Returns how many of its blanks so many passes fill, in hundredths of a percent.
    pub fn within(&self, layers: u16) -> u64 {
        let widths = self.profile.iter().take(layers.into());
        let filled: u64 = widths.map(|&width| u64::from(width)).sum();
        ratio(filled, self.work(), WHOLE)
    }

    /// Returns how long so many helpers take who finish each pass before the next.
    pub fn time(&self, helpers: u16) -> u64 {
        let rounds = self.profile.iter().map(|width| width.div_ceil(helpers));
        rounds.map(u64::from).sum()
    }

    /// Returns work by time of so many helpers, in hundredths.
    pub fn speed(&self, helpers: u16) -> u64 {
        ratio(self.work(), self.time(helpers), 100)
    }

    /// Returns work by span, in hundredths: no number of helpers is quicker by more.
    pub fn parallelism(&self) -> u64 {
        ratio(self.work(), self.passes(), 100)
    }
}

/// A whole in hundredths of a percent.
pub const WHOLE: u64 = 10_000;

/// Returns a ratio in parts of a unit, rounded.
fn ratio(over: u64, under: u64, unit: u64) -> u64 {
    (2 * over * unit + under) / (2 * under).max(1)
}

/// Boards of many sizes.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Sample {
    /// The boards, in the order in which they were made.
    pub boards: Vec<Board>,
    /// How many of those to be dug to a number of givens could not be: the rules were stuck before.
    pub n_unmade: usize,
}

impl Sample {
    /// Returns the boards of a family and a size.
    pub fn lot(&self, family: Family, size: usize) -> impl Iterator<Item = &Board> {
        let is_in = move |board: &&Board| board.family == family && board.size() == size;
        self.boards.iter().filter(is_in)
    }

    /// Returns the sizes of which a family has boards, ascending.
    pub fn sizes(&self, family: Family) -> Vec<usize> {
        let sizes = super::SIZES.into_iter().map(usize::from);
        sizes
            .filter(|&size| self.lot(family, size).next().is_some())
            .collect()
    }
}
