//! Two candidates everywhere, but for the odd digit of one cell.

use super::check_count;
use crate::cell::{Candidate, Cell};
use crate::house::House;
use crate::proof::Step;
use crate::proof::check::conclusion::check_on_board;
use crate::proof::check::facts::{candidates_of_house, digits};
use crate::proof::check::inference::Asked;
use crate::proof::check::premises::Need;
use crate::proof::check::world::World;
use crate::proof::check::{Counted, Flaw};

/// Every cell without a given is either listed, with the candidates it has left, or filled by a
/// premise: the pattern is about the whole board.
pub(super) fn look(step: &Step, left: &[Candidate], world: &World) -> Result<Asked, Flaw> {
    let shape = world.shape();
    for &candidate in left {
        check_on_board(candidate, shape)?;
    }
    if let Some(pair) = left.windows(2).find(|pair| pair[0] >= pair[1]) {
        return Err(Flaw::CellOrder { cell: pair[1].cell });
    }
    let Some(odd) = step.placement() else {
        return Err(Flaw::PlacesNothing { rule: step.rule });
    };
    if !left.contains(&odd) {
        return Err(Flaw::NotExcluded { candidate: odd });
    }
    let is_left = |candidate: Candidate| left.binary_search(&candidate).is_ok();
    let mut asked = Asked::default();
    for cell in Cell::all(shape) {
        let of_cell = |candidate: &&Candidate| candidate.cell == cell;
        let found = left.iter().filter(of_cell).count();
        if found > 0 {
            let expected = if cell == odd.cell { 3 } else { 2 };
            check_count(Counted::Candidates, expected, found)?;
            asked.only(is_left, cell, shape);
        } else if !world.is_given(cell) {
            asked.needs.push(Need::Filled(cell));
        }
    }
    check_places(odd, left, world)?;
    Ok(asked)
}

/// Checks that without the odd digit every digit of a house has no place there or two.
fn check_places(odd: Candidate, left: &[Candidate], world: &World) -> Result<(), Flaw> {
    let shape = world.shape();
    for house in House::all(shape) {
        for digit in digits(shape) {
            let places = candidates_of_house(house, digit, shape);
            let is_left = |place: &Candidate| *place != odd && left.binary_search(place).is_ok();
            let found = places.filter(is_left).count();
            if found != 0 && found != 2 {
                return Err(Flaw::PlacesOfDigit {
                    house,
                    digit,
                    found,
                });
            }
        }
    }
    Ok(())
}
