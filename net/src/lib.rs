//! Small networks that learn to fill boards, and what they know of a board.
//!
//! The state of a network is a vector for each candidate of the board. A layer adds those up over the four
//! groups a candidate belongs to (its cell, and its row, column and box for its digit), and changes each
//! vector by what it sees of its own and of the sums. Nothing tells it the rules. Weights are shared over
//! all cells and digits, so the same network runs on boards of any shape, and is exactly equivariant to every
//! symmetry of the board.
//!
//! A network is *fixed*: so many layers, each with weights of its own; or *looped*: one layer, run as often
//! as one likes. Everything is worked out from a seed, natively and in wasm by the same code, without a
//! framework: some ten thousand weights at most.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod adam;
mod board;
mod draws;
mod layer;
pub mod made;
mod network;
mod opinion;
mod real;
pub mod record;
mod tally;
mod train;
mod weights;

pub use board::{Board, NotSolved};
pub use network::{Kind, Network, Run, Spec};
pub use opinion::{Opinion, SURE};
pub use real::Real;
pub use tally::{Count, Tally};
pub use train::{Progress, Recipe, Seat, Training};
pub use weights::{Weights, WeightsError};
