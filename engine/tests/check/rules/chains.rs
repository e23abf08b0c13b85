//! X-chains, XY-chains and alternating inference chains.

use engine::proof::check::{Counted, Flaw};
use engine::{Link, LinkKind, Pattern, Proof, Rule};

use crate::case::{
    all_but, assert_case, case, elsewhere, flaw, flaw_if_removing, flaw_if_struck, flaw_of_pattern,
    gone, house, in_cell, not_excluded, strong, weak,
};

fn x_chain() -> Proof {
    let links = vec![
        strong("r1", "r1c1=5", "r1c5=5"),
        weak("r1c5=5", "r4c5=5"),
        strong("r4", "r4c5=5", "r4c9=5"),
        weak("r4c9=5", "r8c9=5"),
        strong("r8", "r8c9=5", "r8c2=5"),
    ];
    let mut struck = elsewhere("r1", '5', "r1c1 r1c5");
    struck.extend(elsewhere("r4", '5', "r4c5 r4c9"));
    struck.extend(elsewhere("r8", '5', "r8c9 r8c2"));
    let removed = "r2c2=5 r7c1=5";
    case(Rule::XChain, Pattern::Chain { links }, struck, removed)
}

fn xy_chain() -> Proof {
    let links = vec![
        in_cell("r1c1=1", "r1c1=2"),
        weak("r1c1=2", "r1c5=2"),
        in_cell("r1c5=2", "r1c5=3"),
        weak("r1c5=3", "r5c5=3"),
        in_cell("r5c5=3", "r5c5=4"),
        weak("r5c5=4", "r5c9=4"),
        in_cell("r5c9=4", "r5c9=1"),
    ];
    let cells = [
        ("r1c1", "12"),
        ("r1c5", "23"),
        ("r5c5", "34"),
        ("r5c9", "14"),
    ];
    let struck = cells.iter().flat_map(|(cell, left)| all_but(cell, left));
    let removed = "r1c9=1 r5c1=1";
    case(
        Rule::XyChain,
        Pattern::Chain { links },
        struck.collect(),
        removed,
    )
}

fn aic() -> Proof {
    let links = vec![
        in_cell("r1c1=1", "r1c1=2"),
        weak("r1c1=2", "r1c5=2"),
        strong("c5", "r1c5=2", "r6c5=2"),
        weak("r6c5=2", "r6c5=1"),
        strong("r6", "r6c5=1", "r6c8=1"),
    ];
    let mut struck = all_but("r1c1", "12");
    struck.extend(elsewhere("c5", '2', "r1c5 r6c5"));
    struck.extend(elsewhere("r6", '1', "r6c5 r6c8"));
    case(Rule::Aic, Pattern::Chain { links }, struck, "r1c8=1")
}

fn with_links(proof: &Proof, change: impl FnOnce(&mut Vec<Link>)) -> Flaw {
    flaw_of_pattern(proof, |pattern| match pattern {
        Pattern::Chain { links } => change(links),
        _ => panic!("{pattern:?}"),
    })
}

