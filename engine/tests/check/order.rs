//! Damaged numbers, depths, passes, and steps out of order.

use engine::proof::check::{Flaw, Part};
use engine::{Outcome, Premise, Proof, RuleSet, StepId};

use crate::{each_proof, each_step, flaw_after, flaw_of, pass_of, placed, prove};

#[test]
fn a_depth_off_by_one_is_refused() {
    each_step(40, 0.1, |proof, step| {
        for found in [step.depth - 1, step.depth + 1, usize::MAX] {
            let flaw = flaw_after(proof, step, |step| step.depth = found);
            let expected = step.depth;
            assert_eq!(flaw, Flaw::Depth { expected, found });
        }
    });
}

#[test]
fn a_pass_too_late_is_refused() {
    each_step(41, 0.1, |proof, step| {
        for found in [step.pass + 1, usize::MAX] {
            let flaw = flaw_after(proof, step, |step| step.pass = found);
            let expected = step.pass;
            assert_eq!(flaw, Flaw::Pass { expected, found });
            let flaw = flaw_after(proof, step, |step| (step.pass, step.depth) = (found, found));
            assert_eq!(flaw, Flaw::Depth { expected, found });
        }
    });
}

#[test]
fn a_pass_too_early_is_refused() {
    let mut n = 0;
    each_step(42, 0.1, |proof, step| {
        let pass = step.pass - 1;
        let flaw = flaw_after(proof, step, |step| step.pass = pass);
        let late = step
            .step_premises()
            .find(|&id| pass_of(proof, Premise::Step(id)) == pass);
        let expected = match late {
            Some(premise) => Flaw::NotSmallerPass {
                premise,
                pass_of_premise: pass,
                pass,
            },
            None => Flaw::Pass {
                expected: 1,
                found: 0,
            },
        };
        assert_eq!(flaw, expected);
        n += usize::from(late.is_some());
    });
    assert!(n > 1000, "{n}");
}

#[test]
fn a_number_that_is_not_the_position_is_refused() {
    each_step(43, 0.1, |proof, step| {
        for found in [step.id.0 + 1, step.id.0.wrapping_sub(1), u32::MAX].map(StepId) {
            let flaw = flaw_after(proof, step, |step| step.id = found);
            assert_eq!(flaw, Flaw::Id { found });
        }
    });
}

/// Exchanges two steps, and renames them wherever they are premises.
fn exchange(proof: &Proof, a: usize, b: usize) -> Proof {
    let mut damaged = proof.clone();
    damaged.steps.swap(a, b);
    let renamed = |id: StepId| match id.index() {
        index if index == a => StepId(b as u32),
        index if index == b => StepId(a as u32),
        _ => id,
    };
    for step in &mut damaged.steps {
        step.id = renamed(step.id);
        for premise in &mut step.premises {
            if let Premise::Step(id) = premise {
                *id = renamed(*id);
            }
        }
    }
    damaged
}

#[test]
fn steps_of_a_pass_stand_row_by_row() {
    let mut n = 0;
    each_step(44, 0.1, |proof, step| {
        let index = step.id.index();
        let Some(next) = proof
            .steps
            .get(index + 1)
            .filter(|next| next.pass == step.pass)
        else {
            return;
        };
        let flaw = flaw_of(&exchange(proof, index, index + 1), Part::Step(index + 1));
        let expected = Flaw::RowOrder {
            cell_before: placed(next).cell,
            cell: placed(step).cell,
        };
        assert_eq!(flaw, expected);
        n += 1;
    });
    assert!(n > 1000, "{n}");
}

#[test]
fn steps_stand_pass_by_pass() {
    let mut n = 0;
    each_step(45, 0.3, |proof, step| {
        let index = step.id.index();
        let Some(next) = proof.steps.get(index + 1) else {
            return;
        };
        let rests_on_it = next.premises.contains(&Premise::Step(step.id));
        if next.pass == step.pass || rests_on_it {
            return;
        }
        // The last step of a pass and the first of the next change places.
        let flaw = flaw_of(&exchange(proof, index, index + 1), Part::Step(index + 1));
        let expected = Flaw::PassBack {
            pass_before: next.pass,
            pass: step.pass,
        };
        assert_eq!(flaw, expected);
        n += 1;
    });
    assert!(n > 100, "{n}");
}

#[test]
fn a_step_left_out_is_missed() {
    each_proof(46, 0.1, |proof| {
        for index in 0..proof.steps.len().saturating_sub(1) {
            let mut damaged = proof.clone();
            damaged.steps.remove(index);
            let found = proof.steps[index + 1].id;
            assert_eq!(flaw_of(&damaged, Part::Step(index)), Flaw::Id { found });
        }
    });
}

#[test]
fn a_candidate_that_is_gone_is_not_placed() {
    // r1c4 is the last cell of its row for the 4, but the 4 in its column takes it away.
    let mut proof = prove("123............4", RuleSet::Singles);
    let mut step = prove("123.............", RuleSet::Singles).steps.remove(0);
    step.id = StepId(0);
    assert_eq!(placed(&step).to_string(), "r1c4=4");
    proof.steps = vec![step];
    proof.outcome = Outcome::Stuck;
    let expected = Flaw::CandidateGone {
        candidate: "r1c4=4".parse().unwrap(),
        by: Premise::Given("r4c4=4".parse().unwrap()),
    };
    assert_eq!(flaw_of(&proof, Part::Step(0)), expected);
}
