//! From a record to the engine's types. Nothing in a record is trusted.

mod pattern;
mod step;

use engine::{Cell, Grid, Method, Proof, Puzzle, Shape};
use serde::Deserialize;

use super::{
    Conflict, Contradiction, Gone, Link, Name, Outcome, Pattern, Premise, Record, SCHEMA, Step,
    Symbol,
};
use crate::Mismatch;

/// The text is no record that can be checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unreadable {
    /// The column at which it shows, in characters, counted from 1.
    pub column: usize,
    /// What was expected and what was found.
    pub message: String,
}

/// So deep may refutations lie in each other: the JSON reader goes 127 brackets deep, of which
/// every refutation takes two.
const MAX_WORLDS: usize = 60;

/// The key that says what the other keys mean.
#[derive(Deserialize)]
struct Version {
    schema: u32,
}

/// Reads a record that has its steps.
///
/// # Errors
/// [`Unreadable`] if the text is no JSON, not of this schema, or has no steps.
pub fn parse(text: &str) -> Result<(Record, Vec<Step>), Unreadable> {
    let refuse = |message| Unreadable { column: 1, message };
    let wrong_schema = |found| refuse(format!("expected schema {SCHEMA}, found {found}"));
    let mut record: Record = serde_json::from_str(text).map_err(|error| {
        // In another schema the same keys may mean other things: that is said first.
        match serde_json::from_str(text) {
            Ok(Version { schema }) if schema != SCHEMA => wrong_schema(schema),
            _ => located(text, &error),
        }
    })?;
    if record.schema != SCHEMA {
        return Err(wrong_schema(record.schema));
    }
    let steps = record.steps.take().ok_or_else(|| {
        refuse("expected steps, found none: made with --no-steps, nothing to check".into())
    })?;
    Ok((record, steps))
}

/// Turns the place of a JSON error from bytes to characters.
fn located(text: &str, error: &serde_json::Error) -> Unreadable {
    let before = error.column().saturating_sub(1);
    let n_chars = text.char_indices().take_while(|(at, _)| *at < before);
    let full = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    let message = match full.strip_suffix(&place).unwrap_or(&full) {
        "recursion limit exceeded" => {
            format!("expected refutations at most {MAX_WORLDS} deep in each other, found more")
        }
        what => format!("not a record of analyze: {what}"),
    };
    Unreadable {
        column: n_chars.count() + 1,
        message,
    }
}

/// Builds the proof that a record claims.
///
/// # Errors
/// [`Mismatch`] if there can be no such proof.
pub fn to_proof(record: &Record, steps: Vec<Step>) -> Result<Proof, Mismatch> {
    Ok(Proof {
        puzzle: to_puzzle(record)?,
        method: Method {
            rules: record.rules.0,
            uniqueness: record.uniqueness,
            finish: record.finish.0,
        },
        steps: step::to_steps(steps)?,
        outcome: to_outcome(record)?,
        checks: record.checks,
    })
}

fn to_puzzle(record: &Record) -> Result<Puzzle, Mismatch> {
    let grid = to_grid("puzzle", &record.puzzle, record.shape.0)?;
    let puzzle = Puzzle::try_from(grid)
        .map_err(|faults| Mismatch::words("puzzle", "givens without a fault", faults))?;
    let struck = record.struck.iter().map(|Name(Gone(candidate))| *candidate);
    let puzzle = puzzle.with_struck(struck);
    // What the board could not have anyway is no candidate, and the order is fixed.
    let expected: Vec<Name<Gone>> = super::write::struck(&puzzle);
    Mismatch::unless_same("struck", &expected, &record.struck)?;
    Ok(puzzle)
}

/// Reads a grid of exactly one character per cell.
///
/// # Errors
/// [`Mismatch`] of `field` if the length or a character is wrong.
pub fn to_grid(field: &str, text: &str, shape: Shape) -> Result<Grid, Mismatch> {
    let n_found = text.chars().count();
    if n_found != shape.n_cells() {
        let expected = format!("{} cells", shape.n_cells());
        return Err(Mismatch::words(field, expected, n_found));
    }
    let mut grid = Grid::empty(shape);
    for (cell, c) in Cell::all(shape).zip(text.chars()) {
        let digit = Symbol::of_char(c).map(|symbol| symbol.0);
        if digit.is_none() && c != '.' {
            let expected = format!("a digit or . in {cell}");
            return Err(Mismatch::words(field, expected, format!("{c:?}")));
        }
        grid.set(cell, digit);
    }
    Ok(grid)
}

fn to_outcome(record: &Record) -> Result<engine::Outcome, Mismatch> {
    match (record.outcome, &record.contradiction) {
        (Outcome::Solved, None) => Ok(engine::Outcome::Solved),
        (Outcome::Stuck, None) => Ok(engine::Outcome::Stuck),
        (Outcome::Contradiction, Some(found)) => {
            Ok(engine::Outcome::Contradiction(found.to_engine()))
        }
        (Outcome::Contradiction, None) => {
            Err(Mismatch::words("contradiction", "what shows it", "nothing"))
        }
        (_, Some(_)) => Err(Mismatch::words("contradiction", "none", "one")),
    }
}
