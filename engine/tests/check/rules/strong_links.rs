//! Skyscraper and Two-String Kite.

use engine::proof::check::Flaw;
use engine::{Link, Pattern, Proof, Rule};

use crate::case::{
    assert_case, case, elsewhere, flaw, flaw_if_removing, flaw_of_pattern, not_excluded, strong,
    weak,
};

fn skyscraper() -> Proof {
    let links = vec![
        strong("r1", "r1c5=5", "r1c2=5"),
        weak("r1c2=5", "r6c2=5"),
        strong("r6", "r6c2=5", "r6c6=5"),
    ];
    let mut struck = elsewhere("r1", '5', "r1c2 r1c5");
    struck.extend(elsewhere("r6", '5', "r6c2 r6c6"));
    let pattern = Pattern::Chain { links };
    case(Rule::Skyscraper, pattern, struck, "r2c6=5 r4c5=5")
}

fn two_string_kite() -> Proof {
    let links = vec![
        strong("r1", "r1c8=5", "r1c2=5"),
        weak("r1c2=5", "r3c1=5"),
        strong("c1", "r3c1=5", "r7c1=5"),
    ];
    let mut struck = elsewhere("r1", '5', "r1c2 r1c8");
    struck.extend(elsewhere("c1", '5', "r3c1 r7c1"));
    let pattern = Pattern::Chain { links };
    case(Rule::TwoStringKite, pattern, struck, "r7c8=5")
}

fn with_links(proof: &Proof, links: Vec<Link>) -> Flaw {
    flaw_of_pattern(proof, |pattern| *pattern = Pattern::Chain { links })
}

#[test]
fn a_skyscraper_removes_what_sees_both_tops() {
    let proof = skyscraper();
    assert_case(&proof);
    for name in ["r2c5=5", "r4c6=5", "r9c2=5", "r2c6=6"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
}

#[test]
fn a_two_string_kite_removes_what_sees_both_tails() {
    let proof = two_string_kite();
    assert_case(&proof);
    for name in ["r7c2=5", "r8c8=5"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
}

#[test]
fn the_patterns_of_two_strong_links_are_not_each_other() {
    let rule = Rule::TwoStringKite;
    let found = flaw(&skyscraper(), |step| step.rule = rule);
    assert_eq!(found, Flaw::OtherPattern { rule });
    let rule = Rule::Skyscraper;
    let found = flaw(&two_string_kite(), |step| step.rule = rule);
    assert_eq!(found, Flaw::OtherPattern { rule });
    // Both are chains of one digit, but those cost as much as they are long.
    for proof in [skyscraper(), two_string_kite()] {
        let found = flaw(&proof, |step| step.rule = Rule::XChain);
        let expected = 3;
        assert_eq!(found, Flaw::Cost { expected, found: 1 });
    }
}

#[test]
fn the_base_of_a_skyscraper_lies_in_a_line_across() {
    let rule = Rule::Skyscraper;
    let other = Flaw::OtherPattern { rule };
    let in_box = vec![
        strong("r1", "r1c5=5", "r1c2=5"),
        weak("r1c2=5", "r2c1=5"),
        strong("r2", "r2c1=5", "r2c6=5"),
    ];
    assert_eq!(with_links(&skyscraper(), in_box), other);
    let in_boxes = vec![
        strong("b1", "r3c1=5", "r1c2=5"),
        weak("r1c2=5", "r6c2=5"),
        strong("b4", "r6c2=5", "r4c1=5"),
    ];
    assert_eq!(with_links(&skyscraper(), in_boxes), other);
    let in_one_line = vec![
        strong("r1", "r1c5=5", "r1c2=5"),
        weak("r1c2=5", "r1c5=5"),
        strong("r1", "r1c5=5", "r1c2=5"),
    ];
    assert_eq!(with_links(&skyscraper(), in_one_line), other);
}

#[test]
fn the_knot_of_a_kite_lies_in_a_box() {
    let rule = Rule::TwoStringKite;
    let other = Flaw::OtherPattern { rule };
    let in_line = vec![
        strong("r1", "r1c8=5", "r1c2=5"),
        weak("r1c2=5", "r4c2=5"),
        strong("c2", "r4c2=5", "r7c2=5"),
    ];
    assert_eq!(with_links(&two_string_kite(), in_line), other);
}
