//! Checks a proof from its premises alone: no search, and nothing shared with what found it.
//!
//! The checker knows the board and reads the rules from the project's definition of depth:
//!
//! - Each step holds by its own premises. They were there when its pass began: givens, candidates
//!   struck at the start, assumptions, earlier steps. Together they take away every candidate that
//!   the rule needs gone, and each of them is needed: without it the step would not follow.
//! - The pattern is what the rule names, and the conclusion follows from it. It is new: cells were
//!   open, and candidates left.
//! - The cost is that of the rule, and the depth the cost and the greatest depth among the
//!   premises. The steps of a pass can be found in one look, and that look takes as many passes as
//!   it costs: what costs 1 rests on something of the pass before.
//! - Within a pass the placements stand row by row, then the eliminations rule by rule.
//! - A refutation is a proof of its own, from what stood on the board when it began and one
//!   assumption. It has no step without use, and its step rests on all it takes from outside.
//! - The outcome is the one claimed: a solved board is full, a stuck one is not, and a
//!   contradiction follows from its own premises at the first pass that can see it.
//!
//! In a refutation the passes are depths. Where a step there can cost more than 1, a smaller pass
//! need not have been earlier; so what is new is then only told from what stood outside, and from
//! what the refutation itself removed.
//!
//! Not checked, as only a search could tell: that the rules see nothing more where a board is
//! stuck or a dearer look begins, that no other choice of premises is less deep, that no
//! assumption contradicts earlier, and the number of tests made (`checks`).

mod conclusion;
mod contradiction;
mod facts;
mod flaw;
mod inference;
mod kinds;
mod method;
mod order;
mod outcome;
mod pattern;
mod premises;
mod refutation;
mod step;
mod text;
mod world;

use super::Proof;
use world::World;

pub use flaw::Flaw;
pub use kinds::{Counted, ReasonKind};

/// A part of a proof.
///
/// Positions count from 0. Several of them lead into refutations, from the outside in.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Part {
    /// The step at this position.
    Step(usize),
    /// The step at the last position, in the refutation of the step that the others lead to.
    Inner(Vec<usize>),
    /// The contradiction in the refutation of the step that the positions lead to.
    Refuted(Vec<usize>),
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

impl Rejection {
    /// Refuses the step that a path leads to.
    fn at(path: &[usize], flaw: Flaw) -> Self {
        let part = match *path {
            [index] => Part::Step(index),
            _ => Part::Inner(path.to_vec()),
        };
        Self { part, flaw }
    }

    /// Refuses a step of the refutation of the step that a path leads to; without a path, a step
    /// of the proof.
    fn of_step(path: &[usize], index: usize, flaw: Flaw) -> Self {
        Self::at(&[path, &[index]].concat(), flaw)
    }

    /// Refuses the contradiction in the refutation of the step that a path leads to.
    fn of_refutation(path: &[usize], flaw: Flaw) -> Self {
        let part = Part::Refuted(path.to_vec());
        Self { part, flaw }
    }
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
/// [`Rejection`] for the first part that is wrong: the steps in order, those of a refutation
/// before the step they are for, then the outcome.
pub fn check(proof: &Proof) -> Result<(), Rejection> {
    let mut board = World::of(&proof.puzzle, proof.method);
    for (index, step) in proof.steps.iter().enumerate() {
        step::check(&proof.steps, index, &board, &[])?;
        board.add(step);
    }
    outcome::check(proof, &board).map_err(|flaw| Rejection {
        part: Part::Outcome,
        flaw,
    })
}
