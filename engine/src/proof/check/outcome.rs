//! How the proof says it ended.

use super::Flaw;
use super::facts::{Fact, Facts, digits};
use super::premises::{check_use, greatest_depth, look_up};
use super::step::check_cell_open;
use crate::RuleSet;
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::house::House;
use crate::pass::Conflict;
use crate::proof::{Contradiction, Outcome, Proof};
use crate::shape::Shape;

/// Checks the outcome; `facts` holds the givens and all steps.
pub(super) fn check(proof: &Proof, facts: &Facts) -> Result<(), Flaw> {
    if let Outcome::Contradiction(found) = &proof.outcome {
        return check_contradiction(proof, found, facts);
    }
    if let Some((first, second)) = facts.clash() {
        return Err(Flaw::Repeated {
            first: first.candidate,
            second: second.candidate,
        });
    }
    match (&proof.outcome, facts.open_cells().next()) {
        // A full house of N cells has each of N digits once, as it has none twice.
        (Outcome::Solved, Some(cell)) => Err(Flaw::CellOpen { cell }),
        (Outcome::Stuck, None) => Err(Flaw::NothingOpen),
        _ => Ok(()),
    }
}

fn check_contradiction(proof: &Proof, found: &Contradiction, facts: &Facts) -> Result<(), Flaw> {
    check_conflict_on_board(found.conflict, facts.shape())?;
    let premises = look_up(&found.premises, found.pass, facts)?;
    match found.conflict {
        Conflict::Twice(house, digit) => check_twice(house, digit, &premises, facts.shape())?,
        Conflict::NoCandidate(cell) => {
            check_cell_open(cell, facts)?;
            let needed: Vec<Candidate> = digits(facts.shape())
                .map(|digit| Candidate { cell, digit })
                .collect();
            check_use(&needed, &premises, facts)?;
        }
        Conflict::NoPlace(house, digit) => {
            check_digit_open(proof, house, digit, facts)?;
            let needed: Vec<Candidate> = house
                .cells(facts.shape())
                .map(|cell| Candidate { cell, digit })
                .collect();
            check_use(&needed, &premises, facts)?;
        }
    }
    check_pass(proof, found, &premises)
}

fn check_conflict_on_board(conflict: Conflict, shape: Shape) -> Result<(), Flaw> {
    match conflict {
        Conflict::NoCandidate(cell) if !cell.is_on(shape) => Err(Flaw::CellOffBoard { cell }),
        Conflict::Twice(house, _) | Conflict::NoPlace(house, _) if !house.is_on(shape) => {
            Err(Flaw::HouseOffBoard { house })
        }
        Conflict::Twice(_, digit) | Conflict::NoPlace(_, digit) if digit.value() > shape.size() => {
            Err(Flaw::DigitTooGreat {
                digit,
                greatest: shape.size(),
            })
        }
        _ => Ok(()),
    }
}

/// Checks that the premises are two placements of the digit in the house, and no more.
fn check_twice(house: House, digit: Digit, premises: &[Fact], shape: Shape) -> Result<(), Flaw> {
    let is_one =
        |fact: &Fact| fact.candidate.digit == digit && house.contains(fact.candidate.cell, shape);
    let unused = premises.iter().find(|fact| !is_one(fact));
    if let Some(fact) = unused.or(premises.get(2)) {
        return Err(Flaw::PremiseUnused {
            premise: fact.premise,
        });
    }
    if premises.len() < 2 {
        return Err(Flaw::NotTwice {
            house,
            digit,
            found: premises.len(),
        });
    }
    Ok(())
}

/// Checks that the rules look into houses, and that the digit is not placed in this one.
fn check_digit_open(proof: &Proof, house: House, digit: Digit, facts: &Facts) -> Result<(), Flaw> {
    if proof.rules == RuleSet::Naked {
        return Err(Flaw::ConflictUnseen { rules: proof.rules });
    }
    let holds_digit = |cell: &Cell| {
        let fact = facts.in_cell(*cell);
        fact.is_some_and(|fact| fact.candidate.digit == digit)
    };
    match house.cells(facts.shape()).find(holds_digit) {
        None => Ok(()),
        Some(cell) => Err(Flaw::DigitPlaced { house, digit, cell }),
    }
}

/// Checks that the contradiction is found by the pass after the last that placed something, and
/// could not have been found by an earlier one.
fn check_pass(proof: &Proof, found: &Contradiction, premises: &[Fact]) -> Result<(), Flaw> {
    let after_last = proof.steps.last().map_or(0, |last| last.pass) + 1;
    let after_premises = greatest_depth(premises) + 1;
    for expected in [after_last, after_premises] {
        if found.pass != expected {
            return Err(Flaw::Pass {
                expected,
                found: found.pass,
            });
        }
    }
    Ok(())
}
