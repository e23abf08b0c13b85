//! Empty rectangle.

use engine::proof::check::Flaw;
use engine::{Pattern, Proof, Rule};

use crate::case::{
    assert_case, case, cell, digit, elsewhere, flaw_if_removing, flaw_if_struck, flaw_of_pattern,
    gone, house, not_excluded,
};

fn rectangle(houses: [&str; 4], ends: [&str; 2]) -> Pattern {
    let [block, near_line, far_line, linked] = houses.map(house);
    Pattern::EmptyRectangle {
        digit: digit('5'),
        block,
        near_line,
        far_line,
        house: linked,
        ends: ends.map(cell),
    }
}

const HOUSES: [&str; 4] = ["b1", "r1", "c1", "c7"];
const ENDS: [&str; 2] = ["r1c7", "r6c7"];

fn proof() -> Proof {
    let mut struck = elsewhere("b1", '5', "r1c1 r1c2 r1c3 r2c1 r3c1");
    struck.extend(elsewhere("c7", '5', "r1c7 r6c7"));
    case(
        Rule::EmptyRectangle,
        rectangle(HOUSES, ENDS),
        struck,
        "r6c1=5",
    )
}

#[test]
fn an_empty_rectangle_removes_what_sees_the_far_end_from_the_far_line() {
    let proof = proof();
    assert_case(&proof);
    for name in ["r5c1=5", "r6c2=5", "r6c1=6", "r2c1=5", "r4c8=5"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
    for name in ["r1c7=5", "r6c7=5"] {
        assert_eq!(flaw_if_struck(&proof, name), gone(name));
    }
}

#[test]
fn an_empty_rectangle_is_a_box_two_lines_through_it_and_one_beside() {
    let kind = |name| Flaw::HouseKind { house: house(name) };
    for (houses, expected) in [
        (["r1", "r1", "c1", "c7"], kind("r1")),
        (["b1", "r4", "c1", "c7"], kind("r4")),
        (["b1", "b1", "c1", "c7"], kind("b1")),
        (["b1", "r1", "r2", "c7"], kind("r2")),
        (["b1", "r1", "c4", "c7"], kind("c4")),
        (["b1", "r1", "c1", "r6"], kind("r6")),
        (["b1", "r1", "c1", "b3"], kind("b3")),
        (["b1", "r1", "c1", "c2"], kind("c2")),
    ] {
        let found = flaw_of_pattern(&proof(), |pattern| *pattern = rectangle(houses, ENDS));
        assert_eq!(found, expected);
    }
    let off = Flaw::HouseOffBoard {
        house: house("b12"),
    };
    let houses = ["b12", "r1", "c1", "c7"];
    let found = flaw_of_pattern(&proof(), |pattern| *pattern = rectangle(houses, ENDS));
    assert_eq!(found, off);
}

#[test]
fn the_ends_are_two_cells_of_the_link_and_one_of_the_near_line() {
    let without = |of, name| Flaw::HouseWithoutCell {
        house: house(of),
        cell: cell(name),
    };
    for (ends, expected) in [
        (["r1c8", "r6c7"], without("c7", "r1c8")),
        (["r1c7", "r6c8"], without("c7", "r6c8")),
        (["r6c7", "r1c7"], without("r1", "r6c7")),
        (["r1c7", "r1c7"], Flaw::CellMisplaced { cell: cell("r1c7") }),
        (
            ["r1c7", "r10c7"],
            Flaw::CellOffBoard {
                cell: cell("r10c7"),
            },
        ),
    ] {
        let found = flaw_of_pattern(&proof(), |pattern| *pattern = rectangle(HOUSES, ends));
        assert_eq!(found, expected);
    }
}
