//! Worlds within worlds.

use super::*;

#[test]
fn splits_hold_worlds_within_worlds() {
    for rule in [Rule::Probe, Rule::Split] {
        let proof = nested(rule);
        assert_eq!(check(&proof), Ok(()));
        for path in [
            &[0][..],
            &[0, 0],
            &[0, 1],
            &[0, 2],
            &[0, 3],
            &[0, 4],
            &[0, 1, 0],
            &[0, 1, 1],
        ] {
            assert_premises_are_needed(&proof, path);
        }
    }
}

#[test]
fn there_is_no_world_within_a_probe() {
    for rule in [Rule::Probe, Rule::Split] {
        let flaw = refused(&nested(rule), &[0], |step| step.rule = Rule::Probe);
        assert_eq!(flaw, (part(&[0, 1]), Flaw::InsideProbe { rule }));
    }
}

#[test]
fn a_world_within_a_world_sees_what_was_there_in_time() {
    let proof = nested(Rule::Probe);
    // Its own number begins with the step for which it is: no step of its own world.
    let flaw = refused(&proof, &[0, 1, 0], |step| {
        step.premises[2] = Premise::Step(StepId(2));
    });
    let premise = StepId(2);
    assert_eq!(flaw, (part(&[0, 1, 0]), Flaw::NotEarlier { premise }));
    // The step before is too late if the world begins with it.
    let flaw = refused(&proof, &[0, 1], |step| step.pass = 3);
    let late = Flaw::NotSmallerPass {
        premise: StepId(0),
        pass_of_premise: 1,
        pass: 1,
    };
    assert_eq!(flaw, (part(&[0, 1, 0]), late));
    // What only the world within assumes is not known around it.
    let candidate = candidate("r1c3=2");
    let flaw = refused(&proof, &[0, 3], |step| {
        step.premises[0] = Premise::Assumed(candidate);
    });
    assert_eq!(flaw, (part(&[0, 3]), Flaw::NotAssumed { candidate }));
    // The assumption of the world around takes away the assumption of the one within.
    let flaw = refused(&proof, &[0, 1], |step| {
        step.conclusion = Conclusion::Eliminate(candidates("r1c3=1"));
        refutation_of(step).assumption = candidates("r1c3=1")[0];
    });
    let gone = Flaw::CandidateGone {
        candidate: candidates("r1c3=1")[0],
        by: Premise::Assumed(candidates("r1c1=1")[0]),
    };
    assert_eq!(flaw, (part(&[0, 1]), gone));
}

#[test]
fn worlds_in_worlds_have_costs_and_depths() {
    for rule in [Rule::Probe, Rule::Split] {
        let proof = nested(rule);
        let flaw = refused(&proof, &[0, 1], |step| step.cost = 2);
        let (expected, found) = (3, 2);
        assert_eq!(flaw, (part(&[0, 1]), Flaw::Cost { expected, found }));
        let flaw = refused(&proof, &[0, 1], |step| step.depth = 3);
        let (expected, found) = (4, 3);
        assert_eq!(flaw, (part(&[0, 1]), Flaw::Depth { expected, found }));
        let flaw = refused(&proof, &[0, 1], |step| step.pass = 5);
        let (expected, found) = (4, 5);
        assert_eq!(flaw, (part(&[0, 1]), Flaw::Pass { expected, found }));
        let flaw = refused(&proof, &[0], |step| step.pass = 9);
        let (expected, found) = (8, 9);
        assert_eq!(flaw, (part(&[0]), Flaw::Pass { expected, found }));
    }
}

#[test]
fn as_many_worlds_as_there_are_cells_lie_within_each_other() {
    let shape = Shape::new(5, 5).unwrap();
    let puzzle = Puzzle::try_from(Grid::empty(shape)).unwrap();
    let solution = engine::solve::Search::of(&puzzle).next().unwrap();
    let contradiction = Contradiction {
        conflict: Conflict::NoCandidate(cell("r1c1")),
        premises: vec![],
        pass: 1,
        depth: 1,
    };
    let mut steps = Vec::new();
    for assumption in solution.candidates() {
        let inner = Refutation {
            assumption,
            steps,
            contradiction: contradiction.clone(),
        };
        steps = vec![refuting(Rule::Split, 0, 2, inner, "")];
    }
    let proof = stuck(puzzle, method(Finish::Split), steps);
    let by = Premise::Assumed(solution.candidates().next().unwrap());
    let filled = Flaw::CellFilled {
        cell: cell("r1c1"),
        by,
    };
    assert_eq!(flaw_of(&proof, Part::Refuted(vec![0; 625])), filled);
}
