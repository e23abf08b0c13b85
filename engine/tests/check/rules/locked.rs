//! Pointing and claiming.

use engine::proof::check::{Counted, Flaw, Part};
use engine::{Pattern, Proof, Rule, Step};

use crate::case::{
    assert_case, case, cells, digit, elsewhere, flaw, flaw_if_removing, flaw_of_pattern, house,
    houses, not_excluded,
};
use crate::flaw_of;

fn locked(bases: &str, covers: &str, fins: &str) -> Pattern {
    Pattern::Fish {
        digit: digit('5'),
        bases: houses(bases),
        covers: houses(covers),
        fins: cells(fins),
    }
}

fn pointing() -> Proof {
    let struck = elsewhere("b1", '5', "r1c1 r1c2 r1c3");
    let pattern = locked("b1", "r1", "");
    case(Rule::Pointing, pattern, struck, "r1c4=5 r1c9=5")
}

fn claiming() -> Proof {
    let struck = elsewhere("c1", '5', "r1c1 r2c1 r3c1");
    let pattern = locked("c1", "b1", "");
    case(Rule::Claiming, pattern, struck, "r1c2=5 r3c3=5")
}

#[test]
fn pointing_removes_the_digit_from_the_rest_of_the_line() {
    let proof = pointing();
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r2c4=5"), not_excluded("r2c4=5"));
    assert_eq!(flaw_if_removing(&proof, "r1c2=5"), not_excluded("r1c2=5"));
    assert_eq!(flaw_if_removing(&proof, "r1c4=6"), not_excluded("r1c4=6"));
}

#[test]
fn claiming_removes_the_digit_from_the_rest_of_the_box() {
    let proof = claiming();
    assert_case(&proof);
    assert_eq!(flaw_if_removing(&proof, "r2c4=5"), not_excluded("r2c4=5"));
    assert_eq!(flaw_if_removing(&proof, "r1c1=5"), not_excluded("r1c1=5"));
}

#[test]
fn pointing_and_claiming_are_not_each_other() {
    let rename = |to| move |step: &mut Step| step.rule = to;
    let found = flaw(&pointing(), rename(Rule::Claiming));
    let house = |name| Flaw::HouseKind { house: house(name) };
    assert_eq!(found, house("b1"));
    assert_eq!(flaw(&claiming(), rename(Rule::Pointing)), house("c1"));
    let found = flaw(&pointing(), rename(Rule::XWing));
    let (what, expected) = (Counted::Bases, 2);
    let count = Flaw::Count {
        what,
        expected,
        found: 1,
    };
    assert_eq!(found, count);
}

#[test]
fn pointing_is_a_box_and_a_line_through_it() {
    let flaw = |bases, covers, fins| {
        flaw_of_pattern(&pointing(), |pattern| {
            *pattern = locked(bases, covers, fins)
        })
    };
    let rule = Rule::Pointing;
    assert_eq!(flaw("b1", "r4", ""), Flaw::OtherPattern { rule });
    let house = |name| house(name);
    assert_eq!(flaw("b1", "b2", ""), Flaw::HouseKind { house: house("b2") });
    assert_eq!(
        flaw("b10", "r1", ""),
        Flaw::HouseOffBoard {
            house: house("b10")
        }
    );
    let count = |what, found| Flaw::Count {
        what,
        expected: 1,
        found,
    };
    assert_eq!(flaw("b1 b2", "r1", ""), count(Counted::Bases, 2));
    assert_eq!(flaw("b1", "", ""), count(Counted::Covers, 0));
    let fins = Flaw::Count {
        what: Counted::Fins,
        expected: 0,
        found: 1,
    };
    assert_eq!(flaw("b1", "r1", "r2c2"), fins);
    let still_open = |name: &str| Flaw::StillOpen {
        candidate: name.parse().unwrap(),
    };
    assert_eq!(flaw("b1", "c4", ""), Flaw::OtherPattern { rule });
    // In the other row of the box the digit is not gone.
    let mut proof = pointing();
    let r2 = locked("b1", "r2", "");
    proof.steps[0].reason = engine::Reason::Pattern(Box::new(r2));
    proof.steps[0].conclusion = engine::Conclusion::Eliminate(vec!["r2c9=5".parse().unwrap()]);
    assert_eq!(flaw_of(&proof, Part::Step(0)), still_open("r1c1=5"));
}
