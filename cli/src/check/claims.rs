//! What a record says about a proof that holds.

use engine::pass::{self, Ending};
use engine::solve::count_within;
use engine::{Grid, Measures, Proof, Puzzle};

use record::Mismatch;
use record::count::{self, BUDGET};
use record::{Outcome, Record, Solutions, to_grid};

/// Why the claims of a record do not stand.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Failure {
    /// A claim is not so.
    Mismatch(Mismatch),
    /// A claim could not be checked.
    GaveUp(String),
}

impl From<Mismatch> for Failure {
    fn from(mismatch: Mismatch) -> Self {
        Self::Mismatch(mismatch)
    }
}

/// Checks all that a record says about its proof, which must hold.
pub(super) fn check(record: &Record, proof: &Proof) -> Result<(), Failure> {
    check_figures(record, proof)?;
    let is_told = count::is_told_by(proof);
    if is_told {
        check_told(record, proof)?;
    }
    check_solution(record, proof)?;
    check_passes(record, proof)?;
    if !is_told {
        check_count(record, proof)?;
    }
    Ok(())
}

/// Compares the figures with those that follow from the puzzle and the steps.
fn check_figures(record: &Record, proof: &Proof) -> Result<(), Mismatch> {
    // A split may claim any number of passes: the profile is only made if it is there.
    let (n_passes, n_found) = (proof.n_passes(), record.profile.len());
    if n_passes != n_found {
        let expected = format!("{n_passes} passes");
        return Err(Mismatch::words("profile", expected, n_found));
    }
    let measures = Measures::of(proof);
    let path: Vec<u32> = measures.critical_path.iter().map(|id| id.0).collect();
    Mismatch::unless_same("profile", &measures.profile, &record.profile)?;
    Mismatch::unless_same("critical_path", &path, &record.critical_path)?;
    for (field, expected, found) in [
        ("givens", proof.puzzle.n_givens(), record.givens),
        ("blanks", measures.blanks, record.blanks),
        ("filled", measures.filled, record.filled),
        ("passes", measures.passes, record.passes),
        ("work", measures.work, record.work),
        ("span", measures.span, record.span),
        ("peak", measures.peak, record.peak),
        ("probes", measures.probes, record.probes),
        ("splits", measures.splits, record.splits),
    ] {
        Mismatch::unless_same(field, &expected, &found)?;
    }
    Ok(())
}

/// Checks what a proof tells that came to an end: each step is forced, so a full board is the only
/// solution, and a contradiction leaves none.
fn check_told(record: &Record, proof: &Proof) -> Result<(), Mismatch> {
    if record.outcome == Outcome::Contradiction {
        return Mismatch::unless_same("solutions", &Solutions::None, &record.solutions);
    }
    Mismatch::unless_same("solutions", &Solutions::One, &record.solutions)?;
    let expected = Some(proof.grid_after(proof.n_passes()).to_string());
    Mismatch::unless_same("solution", &expected, &record.solution)
}

/// Checks that there is a solution if it is the only one, and that it has the digits of all steps.
fn check_solution(record: &Record, proof: &Proof) -> Result<(), Mismatch> {
    let derived = proof.grid_after(proof.n_passes());
    match (record.solutions, &record.solution) {
        (Solutions::One, Some(text)) => {
            let grid = to_grid("solution", text, derived.shape())?;
            check_full(&derived, grid)
        }
        (Solutions::One, None) => Err(Mismatch::words("solution", "the only one", "null")),
        (_, found) => Mismatch::unless_same("solution", &None, found),
    }
}

/// Checks that a grid is full, breaks no house, and has all that was derived.
fn check_full(derived: &Grid, grid: Grid) -> Result<(), Mismatch> {
    for candidate in derived.candidates() {
        if grid.get(candidate.cell) != Some(candidate.digit) {
            let found = grid.get(candidate.cell);
            let found = found.map_or_else(|| "none".into(), |digit| digit.to_string());
            return Err(Mismatch::words("solution", candidate, found));
        }
    }
    match Puzzle::try_from(grid) {
        Ok(puzzle) if puzzle.n_blanks() == 0 => Ok(()),
        Ok(puzzle) => {
            let found = format!("{} open", puzzle.n_blanks());
            Err(Mismatch::words("solution", "no open cell", found))
        }
        Err(faults) => Err(Mismatch::words("solution", "each digit once", faults)),
    }
}

/// Runs the passes again, by the code that made the record: the number of tests, and that the
/// rules see nothing more, cannot be told from premises.
fn check_passes(record: &Record, proof: &Proof) -> Result<(), Mismatch> {
    let sweep = pass::sweep(&proof.puzzle, proof.method);
    let outcome = match sweep.ending {
        Ending::Solved => Outcome::Solved,
        Ending::Stuck => Outcome::Stuck,
        Ending::Contradiction(_) => Outcome::Contradiction,
    };
    Mismatch::unless_same("outcome", &outcome, &record.outcome)?;
    Mismatch::unless_same("profile", &sweep.profile, &record.profile)?;
    Mismatch::unless_same("checks", &sweep.checks, &record.checks)
}

/// Counts the solutions again, by the code that made the record.
fn check_count(record: &Record, proof: &Proof) -> Result<(), Failure> {
    let Some(count) = count_within(&proof.puzzle, BUDGET) else {
        return Err(Failure::GaveUp(count::gave_up(BUDGET)));
    };
    let solutions: Solutions = count.solutions.into();
    Mismatch::unless_same("solutions", &solutions, &record.solutions)?;
    let solution = count.solution.map(|grid| grid.to_string());
    Ok(Mismatch::unless_same(
        "solution",
        &solution,
        &record.solution,
    )?)
}
