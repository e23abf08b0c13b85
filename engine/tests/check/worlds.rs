//! Probes, splits, and splits with worlds inside of their worlds, by hand.

use engine::proof::check::{Flaw, Part, ReasonKind, Rejection, check};
use engine::{
    Conclusion, Conflict, Contradiction, Finish, Grid, Method, Premise, Proof, Puzzle, Reason,
    Refutation, Rule, RuleSet, Shape, Step, StepId,
};

use crate::case::{candidate, candidates, cell, digit, house, stuck};
use crate::flaw_of;

fn method(finish: Finish) -> Method {
    Method {
        rules: RuleSet::Naked,
        uniqueness: false,
        finish,
    }
}

/// Reads premises: `=` as in `r1c1=2` for what is struck, `+r1c1=2` for what is assumed, `#3` for
/// a step.
fn premises(names: &str) -> Vec<Premise> {
    let read = |name: &str| match name.split_at(1) {
        ("+", assumed) => Premise::Assumed(candidate(assumed)),
        ("#", id) => Premise::Step(StepId(id.parse().unwrap())),
        _ => Premise::Struck(candidate(name)),
    };
    names.split_whitespace().map(read).collect()
}

fn naked_single(id: u32, depth: usize, placed: &str, names: &str) -> Step {
    Step {
        id: StepId(id),
        rule: Rule::NakedSingle,
        reason: Reason::Cell,
        conclusion: Conclusion::Place(candidate(placed)),
        premises: premises(names),
        pass: depth,
        depth,
        cost: 1,
    }
}

/// Returns the step by which a world is refuted whose row 1 gets a digit twice.
fn refuting(rule: Rule, id: u32, depth: usize, inner: Refutation, names: &str) -> Step {
    Step {
        id: StepId(id),
        rule,
        conclusion: Conclusion::Eliminate(vec![inner.assumption]),
        premises: premises(names),
        pass: depth,
        depth,
        cost: inner.contradiction.depth + 1,
        reason: Reason::Refutation(Box::new(inner)),
    }
}

fn refutation(assumed: &str, steps: Vec<Step>, twice: char, names: &str) -> Refutation {
    let depths = steps.iter().map(|step| step.depth);
    let depth = depths.max().unwrap_or(0) + 1;
    Refutation {
        assumption: candidate(assumed),
        steps,
        contradiction: Contradiction {
            conflict: Conflict::Twice(house("r1"), digit(twice)),
            premises: premises(names),
            pass: depth,
            depth,
        },
    }
}

fn proof(struck: &str, finish: Finish, steps: Vec<Step>) -> Proof {
    let puzzle = Puzzle::try_from(Grid::empty(Shape::new(2, 2).unwrap())).unwrap();
    let puzzle = puzzle.with_struck(candidates(struck));
    stuck(puzzle, method(finish), steps)
}

/// With 1 in r1c1 both r1c2 and r1c3 are 2.
fn probe() -> Proof {
    let steps = vec![
        naked_single(0, 1, "r1c2=2", "+r1c1=1 r1c2=3 r1c2=4"),
        naked_single(1, 1, "r1c3=2", "+r1c1=1 r1c3=3 r1c3=4"),
    ];
    let inner = refutation("r1c1=1", steps, '2', "#0 #1");
    let struck = "r1c2=3 r1c2=4 r1c3=3 r1c3=4";
    let step = refuting(Rule::Probe, 0, 3, inner, struck);
    proof(struck, Finish::Probe, vec![step])
}

/// With 1 in r1c1 r2c2 is 4. Then with 2 in r1c3 both r1c2 and r1c4 are 3; so r1c3 is 3, and both
/// r1c2 and r1c4 are 2.
fn nested(rule: Rule) -> Proof {
    let steps = vec![
        naked_single(1, 1, "r1c2=3", "+r1c1=1 +r1c3=2 #0"),
        naked_single(2, 1, "r1c4=3", "+r1c1=1 +r1c3=2 r1c4=4"),
    ];
    let inner = refutation("r1c3=2", steps, '3', "#1 #2");
    let steps = vec![
        naked_single(0, 1, "r2c2=4", "+r1c1=1 r2c2=2 r2c2=3"),
        refuting(rule, 1, 4, inner, "+r1c1=1 r1c4=4 #0"),
        naked_single(2, 5, "r1c3=3", "+r1c1=1 #1 r1c3=4"),
        naked_single(3, 6, "r1c2=2", "+r1c1=1 #2 #0"),
        naked_single(4, 6, "r1c4=2", "+r1c1=1 #2 r1c4=4"),
    ];
    let inner = refutation("r1c1=1", steps, '2', "#3 #4");
    let struck = "r1c3=4 r1c4=4 r2c2=2 r2c2=3";
    let step = refuting(Rule::Split, 0, 8, inner, struck);
    proof(struck, Finish::Split, vec![step])
}

