//! The one sentence at the top of the page.

use engine::{Candidate, Conflict, Faults, Outcome, Rule, RuleSet};

use super::analysis::Analysis;
use background::Count;

/// What the headline says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Headline {
    /// The digits contradict each other.
    Faulty(Faults),
    /// There is no digit at all.
    Empty,
    /// Every cell is given.
    Full,
    /// The rules fill every blank.
    Solved {
        /// Blanks that the first pass fills.
        one_pass: usize,
        /// Blanks in all.
        blanks: usize,
        /// Steps of the longest chain.
        span: usize,
    },
    /// The world of a probe or a split.
    World {
        /// What is assumed.
        assumption: Candidate,
        /// Probe or split.
        rule: Rule,
        /// What the world comes to.
        conflict: Conflict,
        /// What the step outside costs.
        cost: usize,
    },
    /// The rules stop before the end.
    Stuck {
        /// Blanks that the first pass fills.
        one_pass: usize,
        /// Blanks that get filled.
        filled: usize,
        /// Blanks in all.
        blanks: usize,
        /// Steps of the longest chain.
        span: usize,
        /// What a pass could see.
        rules: RuleSet,
    },
    /// The board has no solution.
    Contradiction {
        /// What shows it.
        conflict: Conflict,
        /// The pass that found it.
        pass: usize,
    },
}

impl Headline {
    /// Returns the headline of a board.
    pub fn of(analysis: &Analysis) -> Self {
        let solved = match &analysis.result {
            Ok(solved) => solved,
            Err(faults) => return Self::Faulty(faults.clone()),
        };
        if let Some(world) = Self::of_world(analysis) {
            return world;
        }
        let measures = &solved.measures;
        let blanks = measures.blanks;
        match &solved.proof.outcome {
            _ if blanks == analysis.shape().n_cells() => Self::Empty,
            Outcome::Solved if blanks == 0 => Self::Full,
            Outcome::Solved => Self::Solved {
                one_pass: measures.one_pass,
                blanks,
                span: measures.span,
            },
            Outcome::Stuck => Self::Stuck {
                one_pass: measures.one_pass,
                filled: measures.filled,
                blanks,
                span: measures.span,
                rules: solved.proof.method.rules,
            },
            Outcome::Contradiction(contradiction) => Self::Contradiction {
                conflict: contradiction.conflict,
                pass: contradiction.pass,
            },
        }
    }
}

impl Headline {
    fn of_world(analysis: &Analysis) -> Option<Self> {
        let outside = analysis.outside.as_ref()?;
        let step = outside.analysis.solved()?.proof.step(outside.step)?;
        Some(Self::World {
            assumption: outside.assumption,
            rule: step.rule,
            conflict: step.refutation()?.contradiction.conflict,
            cost: step.cost,
        })
    }
}

/// What is known about the solutions, for the line under the headline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Standing {
    /// How many solutions there are.
    pub count: Count,
    /// Whether the rules reach the end.
    pub is_solved: bool,
    /// Whether they did it with the premise of one solution.
    pub is_uniqueness_used: bool,
    /// Whether they did it with probes or splits.
    pub is_refuting: bool,
}

impl Standing {
    /// Returns the standing of a board; none if its digits contradict each other.
    pub fn of(analysis: &Analysis, count: Count) -> Option<Self> {
        let solved = analysis.solved()?;
        if analysis.outside.is_some() {
            return None;
        }
        let steps = &solved.proof.steps;
        Some(Self {
            count,
            is_solved: solved.proof.outcome == Outcome::Solved,
            is_uniqueness_used: steps.iter().any(|step| step.rule.needs_one_solution()),
            is_refuting: steps.iter().any(|step| step.refutation().is_some()),
        })
    }
}
