//! The figures of a proof: work and span, and what hangs on them.

use crate::proof::{Proof, Step, StepId};
use crate::rule::Rule;

/// The figures of a proof. Serial compute is `span`, total compute `work` and `checks`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Measures {
    /// Cells without a given.
    pub blanks: usize,
    /// Cells that the proof fills.
    pub filled: usize,
    /// Cells that the first pass fills.
    pub one_pass: usize,
    /// Passes up to the last that wrote something down.
    pub passes: usize,
    /// Number of steps, those of refutations included.
    pub work: usize,
    /// The greatest depth of a step; 0 without steps.
    pub span: usize,
    /// Tests made by all passes, fruitless ones too.
    pub checks: usize,
    /// Steps that are probes, those within splits included.
    pub probes: usize,
    /// Steps that are branches of a split, those within splits included.
    pub splits: usize,
    /// Placements per pass.
    pub profile: Vec<usize>,
    /// The widest pass.
    pub peak: usize,
    /// One longest chain, its first step first: each rests on the one before it.
    pub critical_path: Vec<StepId>,
    /// By step: how much later it could come without lengthening the whole.
    pub slack_of_step: Vec<usize>,
}

impl Measures {
    /// Measures a proof whose steps are in order.
    pub fn of(proof: &Proof) -> Self {
        let mut profile = vec![0; proof.n_passes()];
        for step in &proof.steps {
            profile[step.pass - 1] += usize::from(step.placement().is_some());
        }
        let span = proof.steps.iter().map(|step| step.depth).max().unwrap_or(0);
        Self {
            blanks: proof.puzzle.n_blanks(),
            filled: profile.iter().sum(),
            one_pass: profile.first().copied().unwrap_or(0),
            passes: profile.len(),
            work: proof.steps.iter().map(Step::work).sum(),
            span,
            checks: proof.checks,
            probes: n_steps_by(Rule::Probe, &proof.steps),
            splits: n_steps_by(Rule::Split, &proof.steps),
            peak: profile.iter().copied().max().unwrap_or(0),
            profile,
            critical_path: critical_path(proof, span),
            slack_of_step: slack_of_step(proof, span),
        }
    }

    /// Returns whether the step has no slack: any delay of it lengthens the whole.
    pub fn is_critical(&self, id: StepId) -> bool {
        self.slack_of_step.get(id.index()) == Some(&0)
    }

    /// Returns work by span as two integers, the mean number of steps that can run side by side.
    pub const fn parallelism(&self) -> (usize, usize) {
        (self.work, self.span)
    }
}

/// Counts the steps of a rule, those of refutations included.
fn n_steps_by(rule: Rule, steps: &[Step]) -> usize {
    let counts = steps.iter().map(|step| {
        let inner = step.refutation().map_or(&[][..], |inner| &inner.steps);
        usize::from(step.rule == rule) + n_steps_by(rule, inner)
    });
    counts.sum()
}

/// Walks from the first deepest step down to the givens, each time to the first premise that
/// carries the depth.
fn critical_path(proof: &Proof, span: usize) -> Vec<StepId> {
    let mut path = Vec::with_capacity(span);
    let mut next = proof.steps.iter().find(|step| step.depth == span);
    while let Some(step) = next {
        path.push(step.id);
        let below = step.depth - step.cost;
        next = step
            .step_premises()
            .filter_map(|id| proof.step(id))
            .filter(|premise| premise.depth == below)
            .min_by_key(|premise| premise.id);
    }
    path.reverse();
    path
}

/// Returns by step the cost of the longest chain that rests on it, itself left out.
pub(crate) fn height_of_step(proof: &Proof) -> Vec<usize> {
    let mut height = vec![0; proof.steps.len()];
    for step in proof.steps.iter().rev() {
        let above = height[step.id.index()] + step.cost;
        for premise in step.step_premises() {
            let height = &mut height[premise.index()];
            *height = above.max(*height);
        }
    }
    height
}

fn slack_of_step(proof: &Proof, span: usize) -> Vec<usize> {
    let steps = proof.steps.iter().zip(height_of_step(proof));
    steps
        .map(|(step, height)| span - step.depth - height)
        .collect()
}
