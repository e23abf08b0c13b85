//! A board with its proof, for reading.

use std::fmt::{self, Write};

use engine::{Candidate, Conflict, Contradiction, Outcome, Premise, Proof, Solutions, Step, text};

use super::Analysis;

/// Draws the board of a line: givens, figures, the pass that fills each cell, and the steps.
pub(super) fn draw(analysis: &Analysis, line: usize, has_steps: bool) -> String {
    let mut drawing = String::new();
    // A string takes all text.
    let _ = write_head(&mut drawing, analysis, line);
    let _ = write_figures(&mut drawing, analysis);
    if has_steps {
        let _ = write_steps(&mut drawing, &analysis.proof);
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
    writeln!(
        drawing,
        "line {line}: {shape}, {n_givens} givens, {solutions}"
    )?;
    drawing.write_str(&text::draw_grid(puzzle.grid()))
}

fn write_figures(drawing: &mut String, analysis: &Analysis) -> fmt::Result {
    let (proof, measures) = (&analysis.proof, &analysis.measures);
    let (rules, outcome) = (proof.rules, proof.outcome.name());
    let (filled, blanks) = (measures.filled, measures.blanks);
    let passes = match measures.passes {
        1 => "1 pass".into(),
        n => format!("{n} passes"),
    };
    writeln!(
        drawing,
        "{rules}: {outcome}, {filled} of {blanks} cells filled in {passes}"
    )?;
    let (work, span) = measures.parallelism();
    let (checks, peak) = (measures.checks, measures.peak);
    if span == 0 {
        return writeln!(drawing, "work {work}, span {span}, checks {checks}");
    }
    writeln!(
        drawing,
        "work {work}, span {span}, parallelism {work}/{span}, checks {checks}, peak {peak}"
    )?;
    let profile: Vec<String> = measures.profile.iter().map(ToString::to_string).collect();
    writeln!(drawing, "cells per pass: {}", profile.join(" "))?;
    writeln!(drawing, "the pass that fills each cell:")?;
    drawing.write_str(&text::draw_passes(proof))?;
    writeln!(drawing, "one longest chain: {}", chain(analysis))
}

fn chain(analysis: &Analysis) -> String {
    let steps = analysis.measures.critical_path.iter();
    let placements = steps.filter_map(|&id| analysis.proof.step(id));
    let names: Vec<String> = placements
        .map(|step| step.placement().to_string())
        .collect();
    names.join(", ")
}

fn write_steps(drawing: &mut String, proof: &Proof) -> fmt::Result {
    let width = proof.n_passes().to_string().len();
    for step in &proof.steps {
        let (pass, placement) = (step.pass, step.placement().to_string());
        let premises = names(proof, &step.premises);
        let rule = rule_of(step);
        writeln!(
            drawing,
            "{pass:>width$}  {placement}  {rule}  from {premises}"
        )?;
    }
    if let Outcome::Contradiction(found) = &proof.outcome {
        let pass = found.pass;
        let premises = names(proof, &found.premises);
        writeln!(
            drawing,
            "{pass:>width$}  {}  from {premises}",
            what_is_wrong(found)
        )?;
    }
    Ok(())
}

/// Returns the rule in words, such as `hidden single in b5`.
fn rule_of(step: &Step) -> String {
    let rule = step.rule.name().replace('_', " ");
    match step.house {
        Some(house) => format!("{rule} in {house}"),
        None => rule,
    }
}

fn names(proof: &Proof, premises: &[Premise]) -> String {
    let candidates = premises
        .iter()
        .filter_map(|&premise| proof.candidate_of(premise));
    let names: Vec<String> = candidates.map(|c: Candidate| c.to_string()).collect();
    names.join(", ")
}

fn what_is_wrong(found: &Contradiction) -> String {
    match found.conflict {
        Conflict::Twice(house, digit) => format!("{house} has {digit} twice"),
        Conflict::NoCandidate(cell) => format!("{cell} has no candidate"),
        Conflict::NoPlace(house, digit) => format!("{house} has no place for {digit}"),
    }
}
