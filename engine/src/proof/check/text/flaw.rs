//! What each flaw says: what was expected, and what was found.

use std::fmt;

use super::Name;
use crate::proof::check::Flaw;

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Id { found } => write!(f, "expected its position as its number, found {found}"),
            Self::RuleNotInMethod { rule, method } => {
                let uniqueness = if method.uniqueness {
                    " with uniqueness"
                } else {
                    ""
                };
                let (rules, finish) = (method.rules, method.finish);
                write!(
                    f,
                    "expected a rule of {rules}{uniqueness} and {finish}, found {rule}"
                )
            }
            Self::InsideProbe { rule } => {
                write!(
                    f,
                    "expected a rule of the passes inside of a probe, found {rule}"
                )
            }
            Self::PlacesNothing { rule } => {
                write!(f, "expected a placement by {rule}, found eliminations")
            }
            Self::RemovesNothing { rule } => {
                write!(f, "expected eliminations by {rule}, found a placement")
            }
            Self::NothingRemoved => write!(f, "expected a candidate to remove, found none"),
            Self::RemovedOrder { candidate } => {
                write!(
                    f,
                    "expected what it removes in order, found {candidate} too late"
                )
            }
            Self::CellOffBoard { cell } => write!(f, "expected a cell of the board, found {cell}"),
            Self::DigitTooGreat { digit, greatest } => {
                let found = digit.value();
                write!(f, "expected a digit up to {greatest}, found {found}")
            }
            Self::CellFilled { cell, by } => {
                write!(
                    f,
                    "expected {cell} to be open, found it filled by {}",
                    Name(by)
                )
            }
            Self::Reason { expected, found } => {
                write!(f, "expected {expected} as its reason, found {found}")
            }
            Self::HouseOffBoard { house } => {
                write!(f, "expected a house of the board, found {house}")
            }
            Self::HouseWithoutCell { house, cell } => {
                write!(f, "expected a house with {cell}, found {house}")
            }
            Self::Count {
                what,
                expected,
                found,
            } => {
                write!(
                    f,
                    "expected {expected} as the number of {what}, found {found}"
                )
            }
            Self::HouseKind { house } => {
                write!(f, "expected a house as the rule has it, found {house}")
            }
            Self::HouseOrder { house } => {
                write!(f, "expected houses in order, found {house} too late")
            }
            Self::CellOrder { cell } => {
                write!(f, "expected cells row by row, found {cell} too late")
            }
            Self::CellMisplaced { cell } => {
                write!(f, "expected a cell of the pattern, found {cell}")
            }
            Self::OtherPattern { rule } => {
                write!(f, "expected the pattern of {rule}, found another")
            }
            Self::LinkApart { index } => write!(
                f,
                "expected link {index} to begin where the one before ends, found it elsewhere"
            ),
            Self::LinkTurn { index } => write!(
                f,
                "expected strong and weak links in turn, found link {index} out of turn"
            ),
            Self::LinkUnlinked { index } => {
                write!(
                    f,
                    "expected two linked candidates, found link {index} without"
                )
            }
            Self::PlacesOfDigit {
                house,
                digit,
                found,
            } => {
                write!(
                    f,
                    "expected no place of {digit} in {house} or two, found {found}"
                )
            }
            Self::NotExcluded { candidate } => {
                write!(f, "expected what the pattern excludes, found {candidate}")
            }
            Self::NotAssumption { assumption } => {
                write!(f, "expected {assumption} alone to go, found otherwise")
            }
            Self::StepUnused { step } => {
                write!(
                    f,
                    "expected something to rest on step {step}, found nothing"
                )
            }
            Self::PremiseMissing { premise } => {
                write!(
                    f,
                    "expected {} as a premise, found it missing",
                    Name(premise)
                )
            }
            Self::NotGiven { candidate } => {
                write!(f, "expected a given of the puzzle, found {candidate}")
            }
            Self::NotStruck { candidate } => {
                write!(
                    f,
                    "expected a candidate struck at the start, found {candidate}"
                )
            }
            Self::NotAssumed { candidate } => {
                write!(
                    f,
                    "expected an assumption of this world or around, found {candidate}"
                )
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
                    Name(premise)
                )
            }
            Self::PremiseOrder { premise } => {
                write!(
                    f,
                    "expected premises row by row, found {} too late",
                    Name(premise)
                )
            }
            Self::StillOpen { candidate } => {
                write!(f, "expected a premise against {candidate}, found none")
            }
            Self::CellUnfilled { cell } => {
                write!(f, "expected a premise that fills {cell}, found none")
            }
            Self::PremiseUnused { premise } => {
                write!(
                    f,
                    "expected only premises that are needed, found {}",
                    Name(premise)
                )
            }
            Self::Cost { expected, found } => write!(f, "expected cost {expected}, found {found}"),
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
            Self::PlacementLate { candidate } => {
                write!(
                    f,
                    "expected placements before eliminations, found {candidate} after"
                )
            }
            Self::RuleOrder { rule_before, rule } => {
                write!(f, "expected {rule_before} or a later rule, found {rule}")
            }
            Self::AssumptionOrder { before, assumption } => {
                write!(
                    f,
                    "expected an assumption after {before}, found {assumption}"
                )
            }
            Self::MixedPass { rule_before, rule } => {
                write!(
                    f,
                    "expected what one look finds beside {rule_before}, found {rule}"
                )
            }
            Self::SplitCell { cell_before, cell } => {
                write!(
                    f,
                    "expected a candidate of {cell_before}, found one of {cell}"
                )
            }
            Self::CandidateGone { candidate, by } => {
                write!(
                    f,
                    "expected {candidate} to be left, found {} against it",
                    Name(by)
                )
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
            } => {
                write!(
                    f,
                    "expected two premises with {digit} in {house}, found {found}"
                )
            }
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
