//! What each rule asks of the board, so that its conclusion follows from what it saw.

use super::Flaw;
use super::facts::{candidates_of_cell, candidates_of_house};
use super::pattern;
use super::premises::Need;
use super::world::World;
use crate::cell::{Candidate, Cell};
use crate::house::House;
use crate::proof::{Reason, Step};
use crate::shape::Shape;

/// What an inference asks of the board.
#[derive(Debug, Default)]
pub(super) struct Asked {
    /// What the premises must show.
    pub(super) needs: Vec<Need>,
    /// The candidates that must be left when the pass begins.
    pub(super) left: Vec<Candidate>,
    /// The cells that must be open when the pass begins.
    pub(super) open: Vec<Cell>,
}

impl Asked {
    /// Asks for candidates to be gone.
    pub(super) fn gone(candidates: impl IntoIterator<Item = Candidate>) -> Self {
        Self {
            needs: candidates.into_iter().map(Need::Gone).collect(),
            ..Self::default()
        }
    }

    /// Asks for these digits, and no others, to be left in an open cell.
    pub(super) fn only(&mut self, left: impl Fn(Candidate) -> bool, cell: Cell, shape: Shape) {
        for candidate in candidates_of_cell(cell, shape) {
            match left(candidate) {
                true => self.left.push(candidate),
                false => self.needs.push(Need::Gone(candidate)),
            }
        }
    }
}

/// Checks that the conclusion follows if the board is as the rule asks, and returns that.
pub(super) fn check(step: &Step, world: &World) -> Result<Asked, Flaw> {
    let shape = world.shape();
    match (&step.reason, step.placement()) {
        (Reason::Cell, Some(placed)) => {
            let all = candidates_of_cell(placed.cell, shape);
            Ok(Asked::gone(all.filter(|&other| other != placed)))
        }
        (Reason::House(house), Some(placed)) => {
            check_house(*house, shape)?;
            check_holds(*house, placed.cell, shape)?;
            let all = candidates_of_house(*house, placed.digit, shape);
            Ok(Asked::gone(all.filter(|&other| other != placed)))
        }
        (Reason::Pattern(pattern), _) => pattern::look(step, pattern, world),
        // No rule has it, and the reason fits the rule.
        _ => Err(Flaw::OtherPattern { rule: step.rule }),
    }
}

pub(super) fn check_house(house: House, shape: Shape) -> Result<(), Flaw> {
    if house.is_on(shape) {
        return Ok(());
    }
    Err(Flaw::HouseOffBoard { house })
}

pub(super) fn check_holds(house: House, cell: Cell, shape: Shape) -> Result<(), Flaw> {
    if house.contains(cell, shape) {
        return Ok(());
    }
    Err(Flaw::HouseWithoutCell { house, cell })
}
