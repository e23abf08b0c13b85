//! From a record to the engine's types. Nothing in a record is trusted.

use engine::{Cell, Digit, Grid, Proof, Puzzle, Shape, StepId};
use serde::Deserialize;

use super::{Conflict, Contradiction, Outcome, Premise, Record, SCHEMA, Step};
use crate::check::Mismatch;

/// The text is no record that can be checked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Unreadable {
    /// The column at which it shows, in characters, counted from 1.
    pub(crate) column: usize,
    /// What was expected and what was found.
    pub(crate) message: String,
}

/// The key that says what the other keys mean.
#[derive(Deserialize)]
struct Version {
    schema: u32,
}

/// Reads a record that has its steps.
///
/// # Errors
/// [`Unreadable`] if the text is no JSON, not of this schema, or has no steps.
pub(crate) fn parse(text: &str) -> Result<(Record, Vec<Step>), Unreadable> {
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
    Unreadable {
        column: n_chars.count() + 1,
        message: format!(
            "not a record of analyze: {}",
            full.strip_suffix(&place).unwrap_or(&full)
        ),
    }
}

/// Builds the proof that a record claims.
///
/// # Errors
/// [`Mismatch`] if there can be no such proof.
pub(crate) fn to_proof(record: &Record, steps: &[Step]) -> Result<Proof, Mismatch> {
    let grid = to_grid("puzzle", &record.puzzle, record.shape.0)?;
    let puzzle = Puzzle::try_from(grid)
        .map_err(|faults| Mismatch::words("puzzle", "givens without a fault", faults))?;
    for step in steps {
        let field = format!("step {}: cost", step.id);
        Mismatch::unless_same(field, &step.rule.0.cost(), &step.cost)?;
    }
    Ok(Proof {
        puzzle,
        rules: record.rules.0,
        steps: steps.iter().map(Step::to_engine).collect(),
        outcome: to_outcome(record)?,
        checks: record.checks,
    })
}

/// Reads a grid of exactly one character per cell.
///
/// # Errors
/// [`Mismatch`] of `field` if the length or a character is wrong.
pub(crate) fn to_grid(field: &str, text: &str, shape: Shape) -> Result<Grid, Mismatch> {
    let n_found = text.chars().count();
    if n_found != shape.n_cells() {
        let expected = format!("{} cells", shape.n_cells());
        return Err(Mismatch::words(field, expected, n_found));
    }
    let mut grid = Grid::empty(shape);
    for (cell, c) in Cell::all(shape).zip(text.chars()) {
        let digit = to_digit(c);
        if digit.is_none() && c != '.' {
            let expected = format!("a digit or . in {cell}");
            return Err(Mismatch::words(field, expected, format!("{c:?}")));
        }
        grid.set(cell, digit);
    }
    Ok(grid)
}

/// Reads a digit; small letters are not what a record has.
fn to_digit(c: char) -> Option<Digit> {
    Digit::from_char(c).filter(|digit| digit.to_char() == c)
}

impl Step {
    fn to_engine(&self) -> engine::Step {
        engine::Step {
            id: StepId(self.id),
            rule: self.rule.0,
            house: self.house.map(|house| house.0),
            conclusion: engine::Conclusion::Place(self.place.0),
            premises: to_premises(&self.premises),
            pass: self.pass,
            depth: self.depth,
        }
    }
}

fn to_premises(premises: &[Premise]) -> Vec<engine::Premise> {
    premises.iter().copied().map(Premise::to_engine).collect()
}

impl Premise {
    const fn to_engine(self) -> engine::Premise {
        match self {
            Self::Given(given) => engine::Premise::Given(given.0),
            Self::Step(id) => engine::Premise::Step(StepId(id)),
        }
    }
}

fn to_outcome(record: &Record) -> Result<engine::Outcome, Mismatch> {
    match (record.outcome, &record.contradiction) {
        (Outcome::Solved, None) => Ok(engine::Outcome::Solved),
        (Outcome::Stuck, None) => Ok(engine::Outcome::Stuck),
        (Outcome::Contradiction, Some(found)) => {
            Ok(engine::Outcome::Contradiction(found.to_engine()?))
        }
        (Outcome::Contradiction, None) => {
            Err(Mismatch::words("contradiction", "what shows it", "nothing"))
        }
        (_, Some(_)) => Err(Mismatch::words("contradiction", "none", "one")),
    }
}

impl Contradiction {
    fn to_engine(&self) -> Result<engine::Contradiction, Mismatch> {
        let digit = |c: char| {
            let found = format!("{c:?}");
            to_digit(c).ok_or_else(|| Mismatch::words("contradiction: digit", "a digit", found))
        };
        let conflict = match self.conflict {
            Conflict::Twice { house, digit: c } => engine::Conflict::Twice(house.0, digit(c)?),
            Conflict::NoCandidate { cell } => engine::Conflict::NoCandidate(cell.0),
            Conflict::NoPlace { house, digit: c } => engine::Conflict::NoPlace(house.0, digit(c)?),
        };
        Ok(engine::Contradiction {
            conflict,
            premises: to_premises(&self.premises),
            pass: self.pass,
        })
    }
}
