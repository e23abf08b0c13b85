//! Damaged contradictions: what they claim must follow from their own premises.

use engine::proof::check::{Flaw, Part, check};
use engine::{
    Candidate, Cell, Conflict, Contradiction, Digit, House, HouseKind, Outcome, Premise, Proof,
    RuleSet, StepId,
};

use crate::{
    claiming, each_contradiction, each_proof, facts, flaw_of, pass_of, placed, prove, sort,
};

/// Damages the contradiction of a copy of the proof and returns the flaw found there.
fn flaw_after(proof: &Proof, damage: impl FnOnce(&mut Contradiction)) -> Flaw {
    let mut damaged = proof.clone();
    let Outcome::Contradiction(found) = &mut damaged.outcome else {
        panic!("no contradiction");
    };
    damage(found);
    flaw_of(&damaged, Part::Outcome)
}

#[test]
fn each_premise_of_a_contradiction_is_missed() {
    each_contradiction(54, 0.5, |proof, found| {
        for index in 0..found.premises.len() {
            let flaw = flaw_after(proof, |found| {
                found.premises.remove(index);
            });
            match found.conflict {
                Conflict::Twice(house, digit) => {
                    let found = 1;
                    let expected = Flaw::NotTwice {
                        house,
                        digit,
                        found,
                    };
                    assert_eq!(flaw, expected);
                }
                _ => assert!(matches!(flaw, Flaw::StillOpen { .. }), "{flaw}"),
            }
        }
    });
}

#[test]
fn every_other_digit_is_superfluous() {
    each_contradiction(55, 0.3, |proof, found| {
        for fact in facts(proof) {
            if found.premises.contains(&fact) {
                continue;
            }
            let flaw = flaw_after(proof, |found| {
                found.premises.push(fact);
                sort(proof, &mut found.premises);
            });
            assert!(matches!(flaw, Flaw::PremiseUnused { .. }), "{flaw}");
        }
    });
}

#[test]
fn premises_of_a_contradiction_are_real_and_in_order() {
    each_contradiction(56, 0.3, |proof, found| {
        let premise = *found.premises.last().unwrap();
        let flaw = flaw_after(proof, |found| found.premises.push(premise));
        assert_eq!(flaw, Flaw::PremiseTwice { premise });
        let candidate = "r1c1=P".parse().unwrap();
        let flaw = flaw_after(proof, |found| {
            found.premises.push(Premise::Given(candidate))
        });
        assert_eq!(flaw, Flaw::NotGiven { candidate });
        let premise = StepId(proof.steps.len() as u32);
        let flaw = flaw_after(proof, |found| found.premises.push(Premise::Step(premise)));
        assert_eq!(flaw, Flaw::NotEarlier { premise });
        let premise = found.premises[0];
        let flaw = flaw_after(proof, |found| found.premises.rotate_left(1));
        assert_eq!(flaw, Flaw::PremiseOrder { premise });
    });
}

#[test]
fn a_contradiction_comes_right_after_the_last_pass() {
    each_contradiction(57, 0.3, |proof, found| {
        let (expected, late) = (found.pass, found.pass + 1);
        let flaw = flaw_after(proof, |found| found.pass = late);
        assert_eq!(
            flaw,
            Flaw::Pass {
                expected,
                found: late
            }
        );
        let early = found.pass - 1;
        let flaw = flaw_after(proof, |found| found.pass = early);
        let in_last_pass = found.premises.iter().find_map(|&premise| match premise {
            Premise::Step(id) if pass_of(proof, premise) == early => Some(id),
            _ => None,
        });
        match in_last_pass {
            None => assert_eq!(
                flaw,
                Flaw::Pass {
                    expected: 1,
                    found: 0
                }
            ),
            Some(premise) => assert_eq!(
                flaw,
                Flaw::NotSmallerPass {
                    premise,
                    pass_of_premise: early,
                    pass: early,
                }
            ),
        }
    });
}

#[test]
fn a_contradiction_that_an_earlier_pass_sees_comes_too_late() {
    // r1c4 has no candidate from the start; the naked single beside it is still a fact.
    let mut proof = prove("123.......1...24", RuleSet::Naked);
    let Outcome::Contradiction(found) = &mut proof.outcome else {
        panic!("{:?}", proof.outcome);
    };
    assert_eq!(
        (found.conflict, found.pass),
        (Conflict::NoCandidate("r1c4".parse().unwrap()), 1)
    );
    let too_early = found.clone();
    found.pass = 2;
    let mut step = prove("..........1...24", RuleSet::Naked).steps.remove(0);
    assert_eq!((placed(&step).to_string(), step.pass), ("r3c4=3".into(), 1));
    step.id.0 = 0;
    proof.steps = vec![step];
    let flaw = flaw_of(
        &claiming(&proof, Outcome::Contradiction(too_early)),
        Part::Outcome,
    );
    let (expected, found) = (2, 1);
    assert_eq!(flaw, Flaw::Pass { expected, found });
    let flaw = flaw_of(&proof, Part::Outcome);
    assert_eq!(
        flaw,
        Flaw::Pass {
            expected: 1,
            found: 2
        }
    );
}

