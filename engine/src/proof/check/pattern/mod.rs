//! The patterns: each is what its rule names, is against all that its step concludes, and holds
//! because certain candidates are gone.

mod bivalue_grave;
mod chain;
mod empty_rectangle;
mod fish;
mod rectangle;
mod subset;
mod xyz_wing;

use super::facts::excludes;
use super::inference::Asked;
use super::world::World;
use super::{Counted, Flaw};
use crate::Pattern;
use crate::cell::{Candidate, Cell};
use crate::house::{House, HouseKind};
use crate::proof::Step;
use crate::shape::Shape;

/// Checks that the pattern is that of the rule and that the conclusion follows from it, and
/// returns what it asks of the board.
pub(super) fn look(step: &Step, pattern: &Pattern, world: &World) -> Result<Asked, Flaw> {
    let shape = world.shape();
    match pattern {
        Pattern::Fish {
            digit,
            bases,
            covers,
            fins,
        } => {
            let fish = fish::Fish {
                digit: *digit,
                bases,
                covers,
                fins,
            };
            fish.look(step, shape)
        }
        Pattern::Subset {
            house,
            cells,
            digits,
        } => subset::look(step, *house, cells, *digits, shape),
        Pattern::Chain { links } => chain::look(step, links, shape),
        Pattern::XyzWing {
            pivot,
            pincers,
            digit,
        } => xyz_wing::look(step, *pivot, *pincers, *digit, shape),
        Pattern::EmptyRectangle {
            digit,
            block,
            near_line,
            far_line,
            house,
            ends,
        } => {
            let rectangle = empty_rectangle::EmptyRectangle {
                digit: *digit,
                block: *block,
                near_line: *near_line,
                far_line: *far_line,
                house: *house,
                ends: *ends,
            };
            rectangle.look(step, shape)
        }
        Pattern::Rectangle { cells, digits } => rectangle::look(step, *cells, *digits, shape),
        Pattern::BivalueGrave { left } => bivalue_grave::look(step, left, world),
    }
}

/// Checks a number of something.
fn check_count(what: Counted, expected: usize, found: usize) -> Result<(), Flaw> {
    if found == expected {
        return Ok(());
    }
    Err(Flaw::Count {
        what,
        expected,
        found,
    })
}

/// Checks that cells stand row by row, none twice.
fn check_cell_order(cells: &[Cell]) -> Result<(), Flaw> {
    match cells.windows(2).find(|pair| pair[0] >= pair[1]) {
        None => Ok(()),
        Some(pair) => Err(Flaw::CellOrder { cell: pair[1] }),
    }
}

/// Checks that each candidate that is removed is one that the pattern is against.
fn check_removed(step: &Step, is_excluded: impl Fn(Candidate) -> bool) -> Result<(), Flaw> {
    let mut removed = step.eliminations().iter().copied();
    match removed.find(|&candidate| !is_excluded(candidate)) {
        None => Ok(()),
        Some(candidate) => Err(Flaw::NotExcluded { candidate }),
    }
}

/// Checks that each candidate that is removed can be true beside none of these.
fn check_seen_by_all(step: &Step, all: &[Candidate], shape: Shape) -> Result<(), Flaw> {
    check_removed(step, |candidate| {
        all.iter().all(|&one| excludes(one, candidate, shape))
    })
}

const fn is_line(house: House) -> bool {
    matches!(house.kind(), HouseKind::Row | HouseKind::Column)
}

/// Returns whether two houses share a cell.
fn cross(one: House, other: House, shape: Shape) -> bool {
    one.cells(shape).any(|cell| other.contains(cell, shape))
}
