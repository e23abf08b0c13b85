//! A board made ready for the machines.

use std::fmt;

use super::track::Track;
use super::{CellState, Combinations};
use crate::grid::Grid;
use crate::pass::World;
use crate::proof::{self, Outcome, Proof};
use crate::puzzle::Puzzle;
use crate::rule::{Finish, Method};
use crate::solve::{self, Count, Solutions};

/// What all machines run on: a board with one solution, its proof by passes alone, and how it stands
/// after each of them. The rules may get stuck; then so do the machines.
#[derive(Clone, Debug)]
pub struct Course {
    proof: Proof,
    solution: Grid,
    track: Track,
}

impl Course {
    /// Prepares a board under a method, whose finish is left aside: machines do not probe. Where
    /// the passes do not tell that there is one solution, the solver looks for it, at no more than
    /// `budget` boards for each.
    ///
    /// # Errors
    /// [`CourseError`] unless it is certain that the board has exactly one solution.
    pub fn of(
        puzzle: &Puzzle,
        method: impl Into<Method>,
        budget: usize,
    ) -> Result<Self, CourseError> {
        let method = Method {
            finish: Finish::Stop,
            ..method.into()
        };
        let proof = proof::prove(puzzle, method);
        let solution = find_solution(&proof, budget)?;
        let track = Track::of(puzzle, World::of(puzzle, method), u64::MAX);
        Ok(Self {
            proof,
            solution,
            track,
        })
    }

    /// Returns the proof by passes.
    pub const fn proof(&self) -> &Proof {
        &self.proof
    }

    /// Returns the only solution.
    pub const fn solution(&self) -> &Grid {
        &self.solution
    }

    /// Returns whether the rules fill every cell; otherwise they get stuck.
    pub fn is_solved(&self) -> bool {
        self.proof.outcome == Outcome::Solved
    }

    /// Returns the number of passes up to the last that wrote something down.
    pub fn n_passes(&self) -> u64 {
        self.track.last().clock
    }

    /// Returns what is in the cells after this many passes, row by row.
    pub fn cells_after(&self, n_passes: u64) -> &[CellState] {
        &self.track.after(n_passes).cells
    }

    /// Returns the width it takes to skip all passes after this many: how many ways are left to
    /// fill the open cells with their candidates.
    pub fn combinations_after(&self, n_passes: u64) -> Combinations {
        let cells = self.cells_after(n_passes).iter();
        Combinations::of(cells.filter_map(|cell| match cell {
            CellState::Blurred(left) => Some(*left),
            _ => None,
        }))
    }

    /// Returns how often a machine with this many layers has to run on its own result until the
    /// board is full; nothing if it never is.
    pub fn loops_to_fill(&self, layers: u16) -> Option<u64> {
        let is_filled = self.is_solved() && (layers > 0 || self.n_passes() == 0);
        is_filled.then(|| self.n_passes().div_ceil(u64::from(layers.max(1))))
    }

    /// Returns the passes made by a machine that runs on its own result, `loops` times unless the
    /// board is full before.
    pub(super) fn passes_of_loops(&self, layers: u16, loops: u16) -> u64 {
        let most = u64::from(loops);
        let n_loops = self.loops_to_fill(layers).map_or(most, |n| n.min(most));
        n_loops * u64::from(layers)
    }

    pub(super) const fn track(&self) -> &Track {
        &self.track
    }
}

/// Returns the only solution of a board that was proven as far as passes go.
fn find_solution(proof: &Proof, budget: usize) -> Result<Grid, CourseError> {
    if !proof.method.uniqueness {
        match proof.outcome {
            Outcome::Solved => return Ok(proof.grid_after(proof.n_passes())),
            Outcome::Contradiction(_) => return Err(CourseError::NoSolution),
            Outcome::Stuck => {}
        }
    }
    match solve::count_within(&proof.puzzle, budget) {
        Some(Count {
            solution: Some(solution),
            ..
        }) => Ok(solution),
        Some(Count {
            solutions: Solutions::None,
            ..
        }) => Err(CourseError::NoSolution),
        Some(_) => Err(CourseError::ManySolutions),
        None => Err(CourseError::Unclear { budget }),
    }
}

/// Why machines do not run on a board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CourseError {
    /// It has no solution.
    NoSolution,
    /// It has several solutions.
    ManySolutions,
    /// The solver cannot tell.
    Unclear {
        /// How many boards it looked at before it gave up on one more solution.
        budget: usize,
    },
}

impl fmt::Display for CourseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a board with one solution, ")?;
        match self {
            Self::NoSolution => f.write_str("found one without any"),
            Self::ManySolutions => f.write_str("found one with several"),
            Self::Unclear { budget } => write!(f, "gave up counting after {budget} positions"),
        }
    }
}

impl std::error::Error for CourseError {}
