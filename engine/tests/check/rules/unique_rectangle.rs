//! Unique rectangle.

use engine::proof::check::{Counted, Flaw};
use engine::{Pattern, Premise, Proof, Rule};

use crate::case::{
    all_but, assert_case, candidate, case, cell, digits, flaw, flaw_if_removing, flaw_if_struck,
    flaw_of_pattern, gone, not_excluded,
};

fn rectangle(cells: [&str; 4], names: &str) -> Pattern {
    Pattern::Rectangle {
        cells: cells.map(cell),
        digits: digits(names),
    }
}

const CELLS: [&str; 4] = ["r1c1", "r1c4", "r2c1", "r2c4"];

fn proof() -> Proof {
    let struck = all_but("r1c1 r1c4 r2c1", "12");
    let pattern = rectangle(CELLS, "12");
    case(Rule::UniqueRectangle, pattern, struck, "r2c4=1 r2c4=2")
}

#[test]
fn a_unique_rectangle_removes_both_digits_from_the_fourth_cell() {
    let proof = proof();
    assert_case(&proof);
    for name in ["r2c4=3", "r2c5=1", "r1c1=1"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
    // All eight candidates are left before.
    for name in ["r1c1=1", "r1c4=2", "r2c1=1"] {
        assert_eq!(flaw_if_struck(&proof, name), gone(name));
    }
    let mut one = proof.clone();
    one.steps[0].conclusion = engine::Conclusion::Eliminate(vec![candidate("r2c4=1")]);
    assert_eq!(flaw_if_struck(&one, "r2c4=2"), gone("r2c4=2"));
}

#[test]
fn a_unique_rectangle_rests_on_there_being_one_solution() {
    let premise = Premise::OneSolution;
    let found = flaw(&proof(), |step| step.premises.rotate_right(1));
    let first = proof().steps[0].premises[0];
    assert_eq!(found, Flaw::PremiseOrder { premise: first });
    let found = flaw(&proof(), |step| step.premises.push(premise));
    assert_eq!(found, Flaw::PremiseTwice { premise });
}

#[test]
fn a_unique_rectangle_lies_in_two_rows_two_columns_and_two_boxes() {
    let rule = Rule::UniqueRectangle;
    let other = Flaw::OtherPattern { rule };
    let order = |name| Flaw::CellOrder { cell: cell(name) };
    for (cells, expected) in [
        (["r1c1", "r1c4", "r4c1", "r4c4"], other),
        (["r1c1", "r1c2", "r2c1", "r2c2"], other),
        (["r1c1", "r1c4", "r2c1", "r2c5"], other),
        (["r1c1", "r1c4", "r2c1", "r3c4"], other),
        (["r1c4", "r1c1", "r2c1", "r2c4"], order("r1c1")),
        (["r1c1", "r1c1", "r2c1", "r2c4"], order("r1c1")),
        (
            ["r1c1", "r1c4", "r2c1", "r1c4"],
            Flaw::CellMisplaced { cell: cell("r1c4") },
        ),
        (
            ["r1c1", "r1c4", "r2c1", "r2c10"],
            Flaw::CellOffBoard {
                cell: cell("r2c10"),
            },
        ),
    ] {
        let found = flaw_of_pattern(&proof(), |pattern| *pattern = rectangle(cells, "12"));
        assert_eq!(found, expected);
    }
    let found = flaw_of_pattern(&proof(), |pattern| *pattern = rectangle(CELLS, "123"));
    let count = Flaw::Count {
        what: Counted::Digits,
        expected: 2,
        found: 3,
    };
    assert_eq!(found, count);
}

#[test]
fn no_cell_of_a_unique_rectangle_has_a_given() {
    let mut proof = proof();
    let mut grid = proof.puzzle.grid().clone();
    let given = candidate("r1c4=2");
    grid.set(given.cell, Some(given.digit));
    let struck: Vec<_> = proof.puzzle.struck_candidates().collect();
    let puzzle = engine::Puzzle::try_from(grid).unwrap();
    proof.puzzle = puzzle.with_struck(struck);
    proof.steps[0].conclusion = engine::Conclusion::Eliminate(vec![candidate("r2c4=1")]);
    let filled = Flaw::CellFilled {
        cell: given.cell,
        by: Premise::Given(given),
    };
    assert_eq!(flaw(&proof, |_| {}), filled);
}
