//! What a rejection says.

use std::fmt;

use super::{Flaw, Part, Rejection};
use crate::proof::Premise;

impl fmt::Display for Rejection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.part {
            Part::Step(index) => write!(f, "step {index}: {}", self.flaw),
            Part::Outcome => write!(f, "outcome: {}", self.flaw),
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Id { found } => write!(f, "expected its position as its number, found {found}"),
            Self::RuleNotInSet { rule, rules } => {
                write!(f, "expected a rule of the set {rules}, found {rule}")
            }
            Self::CellOffBoard { cell } => write!(f, "expected a cell of the board, found {cell}"),
            Self::DigitTooGreat { digit, greatest } => {
                write!(
                    f,
                    "expected a digit up to {greatest}, found {}",
                    digit.value()
                )
            }
            Self::CellFilled { cell, by } => {
                write!(
                    f,
                    "expected {cell} to be open, found it filled by {}",
                    Name(*by)
                )
            }
            Self::HouseMissing => write!(f, "expected the house of a hidden single, found none"),
            Self::HouseUnasked { house } => {
                write!(f, "expected no house for a naked single, found {house}")
            }
            Self::HouseOffBoard { house } => {
                write!(f, "expected a house of the board, found {house}")
            }
            Self::HouseWithoutCell { house, cell } => {
                write!(f, "expected a house with {cell}, found {house}")
            }
            Self::NotGiven { candidate } => {
                write!(f, "expected a given of the puzzle, found {candidate}")
            }
            Self::NotEarlier { premise } => {
                write!(
                    f,
                    "expected an earlier step as a premise, found step {premise}"
                )
            }
            Self::NotSmallerPass {
                premise,
                pass_of_premise,
                pass,
            } => write!(
                f,
                "expected premises of passes before {pass}, found step {premise} of pass {pass_of_premise}"
            ),
            Self::PremiseTwice { premise } => {
                write!(
                    f,
                    "expected each premise once, found {} twice",
                    Name(*premise)
                )
            }
            Self::PremiseOrder { premise } => {
                write!(
                    f,
                    "expected premises row by row, found {} too late",
                    Name(*premise)
                )
            }
            Self::StillOpen { candidate } => {
                write!(f, "expected a premise against {candidate}, found none")
            }
            Self::PremiseUnused { premise } => write!(
                f,
                "expected only premises that are needed, found {}",
                Name(*premise)
            ),
            Self::Depth { expected, found } => {
                write!(f, "expected depth {expected}, found {found}")
            }
            Self::Pass { expected, found } => write!(f, "expected pass {expected}, found {found}"),
            Self::PassBack { pass_before, pass } => {
                write!(f, "expected pass {pass_before} or later, found {pass}")
            }
            Self::RowOrder { cell_before, cell } => {
                write!(f, "expected a cell after {cell_before}, found {cell}")
            }
            Self::CandidateGone { candidate, by } => {
                write!(f, "expected {candidate} to be left, found {by} against it")
            }
            Self::Repeated { first, second } => {
                write!(
                    f,
                    "expected each digit once in a house, found {first} and {second}"
                )
            }
            Self::CellOpen { cell } => write!(f, "expected a full board, found {cell} open"),
            Self::NothingOpen => write!(f, "expected an open cell, found none"),
            Self::NotTwice {
                house,
                digit,
                found,
            } => write!(
                f,
                "expected two premises with {digit} in {house}, found {found}"
            ),
            Self::ConflictUnseen { rules } => write!(
                f,
                "expected a conflict that the set {rules} can see, found a digit without a place"
            ),
            Self::DigitPlaced { house, digit, cell } => {
                write!(f, "expected {house} without {digit}, found it in {cell}")
            }
        }
    }
}

/// Writes a premise as `r4c7=5` or `step 3`.
struct Name(Premise);

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Premise::Given(given) => write!(f, "the given {given}"),
            Premise::Step(id) => write!(f, "step {id}"),
        }
    }
}
