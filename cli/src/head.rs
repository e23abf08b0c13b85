//! What stands above every board that is drawn for reading.

use std::fmt::{self, Write};

use engine::{Finish, Measures, Method, Proof, Puzzle, Solutions, text};

/// Writes what the board of a line is, and draws its givens.
pub(crate) fn write(
    drawing: &mut String,
    puzzle: &Puzzle,
    solutions: Solutions,
    line: usize,
) -> fmt::Result {
    let solutions = match solutions {
        Solutions::None => "no solution",
        Solutions::One => "one solution",
        Solutions::Many => "many solutions",
    };
    let (shape, n_givens) = (puzzle.shape(), puzzle.n_givens());
    let struck = match puzzle.struck_candidates().count() {
        0 => String::new(),
        1 => "1 candidate struck, ".into(),
        n => format!("{n} candidates struck, "),
    };
    writeln!(
        drawing,
        "line {line}: {shape}, {n_givens} givens, {struck}{solutions}"
    )?;
    drawing.write_str(&text::draw_grid(puzzle.grid()))
}

/// Writes how the board was worked on, and what came of it.
pub(crate) fn write_outcome(
    drawing: &mut String,
    proof: &Proof,
    measures: &Measures,
) -> fmt::Result {
    let (how, outcome) = (words_of(proof.method), proof.outcome.name());
    let (filled, blanks) = (measures.filled, measures.blanks);
    let passes = match measures.passes {
        1 => "1 pass".into(),
        n => format!("{n} passes"),
    };
    writeln!(
        drawing,
        "{how}: {outcome}, {filled} of {blanks} cells filled in {passes}"
    )
}

/// Returns the method in words, such as `chains with uniqueness, probes and splits`.
fn words_of(method: Method) -> String {
    let mut helps = Vec::new();
    if method.uniqueness {
        helps.push("uniqueness");
    }
    match method.finish {
        Finish::Stop => {}
        Finish::Probe => helps.push("probes"),
        Finish::Split => helps.extend(["probes", "splits"]),
    }
    let rules = method.rules;
    match helps.pop() {
        None => rules.to_string(),
        Some(last) if helps.is_empty() => format!("{rules} with {last}"),
        Some(last) => format!("{rules} with {} and {last}", helps.join(", ")),
    }
}
