//! Puzzles to order: of a shape, a number of givens, a symmetry, a depth, from a seed.
//!
//! A [`Search`] makes one [`Attempt`] after the other. Each has a stream of draws of its own and
//! so many evaluations, so that attempts can be made in any order, or side by side: the first that
//! succeeds, by its number, is the answer. Budgets count evaluations and never time, and nothing is
//! drawn but whole numbers: the same request gives the same puzzle on every platform.
//!
//! An attempt draws a full grid, takes digits away while the rest still follows (it *digs*), and
//! where that is not deep enough goes on by exchanging givens under a falling temperature (it
//! *anneals*). A board that the rules fill has one solution, so no solver is asked for those.

mod anneal;
mod attempt;
mod circuit;
mod clues;
mod draft;
mod full;
mod orbits;
mod request;
mod search;
mod symmetry;

pub use attempt::{Attempt, Attempts, Made};
pub use request::{Aim, Bounds, BoundsError, Request, RequestError, TwinKind};
pub use search::{Search, State};
pub use symmetry::{Symmetry, SymmetryError};

/// The meaning of a seed: raised whenever a request would give another puzzle than before.
pub const VERSION: u32 = 1;
