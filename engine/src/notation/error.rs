//! Why a text was refused.

use std::fmt;

use super::Position;
use crate::puzzle::Faults;

/// Why a text was refused, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReadError {
    /// Where.
    pub position: Position,
    /// What was expected and what was found.
    pub kind: ReadErrorKind,
}

/// What was expected and what was found.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadErrorKind {
    /// There is no board in the text.
    Empty,
    /// A line is neither a board nor a row of one.
    WrongLength {
        /// The cells of the line.
        found: usize,
        /// The lengths that would do, for boards and rows; one where the shape is known.
        expected: Vec<usize>,
    },
    /// A row of a grid has another length than the rows above it.
    WrongRow {
        /// The cells of the row.
        found: usize,
        /// The cells of the rows above.
        expected: usize,
    },
    /// A grid ends too early.
    MissingRows {
        /// The rows there are.
        found: usize,
        /// The rows the grid needs.
        expected: usize,
    },
    /// A character stands for no digit and no empty cell.
    UnknownCharacter {
        /// The character.
        found: char,
    },
    /// A digit is greater than the board has.
    DigitTooGreat {
        /// The digit as it was written.
        found: String,
        /// The greatest digit of the board, as it would be written.
        greatest: String,
    },
    /// One board was asked for, and a second begins here.
    SecondBoard,
    /// The givens contradict each other.
    Faults(Faults),
}

impl ReadError {
    pub(super) const fn empty() -> Self {
        Self {
            position: Position { line: 1, column: 1 },
            kind: ReadErrorKind::Empty,
        }
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Position { line, column } = self.position;
        write!(f, "line {line}, column {column}: {}", self.kind)
    }
}

impl fmt::Display for ReadErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => write!(f, "expected a board, found no cell"),
            Self::WrongLength { found, expected } => {
                write!(f, "expected {} cells, found {found}", join_or(expected))
            }
            Self::WrongRow { found, expected } => write!(
                f,
                "expected a row of {expected} cells like the rows above, found {found}"
            ),
            Self::MissingRows { found, expected } => {
                write!(f, "expected {expected} rows, found {found}")
            }
            Self::UnknownCharacter { found } => {
                write!(f, "expected a digit or an empty cell, found {found:?}")
            }
            Self::DigitTooGreat { found, greatest } => {
                write!(f, "expected a digit up to {greatest}, found {found}")
            }
            Self::SecondBoard => write!(f, "expected one board, found a second"),
            Self::Faults(faults) => write!(f, "{faults}"),
        }
    }
}

fn join_or(numbers: &[usize]) -> String {
    let texts: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    match texts.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => String::new(),
    }
}

impl std::error::Error for ReadError {}
