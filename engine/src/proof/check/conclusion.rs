//! What a step adds to the board: nothing that is off it, and nothing that is there already.

use super::Flaw;
use super::world::World;
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::proof::{Conclusion, Step};
use crate::shape::Shape;

/// Checks that the conclusion is on the board, in order and in open cells, and that no candidate
/// goes that is gone already.
pub(super) fn check(step: &Step, world: &World) -> Result<(), Flaw> {
    match &step.conclusion {
        Conclusion::Place(candidate) => {
            check_on_board(*candidate, world.shape())?;
            check_cell_open(candidate.cell, world)
        }
        Conclusion::Eliminate(candidates) => check_removed(step, candidates, world),
    }
}

fn check_removed(step: &Step, candidates: &[Candidate], world: &World) -> Result<(), Flaw> {
    if candidates.is_empty() {
        return Err(Flaw::NothingRemoved);
    }
    for &candidate in candidates {
        check_on_board(candidate, world.shape())?;
    }
    if let Some(pair) = candidates.windows(2).find(|pair| pair[0] >= pair[1]) {
        return Err(Flaw::RemovedOrder { candidate: pair[1] });
    }
    for &candidate in candidates {
        check_cell_left(candidate.cell, step.pass, world)?;
        // What the same pass placed or removed before is not new either.
        if let Some(by) = world.taker_before(candidate, usize::MAX) {
            return Err(Flaw::CandidateGone { candidate, by });
        }
    }
    Ok(())
}

/// Checks that a placed candidate was left when the pass began, and that no earlier pass put a
/// digit into a house twice: that ends the passes.
pub(super) fn check_left(step: &Step, world: &World) -> Result<(), Flaw> {
    if let Some(candidate) = step.placement() {
        check_candidate_left(candidate, step.pass, world)?;
    }
    match world.clash() {
        Some((first, second, pass)) if pass < world.horizon(step.pass) => {
            Err(Flaw::Repeated { first, second })
        }
        _ => Ok(()),
    }
}

/// Checks that the candidate, one of the board, was left when a pass began.
pub(super) fn check_candidate_left(
    candidate: Candidate,
    pass: usize,
    world: &World,
) -> Result<(), Flaw> {
    match world.taker_before(candidate, world.horizon(pass)) {
        None => Ok(()),
        Some(by) => Err(Flaw::CandidateGone { candidate, by }),
    }
}

/// Checks that the cell was open when a pass began.
pub(super) fn check_cell_left(cell: Cell, pass: usize, world: &World) -> Result<(), Flaw> {
    match world.filler_before(cell, world.horizon(pass)) {
        None => Ok(()),
        Some(by) => Err(Flaw::CellFilled { cell, by }),
    }
}

/// Checks that nothing fills the cell so far.
pub(super) fn check_cell_open(cell: Cell, world: &World) -> Result<(), Flaw> {
    match world.filler_before(cell, usize::MAX) {
        None => Ok(()),
        Some(by) => Err(Flaw::CellFilled { cell, by }),
    }
}

pub(super) fn check_on_board(candidate: Candidate, shape: Shape) -> Result<(), Flaw> {
    check_cell_on_board(candidate.cell, shape)?;
    check_digit_on_board(candidate.digit, shape)
}

pub(super) fn check_cell_on_board(cell: Cell, shape: Shape) -> Result<(), Flaw> {
    if cell.is_on(shape) {
        return Ok(());
    }
    Err(Flaw::CellOffBoard { cell })
}

pub(super) fn check_digit_on_board(digit: Digit, shape: Shape) -> Result<(), Flaw> {
    if digit.value() <= shape.size() {
        return Ok(());
    }
    Err(Flaw::DigitTooGreat {
        digit,
        greatest: shape.size(),
    })
}
