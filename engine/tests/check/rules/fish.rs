//! X-Wing, Swordfish and Jellyfish.

use engine::proof::check::{Counted, Flaw};
use engine::{Pattern, Proof, Rule};

use crate::case::{
    assert_case, case, cells, digit, flaw, flaw_if_removing, flaw_of_pattern, house, houses,
    not_excluded, outside,
};

fn fish(of: char, bases: &str, covers: &str, fins: &str) -> Pattern {
    Pattern::Fish {
        digit: digit(of),
        bases: houses(bases),
        covers: houses(covers),
        fins: cells(fins),
    }
}

/// Returns a fish of digit 5.
fn fish_of(rule: Rule, bases: &str, covers: &str, removed: &str) -> Proof {
    let struck = outside('5', bases, covers, "");
    case(rule, fish('5', bases, covers, ""), struck, removed)
}

fn x_wing() -> Proof {
    fish_of(Rule::XWing, "r1 r5", "c2 c7", "r2c2=5 r9c7=5")
}

#[test]
fn an_x_wing_removes_the_digit_from_two_lines() {
    let proof = x_wing();
    assert_case(&proof);
    for name in ["r2c3=5", "r1c2=5", "r2c2=6"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
}

#[test]
fn a_swordfish_removes_the_digit_from_three_lines() {
    let removed = "r1c2=5 r4c3=5";
    let proof = fish_of(Rule::Swordfish, "c1 c5 c9", "r1 r4 r9", removed);
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r9c9=5"), not_excluded("r9c9=5"));
}

#[test]
fn a_jellyfish_removes_the_digit_from_four_lines() {
    let (bases, covers) = ("r1 r2 r3 r4", "c1 c3 c5 c8");
    let proof = fish_of(Rule::Jellyfish, bases, covers, "r9c1=5 r9c8=5");
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r9c2=5"), not_excluded("r9c2=5"));
}

#[test]
fn fish_are_named_by_their_size() {
    for (rule, expected) in [
        (Rule::Swordfish, 3),
        (Rule::Jellyfish, 4),
        (Rule::Pointing, 1),
    ] {
        let count = Flaw::Count {
            what: Counted::Bases,
            expected,
            found: 2,
        };
        assert_eq!(flaw(&x_wing(), |step| step.rule = rule), count);
    }
    let fins = Flaw::Count {
        what: Counted::Fins,
        expected: 1,
        found: 0,
    };
    assert_eq!(flaw(&x_wing(), |step| step.rule = Rule::FinnedXWing), fins);
}

#[test]
fn a_fish_is_rows_in_columns_or_columns_in_rows() {
    let flaw = |of, bases, covers, fins| {
        flaw_of_pattern(&x_wing(), |pattern| {
            *pattern = fish(of, bases, covers, fins)
        })
    };
    let kind = |name| Flaw::HouseKind { house: house(name) };
    assert_eq!(flaw('5', "r1 c5", "c2 c7", ""), kind("c5"));
    assert_eq!(flaw('5', "r1 r5", "r2 r7", ""), kind("r2"));
    assert_eq!(flaw('5', "r1 r5", "c2 b3", ""), kind("b3"));
    assert_eq!(flaw('5', "b1 b5", "c2 c7", ""), kind("b1"));
    let order = |name| Flaw::HouseOrder { house: house(name) };
    assert_eq!(flaw('5', "r5 r1", "c2 c7", ""), order("r1"));
    assert_eq!(flaw('5', "r1 r5", "c2 c2", ""), order("c2"));
    let count = Flaw::Count {
        what: Counted::Covers,
        expected: 2,
        found: 3,
    };
    assert_eq!(flaw('5', "r1 r5", "c2 c7 c8", ""), count);
    let off = Flaw::HouseOffBoard {
        house: house("r12"),
    };
    assert_eq!(flaw('5', "r1 r12", "c2 c7", ""), off);
    let great = Flaw::DigitTooGreat {
        digit: digit('A'),
        greatest: 9,
    };
    assert_eq!(flaw('A', "r1 r5", "c2 c7", ""), great);
    assert_eq!(flaw('6', "r1 r5", "c2 c7", ""), not_excluded("r2c2=5"));
    let fins = Flaw::Count {
        what: Counted::Fins,
        expected: 0,
        found: 1,
    };
    assert_eq!(flaw('5', "r1 r5", "c2 c7", "r1c3"), fins);
}
