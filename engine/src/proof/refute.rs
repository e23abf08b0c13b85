//! Refutations: what an assumption comes to, pruned to what its contradiction rests on.

use super::build::Builder;
use super::{Conclusion, Contradiction, Premise, Reason, Refutation, Step, StepId};
use crate::cell::Candidate;
use crate::proof::facts::Fact;
use crate::rule::Rule;
use crate::sort::sort_by_key;

/// A refutation, what it rests on outside, and what it costs.
pub(super) struct Refuted {
    pub(super) refutation: Refutation,
    pub(super) premises: Vec<Fact>,
    pub(super) cost: usize,
}

impl Refuted {
    /// Keeps of the steps of `inside` what the contradiction rests on; `outside` is the world
    /// around.
    pub(super) fn of(
        rule: Rule,
        assumption: Candidate,
        contradiction: Contradiction,
        inside: Builder,
        outside: &Builder,
    ) -> Self {
        let first_id = inside.first_id();
        let mut refutation = Refutation {
            assumption,
            steps: inside.into_steps(),
            contradiction,
        };
        prune(&mut refutation, first_id);
        let premises = outside.look_up(&premises_outside(&refutation, first_id));
        let cost = 1 + match rule {
            Rule::Probe => refutation.contradiction.pass,
            _ => refutation.contradiction.depth,
        };
        Self {
            refutation,
            premises,
            cost,
        }
    }

    /// Returns the passes it takes: one more than those inside.
    pub(super) const fn n_passes(&self) -> usize {
        self.refutation.contradiction.pass + 1
    }
}

/// Drops the steps that the contradiction does not rest on, gives each the pass that is its
/// depth, and numbers them anew from `first_id` on.
fn prune(refutation: &mut Refutation, first_id: u32) {
    let steps = &refutation.steps;
    let mut is_used = vec![false; steps.len()];
    let mark = |premises: &[Premise], is_used: &mut [bool]| {
        for premise in premises {
            if let Premise::Step(StepId(id)) = premise
                && *id >= first_id
            {
                is_used[(id - first_id) as usize] = true;
            }
        }
    };
    mark(&refutation.contradiction.premises, &mut is_used);
    for (position, step) in steps.iter().enumerate().rev() {
        if is_used[position] {
            mark(&step.premises, &mut is_used);
        }
    }
    let mut kept: Vec<Step> = std::mem::take(&mut refutation.steps);
    kept.retain(|step| is_used[(step.id.0 - first_id) as usize]);
    sort_by_key(&mut kept, order_of);
    let mut new_id = vec![u32::MAX; is_used.len()];
    for (id, step) in (first_id..).zip(&kept) {
        new_id[(step.id.0 - first_id) as usize] = id;
    }
    let renumber = |id: u32| {
        let position = id.checked_sub(first_id);
        position.map_or(id, |position| new_id[position as usize])
    };
    for step in &mut kept {
        step.pass = step.depth;
        renumber_step(step, &renumber);
    }
    refutation.steps = kept;
    renumber_premises(&mut refutation.contradiction.premises, &renumber);
}

/// Returns the key that orders steps: pass by pass, placements row by row, then eliminations by
/// rule and as they were found.
fn order_of(step: &Step) -> (usize, bool, Option<Candidate>, Rule, StepId) {
    let placed = match step.conclusion {
        Conclusion::Place(placed) => Some(placed),
        Conclusion::Eliminate(_) => None,
    };
    let rule = placed.map_or(step.rule, |_| Rule::HiddenSingle);
    (step.depth, placed.is_none(), placed, rule, step.id)
}

fn renumber_step(step: &mut Step, renumber: &dyn Fn(u32) -> u32) {
    let old = step.id.0;
    step.id = StepId(renumber(old));
    renumber_premises(&mut step.premises, renumber);
    if let Reason::Refutation(refutation) = &mut step.reason {
        // Steps inside are numbered from the number of this step on.
        let new = step.id.0;
        let inside = |id: u32| {
            if id < old {
                renumber(id)
            } else {
                id - old + new
            }
        };
        for step in &mut refutation.steps {
            renumber_step(step, &inside);
        }
        renumber_premises(&mut refutation.contradiction.premises, &inside);
    }
}

fn renumber_premises(premises: &mut [Premise], renumber: &dyn Fn(u32) -> u32) {
    for premise in premises {
        if let Premise::Step(StepId(id)) = premise {
            *id = renumber(*id);
        }
    }
}

/// Lists what a refutation rests on outside, each once.
fn premises_outside(refutation: &Refutation, first_id: u32) -> Vec<Premise> {
    let inside = refutation.steps.iter().flat_map(|step| &step.premises);
    let all = inside.chain(&refutation.contradiction.premises);
    let is_outside = |premise: &&Premise| match premise {
        Premise::Step(StepId(id)) => *id < first_id,
        Premise::Assumed(candidate) => *candidate != refutation.assumption,
        Premise::Given(_) | Premise::Struck(_) | Premise::OneSolution => true,
    };
    let mut premises: Vec<Premise> = all.filter(is_outside).copied().collect();
    sort_by_key(&mut premises, |&premise| premise);
    premises.dedup();
    premises
}
