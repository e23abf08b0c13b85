//! Damaged outcomes: boards said to be solved or stuck that are not.

use engine::proof::check::{Flaw, Part};
use engine::{Cell, Conclusion, Conflict, Outcome, Premise, Proof, RuleSet, StepId};

use crate::{claiming, each_contradiction, each_proof, flaw_of, placed, prove};

fn first_open(proof: &Proof) -> Option<Cell> {
    let grid = proof.grid_after(usize::MAX);
    Cell::all(grid.shape()).find(|&cell| grid.get(cell).is_none())
}

#[test]
fn a_board_with_open_cells_is_not_solved() {
    let mut n = 0;
    each_proof(50, 0.2, |proof| {
        if proof.outcome == Outcome::Stuck {
            let cell = first_open(proof).unwrap();
            let damaged = claiming(proof, Outcome::Solved);
            assert_eq!(flaw_of(&damaged, Part::Outcome), Flaw::CellOpen { cell });
            n += 1;
        }
        if proof.outcome == Outcome::Solved && !proof.steps.is_empty() {
            let mut damaged = proof.clone();
            let cell = placed(&damaged.steps.pop().unwrap()).cell;
            assert_eq!(flaw_of(&damaged, Part::Outcome), Flaw::CellOpen { cell });
        }
    });
    assert!(n > 50, "{n}");
}

#[test]
fn a_full_board_is_not_stuck() {
    each_proof(51, 0.2, |proof| {
        if proof.outcome == Outcome::Solved {
            let damaged = claiming(proof, Outcome::Stuck);
            assert_eq!(flaw_of(&damaged, Part::Outcome), Flaw::NothingOpen);
        }
    });
}

#[test]
fn a_digit_twice_in_a_house_is_neither_solved_nor_stuck() {
    let mut n = 0;
    each_contradiction(52, 0.7, |proof, found| {
        if !matches!(found.conflict, Conflict::Twice(..)) {
            return;
        }
        for outcome in [Outcome::Solved, Outcome::Stuck] {
            let flaw = flaw_of(&claiming(proof, outcome), Part::Outcome);
            let Flaw::Repeated { first, second } = flaw else {
                panic!("{flaw}");
            };
            assert_eq!(first.digit, second.digit);
            for cell in [first.cell, second.cell] {
                let pass = proof.step_of_cell(cell).map(|step| step.pass);
                assert_eq!(pass, Some(proof.n_passes()));
            }
        }
        n += 1;
    });
    assert!(n > 20, "{n}");
}

#[test]
fn passes_do_not_go_on_after_a_digit_stands_twice() {
    // The first pass puts a 4 into r1c4 and r3c4; a second one would go on with r2c3.
    let mut proof = prove("123.....231.....", RuleSet::Naked);
    assert_eq!((proof.steps.len(), proof.n_passes()), (4, 1));
    let mut step = proof.steps[0].clone();
    step.id = StepId(4);
    step.conclusion = Conclusion::Place("r2c3=2".parse().unwrap());
    let given = |name: &str| Premise::Given(name.parse().unwrap());
    step.premises = vec![given("r1c3=3"), Premise::Step(StepId(0)), given("r3c3=1")];
    (step.pass, step.depth) = (2, 2);
    proof.steps.push(step);
    let expected = Flaw::Repeated {
        first: "r1c4=4".parse().unwrap(),
        second: "r3c4=4".parse().unwrap(),
    };
    assert_eq!(flaw_of(&proof, Part::Step(4)), expected);
}

#[test]
fn a_contradictory_board_is_not_solved() {
    each_contradiction(53, 0.3, |proof, found| {
        let flaw = flaw_of(&claiming(proof, Outcome::Solved), Part::Outcome);
        match first_open(proof) {
            Some(cell) if flaw == Flaw::CellOpen { cell } => {
                assert!(!matches!(found.conflict, Conflict::Twice(..)));
            }
            _ => assert!(matches!(flaw, Flaw::Repeated { .. }), "{flaw}"),
        }
    });
}
