//! A board with its proof, for reading.

mod pattern;
mod steps;

use std::fmt::{self, Write};

use engine::{Finish, Measures, Method, Solutions, text};

use super::Analysis;

/// Draws the board of a line: givens, figures, the pass that fills each cell, and the steps.
pub(super) fn draw(analysis: &Analysis, line: usize, has_steps: bool) -> String {
    let mut drawing = String::new();
    // A string takes all text.
    let _ = write_head(&mut drawing, analysis, line);
    let _ = write_figures(&mut drawing, analysis);
    if has_steps {
        let _ = steps::write(&mut drawing, &analysis.proof);
    }
    drawing.push('\n');
    drawing
}

fn write_head(drawing: &mut String, analysis: &Analysis, line: usize) -> fmt::Result {
    let puzzle = &analysis.proof.puzzle;
    let solutions = match analysis.count.solutions {
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

fn write_figures(drawing: &mut String, analysis: &Analysis) -> fmt::Result {
    let (proof, measures) = (&analysis.proof, &analysis.measures);
    let (how, outcome) = (words_of(proof.method), proof.outcome.name());
    let (filled, blanks) = (measures.filled, measures.blanks);
    let passes = match measures.passes {
        1 => "1 pass".into(),
        n => format!("{n} passes"),
    };
    writeln!(
        drawing,
        "{how}: {outcome}, {filled} of {blanks} cells filled in {passes}"
    )?;
    if measures.probes + measures.splits > 0 {
        let (probes, splits) = (measures.probes, measures.splits);
        writeln!(drawing, "probes {probes}, splits {splits}")?;
    }
    let (work, span) = measures.parallelism();
    let checks = measures.checks;
    if span == 0 {
        return writeln!(drawing, "work {work}, span {span}, checks {checks}");
    }
    let (depth, peak) = (depth_of(measures), measures.peak);
    writeln!(
        drawing,
        "work {work}, {depth}, parallelism {work}/{span}, checks {checks}, peak {peak}"
    )?;
    let profile: Vec<String> = measures.profile.iter().map(ToString::to_string).collect();
    writeln!(drawing, "cells per pass: {}", profile.join(" "))?;
    writeln!(drawing, "the pass that fills each cell:")?;
    drawing.write_str(&text::draw_passes(proof))?;
    writeln!(drawing, "one longest chain: {}", chain(analysis))
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

/// Returns the span, and what it is where refutations make it less than a minimum.
fn depth_of(measures: &Measures) -> String {
    let span = measures.span;
    if measures.probes + measures.splits > 0 {
        format!("depth {span} (longest chain of the proof found)")
    } else {
        format!("span {span}")
    }
}

fn chain(analysis: &Analysis) -> String {
    let ids = analysis.measures.critical_path.iter();
    let steps = ids.filter_map(|&id| analysis.proof.step(id));
    let names: Vec<String> = steps.map(steps::conclusion_of).collect();
    names.join(", ")
}
