//! Real proofs, and what a rejection says.

use engine::proof::check::{Flaw, Part, ReasonKind, Rejection, check};
use engine::{Conflict, Outcome, Premise, RuleSet, StepId};

use crate::{each_proof, prove};

#[test]
fn proofs_of_every_shape_and_ending_are_accepted() {
    let mut n = [0; 5];
    each_proof(20, 0.5, |proof| {
        assert_eq!(check(proof), Ok(()), "{}", proof.method.rules);
        n[match &proof.outcome {
            Outcome::Solved => 0,
            Outcome::Stuck => 1,
            Outcome::Contradiction(found) => match found.conflict {
                Conflict::Twice(..) => 2,
                Conflict::NoCandidate(_) => 3,
                Conflict::NoPlace(..) => 4,
            },
        }] += 1;
    });
    assert!(n.iter().all(|&n| n >= 10), "{n:?}");
}

#[test]
fn a_full_board_needs_no_step() {
    let proof = prove("1234341221434321", RuleSet::Naked);
    assert_eq!((proof.steps.len(), &proof.outcome), (0, &Outcome::Solved));
    assert_eq!(check(&proof), Ok(()));
}

#[test]
fn an_empty_board_is_stuck() {
    let proof = prove("................", RuleSet::Singles);
    assert_eq!((proof.steps.len(), &proof.outcome), (0, &Outcome::Stuck));
    assert_eq!(check(&proof), Ok(()));
}

#[test]
fn a_rejection_says_where_and_what() {
    let texts = [
        (Part::Step(4), Flaw::Id { found: StepId(7) }),
        (
            Part::Inner(vec![5, 2]),
            Flaw::Reason {
                expected: ReasonKind::House,
                found: ReasonKind::Cell,
            },
        ),
        (
            Part::Refuted(vec![5]),
            Flaw::CandidateGone {
                candidate: "r2c3=4".parse().unwrap(),
                by: Premise::Assumed("r2c3=5".parse().unwrap()),
            },
        ),
        (
            Part::Outcome,
            Flaw::CellOpen {
                cell: "r2c3".parse().unwrap(),
            },
        ),
        (
            Part::Outcome,
            Flaw::Pass {
                expected: 3,
                found: 4,
            },
        ),
    ]
    .map(|(part, flaw)| Rejection { part, flaw }.to_string());
    assert_eq!(
        texts,
        [
            "step 4: expected its position as its number, found 7",
            "step 2 in step 5: expected a house as its reason, found a cell",
            "contradiction of step 5: expected r2c3=4 to be left, found the assumption r2c3=5 against it",
            "outcome: expected a full board, found r2c3 open",
            "outcome: expected pass 3, found 4",
        ]
    );
}
