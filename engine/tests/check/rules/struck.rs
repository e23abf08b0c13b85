//! Candidates struck at the start, as premises.

use engine::proof::check::{Flaw, Part, check};
use engine::{Conclusion, Grid, Premise, Proof, Puzzle, Reason, Rule, Shape};

use crate::case::{ALL, candidate, candidates, flaw, house, step, stuck};
use crate::flaw_of;

/// All but one candidate of a cell, and all but one place of a digit, are struck.
fn proofs() -> [Proof; 2] {
    let shape = Shape::new(2, 2).unwrap();
    let of = |struck, rule, reason, place| {
        let puzzle = Puzzle::try_from(Grid::empty(shape)).unwrap();
        let puzzle = puzzle.with_struck(candidates(struck));
        let conclusion = Conclusion::Place(candidate(place));
        stuck(puzzle, ALL, vec![step(rule, reason, conclusion, struck)])
    };
    let (naked, hidden) = ("r2c2=1 r2c2=2 r2c2=4", "r1c1=4 r1c3=4 r1c4=4");
    let in_row = Reason::House(house("r1"));
    [
        of(naked, Rule::NakedSingle, Reason::Cell, "r2c2=3"),
        of(hidden, Rule::HiddenSingle, in_row, "r1c2=4"),
    ]
}

#[test]
fn struck_candidates_are_premises() {
    for proof in proofs() {
        assert_eq!(check(&proof), Ok(()));
        for (index, &premise) in proof.steps[0].premises.iter().enumerate() {
            let Premise::Struck(candidate) = premise else {
                panic!("{premise:?}");
            };
            let found = flaw(&proof, |step| {
                step.premises.remove(index);
            });
            assert_eq!(found, Flaw::StillOpen { candidate });
            let found = flaw(&proof, |step| {
                step.premises[index] = Premise::Given(candidate);
            });
            assert_eq!(found, Flaw::NotGiven { candidate });
            let found = flaw(&proof, |step| {
                step.premises[index] = Premise::Assumed(candidate);
            });
            assert_eq!(found, Flaw::NotAssumed { candidate });
            let found = flaw(&proof, |step| step.premises.insert(index, premise));
            assert_eq!(found, Flaw::PremiseTwice { premise });
        }
        let found = flaw(&proof, |step| step.premises.rotate_left(1));
        let premise = proof.steps[0].premises[0];
        assert_eq!(found, Flaw::PremiseOrder { premise });
        let premise = Premise::OneSolution;
        let found = flaw(&proof, |step| step.premises.push(premise));
        assert_eq!(found, Flaw::PremiseUnused { premise });
    }
}

#[test]
fn what_is_not_struck_is_no_premise() {
    for proof in proofs() {
        for name in ["r4c4=1", "r9c9=1", "r1c1=9", "r25c25=P"] {
            let candidate = candidate(name);
            let found = flaw(&proof, |step| {
                step.premises.push(Premise::Struck(candidate));
            });
            assert_eq!(found, Flaw::NotStruck { candidate });
        }
        let mut damaged = proof.clone();
        damaged.puzzle = Puzzle::try_from(proof.puzzle.grid().clone()).unwrap();
        let Premise::Struck(candidate) = proof.steps[0].premises[0] else {
            panic!("nothing is struck");
        };
        assert_eq!(
            flaw_of(&damaged, Part::Step(0)),
            Flaw::NotStruck { candidate }
        );
    }
}

#[test]
fn a_struck_candidate_is_not_placed() {
    for proof in proofs() {
        let candidate = proof.steps[0].placement().unwrap();
        let mut damaged = proof.clone();
        damaged.puzzle = damaged.puzzle.with_struck([candidate]);
        let by = Premise::Struck(candidate);
        let expected = Flaw::CandidateGone { candidate, by };
        assert_eq!(flaw_of(&damaged, Part::Step(0)), expected);
    }
}
