//! What came of every seed.

use net::record::Moment;

use super::Trained;
use super::finding::n_weights;
use super::tables::{Boards, Tables};

/// What came of a seed.
#[derive(Clone, PartialEq, Debug)]
pub struct Seed {
    /// The network.
    pub trained: Trained,
    /// Its weights.
    pub n_weights: usize,
    /// The part of the held-out boards that it solves: at 64 loops, or with all its layers.
    pub held_out: Option<f64>,
    /// The part of the annealed ones.
    pub annealed: Option<f64>,
    /// From which loop on it has the deepest boards solved, by their depth.
    pub deep: Vec<(u16, Option<u16>)>,
    /// The first step of training from which on it solves half of the boards it was tried on.
    pub half_at: Option<u32>,
    /// Whether it is the one that was chosen of its network.
    pub is_chosen: bool,
}

/// The loops at which looped networks are compared.
const AT: u16 = 64;

/// Returns all seeds of all networks.
pub fn seeds(tables: &Tables) -> Vec<Seed> {
    let seed = |trained: Trained| {
        let net = trained.net;
        let n_steps = if net.is_looped() { AT } else { net.number };
        let part = |boards: Boards| {
            let tallies = tables.tallies(net, boards, n_steps);
            let own = tallies.into_iter().find(|(seed, _)| *seed == trained.seed);
            own.map(|(_, t)| f64::from(t.n_solved) / f64::from(t.n_boards.max(1)))
        };
        // A training that falls back begins to count anew.
        let moments: Vec<_> = tables.training(trained).collect();
        let is_less = |m: &&Moment| 2 * m.n_solved < m.n_boards;
        let last_less = moments.iter().rposition(is_less);
        let half = moments.get(last_less.map_or(0, |last| last + 1));
        Seed {
            trained,
            n_weights: n_weights(net),
            held_out: part(Boards::HeldOut),
            annealed: part(Boards::Annealed),
            deep: tables.attempts(trained),
            half_at: half.map(|m| m.step),
            is_chosen: tables.best(net) == Some(trained),
        }
    };
    tables.trained().iter().copied().map(seed).collect()
}
