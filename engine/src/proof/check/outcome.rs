//! How the proof says it ended.

use super::Flaw;
use super::contradiction;
use super::premises::pass_after;
use super::world::World;
use crate::proof::{Contradiction, Outcome, Proof};

/// Checks the outcome; the board has all steps.
pub(super) fn check(proof: &Proof, board: &World) -> Result<(), Flaw> {
    if let Outcome::Contradiction(found) = &proof.outcome {
        return check_contradiction(proof, found, board);
    }
    if let Some((first, second, _)) = board.clash() {
        return Err(Flaw::Repeated { first, second });
    }
    match (&proof.outcome, board.open_cells().next()) {
        // A full house of N cells has each of N digits once, as it has none twice.
        (Outcome::Solved, Some(cell)) => Err(Flaw::CellOpen { cell }),
        (Outcome::Stuck, None) => Err(Flaw::NothingOpen),
        _ => Ok(()),
    }
}

/// Checks that the contradiction is found by the pass after the last that wrote something down,
/// and could not have been found by an earlier one.
fn check_contradiction(proof: &Proof, found: &Contradiction, board: &World) -> Result<(), Flaw> {
    let premises = contradiction::check(found, board)?;
    let last = proof.steps.last().map_or(0, |last| last.pass);
    for expected in [last.saturating_add(1), pass_after(&premises)] {
        if found.pass != expected {
            let found = found.pass;
            return Err(Flaw::Pass { expected, found });
        }
    }
    Ok(())
}
