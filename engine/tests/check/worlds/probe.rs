//! Worlds of probes.

use super::*;

#[test]
fn a_probe_removes_what_comes_to_a_contradiction() {
    let proof = probe();
    assert_eq!(check(&proof), Ok(()));
    for path in [&[0][..], &[0, 0], &[0, 1]] {
        assert_premises_are_needed(&proof, path);
    }
    let assumption = candidate("r1c1=1");
    for other in ["r1c1=2", "r1c4=1"] {
        let (found, flaw) = refused(&proof, &[0], |step| {
            step.conclusion = Conclusion::Eliminate(vec![candidate(other)]);
        });
        assert_eq!(
            (found, flaw),
            (part(&[0]), Flaw::NotAssumption { assumption })
        );
    }
    let (_, flaw) = refused(&proof, &[0], |step| {
        step.conclusion = Conclusion::Eliminate(candidates("r1c1=1 r1c1=2"));
    });
    assert_eq!(flaw, Flaw::NotAssumption { assumption });
    let (_, flaw) = refused(&proof, &[0], |step| step.reason = Reason::Cell);
    let (expected, found) = (ReasonKind::Refutation, ReasonKind::Cell);
    assert_eq!(flaw, Flaw::Reason { expected, found });
}

#[test]
fn worlds_are_asked_for_by_the_method() {
    for (mut proof, rule) in [(probe(), Rule::Probe), (nested(Rule::Split), Rule::Split)] {
        let method = method(Finish::Stop);
        proof.method = method;
        let flaw = flaw_of(&proof, Part::Step(0));
        assert_eq!(flaw, Flaw::RuleNotInMethod { rule, method });
    }
    let mut proof = nested(Rule::Split);
    let method = method(Finish::Probe);
    proof.method = method;
    let rule = Rule::Split;
    let flaw = flaw_of(&proof, Part::Step(0));
    assert_eq!(flaw, Flaw::RuleNotInMethod { rule, method });
}

#[test]
fn a_probe_costs_the_passes_of_its_world() {
    let proof = probe();
    let (expected, found) = (3, 2);
    let (_, flaw) = refused(&proof, &[0], |step| step.cost = found);
    assert_eq!(flaw, Flaw::Cost { expected, found });
    let (_, flaw) = refused(&proof, &[0], |step| step.depth = found);
    assert_eq!(flaw, Flaw::Depth { expected, found });
    let (_, flaw) = refused(&proof, &[0], |step| step.pass = 4);
    assert_eq!(flaw, Flaw::Pass { expected, found: 4 });
    let later = |step: &mut Step| {
        refutation_of(step).contradiction.pass = 3;
        (step.cost, step.depth, step.pass) = (4, 4, 4);
    };
    let flaw = refused(&proof, &[0], later);
    let expected = Flaw::Pass {
        expected: 2,
        found: 3,
    };
    assert_eq!(flaw, (Part::Refuted(vec![0]), expected));
    // With chains the world may have waited for one that the refutation does not need.
    let mut slow = proof.clone();
    slow.method.rules = RuleSet::Chains;
    later(&mut slow.steps[0]);
    assert_eq!(check(&slow), Ok(()));
    refutation_of(&mut slow.steps[0]).contradiction.pass = 1;
    (slow.steps[0].cost, slow.steps[0].depth, slow.steps[0].pass) = (2, 2, 2);
    let flaw = flaw_of(&slow, Part::Refuted(vec![0]));
    let early = Flaw::NotSmallerPass {
        premise: StepId(0),
        pass_of_premise: 1,
        pass: 1,
    };
    assert_eq!(flaw, early);
}

#[test]
fn steps_of_a_world_are_checked_like_others() {
    let proof = probe();
    let inner = part(&[0, 1]);
    let damaged = |damage: fn(&mut Step)| {
        let (found, flaw) = refused(&proof, &[0, 1], damage);
        assert_eq!(found, inner);
        flaw
    };
    let found = StepId(2);
    assert_eq!(damaged(|step| step.id.0 = 2), Flaw::Id { found });
    let (rule, method) = (Rule::HiddenSingle, method(Finish::Probe));
    let flaw = damaged(|step| step.rule = Rule::HiddenSingle);
    assert_eq!(flaw, Flaw::RuleNotInMethod { rule, method });
    let (expected, found) = (1, 2);
    assert_eq!(
        damaged(|step| step.depth = 2),
        Flaw::Depth { expected, found }
    );
    assert_eq!(
        damaged(|step| step.pass = 2),
        Flaw::Pass { expected, found }
    );
    assert_eq!(
        damaged(|step| step.cost = 2),
        Flaw::Cost { expected, found }
    );
    let premise = StepId(0);
    let flaw = damaged(|step| step.premises[0] = Premise::Step(StepId(0)));
    let late = Flaw::NotSmallerPass {
        premise,
        pass_of_premise: 1,
        pass: 1,
    };
    assert_eq!(flaw, late);
    let flaw = damaged(|step| step.conclusion = Conclusion::Place(candidate("r1c1=2")));
    let by = Premise::Assumed(candidate("r1c1=1"));
    let cell = cell("r1c1");
    assert_eq!(flaw, Flaw::CellFilled { cell, by });
    let flaw = damaged(|step| step.premises[0] = Premise::Assumed(candidate("r1c1=2")));
    let candidate = candidate("r1c1=2");
    assert_eq!(flaw, Flaw::NotAssumed { candidate });
    let flaw = refused(&proof, &[0], |step| refutation_of(step).steps.swap(0, 1));
    let found = StepId(1);
    assert_eq!(flaw, (part(&[0, 0]), Flaw::Id { found }));
}

