//! What is said about a part of the input.

use std::fmt;

use engine::notation::{Position, ReadError};

/// What comes of a part of the input.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Message {
    /// Text for standard output.
    Text(Vec<u8>),
    /// A proof holds.
    Accepted,
    /// A proof does not hold: a line for standard output.
    Rejected(String),
    /// A word on how the input was read.
    Remark(String),
    /// A part of the input could not be used.
    Refused(Refusal),
}

/// Why a part of the input could not be used, and where it stands.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Refusal {
    /// None where the input as a whole is meant.
    position: Option<Position>,
    message: String,
}

impl Refusal {
    /// Refuses what stands at a place.
    pub(crate) const fn at(position: Position, message: String) -> Self {
        Self {
            position: Some(position),
            message,
        }
    }

    /// Refuses the input as a whole.
    pub(crate) const fn of_input(message: String) -> Self {
        Self {
            position: None,
            message,
        }
    }
}

impl From<ReadError> for Refusal {
    fn from(error: ReadError) -> Self {
        Self::at(error.position, error.kind.to_string())
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(Position { line, column }) = self.position {
            write!(f, "line {line}, column {column}: ")?;
        }
        f.write_str(&self.message)
    }
}
