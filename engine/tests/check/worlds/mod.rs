//! Probes, splits, and splits with worlds inside of their worlds, by hand.

mod nested;
mod probe;
mod split;

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
