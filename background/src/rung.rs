//! What a rule set makes of a board: the same digits, another depth.

use engine::{Measures, Outcome, Proof, RuleSet};
use serde::{Deserialize, Serialize};

/// What one rule set makes of a board.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Rung {
    /// The rule set.
    pub rules: RuleSet,
    /// How it ended.
    pub end: RungEnd,
    /// Cells the first pass fills.
    pub one_pass: usize,
    /// Passes.
    pub passes: usize,
    /// The longest chain.
    pub span: usize,
    /// Cells it fills.
    pub filled: usize,
    /// Cells without a given.
    pub blanks: usize,
}

/// How a board ended under a rule set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum RungEnd {
    /// Every cell is filled.
    Solved,
    /// The rules see nothing more.
    Stuck,
    /// There is no solution.
    Contradiction,
}

impl Rung {
    /// Returns what a proof by passes alone came to.
    pub fn of(proof: &Proof) -> Self {
        let measures = Measures::of(proof);
        Self {
            rules: proof.method.rules,
            end: match proof.outcome {
                Outcome::Solved => RungEnd::Solved,
                Outcome::Stuck => RungEnd::Stuck,
                Outcome::Contradiction(_) => RungEnd::Contradiction,
            },
            one_pass: measures.one_pass,
            passes: measures.passes,
            span: measures.span,
            filled: measures.filled,
            blanks: measures.blanks,
        }
    }
}
