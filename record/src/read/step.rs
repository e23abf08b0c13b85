//! From the steps of a record to those of a proof.

use std::fmt::{self, Display};

use engine::{Reason, Refutation, StepId};

use super::{Conflict, Contradiction, Gone, Name, Premise, Step};
use crate::Mismatch;
use crate::pattern::house_beside;

/// Where a step stands: its position, and the steps in whose refutations it lies.
struct Place<'a> {
    position: usize,
    around: Option<&'a Place<'a>>,
}

impl Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "step {}", self.position)?;
        self.around.map_or(Ok(()), |place| write!(f, " in {place}"))
    }
}

/// Returns the steps of a proof.
///
/// # Errors
/// [`Mismatch`] for the first step that there cannot be.
pub(super) fn to_steps(steps: Vec<Step>) -> Result<Vec<engine::Step>, Mismatch> {
    steps_within(steps, None)
}

fn steps_within(steps: Vec<Step>, around: Option<&Place>) -> Result<Vec<engine::Step>, Mismatch> {
    let steps = steps.into_iter().enumerate();
    steps
        .map(|(position, step)| step.into_engine(&Place { position, around }))
        .collect()
}

impl Step {
    fn into_engine(mut self, place: &Place) -> Result<engine::Step, Mismatch> {
        let conclusion = self.to_conclusion(place)?;
        Ok(engine::Step {
            id: StepId(self.id),
            rule: self.rule.0,
            reason: self.take_reason(place)?,
            conclusion,
            premises: to_premises(&self.premises),
            pass: self.pass,
            depth: self.depth,
            cost: self.cost,
        })
    }

    fn to_conclusion(&self, place: &Place) -> Result<engine::Conclusion, Mismatch> {
        let expected = "either place or eliminate";
        match (self.place, &self.eliminate) {
            (Some(placed), None) => Ok(engine::Conclusion::Place(placed.0)),
            (None, Some(gone)) if gone.is_empty() => Err(Mismatch::words(
                place.to_string(),
                "something to eliminate",
                "nothing",
            )),
            (None, Some(gone)) => {
                let gone = gone.iter().map(|Name(Gone(candidate))| *candidate);
                Ok(engine::Conclusion::Eliminate(gone.collect()))
            }
            (None, None) => Err(Mismatch::words(place.to_string(), expected, "none")),
            (Some(_), Some(_)) => Err(Mismatch::words(place.to_string(), expected, "both")),
        }
    }

    fn take_reason(&mut self, place: &Place) -> Result<Reason, Mismatch> {
        let refutation = self.take_refutation(place)?;
        match (self.pattern.take(), refutation) {
            (None, None) => Ok(self
                .house
                .map_or(Reason::Cell, |house| Reason::House(house.0))),
            (Some(pattern), None) => {
                let pattern = pattern.to_engine(self.rule.0, &place.to_string())?;
                let house = house_beside(self.rule.0, &pattern);
                self.check_house(house, place)?;
                Ok(Reason::Pattern(Box::new(pattern)))
            }
            (None, Some(refutation)) => {
                self.check_house(None, place)?;
                Ok(Reason::Refutation(Box::new(refutation)))
            }
            (Some(_), Some(_)) => Err(Mismatch::words(
                place.to_string(),
                "a pattern or an assumption",
                "both",
            )),
        }
    }

    /// Checks the house beside a pattern, or that there is none.
    fn check_house(&self, expected: Option<engine::House>, place: &Place) -> Result<(), Mismatch> {
        let field = format!("{place}: house");
        Mismatch::unless_same(field, &expected.map(Name), &self.house)
    }

    fn take_refutation(&mut self, place: &Place) -> Result<Option<Refutation>, Mismatch> {
        match (self.assume, self.inner.take(), self.contradiction.take()) {
            (None, None, None) => Ok(None),
            (Some(assumption), Some(inner), Some(contradiction)) => Ok(Some(Refutation {
                assumption: assumption.0,
                steps: steps_within(inner, Some(place))?,
                contradiction: contradiction.to_engine(),
            })),
            (assume, inner, _) => {
                let missing = match (assume, inner) {
                    (None, _) => "assume",
                    (_, None) => "inner",
                    _ => "contradiction",
                };
                let expected = "assume, inner and contradiction together";
                let found = format!("no {missing}");
                Err(Mismatch::words(place.to_string(), expected, found))
            }
        }
    }
}

fn to_premises(premises: &[Premise]) -> Vec<engine::Premise> {
    premises.iter().copied().map(Premise::to_engine).collect()
}

impl Premise {
    const fn to_engine(self) -> engine::Premise {
        match self {
            Self::Given(given) => engine::Premise::Given(given.0),
            Self::Struck(struck) => engine::Premise::Struck(struck.0.0),
            Self::Assumed(assumed) => engine::Premise::Assumed(assumed.0),
            Self::Step(id) => engine::Premise::Step(StepId(id)),
            Self::OneSolution => engine::Premise::OneSolution,
        }
    }
}

impl Contradiction {
    pub(super) fn to_engine(&self) -> engine::Contradiction {
        engine::Contradiction {
            conflict: self.conflict.to_engine(),
            premises: to_premises(&self.premises),
            pass: self.pass,
            depth: self.depth.unwrap_or(self.pass),
        }
    }
}

impl Conflict {
    const fn to_engine(self) -> engine::Conflict {
        match self {
            Self::Twice { house, digit } => engine::Conflict::Twice(house.0, digit.0.0),
            Self::NoCandidate { cell } => engine::Conflict::NoCandidate(cell.0),
            Self::NoPlace { house, digit } => engine::Conflict::NoPlace(house.0, digit.0.0),
        }
    }
}