#[test]
fn an_x_chain_removes_what_sees_both_ends() {
    let proof = x_chain();
    assert_case(&proof);
    for name in ["r2c3=5", "r2c2=6"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
    assert_eq!(flaw_if_struck(&proof, "r4c5=5"), gone("r4c5=5"));
}

#[test]
fn an_xy_chain_removes_what_sees_both_ends() {
    let proof = xy_chain();
    assert_case(&proof);
    for name in ["r1c8=1", "r1c9=2"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
}

#[test]
fn an_aic_removes_what_sees_both_ends() {
    let proof = aic();
    assert_case(&proof);
    for name in ["r1c9=1", "r6c8=2"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
}

#[test]
fn the_ends_of_an_aic_may_have_two_digits() {
    // Either r1c1 is 1 or r4c1 is 2: so r4c1 is not 1, and r1c1 not 2.
    let links = vec![
        strong("r1", "r1c1=1", "r1c5=1"),
        weak("r1c5=1", "r1c5=2"),
        strong("b2", "r1c5=2", "r3c4=2"),
        weak("r3c4=2", "r4c4=2"),
        strong("r4", "r4c4=2", "r4c1=2"),
    ];
    let mut struck = elsewhere("r1", '1', "r1c1 r1c5");
    struck.extend(elsewhere("b2", '2', "r1c5 r3c4"));
    struck.extend(elsewhere("r4", '2', "r4c4 r4c1"));
    let proof = case(Rule::Aic, Pattern::Chain { links }, struck, "r1c1=2 r4c1=1");
    assert_case(&proof);
    for name in ["r1c1=3", "r4c1=3", "r2c1=1", "r2c1=2"] {
        assert_eq!(flaw_if_removing(&proof, name), not_excluded(name));
    }
}

#[test]
fn chains_are_not_each_other() {
    for proof in [x_chain(), xy_chain(), aic()] {
        for rule in [Rule::XChain, Rule::XyChain, Rule::Aic] {
            if rule != proof.steps[0].rule {
                let found = flaw(&proof, |step| step.rule = rule);
                assert_eq!(found, Flaw::OtherPattern { rule });
            }
        }
    }
    let found = flaw(&xy_chain(), |step| step.rule = Rule::XyWing);
    let count = Flaw::Count {
        what: Counted::Links,
        expected: 5,
        found: 7,
    };
    assert_eq!(found, count);
}

#[test]
fn links_follow_each_other_and_change_kinds() {
    for proof in [x_chain(), xy_chain(), aic()] {
        let found = with_links(&proof, |links| links[1].kind = LinkKind::StrongInCell);
        // Candidates in two cells, or a strong link in the place of a weak one.
        let expected = [Flaw::LinkUnlinked { index: 1 }, Flaw::LinkTurn { index: 1 }];
        assert!(expected.contains(&found), "{found}");
        let found = with_links(&proof, |links| links[2].kind = LinkKind::Weak);
        assert_eq!(found, Flaw::LinkTurn { index: 2 });
        let found = with_links(&proof, |links| links.swap(0, 2));
        assert_eq!(found, Flaw::LinkApart { index: 1 });
        let found = with_links(&proof, |links| {
            links.remove(0);
        });
        let n = proof.steps[0].cost;
        let count = |found| Flaw::Count {
            what: Counted::Links,
            expected: found | 1,
            found,
        };
        assert_eq!(found, count(n - 1));
        let found = with_links(&proof, |links| links.clear());
        let count = Flaw::Count {
            what: Counted::Links,
            expected: 3,
            found: 0,
        };
        assert_eq!(found, count);
        let found = with_links(&proof, |links| links.truncate(1));
        let count = Flaw::Count {
            what: Counted::Links,
            expected: 3,
            found: 1,
        };
        assert_eq!(found, count);
    }
}

#[test]
fn links_link_what_they_say() {
    let unlinked = Flaw::LinkUnlinked { index: 0 };
    for (proof, link) in [
        (x_chain(), strong("r2", "r1c1=5", "r1c5=5")),
        (x_chain(), strong("r1", "r1c1=5", "r1c1=5")),
        (x_chain(), strong("r1", "r1c1=5", "r1c5=6")),
        (x_chain(), in_cell("r1c1=5", "r1c5=5")),
        (xy_chain(), in_cell("r1c1=1", "r1c1=1")),
        (xy_chain(), in_cell("r1c1=1", "r1c2=2")),
        (aic(), weak("r1c1=1", "r2c4=1")),
        (aic(), weak("r1c1=1", "r1c2=2")),
        (aic(), weak("r1c1=1", "r1c1=1")),
    ] {
        assert_eq!(with_links(&proof, |links| links[0] = link), unlinked);
    }
    let off = Flaw::HouseOffBoard {
        house: house("r15"),
    };
    let link = strong("r15", "r1c1=5", "r1c5=5");
    assert_eq!(with_links(&x_chain(), |links| links[0] = link), off);
}

#[test]
fn a_chain_comes_as_many_passes_after_the_last_findings_as_it_has_links() {
    let proof = xy_chain();
    let (expected, found) = (7, 1);
    let flaw = flaw(&proof, |step| step.pass = 1);
    assert_eq!(flaw, Flaw::Pass { expected, found });
}
