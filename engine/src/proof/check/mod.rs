//! Checks a proof from its premises alone: no search, and nothing shared with what found it.
//!
//! The checker knows the board and reads the rules from the project's definition of depth:
//!
//! - Each step holds by its own premises. They are givens of the puzzle and earlier steps of a
//!   smaller pass, and they take away every candidate that the rule needs gone. Each of them
//!   is needed: without it the step would not follow.
//! - Each depth is the cost of the rule and the greatest depth among the premises; where every
//!   cost is 1, the pass is the depth.
//! - The steps fill open cells, pass by pass without a gap, and row by row within a pass.
//! - The outcome is the one claimed: a solved board is full, a stuck one is not, and a
//!   contradiction follows from its own premises at the first pass that can see it.
//!
//! Not checked, as only a search could tell: that the rules see nothing more on a stuck board,
//! that no other choice of premises is less deep, and the number of tests made (`checks`).

mod facts;
mod flaw;
mod outcome;
mod premises;
mod step;
mod text;

use super::Proof;
use facts::Facts;

pub use flaw::Flaw;

/// A part of a proof.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Part {
    /// The step at this position, counted from 0.
    Step(usize),
    /// The outcome.
    Outcome,
}

/// Why a proof was refused: its first part that is wrong, and what is wrong with it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rejection {
    /// The part.
    pub part: Part,
    /// What was expected there and what was found.
    pub flaw: Flaw,
}

impl std::error::Error for Rejection {}

/// Accepts a proof, or tells the first thing that is wrong with it. It never panics.
///
/// ```
/// use engine::proof::check::{Flaw, Part, Rejection, check};
/// use engine::{RuleSet, notation, proof};
///
/// let puzzle = notation::read_one("1234341.21434321", &Default::default())?.puzzle()?;
/// let mut proof = proof::prove(&puzzle, RuleSet::Singles);
/// assert_eq!(check(&proof), Ok(()));
///
/// proof.steps[0].depth = 2;
/// let flaw = Flaw::Depth { expected: 1, found: 2 };
/// assert_eq!(check(&proof), Err(Rejection { part: Part::Step(0), flaw }));
/// # Ok::<(), engine::notation::ReadError>(())
/// ```
///
/// # Errors
/// [`Rejection`] for the first part that is wrong: the steps in order, then the outcome.
pub fn check(proof: &Proof) -> Result<(), Rejection> {
    let mut facts = Facts::of(&proof.puzzle);
    for (index, step) in proof.steps.iter().enumerate() {
        step::check(proof, index, &facts).map_err(|flaw| Rejection {
            part: Part::Step(index),
            flaw,
        })?;
        facts.add(step);
    }
    outcome::check(proof, &facts).map_err(|flaw| Rejection {
        part: Part::Outcome,
        flaw,
    })
}