#[test]
fn what_is_not_placed_again_or_removed_again() {
    // r1c2 is 2 already when the world begins.
    let mut proof = probe();
    let first = naked_single(0, 1, "r1c2=2", "r1c2=1 r1c2=3 r1c2=4");
    proof.puzzle = proof.puzzle.with_struck(candidates("r1c2=1"));
    proof.steps.insert(0, first);
    let probe = &mut proof.steps[1];
    (probe.id, probe.pass) = (StepId(1), 4);
    let inner = refutation_of(probe);
    for (index, step) in inner.steps.iter_mut().enumerate() {
        step.id = StepId(index as u32 + 1);
    }
    let filled = Flaw::CellFilled {
        cell: cell("r1c2"),
        by: Premise::Step(StepId(0)),
    };
    assert_eq!(flaw_of(&proof, Part::Inner(vec![1, 0])), filled);
}

#[test]
fn a_contradiction_of_a_world_follows_from_its_premises() {
    let proof = probe();
    let refuted = |damage: fn(&mut Contradiction)| {
        let (found, flaw) = refused(&proof, &[0], |step| {
            damage(&mut refutation_of(step).contradiction);
        });
        assert_eq!(found, Part::Refuted(vec![0]));
        flaw
    };
    let not_twice = Flaw::NotTwice {
        house: house("r1"),
        digit: digit('2'),
        found: 1,
    };
    assert_eq!(
        refuted(|found| {
            found.premises.pop();
        }),
        not_twice
    );
    let premise = Premise::Assumed(candidate("r1c1=1"));
    let flaw = refuted(|found| {
        let assumed = Premise::Assumed(candidate("r1c1=1"));
        found.premises.insert(0, assumed);
    });
    assert_eq!(flaw, Flaw::PremiseUnused { premise });
    let (expected, found) = (2, 3);
    let flaw = refuted(|found| found.depth = 3);
    assert_eq!(flaw, Flaw::Depth { expected, found });
    let flaw = refuted(|found| found.conflict = Conflict::NoCandidate(cell("r1c2")));
    let by = Premise::Step(StepId(0));
    let cell = cell("r1c2");
    assert_eq!(flaw, Flaw::CellFilled { cell, by });
    let rules = RuleSet::Naked;
    let flaw = refuted(|found| found.conflict = Conflict::NoPlace(house("r1"), digit('1')));
    assert_eq!(flaw, Flaw::ConflictUnseen { rules });
}

#[test]
fn every_step_of_a_world_is_used() {
    // r2c1 is known in the world, and nobody asks.
    let mut proof = probe();
    proof.puzzle = proof.puzzle.with_struck(candidates("r2c1=2 r2c1=3"));
    let idle = naked_single(2, 1, "r2c1=4", "+r1c1=1 r2c1=2 r2c1=3");
    refutation_of(&mut proof.steps[0]).steps.push(idle);
    let step = StepId(2);
    let flaw = flaw_of(&proof, part(&[0, 2]));
    assert_eq!(flaw, Flaw::StepUnused { step });
}

#[test]
fn a_refuting_step_rests_on_all_that_its_world_uses_and_no_more() {
    let mut proof = probe();
    let premise = Premise::Struck(candidate("r4c4=4"));
    proof.puzzle = proof.puzzle.with_struck(candidates("r4c4=4"));
    let flaw = refused(&proof, &[0], |step| step.premises.push(premise));
    assert_eq!(flaw, (part(&[0]), Flaw::PremiseUnused { premise }));
    let premise = Premise::OneSolution;
    let flaw = refused(&proof, &[0], |step| step.premises.push(premise));
    assert_eq!(flaw, (part(&[0]), Flaw::PremiseUnused { premise }));
    let candidate = candidate("r1c1=1");
    let assumed = Premise::Assumed(candidate);
    let flaw = refused(&proof, &[0], |step| step.premises.insert(0, assumed));
    assert_eq!(flaw, (part(&[0]), Flaw::NotAssumed { candidate }));
    let premise = StepId(0);
    let itself = Premise::Step(premise);
    let flaw = refused(&proof, &[0], |step| step.premises.insert(0, itself));
    assert_eq!(flaw, (part(&[0]), Flaw::NotEarlier { premise }));
}
