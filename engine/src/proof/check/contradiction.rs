//! What shows that a world has no solution.

use super::Flaw;
use super::conclusion::{check_cell_on_board, check_cell_open, check_digit_on_board};
use super::facts::{Fact, candidates_of_cell, candidates_of_house};
use super::inference::check_house;
use super::premises::{Need, check_use, greatest_depth, look_up};
use super::world::World;
use crate::RuleSet;
use crate::cell::Cell;
use crate::digit::Digit;
use crate::house::House;
use crate::pass::Conflict;
use crate::proof::Contradiction;
use crate::shape::Shape;

/// Checks that the conflict follows from its premises, and at what depth; returns the premises.
pub(super) fn check<'a>(found: &Contradiction, world: &World<'a>) -> Result<Vec<Fact<'a>>, Flaw> {
    let shape = world.shape();
    check_on_board(found.conflict, shape)?;
    let premises = look_up(&found.premises, found.pass, world)?;
    match found.conflict {
        Conflict::Twice(house, digit) => check_twice(house, digit, &premises, shape)?,
        Conflict::NoCandidate(cell) => {
            check_cell_open(cell, world)?;
            let needs: Vec<Need> = candidates_of_cell(cell, shape).map(Need::Gone).collect();
            check_use(&needs, &premises, shape)?;
        }
        Conflict::NoPlace(house, digit) => {
            check_digit_open(house, digit, world)?;
            let all = candidates_of_house(house, digit, shape);
            let needs: Vec<Need> = all.map(Need::Gone).collect();
            check_use(&needs, &premises, shape)?;
        }
    }
    let expected = greatest_depth(&premises).saturating_add(1);
    if found.depth == expected {
        return Ok(premises);
    }
    Err(Flaw::Depth {
        expected,
        found: found.depth,
    })
}

fn check_on_board(conflict: Conflict, shape: Shape) -> Result<(), Flaw> {
    match conflict {
        Conflict::NoCandidate(cell) => check_cell_on_board(cell, shape),
        Conflict::Twice(house, digit) | Conflict::NoPlace(house, digit) => {
            check_house(house, shape)?;
            check_digit_on_board(digit, shape)
        }
    }
}

/// Checks that the premises are two placements of the digit in the house, and no more.
fn check_twice(house: House, digit: Digit, premises: &[Fact], shape: Shape) -> Result<(), Flaw> {
    let is_one = |fact: &Fact| {
        let placed = fact.placed();
        placed.is_some_and(|placed| placed.digit == digit && house.contains(placed.cell, shape))
    };
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
fn check_digit_open(house: House, digit: Digit, world: &World) -> Result<(), Flaw> {
    let rules = world.method().rules;
    if rules == RuleSet::Naked {
        return Err(Flaw::ConflictUnseen { rules });
    }
    let holds_digit = |cell: &Cell| {
        let placed = world.in_cell(*cell).and_then(Fact::placed);
        placed.is_some_and(|placed| placed.digit == digit)
    };
    match house.cells(world.shape()).find(holds_digit) {
        None => Ok(()),
        Some(cell) => Err(Flaw::DigitPlaced { house, digit, cell }),
    }
}
