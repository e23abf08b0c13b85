//! A claim of a record that is not so.

use std::fmt::{self, Display};

use serde::Serialize;

/// What a record claims, and what was expected in its place.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mismatch {
    field: String,
    expected: String,
    found: String,
}

impl Mismatch {
    /// Tells in words what was expected and what was found.
    pub fn words(field: impl Into<String>, expected: impl Display, found: impl Display) -> Self {
        Self {
            field: field.into(),
            expected: expected.to_string(),
            found: found.to_string(),
        }
    }

    /// Accepts a field that has the value it should have; both are told as JSON.
    ///
    /// # Errors
    /// [`Mismatch`] if they differ.
    pub fn unless_same<T: PartialEq + Serialize + ?Sized>(
        field: impl Into<String>,
        expected: &T,
        found: &T,
    ) -> Result<(), Self> {
        if expected == found {
            return Ok(());
        }
        Err(Self::words(field, to_json(expected), to_json(found)))
    }
}

fn to_json<T: Serialize + ?Sized>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

impl Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            field,
            expected,
            found,
        } = self;
        write!(f, "{field}: expected {expected}, found {found}")
    }
}
