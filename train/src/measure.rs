//! What a network knows of the boards that were kept for it.

use net::record::{Attempt, Measured};
use net::{Board, Kind, Network, Tally};
use rayon::prelude::*;

use crate::plan::Entry;
use crate::sets::Sets;

/// The loops after which cells are counted.
const CELLS_AT: [usize; 9] = [1, 2, 4, 8, 16, 24, 32, 64, 96];
/// The most loops a network is run for.
const MOST: usize = 96;

/// Runs a network on all boards. Returns what it knows of each set, and how it does on the deep boards.
pub(crate) fn all(
    entry: &Entry,
    network: &Network<f32>,
    sets: &Sets,
) -> (Vec<Measured>, Vec<Attempt>) {
    let mut measured = Vec::new();
    for (set, boards) in &sets.sets {
        let tallies = tallies(network, boards, MOST);
        for (tally, n_steps) in tallies.into_iter().zip(1..) {
            let are_cells_told = match entry.recipe.spec.kind {
                Kind::Fixed(n_layers) => n_steps == n_layers,
                Kind::Looped => CELLS_AT.contains(&n_steps),
            };
            if !are_cells_told {
                continue;
            }
            measured.push(Measured {
                network: entry.name.into(),
                seed: entry.recipe.seed,
                set: (*set).into(),
                n_steps: n_steps as u32,
                tally,
            });
        }
    }
    let attempts = sets.deep.iter().map(|board| {
        let opinions = network.run(board, MOST);
        let n_wrong = opinions.iter().rposition(|opinion| !opinion.is_solved());
        let from = n_wrong.map_or(1, |last| last + 2);
        Attempt {
            network: entry.name.into(),
            seed: entry.recipe.seed,
            depth: board.span().into(),
            solved_from: (from <= opinions.len()).then_some(from as u32),
        }
    });
    (measured, attempts.collect())
}

/// Returns what a network knows of boards after each of its layers, or of so many loops.
pub(crate) fn tallies(network: &Network<f32>, boards: &[Board], most: usize) -> Vec<Tally> {
    let of_board = |board| {
        let opinions = network.run(board, most);
        let mut tallies = vec![Tally::default(); opinions.len()];
        for (tally, opinion) in tallies.iter_mut().zip(&opinions) {
            tally.add(board, opinion);
        }
        tallies
    };
    let add = |mut sum: Vec<Tally>, other: Vec<Tally>| {
        sum.resize(other.len().max(sum.len()), Tally::default());
        for (sum, other) in sum.iter_mut().zip(&other) {
            sum.add_all(other);
        }
        sum
    };
    boards.par_iter().map(of_board).reduce(Vec::new, add)
}

/// Says in a line how a network does.
pub(crate) fn line(entry: &Entry, measured: &[Measured], attempts: &[Attempt]) -> String {
    let solved = measured
        .iter()
        .filter(|m| [8, 16, 32, 64].contains(&m.n_steps) || m.n_steps < 3);
    let solved: Vec<String> = solved
        .map(|m| {
            format!(
                "{} T={} {}/{}",
                m.set, m.n_steps, m.tally.n_solved, m.tally.n_boards
            )
        })
        .collect();
    let deep: Vec<String> = attempts
        .iter()
        .map(|a| {
            a.solved_from
                .map_or_else(|| "-".into(), |from| from.to_string())
        })
        .collect();
    format!(
        "{}, seed {}: {}; deep {}",
        entry.name,
        entry.recipe.seed,
        solved.join(", "),
        deep.join(" ")
    )
}
