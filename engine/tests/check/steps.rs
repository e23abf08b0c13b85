//! Damaged conclusions, houses and rules.

use engine::proof::check::{Flaw, Part, ReasonKind};
use engine::{
    Candidate, Cell, Conclusion, Digit, House, HouseKind, Premise, Reason, Rule, RuleSet, Step,
};

use crate::{each_proof, each_step, facts, flaw_after, flaw_of, placed};

fn place(step: &mut Step, cell: Cell, digit: Digit) {
    step.conclusion = Conclusion::Place(Candidate { cell, digit });
}

#[test]
fn a_wrong_digit_is_refused() {
    each_step(30, 0.1, |proof, step| {
        let Candidate { cell, digit } = placed(step);
        let greatest = proof.puzzle.shape().size();
        for wrong in (1..=Digit::MAX_VALUE).filter_map(Digit::new) {
            if wrong == digit {
                continue;
            }
            let flaw = flaw_after(proof, step, |step| place(step, cell, wrong));
            if wrong.value() > greatest {
                assert_eq!(
                    flaw,
                    Flaw::DigitTooGreat {
                        digit: wrong,
                        greatest
                    }
                );
            } else if step.rule == Rule::NakedSingle {
                assert_eq!(
                    flaw,
                    Flaw::StillOpen {
                        candidate: placed(step)
                    }
                );
            } else {
                assert!(matches!(flaw, Flaw::StillOpen { candidate } if candidate.digit == wrong));
            }
        }
    });
}

#[test]
fn a_wrong_cell_of_the_house_is_refused() {
    let mut n = 0;
    each_step(31, 0.1, |proof, step| {
        let Candidate { cell, digit } = placed(step);
        let shape = proof.puzzle.shape();
        let board = proof.grid_after(step.pass - 1);
        for wrong in step.house().iter().flat_map(|house| house.cells(shape)) {
            let earlier = proof.steps[..step.id.index()].iter();
            let is_open = board.get(wrong).is_none()
                && earlier.clone().all(|step| placed(step).cell != wrong);
            if wrong != cell && is_open {
                let flaw = flaw_after(proof, step, |step| place(step, wrong, digit));
                assert_eq!(
                    flaw,
                    Flaw::StillOpen {
                        candidate: placed(step)
                    }
                );
                n += 1;
            }
        }
    });
    assert!(n > 1000, "{n}");
}

#[test]
fn a_filled_cell_is_refused() {
    let mut n = 0;
    each_step(32, 0.05, |proof, step| {
        for by in facts(proof) {
            if matches!(by, Premise::Step(id) if id >= step.id) {
                continue;
            }
            let Candidate { cell, digit } = proof.candidate_of(by).unwrap();
            let flaw = flaw_after(proof, step, |step| place(step, cell, digit));
            assert_eq!(flaw, Flaw::CellFilled { cell, by });
            n += 1;
        }
    });
    assert!(n > 10_000, "{n}");
}

#[test]
fn two_steps_for_one_cell_are_refused() {
    each_step(33, 0.05, |proof, step| {
        let mut damaged = proof.clone();
        let (index, mut second) = (proof.steps.len(), step.clone());
        second.id.0 = index as u32;
        damaged.steps.push(second);
        let expected = Flaw::CellFilled {
            cell: placed(step).cell,
            by: Premise::Step(step.id),
        };
        assert_eq!(flaw_of(&damaged, Part::Step(index)), expected);
    });
}

#[test]
fn a_cell_off_the_board_is_refused() {
    each_step(34, 0.05, |proof, step| {
        let size = proof.puzzle.shape().size();
        for (row, column) in [(size, 0), (0, size), (24, 24)] {
            // The largest board has every cell there is.
            let Some(cell) = Cell::new(row, column).filter(|_| size < 25) else {
                continue;
            };
            let digit = placed(step).digit;
            let flaw = flaw_after(proof, step, |step| place(step, cell, digit));
            assert_eq!(flaw, Flaw::CellOffBoard { cell });
        }
    });
}

#[test]
fn a_house_without_the_cell_is_refused() {
    let mut n = 0;
    each_step(35, 0.1, |proof, step| {
        let (cell, shape) = (placed(step).cell, proof.puzzle.shape());
        let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
        for (kind, number) in kinds
            .into_iter()
            .flat_map(|kind| (0..25).map(move |i| (kind, i)))
        {
            let house = House::new(kind, number).unwrap();
            if step.rule == Rule::NakedSingle || house.contains(cell, shape) {
                continue;
            }
            let flaw = flaw_after(proof, step, |step| step.reason = Reason::House(house));
            let expected = match number < shape.size() {
                true => Flaw::HouseWithoutCell { house, cell },
                false => Flaw::HouseOffBoard { house },
            };
            assert_eq!(flaw, expected);
            n += 1;
        }
    });
    assert!(n > 10_000, "{n}");
}

fn wrong_reason(expected: ReasonKind, found: ReasonKind) -> Flaw {
    Flaw::Reason { expected, found }
}

#[test]
fn a_hidden_single_names_its_house_and_a_naked_one_none() {
    let mut n = [0; 2];
    each_step(36, 0.1, |proof, step| {
        let cell = placed(step).cell;
        let house = House::of_cell(HouseKind::Row, cell, proof.puzzle.shape());
        match step.rule {
            Rule::HiddenSingle => {
                let flaw = flaw_after(proof, step, |step| step.reason = Reason::Cell);
                assert_eq!(flaw, wrong_reason(ReasonKind::House, ReasonKind::Cell));
                let flaw = flaw_after(proof, step, |step| step.rule = Rule::NakedSingle);
                assert_eq!(flaw, wrong_reason(ReasonKind::Cell, ReasonKind::House));
                n[0] += 1;
            }
            Rule::NakedSingle => {
                let flaw = flaw_after(proof, step, |step| step.reason = Reason::House(house));
                assert_eq!(flaw, wrong_reason(ReasonKind::Cell, ReasonKind::House));
                if proof.method.rules == RuleSet::Singles {
                    let flaw = flaw_after(proof, step, |step| step.rule = Rule::HiddenSingle);
                    assert_eq!(flaw, wrong_reason(ReasonKind::House, ReasonKind::Cell));
                }
                n[1] += 1;
            }
            rule => panic!("{rule}"),
        }
    });
    assert!(n.iter().all(|&n| n > 1000), "{n:?}");
}

#[test]
fn a_rule_outside_the_set_is_refused() {
    let mut n = 0;
    each_proof(37, 0.2, |proof| {
        let hidden = proof
            .steps
            .iter()
            .position(|step| step.rule == Rule::HiddenSingle);
        let Some(index) = hidden else {
            return;
        };
        let mut damaged = proof.clone();
        damaged.method.rules = RuleSet::Naked;
        let expected = Flaw::RuleNotInMethod {
            rule: Rule::HiddenSingle,
            method: RuleSet::Naked.into(),
        };
        assert_eq!(flaw_of(&damaged, Part::Step(index)), expected);
        n += 1;
    });
    assert!(n > 100, "{n}");
}