#[test]
fn two_of_three_equal_digits_are_enough() {
    // The last column gets a 9 three times.
    let empty = ".".repeat(18);
    let board = format!("12345678.{empty}23456781.{empty}34567812.{empty}");
    let proof = prove(&board, RuleSet::Naked);
    let nines: Vec<Premise> = (0..3).map(|id| Premise::Step(StepId(id))).collect();
    assert_eq!((proof.steps.len(), check(&proof)), (3, Ok(())));
    let flaw = flaw_after(&proof, |found| found.premises = nines.clone());
    assert_eq!(flaw, Flaw::PremiseUnused { premise: nines[2] });
}

#[test]
fn a_conflict_in_another_place_does_not_follow() {
    each_contradiction(58, 0.3, |proof, found| {
        let shape = proof.puzzle.shape();
        let (cell, house, digit) = (
            Cell::new(24, 24).unwrap(),
            House::new(HouseKind::Row, 24).unwrap(),
            Digit::new(25).unwrap(),
        );
        if shape.size() < 25 {
            let flaw = flaw_after(proof, |found| found.conflict = Conflict::NoCandidate(cell));
            assert_eq!(flaw, Flaw::CellOffBoard { cell });
            for conflict in [Conflict::Twice, Conflict::NoPlace] {
                let on_board = House::new(HouseKind::Row, 0).unwrap();
                let flaw = flaw_after(proof, |found| found.conflict = conflict(on_board, digit));
                let greatest = shape.size();
                assert_eq!(flaw, Flaw::DigitTooGreat { digit, greatest });
                let flaw = flaw_after(proof, |found| found.conflict = conflict(house, digit));
                assert_eq!(flaw, Flaw::HouseOffBoard { house });
            }
        }
        let by = found.premises[0];
        let Candidate { cell, digit } = proof.candidate_of(by).unwrap();
        let flaw = flaw_after(proof, |found| found.conflict = Conflict::NoCandidate(cell));
        assert_eq!(flaw, Flaw::CellFilled { cell, by });
        if proof.method.rules == RuleSet::Singles {
            let house = House::of_cell(HouseKind::Column, cell, shape);
            let flaw = flaw_after(proof, |found| {
                found.conflict = Conflict::NoPlace(house, digit)
            });
            // In a house that has the digit twice, the first one is named.
            assert!(
                matches!(flaw, Flaw::DigitPlaced { house: h, digit: d, cell: c }
                if (h, d) == (house, digit) && c <= cell)
            );
        }
    });
}

#[test]
fn rules_that_do_not_look_into_houses_miss_no_place_there() {
    // The 1 has no place left in the first row.
    let mut proof = prove(".3.2..1.1.......", RuleSet::Singles);
    let Outcome::Contradiction(found) = &proof.outcome else {
        panic!("{:?}", proof.outcome);
    };
    assert!(matches!(found.conflict, Conflict::NoPlace(..)) && proof.steps.is_empty());
    assert_eq!(check(&proof), Ok(()));
    proof.method.rules = RuleSet::Naked;
    let rules = RuleSet::Naked;
    assert_eq!(
        flaw_of(&proof, Part::Outcome),
        Flaw::ConflictUnseen { rules }
    );
}

#[test]
fn a_solved_board_has_no_contradiction() {
    each_proof(59, 0.1, |proof| {
        if proof.outcome != Outcome::Solved {
            return;
        }
        let shape = proof.puzzle.shape();
        for house in House::all(shape) {
            let digit = Digit::new(1).unwrap();
            let holder = house.cells(shape).find_map(|cell| {
                let mut facts = facts(proof).into_iter();
                facts.find(|&f| proof.candidate_of(f) == Some(Candidate { cell, digit }))
            });
            let claim = |conflict, premises| {
                let pass = proof.n_passes() + 1;
                let found = Contradiction {
                    conflict,
                    premises,
                    pass,
                    depth: pass,
                };
                let damaged = claiming(proof, Outcome::Contradiction(found));
                flaw_of(&damaged, Part::Outcome)
            };
            let found = claim(Conflict::Twice(house, digit), holder.into_iter().collect());
            assert_eq!(
                found,
                Flaw::NotTwice {
                    house,
                    digit,
                    found: 1
                }
            );
        }
    });
}
