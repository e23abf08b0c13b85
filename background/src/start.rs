//! Where a board starts: its digits, and the candidates struck before the first pass.

use engine::{Candidate, Faults, Grid, Puzzle};
use serde::{Deserialize, Serialize};

/// Digits as they were given, legal or not, and candidates that are out from the start, as
/// candidate grids have them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Start {
    /// The digits.
    pub grid: Grid,
    /// The candidates struck, row by row and upward.
    pub struck: Vec<Candidate>,
}

impl Start {
    /// Returns the puzzle.
    ///
    /// # Errors
    /// [`Faults`] if the digits contradict each other.
    pub fn puzzle(&self) -> Result<Puzzle, Faults> {
        let puzzle = Puzzle::try_from(self.grid.clone())?;
        Ok(puzzle.with_struck(self.struck.iter().copied()))
    }
}

/// Digits alone.
impl From<Grid> for Start {
    fn from(grid: Grid) -> Self {
        let struck = Vec::new();
        Self { grid, struck }
    }
}
