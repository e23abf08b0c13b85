//! From the engine's types to a record.

use engine::solve::Count;
use engine::{Measures, Proof, Puzzle, Reason, Refutation};

use super::pattern::house_beside;
use super::{
    Conflict, Contradiction, Gone, Name, Outcome, Pattern, Premise, Record, SCHEMA, Solutions,
    Step, Symbol,
};

impl Record {
    /// Returns the record of a proof with its figures and the solutions of its puzzle, all its steps
    /// included.
    pub fn of(proof: &Proof, measures: &Measures, count: &Count) -> Self {
        let contradiction = match &proof.outcome {
            engine::Outcome::Contradiction(found) => Some(Contradiction::of(found)),
            engine::Outcome::Solved | engine::Outcome::Stuck => None,
        };
        Self {
            schema: SCHEMA,
            puzzle: proof.puzzle.grid().to_string(),
            shape: Name(proof.puzzle.shape()),
            struck: struck(&proof.puzzle),
            givens: proof.puzzle.n_givens(),
            blanks: measures.blanks,
            rules: Name(proof.method.rules),
            finish: Name(proof.method.finish),
            uniqueness: proof.method.uniqueness,
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
            probes: measures.probes,
            splits: measures.splits,
            critical_path: measures.critical_path.iter().map(|id| id.0).collect(),
            contradiction,
            steps: Some(proof.steps.iter().map(Step::of).collect()),
        }
    }
}

/// Returns the candidates struck at the start.
pub fn struck(puzzle: &Puzzle) -> Vec<Name<Gone>> {
    puzzle.struck_candidates().map(Gone).map(Name).collect()
}

impl Step {
    fn of(step: &engine::Step) -> Self {
        let gone = step.eliminations().iter().copied().map(Gone).map(Name);
        let gone: Vec<Name<Gone>> = gone.collect();
        let bare = Self {
            id: step.id.0,
            pass: step.pass,
            depth: step.depth,
            cost: step.cost,
            rule: Name(step.rule),
            house: None,
            pattern: None,
            place: step.placement().map(Name),
            eliminate: Some(gone).filter(|gone| !gone.is_empty()),
            premises: step.premises.iter().map(Premise::of).collect(),
            assume: None,
            inner: None,
            contradiction: None,
        };
        match &step.reason {
            Reason::Cell => bare,
            Reason::House(house) => Self {
                house: Some(Name(*house)),
                ..bare
            },
            Reason::Pattern(pattern) => Self {
                house: house_beside(step.rule, pattern).map(Name),
                pattern: Some(Box::new(Pattern::of(pattern))),
                ..bare
            },
            Reason::Refutation(refutation) => bare.with(refutation),
        }
    }

    fn with(self, refutation: &Refutation) -> Self {
        Self {
            assume: Some(Name(refutation.assumption)),
            inner: Some(refutation.steps.iter().map(Self::of).collect()),
            contradiction: Some(Contradiction::of(&refutation.contradiction)),
            ..self
        }
    }
}

impl Premise {
    const fn of(premise: &engine::Premise) -> Self {
        match premise {
            engine::Premise::Given(given) => Self::Given(Name(*given)),
            engine::Premise::Struck(struck) => Self::Struck(Name(Gone(*struck))),
            engine::Premise::Assumed(assumed) => Self::Assumed(Name(*assumed)),
            engine::Premise::Step(id) => Self::Step(id.0),
            engine::Premise::OneSolution => Self::OneSolution,
        }
    }
}

impl Contradiction {
    fn of(found: &engine::Contradiction) -> Self {
        Self {
            pass: found.pass,
            depth: Some(found.depth),
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
                digit: Name(Symbol(digit)),
            },
            engine::Conflict::NoCandidate(cell) => Self::NoCandidate { cell: Name(cell) },
            engine::Conflict::NoPlace(house, digit) => Self::NoPlace {
                house: Name(house),
                digit: Name(Symbol(digit)),
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
