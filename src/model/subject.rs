//! What can be pointed at and explained: a cell, or a step that fills none.

use std::fmt;
use std::str::FromStr;

use engine::{Cell, Step, StepId};

/// A cell of the board, or an elimination of the proof.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// A cell, with what fills it.
    Cell(Cell),
    /// A step that removes candidates.
    Step(StepId),
}

impl Subject {
    /// Returns what stands for a step: the cell it fills, or the step itself.
    pub fn of(step: &Step) -> Self {
        match step.placement() {
            Some(placed) => Self::Cell(placed.cell),
            None => Self::Step(step.id),
        }
    }

    /// Returns the cell, if it is one.
    pub const fn cell(self) -> Option<Cell> {
        match self {
            Self::Cell(cell) => Some(cell),
            Self::Step(_) => None,
        }
    }
}

/// The name used in attributes: `r4c7`, or `step-12`.
impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cell(cell) => write!(f, "{cell}"),
            Self::Step(id) => write!(f, "step-{id}"),
        }
    }
}

/// The text names neither a cell nor a step.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SubjectError;

impl FromStr for Subject {
    type Err = SubjectError;

    fn from_str(text: &str) -> Result<Self, SubjectError> {
        match text.strip_prefix("step-") {
            Some(number) => number.parse().map(|id| Self::Step(StepId(id))).ok(),
            None => text.parse().map(Self::Cell).ok(),
        }
        .ok_or(SubjectError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_read_back() {
        for name in ["r4c7", "step-0", "step-120"] {
            assert_eq!(name.parse::<Subject>().unwrap().to_string(), name);
        }
        for name in ["", "step-", "step-x", "step--1", "r0c1"] {
            assert_eq!(name.parse::<Subject>(), Err(SubjectError), "{name}");
        }
    }
}
