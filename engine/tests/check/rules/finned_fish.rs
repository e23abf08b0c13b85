//! Finned X-Wing, Swordfish and Jellyfish.

use engine::proof::check::{Counted, Flaw};
use engine::{Pattern, Proof, Rule};

use crate::case::{
    assert_case, candidate, case, cell, cells, digit, flaw, flaw_if_removing, flaw_if_struck,
    flaw_of_pattern, gone, houses, not_excluded, outside,
};

/// Returns a fish of digit 5.
fn finned(rule: Rule, bases: &str, covers: &str, fins: &str, removed: &str) -> Proof {
    let struck = outside('5', bases, covers, fins);
    let pattern = Pattern::Fish {
        digit: digit('5'),
        bases: houses(bases),
        covers: houses(covers),
        fins: cells(fins),
    };
    case(rule, pattern, struck, removed)
}

fn finned_x_wing() -> Proof {
    let removed = "r2c7=5 r3c7=5";
    finned(Rule::FinnedXWing, "r1 r5", "c2 c7", "r1c8 r1c9", removed)
}

#[test]
fn a_finned_x_wing_removes_what_its_fins_see() {
    let proof = finned_x_wing();
    assert_case(&proof);
    for name in ["r4c7=5", "r2c2=5", "r2c8=5", "r1c7=5"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
}

#[test]
fn a_finned_swordfish_removes_what_its_fins_see() {
    let (rule, removed) = (Rule::FinnedSwordfish, "r2c1=5 r3c1=5");
    let mut proof = finned(rule, "r1 r4 r7", "c1 c4 c7", "r1c2", removed);
    // The place beside the fin may be gone.
    proof.puzzle = proof.puzzle.with_struck([candidate("r1c1=5")]);
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r2c4=5"), not_excluded("r2c4=5"));
}

#[test]
fn a_finned_jellyfish_removes_what_its_fins_see() {
    let (rule, bases, covers) = (Rule::FinnedJellyfish, "r1 r4 r7 r8", "c1 c4 c7 c9");
    let proof = finned(rule, bases, covers, "r1c2", "r2c1=5");
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r5c1=5"), not_excluded("r5c1=5"));
}

#[test]
fn finned_fish_are_named_by_size_and_fins() {
    let proof = finned_x_wing();
    let count = |what, expected, found| Flaw::Count {
        what,
        expected,
        found,
    };
    let renamed = |rule| flaw(&proof, |step| step.rule = rule);
    assert_eq!(renamed(Rule::XWing), count(Counted::Fins, 0, 2));
    let bases = count(Counted::Bases, 3, 2);
    assert_eq!(renamed(Rule::FinnedSwordfish), bases);
    let bases = count(Counted::Bases, 4, 2);
    assert_eq!(renamed(Rule::FinnedJellyfish), bases);
}

#[test]
fn fins_are_places_of_the_bases_outside_the_covers() {
    let proof = finned_x_wing();
    let with_fins = |names| {
        flaw_of_pattern(&proof, |pattern| match pattern {
            Pattern::Fish { fins, .. } => *fins = cells(names),
            _ => panic!("{pattern:?}"),
        })
    };
    let misplaced = |name| Flaw::CellMisplaced { cell: cell(name) };
    assert_eq!(with_fins("r1c7"), misplaced("r1c7"));
    assert_eq!(with_fins("r2c8"), misplaced("r2c8"));
    let order = Flaw::CellOrder { cell: cell("r1c8") };
    assert_eq!(with_fins("r1c9 r1c8"), order);
    let off = Flaw::CellOffBoard {
        cell: cell("r1c10"),
    };
    assert_eq!(with_fins("r1c8 r1c10"), off);
    // A fin more, which does not see what is removed, and one less, whose cell is no longer asked.
    assert_eq!(with_fins("r1c4 r1c8 r1c9"), not_excluded("r2c7=5"));
    let open = Flaw::StillOpen {
        candidate: candidate("r1c9=5"),
    };
    assert_eq!(with_fins("r1c8"), open);
    assert_eq!(flaw_if_struck(&proof, "r1c9=5"), gone("r1c9=5"));
}
