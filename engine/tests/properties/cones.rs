//! What a step rests on, and what rests on it, against a slow transitive closure.

use std::collections::BTreeSet;

use engine::proof::{self, Cone};
use engine::{Candidate, Premise, Proof, RuleSet, StepId};

use crate::{boards, oracle};

/// By step: all givens and steps under it, found by adding premises of premises until nothing
/// is new.
fn closure(proof: &Proof) -> Vec<BTreeSet<Premise>> {
    let mut under: Vec<BTreeSet<Premise>> = proof
        .steps
        .iter()
        .map(|step| step.premises.iter().copied().collect())
        .collect();
    loop {
        let before = under.clone();
        for set in &mut under {
            for premise in set.clone() {
                if let Premise::Step(id) = premise {
                    set.extend(&before[id.index()]);
                }
            }
        }
        if under == before {
            return under;
        }
    }
}

fn givens(premises: &BTreeSet<Premise>) -> Vec<Candidate> {
    let mut givens: Vec<Candidate> = Vec::new();
    for premise in premises {
        if let Premise::Given(given) = premise {
            givens.push(*given);
        }
    }
    givens.sort();
    givens
}

fn steps(premises: &BTreeSet<Premise>) -> Vec<StepId> {
    let mut steps: Vec<StepId> = Vec::new();
    for premise in premises {
        if let Premise::Step(id) = premise {
            steps.push(*id);
        }
    }
    steps.sort();
    steps
}

fn resting_on(under: &[BTreeSet<Premise>], premise: Premise) -> Vec<StepId> {
    let ids = (0..under.len()).filter(|&i| under[i].contains(&premise));
    ids.map(|i| StepId(i as u32)).collect()
}

#[test]
fn cones_agree_with_the_closure() {
    let (mut n_steps, mut n_givens) = (0, 0);
    boards::each(9, 0.3, |puzzle, _| {
        for rules in oracle::RULE_SETS {
            let proof = proof::prove(puzzle, rules);
            let under = closure(&proof);
            for step in &proof.steps {
                let expected = Cone {
                    givens: givens(&under[step.id.index()]),
                    ancestors: steps(&under[step.id.index()]),
                    descendants: resting_on(&under, Premise::Step(step.id)),
                };
                assert_eq!(proof::cone(&proof, step.id), expected, "{step:?}");
                n_steps += 1;
            }
            for given in puzzle.grid().candidates() {
                let expected = resting_on(&under, Premise::Given(given));
                let found = proof::descendants_of_given(&proof, given);
                assert_eq!(found, expected, "{given}");
                n_givens += 1;
            }
        }
    });
    assert!(
        n_steps > 10_000 && n_givens > 10_000,
        "{n_steps} {n_givens}"
    );
}

#[test]
fn the_support_of_premises_is_themselves_and_all_under_them() {
    boards::each(10, 0.3, |puzzle, _| {
        let proof = proof::prove(puzzle, RuleSet::Singles);
        let under = closure(&proof);
        for step in &proof.steps {
            let mut all: BTreeSet<Premise> = step.premises.iter().copied().collect();
            for id in step.step_premises() {
                all.extend(&under[id.index()]);
            }
            let expected = (givens(&all), steps(&all));
            assert_eq!(proof::support(&proof, &step.premises), expected, "{step:?}");
        }
    });
}

#[test]
fn a_step_that_is_not_there_has_no_cone() {
    boards::each(11, 0.02, |puzzle, _| {
        let proof = proof::prove(puzzle, RuleSet::Singles);
        for id in [proof.steps.len() as u32, u32::MAX] {
            assert_eq!(proof::cone(&proof, StepId(id)), Cone::default());
        }
    });
}
