//! Sudoku deduction in synchronous passes: which cells one parallel look can fill, which hang
//! at the end of a chain, and a proof for every one.
//!
//! The crate is pure: it does no input or output, reads no clock and knows no color. Raw text
//! becomes a [`Grid`], a grid without faults a [`Puzzle`], and a puzzle a [`Proof`] under a
//! [`RuleSet`]. What the words mean is in the project's GLOSSARY.
//!
//! ```
//! use engine::{Measures, RuleSet, notation, proof};
//!
//! let board = "
//!     . . 6 | . 8 . | . . 4
//!     . 7 . | . . . | . 9 .
//!     . 3 . | 9 . 1 | . . .
//!     ------+-------+------
//!     2 5 . | . . . | . . .
//!     . . 4 | 3 . 7 | 1 . .
//!     . . . | . . . | . 2 9
//!     ------+-------+------
//!     . . . | 8 . 9 | . 1 .
//!     . 4 . | . . . | . 8 .
//!     7 . . | . 3 . | 2 . .";
//! let puzzle = notation::read_one(board, &Default::default())?.puzzle()?;
//! let proof = proof::prove(&puzzle, RuleSet::Singles);
//! let measures = Measures::of(&proof);
//! assert_eq!((measures.one_pass, measures.work, measures.span), (3, 57, 23));
//! assert_eq!(proof::check::check(&proof), Ok(()));
//! # Ok::<(), engine::notation::ReadError>(())
//! ```

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod bits;
mod cell;
mod digit;
mod draws;

pub mod generate;
mod geometry;
mod grid;
mod house;
mod index;
pub mod layout;
pub mod machine;
mod marks;
mod measure;
pub mod notation;
pub mod pass;
pub mod proof;
mod puzzle;
mod rule;
pub mod schedule;
mod shape;
pub mod solve;
mod sort;
pub mod text;

pub use cell::{Candidate, CandidateError, Cell, CellError, CellSet};
pub use digit::{Digit, DigitSet};
pub use grid::Grid;
pub use house::{House, HouseError, HouseKind};
pub use marks::Marks;
pub use measure::Measures;
pub use pass::Conflict;
pub use proof::{
    Conclusion, Contradiction, Outcome, Premise, Proof, Reason, Refutation, Step, StepId,
};
pub use puzzle::{Fault, Faults, Puzzle};
pub use rule::{Finish, Link, LinkKind, Method, NameError, Pattern, Rule, RuleSet};
pub use shape::{MAX_SIZE, Shape, ShapeError};
pub use solve::Solutions;
