//! The tables of the report, docs/evidence.md, from what was measured.

use std::fmt::Write as _;

use net::record::{Attempt, Measured};
use net::{Kind, Tally};

use crate::plan::{self, Entry};

const BEGIN: &str = "<!-- Written by `cargo xtask train`. -->\n";
const END: &str = "<!-- End. -->\n";

/// Depths that are told.
const DEPTHS: [usize; 9] = [1, 2, 3, 4, 6, 8, 10, 12, 16];
/// Loops that are told of looped networks.
const LOOPS: [u32; 5] = [8, 16, 32, 64, 96];

/// Returns the report with its tables written anew; nothing if it has no place for them.
pub(crate) fn with_tables(
    report: &str,
    measured: &[Measured],
    attempts: &[Attempt],
) -> Option<String> {
    let (before, rest) = report.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    let tables = [by_depth(measured), by_seed(measured, attempts)].join("\n");
    Some(format!("{before}{BEGIN}\n{tables}\n{END}{after}"))
}

/// What the seeds of a network know of boards after so many steps.
fn tallies<'a>(
    measured: &'a [Measured],
    network: &str,
    set: &str,
    n_steps: u32,
) -> Vec<(u64, &'a Tally)> {
    let own = measured
        .iter()
        .filter(|m| m.network == network && m.set == set && m.n_steps == n_steps);
    own.map(|m| (m.seed, &m.tally)).collect()
}

/// The middle of some parts, as percent; nothing without any.
fn middle(mut parts: Vec<f64>) -> String {
    parts.sort_by(f64::total_cmp);
    match parts.get(parts.len().saturating_sub(1) / 2) {
        Some(part) => format!("{:.0}", 100.0 * part),
        None => String::new(),
    }
}

fn part(n: u32, of: u32) -> f64 {
    f64::from(n) / f64::from(of.max(1))
}

fn steps(entry: &Entry) -> Vec<u32> {
    match entry.recipe.spec.kind {
        Kind::Fixed(n_layers) => vec![n_layers as u32],
        Kind::Looped => LOOPS.to_vec(),
    }
}

fn by_depth(measured: &[Measured]) -> String {
    let mut table = String::from("| network | at |");
    for depth in DEPTHS {
        // Writing into a string cannot fail.
        let _ = write!(table, " d={depth} |");
    }
    table += " falsely sure | solved |\n|---|---|";
    table += &"---|".repeat(DEPTHS.len() + 2);
    table.push('\n');
    let mut last = "";
    for entry in plan::all() {
        if entry.name == last {
            continue;
        }
        last = entry.name;
        for n_steps in steps(&entry) {
            let all = tallies(measured, entry.name, "held-out", n_steps);
            let at = match entry.recipe.spec.kind {
                Kind::Fixed(_) => "L",
                Kind::Looped => "T",
            };
            let _ = write!(table, "| {} | {at} = {n_steps} |", entry.name);
            for depth in DEPTHS {
                let counts = all
                    .iter()
                    .filter_map(|(_, tally)| tally.counts.get(depth - 1));
                let parts = counts.map(|count| part(count.n_known, count.n_cells));
                let _ = write!(table, " {} |", middle(parts.collect()));
            }
            let falsely = all.iter().map(|(_, tally)| {
                let (n, of) = tally.counts.iter().fold((0, 0), |(n, of), count| {
                    (n + count.n_falsely_sure, of + count.n_cells)
                });
                part(n, of)
            });
            let mut falsely: Vec<f64> = falsely.collect();
            falsely.sort_by(f64::total_cmp);
            let falsely = falsely.get(falsely.len().saturating_sub(1) / 2);
            let solved = all
                .iter()
                .map(|(_, tally)| part(tally.n_solved, tally.n_boards));
            let falsely = 100.0 * falsely.copied().unwrap_or(0.0);
            let _ = writeln!(table, " {falsely:.1} | {} |", middle(solved.collect()));
        }
    }
    table
}

fn by_seed(measured: &[Measured], attempts: &[Attempt]) -> String {
    let mut table = String::from(
        "| network | seed | weights | at | held-out | annealed | shallow | deep | d23, d28, d31, d32 solved from |\n|---|---|---|---|---|---|---|---|---|\n",
    );
    for entry in plan::all() {
        let seed = entry.recipe.seed;
        let n_steps = match entry.recipe.spec.kind {
            Kind::Fixed(n_layers) => n_layers as u32,
            Kind::Looped => 64,
        };
        let n_weights = entry.recipe.spec.n_weights();
        let _ = write!(
            table,
            "| {} | {seed} | {n_weights} | {n_steps} |",
            entry.name
        );
        for set in ["held-out", "annealed", "shallow", "deep"] {
            let all = tallies(measured, entry.name, set, n_steps);
            let own = all.iter().find(|(other, _)| *other == seed);
            let solved = own.map_or(0.0, |(_, tally)| part(tally.n_solved, tally.n_boards));
            let _ = write!(table, " {:.1} % |", 100.0 * solved);
        }
        let own = attempts
            .iter()
            .filter(|a| a.network == entry.name && a.seed == seed);
        let from = own.map(|a| {
            a.solved_from
                .map_or_else(|| "–".to_owned(), |from| from.to_string())
        });
        let _ = writeln!(table, " {} |", from.collect::<Vec<_>>().join(", "));
    }
    table
}
