//! What a rejection says.

mod flaw;

use std::fmt;

use super::{Counted, Part, ReasonKind, Rejection};
use crate::proof::Premise;

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.part {
            Part::Step(index) => write!(f, "step {index}: {}", self.flaw),
            Part::Inner(path) => write!(f, "step {}: {}", Path(path), self.flaw),
            Part::Refuted(path) => {
                write!(f, "contradiction of step {}: {}", Path(path), self.flaw)
            }
            Part::Outcome => write!(f, "outcome: {}", self.flaw),
        }
    }
}

/// Writes where a step is from the inside out, as in `2 in step 5`.
struct Path<'a>(&'a [usize]);

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n_before, index) in self.0.iter().rev().enumerate() {
            let within = if n_before == 0 { "" } else { " in step " };
            write!(f, "{within}{index}")?;
        }
        Ok(())
    }
}

/// Writes a premise as `the given r4c7=5` or `step 3`.
struct Name(Premise);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Premise::Given(given) => write!(f, "the given {given}"),
            Premise::Struck(struck) => write!(f, "the struck {struck}"),
            Premise::Assumed(assumed) => write!(f, "the assumption {assumed}"),
            Premise::Step(id) => write!(f, "step {id}"),
            Premise::OneSolution => f.write_str("the premise of one solution"),
        }
    }
}

impl fmt::Display for ReasonKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Cell => "a cell",
            Self::House => "a house",
            Self::Fish => "a fish",
            Self::Subset => "a subset",
            Self::Chain => "a chain",
            Self::XyzWing => "an xyz-wing",
            Self::EmptyRectangle => "an empty rectangle",
            Self::Rectangle => "a unique rectangle",
            Self::BivalueGrave => "a bivalue grave",
            Self::Refutation => "a refutation",
        })
    }
}

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Bases => "bases",
            Self::Covers => "covers",
            Self::Fins => "fins",
            Self::Cells => "cells",
            Self::Digits => "digits",
            Self::Links => "links",
            Self::Candidates => "candidates",
        })
    }
}
