//! The figures of a board as one row. No field has a comma or a quote in it.

use super::Analysis;

/// The names of the columns.
pub(super) const HEADER: &str = "puzzle,shape,givens,blanks,rules,finish,solutions,outcome,\
solution,filled,passes,profile,work,span,checks,peak,probes,splits,uniqueness\n";

/// Returns the row of a board; the placements per pass stand between spaces.
pub(super) fn to_row(analysis: &Analysis) -> String {
    let Analysis {
        proof,
        measures,
        count,
    } = analysis;
    let profile: Vec<String> = measures.profile.iter().map(ToString::to_string).collect();
    let solution = count.solution.as_ref().map(ToString::to_string);
    let fields = [
        proof.puzzle.grid().to_string(),
        proof.puzzle.shape().to_string(),
        proof.puzzle.n_givens().to_string(),
        measures.blanks.to_string(),
        proof.method.rules.to_string(),
        proof.method.finish.to_string(),
        count.solutions.name().to_string(),
        proof.outcome.name().to_string(),
        solution.unwrap_or_default(),
        measures.filled.to_string(),
        measures.passes.to_string(),
        profile.join(" "),
        measures.work.to_string(),
        measures.span.to_string(),
        measures.checks.to_string(),
        measures.peak.to_string(),
        measures.probes.to_string(),
        measures.splits.to_string(),
        proof.method.uniqueness.to_string(),
    ];
    fields.join(",") + "\n"
}
