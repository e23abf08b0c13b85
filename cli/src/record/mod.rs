//! The record of `analyze` as JSON, apart from the engine's own types.
//!
//! The keys and their order are a contract with outside users. Keys that are not known are
//! passed over, so that more can be added.

mod name;
mod read;
mod write;

use engine::{Candidate, Cell, House, Rule, RuleSet, Shape};
use serde::{Deserialize, Serialize};

pub(crate) use name::Name;
pub(crate) use read::{parse, to_grid, to_proof};

/// The version of the record.
pub(crate) const SCHEMA: u32 = 1;

/// One board with its proof.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Record {
    /// The version of the record.
    pub(crate) schema: u32,
    /// The givens, row by row, empty cells as `.`.
    pub(crate) puzzle: String,
    /// Rows and columns of a box.
    pub(crate) shape: Name<Shape>,
    /// Cells with a given.
    pub(crate) givens: usize,
    /// Cells without a given.
    pub(crate) blanks: usize,
    /// What a pass could see.
    pub(crate) rules: Name<RuleSet>,
    /// What was done when the rules saw nothing more.
    pub(crate) finish: Finish,
    /// How many solutions there are.
    pub(crate) solutions: Solutions,
    /// How the proof ended.
    pub(crate) outcome: Outcome,
    /// The only solution; null unless there is exactly one.
    pub(crate) solution: Option<String>,
    /// Cells the proof fills.
    pub(crate) filled: usize,
    /// Passes that placed something.
    pub(crate) passes: usize,
    /// Placements per pass.
    pub(crate) profile: Vec<usize>,
    /// Number of steps.
    pub(crate) work: usize,
    /// The greatest depth of a step.
    pub(crate) span: usize,
    /// Tests made by all passes, fruitless ones too.
    pub(crate) checks: usize,
    /// The widest pass.
    pub(crate) peak: usize,
    /// Number of probes.
    pub(crate) probes: usize,
    /// Number of splits.
    pub(crate) splits: usize,
    /// One longest chain, its first step first.
    pub(crate) critical_path: Vec<u32>,
    /// What shows that there is no solution, if the proof ended so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) contradiction: Option<Contradiction>,
    /// The steps; left out with `--no-steps`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) steps: Option<Vec<Step>>,
}

/// What was done when the rules saw nothing more.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Finish {
    /// The cells were left open.
    Stop,
}

/// How many solutions there are.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Solutions {
    /// None.
    None,
    /// Exactly one.
    One,
    /// Two or more.
    Many,
}

/// How the proof ended.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Outcome {
    /// Every cell is filled.
    Solved,
    /// Cells are open, and the rules see nothing more.
    Stuck,
    /// There is no solution.
    Contradiction,
}

/// One use of a rule.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Step {
    /// Its position in the proof.
    pub(crate) id: u32,
    /// The pass that found it.
    pub(crate) pass: usize,
    /// The length of the longest chain of premises under it, its own cost included.
    pub(crate) depth: usize,
    /// How many serial steps it counts for.
    pub(crate) cost: usize,
    /// The rule used.
    pub(crate) rule: Name<Rule>,
    /// The house of a hidden single.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) house: Option<Name<House>>,
    /// What it places.
    pub(crate) place: Name<Candidate>,
    /// What it rests on.
    pub(crate) premises: Vec<Premise>,
}

/// What a step rests on.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Premise {
    /// A given of the puzzle.
    Given(Name<Candidate>),
    /// An earlier step.
    Step(u32),
}

/// What shows that there is no solution.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub(crate) struct Contradiction {
    /// The pass that found it.
    pub(crate) pass: usize,
    /// What is wrong.
    #[serde(flatten)]
    pub(crate) conflict: Conflict,
    /// What it rests on.
    pub(crate) premises: Vec<Premise>,
}

/// What is wrong with a board.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Conflict {
    /// A house has a digit twice.
    Twice {
        /// The house.
        house: Name<House>,
        /// The digit.
        digit: char,
    },
    /// An open cell has no candidate left.
    NoCandidate {
        /// The cell.
        cell: Name<Cell>,
    },
    /// A digit has no place left in a house.
    NoPlace {
        /// The house.
        house: Name<House>,
        /// The digit.
        digit: char,
    },
}
