//! BUG+1: a bivalue grave but for one candidate.

use engine::proof::check::{Counted, Flaw, Part, check};
use engine::{
    Candidate, Conclusion, House, HouseKind, Method, Pattern, Premise, Proof, Puzzle, Reason, Rule,
    RuleSet, Shape, Step, StepId, notation, proof,
};

use crate::case::{ALL, candidate, candidates, cell, digit, flaw_of_pattern, house, stuck};
use crate::flaw_of;

/// What is left on both boards:
///
/// ```text
///   4  2 | 13  13
///   3  1 |  4   2
///   -----+-------
///   1 34 |  2  34
///   2 34 | 13 134
/// ```
const LEFT: &str = "r1c3=1 r1c3=3 r1c4=1 r1c4=3 r3c2=3 r3c2=4 r3c4=3 r3c4=4 \
                    r4c2=3 r4c2=4 r4c3=1 r4c3=3 r4c4=1 r4c4=3 r4c4=4";

fn puzzle(board: &str) -> Puzzle {
    let board = notation::read_one(board, &Default::default()).unwrap();
    board.puzzle().unwrap()
}

fn grave(premises: Vec<Premise>, depth: usize, id: u32) -> Step {
    let left = candidates(LEFT);
    Step {
        id: StepId(id),
        rule: Rule::BugPlusOne,
        reason: Reason::Pattern(Box::new(Pattern::BivalueGrave { left })),
        conclusion: Conclusion::Place(candidate("r4c4=3")),
        premises,
        pass: depth,
        depth,
        cost: 1,
    }
}

fn sees(placed: Candidate, candidate: Candidate) -> bool {
    let shape = Shape::new(2, 2).unwrap();
    let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
    placed.digit == candidate.digit
        && kinds
            .iter()
            .any(|&kind| House::of_cell(kind, placed.cell, shape).contains(candidate.cell, shape))
}

/// Drops every given, from the last on, without which all else is still gone from the open cells.
fn needed(mut premises: Vec<Premise>, others: &[Candidate]) -> Vec<Premise> {
    let left = candidates(LEFT);
    let cells = left.iter().map(|candidate| candidate.cell);
    let all = cells.flat_map(|cell| ['1', '2', '3', '4'].map(|d| (cell, digit(d))));
    let gone: Vec<Candidate> = all
        .map(|(cell, digit)| Candidate { cell, digit })
        .filter(|candidate| !left.contains(candidate))
        .collect();
    for index in (0..premises.len()).rev() {
        let mut rest = premises.clone();
        rest.remove(index);
        let is_gone = |candidate: &Candidate| {
            let givens = rest.iter().filter_map(|premise| match premise {
                Premise::Given(given) => Some(*given),
                _ => None,
            });
            let mut placed = givens.chain(others.iter().copied());
            placed.any(|placed| sees(placed, *candidate))
        };
        if gone.iter().all(is_gone) {
            premises = rest;
        }
    }
    premises
}

/// All but the grave is given.
fn given() -> Proof {
    let puzzle = puzzle("42..31421.2.2...");
    let givens = puzzle.grid().candidates().map(Premise::Given).collect();
    let mut premises = needed(givens, &[]);
    premises.push(Premise::OneSolution);
    stuck(puzzle, ALL, vec![grave(premises, 1, 0)])
}

/// Five cells are filled by a first pass.
fn after_a_pass() -> Proof {
    let puzzle = puzzle("4...3..2..2.....");
    let mut steps = proof::prove(&puzzle, RuleSet::Singles).steps;
    steps.retain(|step| step.pass == 1);
    let placed: Vec<Candidate> = steps.iter().filter_map(Step::placement).collect();
    assert_eq!(placed.len(), 5);
    let givens = puzzle.grid().candidates().map(Premise::Given).collect();
    let mut premises = needed(givens, &placed);
    premises.extend(steps.iter().map(|step| Premise::Step(step.id)));
    premises.push(Premise::OneSolution);
    let mut proof = stuck(puzzle, ALL, steps);
    crate::sort(&proof, &mut premises);
    proof.steps.push(grave(premises, 2, 5));
    proof
}

