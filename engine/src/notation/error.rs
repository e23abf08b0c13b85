//! Why a text was refused.

use std::fmt;

use super::{Expected, Position};
use crate::digit::Digit;
use crate::puzzle::Faults;

/// Why a text was refused, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReadError {
    /// Where.
    pub position: Position,
    /// What was expected and what was found.
    pub kind: ReadErrorKind,
}

/// What was expected and what was found.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
    /// A notation was recognized, and a part of it is not what stands there in that notation.
    Malformed {
        /// What stands there in that notation.
        expected: Expected,
        /// What was found; its start, if it is long.
        found: String,
    },
    /// The puzzle has rules beyond those of plain Sudoku; without them its board would be read
    /// wrong.
    Variant {
        /// The rule, as the notation names it.
        found: String,
    },
    /// A link that does not hold its board, or holds it in a form that is not read.
    UnreadLink {
        /// The start of the link.
        found: String,
    },
    /// A part of the text is longer than any part that is read.
    TooLong {
        /// The most characters of such a part.
        most: usize,
    },
    /// The givens contradict each other.
    Faults(Faults),
}

impl ReadError {
    pub(super) const fn empty() -> Self {
        Self {
            position: Position::START,
            kind: ReadErrorKind::Empty,
        }
    }

    pub(super) fn malformed(position: Position, expected: Expected, found: &str) -> Self {
        let found = start_of(found);
        let kind = ReadErrorKind::Malformed { expected, found };
        Self { position, kind }
    }

    pub(super) fn too_great(position: Position, digit: Digit, size: usize) -> Self {
        let greatest = Digit::new(size).map_or_else(String::new, |digit| digit.to_string());
        let found = digit.to_string();
        let kind = ReadErrorKind::DigitTooGreat { found, greatest };
        Self { position, kind }
    }

    pub(super) fn variant(position: Position, found: &str) -> Self {
        let found = start_of(found);
        let kind = ReadErrorKind::Variant { found };
        Self { position, kind }
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
            Self::Malformed { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::Variant { found } => write!(f, "expected plain Sudoku, found {found}"),
            Self::UnreadLink { found } => write!(
                f,
                "expected a link that holds its board in a form that is read, such as one of \
                 SudokuWiki, or a plain line, found {found}"
            ),
            Self::TooLong { most } => {
                write!(f, "expected at most {most} characters, found more")
            }
            Self::Faults(faults) => write!(f, "{faults}"),
        }
    }
}

/// Returns the start of what was found, as much as a message bears.
pub(super) fn start_of(found: &str) -> String {
    const MOST: usize = 40;
    match found.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}...", &found[..end]),
        None => found.to_owned(),
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