/// Returns the steps that lead to an inner step by their positions, itself the last.
fn inner_mut<'a>(proof: &'a mut Proof, path: &[usize]) -> &'a mut Step {
    let (first, rest) = path.split_first().unwrap();
    rest.iter().fold(&mut proof.steps[*first], |step, index| {
        &mut refutation_of(step).steps[*index]
    })
}

fn refutation_of(step: &mut Step) -> &mut Refutation {
    match &mut step.reason {
        Reason::Refutation(inner) => inner,
        reason => panic!("{reason:?}"),
    }
}

/// Damages the step at the end of the path, and returns what the checker says.
fn refused(proof: &Proof, path: &[usize], damage: impl FnOnce(&mut Step)) -> (Part, Flaw) {
    let mut damaged = proof.clone();
    damage(inner_mut(&mut damaged, path));
    let Err(Rejection { part, flaw }) = check(&damaged) else {
        panic!("accepted a damaged proof");
    };
    (part, flaw)
}

fn part(path: &[usize]) -> Part {
    match *path {
        [index] => Part::Step(index),
        _ => Part::Inner(path.to_vec()),
    }
}

/// Asserts that each premise of the step at the end of the path is missed.
fn assert_premises_are_needed(proof: &Proof, path: &[usize]) {
    let premises = inner_mut(&mut proof.clone(), path).premises.clone();
    for (index, &premise) in premises.iter().enumerate() {
        let (found, flaw) = refused(proof, path, |step| {
            step.premises.remove(index);
        });
        assert_eq!(found, part(path));
        let is_refuting = inner_mut(&mut proof.clone(), path).refutation().is_some();
        match is_refuting {
            true => assert_eq!(flaw, Flaw::PremiseMissing { premise }),
            false => assert!(matches!(flaw, Flaw::StillOpen { .. }), "{flaw}"),
        }
    }
}

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

/// Returns the split of an assumption that leaves one digit for the first cell of a row, the only
/// one that is left for the second.
fn split(id: u32, assumed: &str, placed: &str, first: &str, second: &str) -> Step {
    let single = naked_single(id, 1, placed, &format!("+{assumed} {first}"));
    let inner = Refutation {
        assumption: candidate(assumed),
        steps: vec![single],
        contradiction: Contradiction {
            conflict: Conflict::NoCandidate(candidates(second)[0].cell),
            premises: premises(&format!("#{id} {second}")),
            pass: 2,
            depth: 2,
        },
    };
    refuting(Rule::Split, id, 3, inner, &format!("{first} {second}"))
}

/// Returns the splits of two candidates of the first column, a 1 and a 2.
fn splits(of_1: (u32, &str), of_2: (u32, &str)) -> Proof {
    let [row_3, row_4] = [
        ["r3c1=3 r3c1=4", "r3c2=1 r3c2=3 r3c2=4"],
        ["r4c1=3 r4c1=4", "r4c2=2 r4c2=3 r4c2=4"],
    ];
    let mut steps = vec![
        split(of_1.0, of_1.1, "r3c1=2", row_3[0], row_3[1]),
        split(of_2.0, of_2.1, "r4c1=1", row_4[0], row_4[1]),
    ];
    steps.sort_by_key(|step| step.id);
    let struck = [row_3, row_4].concat().join(" ");
    proof(&struck, Finish::Split, steps)
}

#[test]
fn a_pass_splits_one_cell() {
    let proof = splits((0, "r1c1=1"), (1, "r1c1=2"));
    assert_eq!(check(&proof), Ok(()));
    let proof = splits((0, "r1c1=1"), (1, "r2c1=2"));
    let split = Flaw::SplitCell {
        cell_before: cell("r1c1"),
        cell: cell("r2c1"),
    };
    assert_eq!(flaw_of(&proof, Part::Step(1)), split);
    let proof = splits((1, "r1c1=1"), (0, "r1c1=2"));
    let order = Flaw::AssumptionOrder {
        before: candidate("r1c1=2"),
        assumption: candidate("r1c1=1"),
    };
    assert_eq!(flaw_of(&proof, Part::Step(1)), order);
}

#[test]
fn a_pass_is_one_look() {
    let mut proof = splits((0, "r1c1=1"), (1, "r1c1=2"));
    proof.steps[1].rule = Rule::Probe;
    let (rule_before, rule) = (Rule::Split, Rule::Probe);
    let mixed = Flaw::MixedPass { rule_before, rule };
    assert_eq!(flaw_of(&proof, Part::Step(1)), mixed);
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