#[test]
fn bug_plus_one_places_the_odd_digit() {
    assert_eq!(check(&given()), Ok(()));
    assert_eq!(check(&after_a_pass()), Ok(()));
    let mut proof = given();
    proof.method.uniqueness = false;
    let method = Method {
        uniqueness: false,
        ..ALL
    };
    let rule = Rule::BugPlusOne;
    let part = Part::Step(0);
    assert_eq!(
        flaw_of(&proof, part.clone()),
        Flaw::RuleNotInMethod { rule, method }
    );
    let mut proof = given();
    proof.steps[0].conclusion = Conclusion::Eliminate(vec![candidate("r4c4=1")]);
    assert_eq!(flaw_of(&proof, part), Flaw::PlacesNothing { rule });
}

#[test]
fn bug_plus_one_rests_on_what_fills_the_other_cells() {
    for proof in [given(), after_a_pass()] {
        let index = proof.steps.len() - 1;
        let premises = &proof.steps[index].premises;
        for (position, &premise) in premises.iter().enumerate() {
            let mut damaged = proof.clone();
            damaged.steps[index].premises.remove(position);
            let found = flaw_of(&damaged, Part::Step(index));
            let is_expected = match premise {
                Premise::OneSolution => found == Flaw::PremiseMissing { premise },
                Premise::Step(id) => {
                    let cell = crate::placed(&proof.steps[id.index()]).cell;
                    matches!(found, Flaw::StillOpen { .. }) || found == Flaw::CellUnfilled { cell }
                }
                _ => matches!(found, Flaw::StillOpen { .. }),
            };
            assert!(is_expected, "{found}");
        }
    }
    // r2c2 takes nothing that must be gone; still it must be filled.
    let mut proof = after_a_pass();
    let filler = proof.step_of_cell(cell("r2c2")).unwrap().id;
    let premises = &mut proof.steps[5].premises;
    premises.retain(|&premise| premise != Premise::Step(filler));
    let cell = cell("r2c2");
    assert_eq!(flaw_of(&proof, Part::Step(5)), Flaw::CellUnfilled { cell });
}

#[test]
fn the_odd_digit_is_the_one_that_is_too_many() {
    let placing = |name: &str| {
        let mut proof = given();
        proof.steps[0].conclusion = Conclusion::Place(candidate(name));
        flaw_of(&proof, Part::Step(0))
    };
    let places = |of, name, found| Flaw::PlacesOfDigit {
        house: house(of),
        digit: digit(name),
        found,
    };
    assert_eq!(placing("r4c4=1"), places("r4", '1', 1));
    assert_eq!(placing("r4c4=4"), places("r4", '3', 3));
    let candidate = candidate("r4c4=2");
    assert_eq!(placing("r4c4=2"), Flaw::NotExcluded { candidate });
    let count = Flaw::Count {
        what: Counted::Candidates,
        expected: 3,
        found: 2,
    };
    assert_eq!(placing("r1c3=1"), count);
}

#[test]
fn every_open_cell_has_two_candidates() {
    let listing = |change: fn(&mut Vec<Candidate>)| {
        flaw_of_pattern(&given(), |pattern| match pattern {
            Pattern::BivalueGrave { left } => change(left),
            _ => panic!("{pattern:?}"),
        })
    };
    let count = |expected, found| Flaw::Count {
        what: Counted::Candidates,
        expected,
        found,
    };
    assert_eq!(
        listing(|left| {
            left.remove(0);
        }),
        count(2, 1)
    );
    assert_eq!(
        listing(|left| {
            left.remove(12);
        }),
        count(3, 2)
    );
    let order = |name| Flaw::CellOrder { cell: cell(name) };
    assert_eq!(listing(|left| left.swap(0, 4)), order("r1c3"));
    assert_eq!(listing(|left| left.push(left[14])), order("r4c4"));
    let more = |name: &str| {
        let mut proof = given();
        let name = candidate(name);
        let Reason::Pattern(pattern) = &mut proof.steps[0].reason else {
            panic!();
        };
        let Pattern::BivalueGrave { left } = &mut **pattern else {
            panic!();
        };
        left.push(name);
        left.sort();
        flaw_of(&proof, Part::Step(0))
    };
    assert_eq!(more("r1c1=1"), count(2, 1));
    assert_eq!(more("r1c3=2"), count(2, 3));
    let off = Flaw::CellOffBoard { cell: cell("r5c1") };
    assert_eq!(more("r5c1=1"), off);
    // A whole cell left out is not filled.
    let found = listing(|left| left.retain(|candidate| candidate.cell != cell("r1c3")));
    let places = Flaw::PlacesOfDigit {
        house: house("r1"),
        digit: digit('1'),
        found: 1,
    };
    assert_eq!(found, places);
}
