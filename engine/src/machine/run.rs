//! What comes of a machine.

use super::{CellState, Course, Machine, Trace};
use crate::cell::Cell;
use crate::digit::DigitSet;
use crate::draws::Draws;
use crate::grid::Grid;
use crate::house::House;

/// The board at one moment of a run.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Frame {
    /// When it is reached, in the unit of [`Run::serial`].
    pub time: u64,
    /// What is in the cells, row by row.
    pub cells: Vec<CellState>,
}

/// What a run costs in all, over all copies of the board, with what was done for nothing.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Compute {
    /// Total compute: the tests that all passes made, fruitless ones too, counted as for a proof.
    pub work: u64,
    /// The digits that all passes wrote, those that were worked out again included.
    pub written: u64,
    /// The most digits written in one pass, or on hardware at one time.
    pub peak: u64,
}

impl Compute {
    /// Returns the cost of this many such runs, one after the other.
    pub(super) const fn times(self, n: u64) -> Self {
        Self {
            work: self.work * n,
            written: self.written * n,
            peak: if n == 0 { 0 } else { self.peak },
        }
    }

    /// Adds the cost of what comes after.
    pub(super) fn add(&mut self, next: Self) {
        self.work += next.work;
        self.written += next.written;
        self.peak = self.peak.max(next.peak);
    }
}

/// What comes of a machine.
#[derive(Clone, PartialEq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Run {
    /// The machine.
    pub machine: Machine,
    /// The start, every moment at which a cell changed, and the end, in the order of time.
    pub frames: Vec<Frame>,
    /// Blanks that end up filled.
    pub filled: usize,
    /// Blanks that end up guessed; of [`Machine::Autoregressive`] its forced guesses.
    pub guessed: usize,
    /// Blanks that end up with a wrong digit.
    pub wrong: usize,
    /// Blanks that end up without a digit.
    pub open: usize,
    /// The expected number of blanks with the right digit, if every cell that is blurred or was a
    /// forced guess is guessed on its own, each candidate its passes left as likely as the others.
    /// Exact but for rounding; digits that were drawn earlier in the run count as they stand.
    pub expected_right: f64,
    /// One such guess: the board with it. A cell without a candidate is empty.
    pub guess: Grid,
    /// How often a house has a digit more than once on that board.
    pub conflicts: usize,
    /// Serial compute: the passes made one after the other, needed or not; on hardware the time.
    pub serial: u64,
    /// Total compute; nothing for a guess with too many copies of the board to run them all.
    pub compute: Option<Compute>,
    /// Whether a cell was left or guessed where the rules see nothing more, so that more passes
    /// would not have helped.
    pub is_stuck: bool,
}

impl Run {
    pub(super) fn of(course: &Course, machine: Machine, trace: Trace, seed: u64) -> Self {
        let cells = trace.cells();
        let count = |is_meant: fn(&CellState) -> bool| cells.iter().filter(|c| is_meant(c)).count();
        let guess = guess_of(course, &trace, &mut Draws::new(seed, 1));
        Self {
            machine,
            filled: count(|cell| matches!(cell, CellState::Filled(_))),
            guessed: count(|cell| matches!(cell, CellState::Guessed(_))),
            wrong: count(|cell| matches!(cell, CellState::Wrong(_))),
            open: count(|cell| matches!(cell, CellState::Blurred(_))),
            expected_right: expected_right(course, &trace),
            conflicts: n_conflicts(&guess),
            guess,
            serial: trace.serial,
            compute: trace.compute,
            is_stuck: trace.is_stuck,
            frames: trace.frames,
        }
    }
}

/// Sums up how likely each blank is to be right, row by row.
fn expected_right(course: &Course, trace: &Trace) -> f64 {
    let solution = course.solution().digits();
    let cells = trace.cells().iter().zip(solution).enumerate();
    let chances = cells.map(
        |(cell, (state, digit))| match (trace.left_to_guess(cell), state) {
            (Some(left), _) if digit.is_some_and(|digit| left.contains(digit)) => {
                1.0 / left.len() as f64
            }
            (None, CellState::Filled(_) | CellState::Guessed(_)) => 1.0,
            _ => 0.0,
        },
    );
    chances.sum()
}

/// Guesses what is left to guess, row by row.
fn guess_of(course: &Course, trace: &Trace, draws: &mut Draws) -> Grid {
    let shape = course.proof().puzzle.shape();
    let cells = trace.cells().iter().enumerate();
    let digits = cells.map(|(cell, &state)| match (trace.left_to_guess(cell), state) {
        (Some(left), _) => draws.digit_of(left),
        (None, CellState::Blurred(_)) => None,
        (
            None,
            CellState::Given(digit)
            | CellState::Filled(digit)
            | CellState::Guessed(digit)
            | CellState::Wrong(digit),
        ) => Some(digit),
    });
    Grid::from_digits(shape, digits.collect())
}

/// Counts for every house the digits it has more than once.
fn n_conflicts(grid: &Grid) -> usize {
    let shape = grid.shape();
    let repeated = |house: House| {
        let (mut seen, mut twice) = (DigitSet::EMPTY, DigitSet::EMPTY);
        for digit in house.cells(shape).filter_map(|cell: Cell| grid.get(cell)) {
            if seen.contains(digit) {
                twice.insert(digit);
            }
            seen.insert(digit);
        }
        twice.len()
    };
    House::all(shape).map(repeated).sum()
}
