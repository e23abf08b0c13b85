//! Naked and hidden pairs, triples and quads.

use engine::proof::check::{Counted, Flaw};
use engine::{Pattern, Premise, Proof, Rule};

use crate::case::{
    all_but, assert_case, candidate, case, cell, cells, digit, digits, elsewhere, flaw,
    flaw_if_removing, flaw_of_pattern, house, not_excluded,
};

fn subset(of: &str, in_cells: &str, names: &str) -> Pattern {
    Pattern::Subset {
        house: house(of),
        cells: cells(in_cells),
        digits: digits(names),
    }
}

fn naked(rule: Rule, of: &str, in_cells: &str, names: &str, removed: &str) -> Proof {
    let struck = all_but(in_cells, names);
    case(rule, subset(of, in_cells, names), struck, removed)
}

fn hidden(rule: Rule, of: &str, in_cells: &str, names: &str, removed: &str) -> Proof {
    let struck = names.chars().flat_map(|name| elsewhere(of, name, in_cells));
    case(rule, subset(of, in_cells, names), struck.collect(), removed)
}

fn naked_pair() -> Proof {
    naked(Rule::NakedPair, "r1", "r1c2 r1c6", "37", "r1c1=3 r1c9=7")
}

fn hidden_pair() -> Proof {
    hidden(Rule::HiddenPair, "c4", "r2c4 r7c4", "19", "r2c4=3 r7c4=8")
}

#[test]
fn a_naked_pair_removes_its_digits_from_the_house() {
    let proof = naked_pair();
    assert_case(&proof);
    for name in ["r1c1=4", "r2c2=3"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
    // In its own cells the digits stay.
    assert_eq!(flaw_if_removing(&proof, "r1c2=3"), not_excluded("r1c2=3"));
}

#[test]
fn a_naked_triple_removes_its_digits_from_the_house() {
    let removed = "r1c2=1 r2c3=4";
    let proof = naked(Rule::NakedTriple, "b1", "r1c1 r2c2 r3c3", "124", removed);
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r1c4=1"), not_excluded("r1c4=1"));
}

#[test]
fn a_naked_quad_removes_its_digits_from_the_house() {
    let of = "r1c4 r2c4 r5c4 r9c4";
    let proof = naked(Rule::NakedQuad, "c4", of, "1289", "r3c4=8");
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r3c4=7"), not_excluded("r3c4=7"));
}

#[test]
fn a_hidden_pair_removes_all_else_from_its_cells() {
    let proof = hidden_pair();
    assert_case(&proof);
    for name in ["r2c4=1", "r3c4=2"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
}

#[test]
fn a_hidden_triple_removes_all_else_from_its_cells() {
    let removed = "r4c4=1 r6c6=9";
    let proof = hidden(Rule::HiddenTriple, "b5", "r4c4 r5c5 r6c6", "235", removed);
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r4c5=1"), not_excluded("r4c5=1"));
}

#[test]
fn a_hidden_quad_removes_all_else_from_its_cells() {
    let of = "r9c1 r9c2 r9c5 r9c6";
    let proof = hidden(Rule::HiddenQuad, "r9", of, "2359", "r9c1=1 r9c6=8");
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r9c1=2"), not_excluded("r9c1=2"));
}

#[test]
fn naked_and_hidden_are_not_each_other() {
    let found = flaw(&naked_pair(), |step| step.rule = Rule::HiddenPair);
    assert_eq!(found, not_excluded("r1c1=3"));
    let found = flaw(&hidden_pair(), |step| step.rule = Rule::NakedPair);
    assert_eq!(found, not_excluded("r2c4=3"));
    for (rule, expected) in [(Rule::NakedTriple, 3), (Rule::HiddenQuad, 4)] {
        let found = flaw(&naked_pair(), |step| step.rule = rule);
        let count = Flaw::Count {
            what: Counted::Cells,
            expected,
            found: 2,
        };
        assert_eq!(found, count);
    }
}

#[test]
fn a_subset_is_cells_of_one_house_and_as_many_digits() {
    let flaw = |of, in_cells, names| {
        flaw_of_pattern(&naked_pair(), |pattern| {
            *pattern = subset(of, in_cells, names)
        })
    };
    let count = Flaw::Count {
        what: Counted::Digits,
        expected: 2,
        found: 3,
    };
    assert_eq!(flaw("r1", "r1c2 r1c6", "379"), count);
    let apart = Flaw::HouseWithoutCell {
        house: house("b1"),
        cell: cell("r1c6"),
    };
    assert_eq!(flaw("b1", "r1c2 r1c6", "37"), apart);
    let order = |name| Flaw::CellOrder { cell: cell(name) };
    assert_eq!(flaw("r1", "r1c6 r1c2", "37"), order("r1c2"));
    assert_eq!(flaw("r1", "r1c2 r1c2", "37"), order("r1c2"));
    let off = Flaw::CellOffBoard {
        cell: cell("r1c10"),
    };
    assert_eq!(flaw("r1", "r1c2 r1c10", "37"), off);
    let great = Flaw::DigitTooGreat {
        digit: digit('A'),
        greatest: 9,
    };
    assert_eq!(flaw("r1", "r1c2 r1c6", "3A"), great);
    let still_open = Flaw::StillOpen {
        candidate: candidate("r1c7=1"),
    };
    assert_eq!(flaw("r1", "r1c2 r1c7", "37"), still_open);
}

#[test]
fn the_cells_of_a_subset_are_open() {
    // The third digit stands in the third cell.
    let mut proof = naked_pair();
    let mut grid = proof.puzzle.grid().clone();
    grid.set(cell("r1c5"), Some(digit('5')));
    let puzzle = engine::Puzzle::try_from(grid).unwrap();
    let struck: Vec<_> = proof.puzzle.struck_candidates().collect();
    proof.puzzle = puzzle.with_struck(struck);
    let step = &mut proof.steps[0];
    step.rule = Rule::NakedTriple;
    step.reason = engine::Reason::Pattern(Box::new(subset("r1", "r1c2 r1c5 r1c6", "357")));
    let by = Premise::Given(candidate("r1c5=5"));
    let filled = Flaw::CellFilled {
        cell: cell("r1c5"),
        by,
    };
    assert_eq!(flaw(&proof, |_| {}), filled);
}
