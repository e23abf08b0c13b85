//! From the engine's types to a record.

use super::{
    Conflict, Contradiction, Finish, Name, Outcome, Premise, Record, SCHEMA, Solutions, Step,
};
use crate::analyze::Analysis;

impl Record {
    /// Returns the record of an analysis, with all its steps.
    pub(crate) fn of(analysis: &Analysis, finish: Finish) -> Self {
        let Analysis {
            proof,
            measures,
            count,
        } = analysis;
        let contradiction = match &proof.outcome {
            engine::Outcome::Contradiction(found) => Some(Contradiction::of(found)),
            engine::Outcome::Solved | engine::Outcome::Stuck => None,
        };
        Self {
            schema: SCHEMA,
            puzzle: proof.puzzle.grid().to_string(),
            shape: Name(proof.puzzle.shape()),
            givens: proof.puzzle.n_givens(),
            blanks: measures.blanks,
            rules: Name(proof.rules),
            finish,
            solutions: count.solutions.into(),
            outcome: (&proof.outcome).into(),
            solution: count.solution.as_ref().map(ToString::to_string),
            filled: measures.filled,
            passes: measures.passes,
            profile: measures.profile.clone(),
            work: measures.work,
            span: measures.span,
            checks: measures.checks,
            peak: measures.peak,
            probes: 0,
            splits: 0,
            critical_path: measures.critical_path.iter().map(|id| id.0).collect(),
            contradiction,
            steps: Some(proof.steps.iter().map(Step::of).collect()),
        }
    }
}

impl Step {
    fn of(step: &engine::Step) -> Self {
        Self {
            id: step.id.0,
            pass: step.pass,
            depth: step.depth,
            cost: step.rule.cost(),
            rule: Name(step.rule),
            house: step.house.map(Name),
            place: Name(step.placement()),
            premises: step.premises.iter().map(Premise::of).collect(),
        }
    }
}

impl Premise {
    const fn of(premise: &engine::Premise) -> Self {
        match premise {
            engine::Premise::Given(given) => Self::Given(Name(*given)),
            engine::Premise::Step(id) => Self::Step(id.0),
        }
    }
}

impl Contradiction {
    fn of(found: &engine::Contradiction) -> Self {
        Self {
            pass: found.pass,
            conflict: found.conflict.into(),
            premises: found.premises.iter().map(Premise::of).collect(),
        }
    }
}

impl From<engine::Conflict> for Conflict {
    fn from(conflict: engine::Conflict) -> Self {
        match conflict {
            engine::Conflict::Twice(house, digit) => Self::Twice {
                house: Name(house),
                digit: digit.to_char(),
            },
            engine::Conflict::NoCandidate(cell) => Self::NoCandidate { cell: Name(cell) },
            engine::Conflict::NoPlace(house, digit) => Self::NoPlace {
                house: Name(house),
                digit: digit.to_char(),
            },
        }
    }
}

impl From<engine::Solutions> for Solutions {
    fn from(solutions: engine::Solutions) -> Self {
        match solutions {
            engine::Solutions::None => Self::None,
            engine::Solutions::One => Self::One,
            engine::Solutions::Many => Self::Many,
        }
    }
}

impl From<&engine::Outcome> for Outcome {
    fn from(outcome: &engine::Outcome) -> Self {
        match outcome {
            engine::Outcome::Solved => Self::Solved,
            engine::Outcome::Stuck => Self::Stuck,
            engine::Outcome::Contradiction(_) => Self::Contradiction,
        }
    }
}
