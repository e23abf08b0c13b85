//! XY-Wing, XYZ-Wing and W-Wing.

use engine::proof::check::{Counted, Flaw};
use engine::{Link, Pattern, Proof, Rule};

use crate::case::{
    all_but, assert_case, candidate, case, cell, digit, elsewhere, flaw, flaw_if_removing,
    flaw_if_struck, flaw_of_pattern, gone, in_cell, not_excluded, strong, weak,
};

fn xy_wing() -> Proof {
    let links = vec![
        in_cell("r5c1=9", "r5c1=1"),
        weak("r5c1=1", "r5c5=1"),
        in_cell("r5c5=1", "r5c5=2"),
        weak("r5c5=2", "r1c5=2"),
        in_cell("r1c5=2", "r1c5=9"),
    ];
    let struck = [("r5c1", "19"), ("r5c5", "12"), ("r1c5", "29")];
    let struck = struck.iter().flat_map(|(cell, left)| all_but(cell, left));
    case(
        Rule::XyWing,
        Pattern::Chain { links },
        struck.collect(),
        "r1c1=9",
    )
}

fn xyz_wing() -> Proof {
    let pattern = Pattern::XyzWing {
        pivot: cell("r1c1"),
        pincers: [candidate("r1c8=1"), candidate("r3c3=2")],
        digit: digit('9'),
    };
    let struck = [("r1c1", "129"), ("r1c8", "19"), ("r3c3", "29")];
    let struck = struck.iter().flat_map(|(cell, left)| all_but(cell, left));
    case(Rule::XyzWing, pattern, struck.collect(), "r1c2=9 r1c3=9")
}

fn w_wing() -> Proof {
    let links = vec![
        in_cell("r1c1=2", "r1c1=1"),
        weak("r1c1=1", "r1c5=1"),
        strong("c5", "r1c5=1", "r5c5=1"),
        weak("r5c5=1", "r5c9=1"),
        in_cell("r5c9=1", "r5c9=2"),
    ];
    let mut struck = all_but("r1c1 r5c9", "12");
    struck.extend(elsewhere("c5", '1', "r1c5 r5c5"));
    let pattern = Pattern::Chain { links };
    case(Rule::WWing, pattern, struck, "r1c9=2 r5c1=2")
}

fn with_links(proof: &Proof, change: impl FnOnce(&mut Vec<Link>)) -> Flaw {
    flaw_of_pattern(proof, |pattern| match pattern {
        Pattern::Chain { links } => change(links),
        _ => panic!("{pattern:?}"),
    })
}

#[test]
fn an_xy_wing_removes_what_sees_both_ends() {
    let proof = xy_wing();
    assert_case(&proof);
    for name in ["r1c2=9", "r1c1=8", "r1c1=1"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
    for rule in [Rule::WWing, Rule::Aic] {
        let found = flaw(&proof, |step| step.rule = rule);
        assert_eq!(found, Flaw::OtherPattern { rule });
    }
    let found = flaw(&proof, |step| step.rule = Rule::Skyscraper);
    let links = Flaw::Count {
        what: Counted::Links,
        expected: 3,
        found: 5,
    };
    assert_eq!(found, links);
}

#[test]
fn an_xy_wing_has_three_cells_and_the_same_digit_at_both_ends() {
    let rule = Rule::XyWing;
    let other = Flaw::OtherPattern { rule };
    let found = with_links(&xy_wing(), |links| {
        links[4] = in_cell("r1c5=2", "r1c5=8");
    });
    assert_eq!(found, other);
    // Back into the first cell.
    let found = with_links(&xy_wing(), |links| {
        links[3] = weak("r5c5=2", "r5c1=2");
        links[4] = in_cell("r5c1=2", "r5c1=9");
    });
    assert_eq!(found, other);
}

#[test]
fn an_xyz_wing_removes_what_sees_all_three_cells() {
    let proof = xyz_wing();
    assert_case(&proof);
    for name in ["r2c2=9", "r1c5=9", "r1c2=1", "r1c1=9"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
    for name in ["r1c1=9", "r1c1=1", "r3c3=2"] {
        assert_eq!(flaw_if_struck(&proof, name), gone(name));
    }
}

#[test]
fn an_xyz_wing_has_a_pivot_that_sees_two_pincers() {
    let flaw = |pivot: &str, first: &str, second: &str, of| {
        flaw_of_pattern(&xyz_wing(), |pattern| {
            *pattern = Pattern::XyzWing {
                pivot: cell(pivot),
                pincers: [candidate(first), candidate(second)],
                digit: digit(of),
            }
        })
    };
    let misplaced = |name| Flaw::CellMisplaced { cell: cell(name) };
    assert_eq!(flaw("r1c1", "r2c8=1", "r3c3=2", '9'), misplaced("r2c8"));
    assert_eq!(flaw("r1c1", "r1c1=1", "r3c3=2", '9'), misplaced("r1c1"));
    let order = Flaw::CellOrder { cell: cell("r1c8") };
    assert_eq!(flaw("r1c1", "r3c3=2", "r1c8=1", '9'), order);
    let rule = Rule::XyzWing;
    let other = Flaw::OtherPattern { rule };
    assert_eq!(flaw("r1c1", "r1c8=1", "r3c3=1", '9'), other);
    assert_eq!(flaw("r1c1", "r1c8=9", "r3c3=2", '9'), other);
    let found = flaw("r1c1", "r1c8=2", "r3c3=1", '9');
    assert_eq!(found, gone("r1c8=2"));
    let off = Flaw::CellOffBoard {
        cell: cell("r10c1"),
    };
    assert_eq!(flaw("r10c1", "r1c8=1", "r3c3=2", '9'), off);
    let great = Flaw::DigitTooGreat {
        digit: digit('A'),
        greatest: 9,
    };
    assert_eq!(flaw("r1c1", "r1c8=1", "r3c3=2", 'A'), great);
}

#[test]
fn a_w_wing_removes_what_sees_both_cells() {
    let proof = w_wing();
    assert_case(&proof);
    for name in ["r1c9=1", "r9c9=2"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
    let rule = Rule::XyWing;
    let found = flaw(&proof, |step| step.rule = rule);
    assert_eq!(found, Flaw::OtherPattern { rule });
}

#[test]
fn a_w_wing_has_two_cells_of_the_same_digits() {
    let rule = Rule::WWing;
    let other = Flaw::OtherPattern { rule };
    let found = with_links(&w_wing(), |links| {
        links[4] = in_cell("r5c9=1", "r5c9=3");
    });
    assert_eq!(found, other);
    let found = with_links(&w_wing(), |links| {
        links[3] = weak("r5c5=1", "r5c5=2");
        links[4] = in_cell("r5c5=2", "r5c5=1");
    });
    assert_eq!(found, other);
}
