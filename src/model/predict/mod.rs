//! Predictions: what a student says of a board before it is shown, and how it turned out.
//!
//! A [`Ground`] is the proof of the board, a [`Setup`] which questions are asked about it, a [`Game`]
//! the questions with the answers given so far. Verdicts are worked out from the answers each time, so
//! that a result of another student, read from a link, is judged here and not believed.

mod code;
mod draw;
mod game;
mod ground;
mod hint;
mod look;
mod pass;
mod setup;
mod task;
mod verdict;

pub use code::{CodeError, MAX_NAME, Played, read, write};
pub use game::{Game, Round};
pub use ground::Ground;
pub use hint::{Hint, N_HINTS};
pub use look::{CellLook, Role, looks};
pub use setup::{Question, Setup, Trouble};
pub use task::{N_CHOICES, Task};
pub use verdict::{Edge, Entry, Mark, Reason, Tally, Verdict};

#[cfg(test)]
mod tests;
