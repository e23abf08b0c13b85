//! What a step rests on, all the way down, and all that rests on it.

use super::{Premise, Proof, StepId};
use crate::cell::Candidate;

/// The ancestors and descendants of one step.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Cone {
    /// The givens it rests on, directly or through other steps, row by row.
    pub givens: Vec<Candidate>,
    /// The steps it rests on, in the order of the proof; itself left out.
    pub ancestors: Vec<StepId>,
    /// The steps that rest on it, in the order of the proof; itself left out.
    pub descendants: Vec<StepId>,
}

/// Returns the cone of a step; empty if the proof has no such step.
pub fn cone(proof: &Proof, id: StepId) -> Cone {
    if proof.step(id).is_none() {
        return Cone::default();
    }
    let (givens, mut ancestors) = support(proof, &[Premise::Step(id)]);
    ancestors.retain(|&ancestor| ancestor != id);
    Cone {
        givens,
        ancestors,
        descendants: descendants(proof, |premise| premise == Premise::Step(id)),
    }
}

/// Returns the steps that rest on a given, in the order of the proof.
pub fn descendants_of_given(proof: &Proof, given: Candidate) -> Vec<StepId> {
    descendants(proof, |premise| premise == Premise::Given(given))
}

/// Returns the givens and the steps under these premises, the premises themselves included:
/// givens row by row, steps in the order of the proof.
pub fn support(proof: &Proof, premises: &[Premise]) -> (Vec<Candidate>, Vec<StepId>) {
    let mut is_used = vec![false; proof.steps.len()];
    let grid = proof.puzzle.grid();
    let mut is_used_given = vec![false; grid.shape().n_cells()];
    let mut mark = |premises: &[Premise], is_used: &mut [bool]| {
        for premise in premises {
            match premise {
                Premise::Given(given) => is_used_given[given.cell.index(grid.shape())] = true,
                Premise::Step(id) => is_used[id.index()] = true,
                Premise::Struck(_) | Premise::Assumed(_) | Premise::OneSolution => {}
            }
        }
    };
    mark(premises, &mut is_used);
    for step in proof.steps.iter().rev() {
        if is_used[step.id.index()] {
            mark(&step.premises, &mut is_used);
        }
    }
    let givens = grid.candidates();
    let givens = givens.filter(|given| is_used_given[given.cell.index(grid.shape())]);
    let used = proof.steps.iter().map(|step| step.id);
    let used = used.filter(|id| is_used[id.index()]);
    (givens.collect(), used.collect())
}

fn descendants(proof: &Proof, is_root: impl Fn(Premise) -> bool) -> Vec<StepId> {
    let mut rests = vec![false; proof.steps.len()];
    for step in &proof.steps {
        let rests_on = |premise: &Premise| match premise {
            _ if is_root(*premise) => true,
            Premise::Step(id) => rests[id.index()],
            _ => false,
        };
        rests[step.id.index()] = step.premises.iter().any(rests_on);
    }
    let all = proof.steps.iter().map(|step| step.id);
    all.filter(|id| rests[id.index()]).collect()
}
