//! The proof of a board: every step with its premises. It is a directed acyclic graph.

mod build;
pub mod check;
mod cone;
mod needs;

use std::fmt;

use crate::cell::{Candidate, Cell};
use crate::grid::Grid;
use crate::house::House;
use crate::pass::Conflict;
use crate::puzzle::Puzzle;
use crate::rule::{Rule, RuleSet};

pub use build::prove;
pub(crate) use build::sweep;
pub use cone::{Cone, cone, descendants_of_given, support};

/// The number of a step: its position in the proof, from 0.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StepId(pub u32);

impl StepId {
    /// Returns the position in the proof.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

impl fmt::Display for StepId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// What a step rests on: a given, or an earlier step.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Premise {
    /// A given of the puzzle.
    Given(Candidate),
    /// What an earlier step concluded.
    Step(StepId),
}

/// What a step adds to the board.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Conclusion {
    /// The digit goes into the cell.
    Place(Candidate),
}

/// One use of a rule.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Its number in the proof.
    pub id: StepId,
    /// The rule used.
    pub rule: Rule,
    /// The house of a hidden single; none for a naked single.
    pub house: Option<House>,
    /// What it adds to the board.
    pub conclusion: Conclusion,
    /// All it rests on, row by row, each needed.
    pub premises: Vec<Premise>,
    /// The pass that found it, counted from 1.
    pub pass: usize,
    /// The length of the longest chain of premises under it, its own cost included.
    pub depth: usize,
}

impl Step {
    /// Returns the placement the step concludes.
    pub const fn placement(&self) -> Candidate {
        let Conclusion::Place(candidate) = self.conclusion;
        candidate
    }

    /// Returns the steps among the premises, givens left out.
    pub fn step_premises(&self) -> impl Iterator<Item = StepId> {
        self.premises.iter().filter_map(|premise| match premise {
            Premise::Step(id) => Some(*id),
            Premise::Given(_) => None,
        })
    }
}

/// Why a board has no solution, with what shows it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Contradiction {
    /// What is wrong.
    pub conflict: Conflict,
    /// All it rests on, row by row, each needed.
    pub premises: Vec<Premise>,
    /// The pass that found it, counted from 1: one more than the passes that placed something.
    pub pass: usize,
}

/// How a proof ended.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// Every cell is filled and no house has a digit twice.
    Solved,
    /// Cells are open, and the rules see nothing more.
    Stuck,
    /// The board has no solution.
    Contradiction(Contradiction),
}

impl Outcome {
    /// Returns the name used in records: `solved`, `stuck` or `contradiction`.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Solved => "solved",
            Self::Stuck => "stuck",
            Self::Contradiction(_) => "contradiction",
        }
    }
}

/// All that the rules derive from a puzzle, each step after the steps it rests on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proof {
    /// The puzzle.
    pub puzzle: Puzzle,
    /// What a pass could see.
    pub rules: RuleSet,
    /// The steps, pass by pass, and within a pass row by row.
    pub steps: Vec<Step>,
    /// How it ended.
    pub outcome: Outcome,
    /// Tests made by all passes, fruitless ones too.
    pub checks: usize,
}

impl Proof {
    /// Returns the step with this number.
    pub fn step(&self, id: StepId) -> Option<&Step> {
        self.steps.get(id.index())
    }

    /// Returns the step that places a digit into the cell.
    pub fn step_of_cell(&self, cell: Cell) -> Option<&Step> {
        self.steps.iter().find(|step| step.placement().cell == cell)
    }

    /// Returns the candidate a premise of this proof speaks of.
    pub fn candidate_of(&self, premise: Premise) -> Option<Candidate> {
        match premise {
            Premise::Given(candidate) => Some(candidate),
            Premise::Step(id) => self.step(id).map(Step::placement),
        }
    }

    /// Returns the number of passes that placed something.
    pub fn n_passes(&self) -> usize {
        self.steps.last().map_or(0, |step| step.pass)
    }

    /// Returns the board after this many passes: the givens and what was placed by then.
    pub fn grid_after(&self, n_passes: usize) -> Grid {
        let mut grid = self.puzzle.grid().clone();
        for step in self.steps.iter().take_while(|step| step.pass <= n_passes) {
            let Candidate { cell, digit } = step.placement();
            grid.set(cell, Some(digit));
        }
        grid
    }
}
