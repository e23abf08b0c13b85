//! Steps, premises and contradictions as JSON.

use engine::{Candidate, Cell, House, Rule};
use serde::{Deserialize, Serialize};

use super::{Gone, Name, Pattern, Symbol};

/// One use of a rule.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Step {
    /// Its position in the proof; in a refutation counted on from the number of the step it
    /// belongs to.
    pub id: u32,
    /// The pass that found it.
    pub pass: usize,
    /// The length of the longest chain of premises under it, its own cost included.
    pub depth: usize,
    /// How many serial steps it counts for.
    pub cost: usize,
    /// The rule used.
    pub rule: Name<Rule>,
    /// The house of a hidden single, the box of a pointing, the line of a claiming.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub house: Option<Name<House>>,
    /// What a rule that is no single saw.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<Box<Pattern>>,
    /// What it places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Name<Candidate>>,
    /// What it removes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub eliminate: Option<Vec<Name<Gone>>>,
    /// What it rests on.
    pub premises: Vec<Premise>,
    /// What a probe or a split assumes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assume: Option<Name<Candidate>>,
    /// The steps of its world.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inner: Option<Vec<Step>>,
    /// What they come to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contradiction: Option<Contradiction>,
}

/// What a step rests on.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(rename_all = "snake_case")]
pub enum Premise {
    /// A given of the puzzle.
    Given(Name<Candidate>),
    /// A candidate struck at the start.
    Struck(Name<Gone>),
    /// The assumption of a world.
    Assumed(Name<Candidate>),
    /// An earlier step.
    Step(u32),
    /// That there is one solution.
    OneSolution,
}

/// What shows that there is no solution.
#[derive(Serialize, Deserialize, Clone, PartialEq, Eq, Debug)]
pub struct Contradiction {
    /// The pass that found it.
    pub pass: usize,
    /// One more than the greatest depth among the premises; the pass, where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub depth: Option<usize>,
    /// What is wrong.
    #[serde(flatten)]
    pub conflict: Conflict,
    /// What it rests on.
    pub premises: Vec<Premise>,
}

/// What is wrong with a board.
#[derive(Serialize, Deserialize, Clone, Copy, PartialEq, Eq, Debug)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Conflict {
    /// A house has a digit twice.
    Twice {
        /// The house.
        house: Name<House>,
        /// The digit.
        digit: Name<Symbol>,
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
        digit: Name<Symbol>,
    },
}
