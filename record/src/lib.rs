//! The record of `analyze` as JSON, apart from the engine's own types.
//!
//! The keys and their order are a contract with outside users. Keys that are not known are
//! passed over, so that more can be added.

pub mod count;
mod mismatch;
mod name;
mod pattern;
mod read;
mod step;
mod write;

use engine::{Finish, RuleSet, Shape};
use serde::{Deserialize, Serialize};

pub use mismatch::Mismatch;
pub use name::{Gone, Name, Symbol, Symbols};
pub use pattern::{Link, Pattern, Strength};
pub use read::{Unreadable, parse, to_grid, to_proof};
pub use step::{Conflict, Contradiction, Premise, Step};
pub use write::struck;

/// The version of the record.
pub const SCHEMA: u32 = 1;

/// One board with its proof.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// The version of the record.
    pub schema: u32,
    /// The givens, row by row, empty cells as `.`.
    pub puzzle: String,
    /// Rows and columns of a box.
    pub shape: Name<Shape>,
    /// The candidates struck at the start, row by row and upward; left out without any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub struck: Vec<Name<Gone>>,
    /// Cells with a given.
    pub givens: usize,
    /// Cells without a given.
    pub blanks: usize,
    /// What a pass could see.
    pub rules: Name<RuleSet>,
    /// What was done when the rules saw nothing more.
    pub finish: Name<Finish>,
    /// Whether a pass could use the premise that there is one solution; left out if not.
    #[serde(default, skip_serializing_if = "is_false")]
    pub uniqueness: bool,
    /// How many solutions there are.
    pub solutions: Solutions,
    /// How the proof ended.
    pub outcome: Outcome,
    /// The only solution; null unless there is exactly one.
    pub solution: Option<String>,
    /// Cells the proof fills.
    pub filled: usize,
    /// Passes up to the last that wrote something down.
    pub passes: usize,
    /// Placements per pass.
    pub profile: Vec<usize>,
    /// Number of steps, those of refutations included.
    pub work: usize,
    /// The greatest depth of a step.
    pub span: usize,
    /// Tests made by all passes, fruitless ones too.
    pub checks: usize,
    /// The widest pass.
    pub peak: usize,
    /// Number of steps that are probes, those within splits included.
    pub probes: usize,
    /// Number of steps that are branches of a split, those within splits included.
    pub splits: usize,
    /// One longest chain, its first step first.
    pub critical_path: Vec<u32>,
    /// What shows that there is no solution, if the proof ended so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contradiction: Option<Contradiction>,
    /// The steps; left out with `--no-steps`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub steps: Option<Vec<Step>>,
}

/// Writes a record as a line of JSON.
pub fn to_line(record: &impl Serialize) -> Vec<u8> {
    let mut line = Vec::with_capacity(1 << 13);
    // Records hold nothing that JSON cannot say, and memory takes all bytes.
    let written = serde_json::to_writer(&mut line, record);
    debug_assert!(written.is_ok(), "{written:?}");
    line.push(b'\n');
    line
}

/// Returns whether a key is left out: old records do not have it.
pub const fn is_false(value: &bool) -> bool {
    !*value
}

/// How many solutions there are.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "lowercase")]
pub enum Solutions {
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
pub enum Outcome {
    /// Every cell is filled.
    Solved,
    /// Cells are open, and the rules see nothing more.
    Stuck,
    /// There is no solution.
    Contradiction,
}
