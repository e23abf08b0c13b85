//! A board with its proof, for reading.

mod pattern;
mod steps;

use std::fmt::{self, Write};

use engine::{Measures, text};

use super::Analysis;
use crate::head;

/// Draws the board of a line: givens, figures, the pass that fills each cell, and the steps.
pub(super) fn draw(analysis: &Analysis, line: usize, has_steps: bool) -> String {
    let mut drawing = String::new();
    // A string takes all text.
    let puzzle = &analysis.proof.puzzle;
    let _ = head::write(&mut drawing, puzzle, analysis.count.solutions, line);
    let _ = write_figures(&mut drawing, analysis);
    if has_steps {
        let _ = steps::write(&mut drawing, &analysis.proof);
    }
    drawing.push('\n');
    drawing
}

fn write_figures(drawing: &mut String, analysis: &Analysis) -> fmt::Result {
    let (proof, measures) = (&analysis.proof, &analysis.measures);
    head::write_outcome(drawing, proof, measures)?;
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
