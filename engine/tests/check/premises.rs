//! Damaged premises: missing, idle, foreign, too late.

use engine::proof::check::Flaw;
use engine::{Candidate, Digit, Premise, Proof, Step, StepId};

use crate::{each_step, facts, flaw_after, pass_of, placed, sort};

#[test]
fn each_single_premise_is_missed() {
    let mut n = 0;
    each_step(21, 0.3, |proof, step| {
        for index in 0..step.premises.len() {
            let flaw = flaw_after(proof, step, |step| {
                step.premises.remove(index);
            });
            assert!(matches!(flaw, Flaw::StillOpen { .. }), "{flaw}");
            n += 1;
        }
    });
    assert!(n > 10_000, "{n}");
}

#[test]
fn no_premise_at_all_is_missed() {
    each_step(22, 0.1, |proof, step| {
        let flaw = flaw_after(proof, step, |step| step.premises.clear());
        assert!(matches!(flaw, Flaw::StillOpen { .. }), "{flaw}");
    });
}

/// Inserts a premise where it belongs, row by row.
fn add(proof: &Proof, step: &mut Step, premise: Premise) {
    step.premises.push(premise);
    sort(proof, &mut step.premises);
}

#[test]
fn every_other_digit_on_the_board_is_superfluous() {
    let mut n = 0;
    each_step(23, 0.05, |proof, step| {
        for fact in facts(proof) {
            if pass_of(proof, fact) < step.pass && !step.premises.contains(&fact) {
                let flaw = flaw_after(proof, step, |step| add(proof, step, fact));
                assert!(matches!(flaw, Flaw::PremiseUnused { .. }), "{flaw}");
                n += 1;
            }
        }
    });
    assert!(n > 10_000, "{n}");
}

#[test]
fn a_premise_of_an_equal_or_greater_pass_is_refused() {
    let mut n = [0; 2];
    each_step(24, 0.05, |proof, step| {
        for other in proof.steps.iter().filter(|other| other.pass >= step.pass) {
            let premise = other.id;
            let flaw = flaw_after(proof, step, |step| {
                step.premises[0] = Premise::Step(premise);
            });
            let is_earlier = premise < step.id;
            let expected = match is_earlier {
                true => Flaw::NotSmallerPass {
                    premise,
                    pass_of_premise: other.pass,
                    pass: step.pass,
                },
                false => Flaw::NotEarlier { premise },
            };
            assert_eq!(flaw, expected);
            n[usize::from(is_earlier)] += 1;
        }
    });
    assert!(n.iter().all(|&n| n > 1000), "{n:?}");
}

#[test]
fn a_cycle_is_refused() {
    let mut n = 0;
    each_step(25, 0.1, |proof, step| {
        let premise = step.id;
        let to_itself = Premise::Step(premise);
        let flaw = flaw_after(proof, step, |step| step.premises.push(to_itself));
        assert_eq!(flaw, Flaw::NotEarlier { premise });
        for below in step.step_premises() {
            let below = proof.step(below).unwrap();
            let flaw = flaw_after(proof, below, |below| below.premises[0] = to_itself);
            assert_eq!(flaw, Flaw::NotEarlier { premise });
            n += 1;
        }
    });
    assert!(n > 1000, "{n}");
}

#[test]
fn a_step_that_is_not_there_is_no_premise() {
    each_step(26, 0.05, |proof, step| {
        for id in [proof.steps.len() as u32, u32::MAX] {
            let premise = StepId(id);
            let flaw = flaw_after(proof, step, |step| {
                step.premises[0] = Premise::Step(premise)
            });
            assert_eq!(flaw, Flaw::NotEarlier { premise });
        }
    });
}

#[test]
fn a_foreign_given_is_refused() {
    let mut n = 0;
    each_step(27, 0.05, |proof, step| {
        let cells = [placed(step), proof.candidate_of(step.premises[0]).unwrap()];
        for candidate in cells.into_iter().flat_map(with_every_digit) {
            if proof.puzzle.given(candidate.cell) != Some(candidate.digit) {
                let flaw = flaw_after(proof, step, |step| {
                    step.premises[0] = Premise::Given(candidate);
                });
                assert_eq!(flaw, Flaw::NotGiven { candidate });
                n += 1;
            }
        }
    });
    assert!(n > 1000, "{n}");
}

/// Returns the candidate with each digit there is, greater ones than the board has included.
fn with_every_digit(candidate: Candidate) -> impl Iterator<Item = Candidate> {
    let digits = (1..=Digit::MAX_VALUE).filter_map(Digit::new);
    digits.map(move |digit| Candidate { digit, ..candidate })
}

#[test]
fn a_premise_does_not_stand_twice() {
    each_step(28, 0.1, |proof, step| {
        for &premise in &step.premises {
            let flaw = flaw_after(proof, step, |step| add(proof, step, premise));
            assert_eq!(flaw, Flaw::PremiseTwice { premise });
        }
    });
}

#[test]
fn premises_stand_row_by_row() {
    each_step(29, 0.1, |proof, step| {
        for index in 1..step.premises.len() {
            let premise = step.premises[index - 1];
            let flaw = flaw_after(proof, step, |step| step.premises.swap(index - 1, index));
            assert_eq!(flaw, Flaw::PremiseOrder { premise });
        }
    });
}
