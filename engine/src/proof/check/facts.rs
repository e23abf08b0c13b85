//! What stands on the board, and what that takes away.

use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::house::{House, HouseKind};
use crate::proof::{Conclusion, Premise, Step};
use crate::shape::Shape;

/// What a premise adds to the board.
#[derive(Clone, Copy, Debug)]
pub(super) enum Effect<'a> {
    /// A digit stands in a cell.
    Placed(Candidate),
    /// One candidate is struck.
    Struck(Candidate),
    /// A step removed these candidates; there is at least one.
    Removed(&'a [Candidate]),
    /// The premise of one solution takes nothing away.
    Nothing,
}

/// A premise with what it adds, as the world sees it that uses it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact<'a> {
    pub(super) premise: Premise,
    pub(super) effect: Effect<'a>,
    /// The pass that wrote it down; 0 for what was there at the start.
    pub(super) pass: usize,
    /// The depth of the step; 0 for what was there at the start.
    pub(super) depth: usize,
}

impl<'a> Fact<'a> {
    /// Returns what was there at the start of a world.
    pub(super) const fn from_start(premise: Premise, effect: Effect<'a>) -> Self {
        Self {
            premise,
            effect,
            pass: 0,
            depth: 0,
        }
    }

    /// Returns what a step adds; its conclusion is never empty.
    pub(super) fn of_step(step: &'a Step) -> Self {
        Self {
            premise: Premise::Step(step.id),
            effect: match &step.conclusion {
                Conclusion::Place(candidate) => Effect::Placed(*candidate),
                Conclusion::Eliminate(candidates) => Effect::Removed(candidates),
            },
            pass: step.pass,
            depth: step.depth,
        }
    }

    /// Returns the candidate that orders the fact among others; none for the premise of one
    /// solution, which comes last.
    pub(super) fn first(&self) -> Option<Candidate> {
        match self.effect {
            Effect::Placed(candidate) | Effect::Struck(candidate) => Some(candidate),
            Effect::Removed(candidates) => candidates.first().copied(),
            Effect::Nothing => None,
        }
    }

    /// Returns what it places.
    pub(super) const fn placed(&self) -> Option<Candidate> {
        match self.effect {
            Effect::Placed(candidate) => Some(candidate),
            _ => None,
        }
    }

    /// Returns whether the candidate is gone because of it.
    pub(super) fn takes(&self, candidate: Candidate, shape: Shape) -> bool {
        match self.effect {
            Effect::Placed(placed) => excludes(placed, candidate, shape),
            Effect::Struck(struck) => struck == candidate,
            Effect::Removed(candidates) => candidates.binary_search(&candidate).is_ok(),
            Effect::Nothing => false,
        }
    }
}

/// Returns the digits of a board of this shape, upward.
pub(super) fn digits(shape: Shape) -> impl Iterator<Item = Digit> {
    (1..=shape.size()).filter_map(Digit::new)
}

/// Returns the candidates of a cell, upward.
pub(super) fn candidates_of_cell(cell: Cell, shape: Shape) -> impl Iterator<Item = Candidate> {
    digits(shape).map(move |digit| Candidate { cell, digit })
}

/// Returns the candidates of a digit in a house of the board, row by row.
pub(super) fn candidates_of_house(
    house: House,
    digit: Digit,
    shape: Shape,
) -> impl Iterator<Item = Candidate> {
    house
        .cells(shape)
        .map(move |cell| Candidate { cell, digit })
}

/// Returns whether two candidates cannot both be true: they are different digits of one cell, or
/// one digit in two cells of a house.
pub(super) fn excludes(one: Candidate, other: Candidate, shape: Shape) -> bool {
    if one.cell == other.cell {
        return one.digit != other.digit;
    }
    one.digit == other.digit && share_house(one.cell, other.cell, shape)
}

/// Returns whether two different cells share a house.
pub(super) fn sees(one: Cell, other: Cell, shape: Shape) -> bool {
    one != other && share_house(one, other, shape)
}

fn share_house(one: Cell, other: Cell, shape: Shape) -> bool {
    let block = |cell| House::of_cell(HouseKind::Block, cell, shape);
    one.row() == other.row() || one.column() == other.column() || block(one) == block(other)
}
