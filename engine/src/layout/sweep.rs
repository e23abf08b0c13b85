//! Barycenter sweeps: each layer in turn is sorted by where its links lead, on average, in the
//! layer just passed.

use super::lists::Lists;
use super::order::Order;
use super::sites::Sites;

/// The scratch of sweeps.
#[derive(Debug, Default)]
pub(super) struct Sweeper {
    /// The sites of one layer that have links on the side of the layer just passed.
    linked: Vec<u32>,
    /// The ranks these sites share out among them.
    ranks: Vec<usize>,
    /// The barycenters, each with a place in the list of linked sites in its low half.
    keys: Vec<u64>,
}

impl Sweeper {
    /// Sweeps forward and back, `n_rounds` times.
    pub(super) fn sweep(&mut self, sites: &Sites, order: &mut Order, n_rounds: u32) {
        for _ in 0..n_rounds {
            for layer in 1..sites.n_layers {
                self.sort(&sites.before, order, layer);
            }
            for layer in (1..sites.n_layers).rev() {
                self.sort(&sites.after, order, layer - 1);
            }
        }
    }

    /// Sorts one layer; sites without links on that side keep their ranks.
    fn sort(&mut self, neighbors: &Lists<u32>, order: &mut Order, layer: usize) {
        self.linked.clear();
        self.ranks.clear();
        self.keys.clear();
        for (rank, &site) in order.layer(layer).iter().enumerate() {
            if let Some(key) = barycenter(neighbors.of(site), order) {
                self.keys.push(key << 32 | self.linked.len() as u64);
                self.linked.push(site);
                self.ranks.push(rank);
            }
        }
        // Equal barycenters leave the order as it was.
        self.keys.sort_unstable();
        for (key, &rank) in self.keys.iter().zip(&self.ranks) {
            let place = *key as u32;
            order.put(layer, rank, self.linked[place as usize]);
        }
    }
}

/// The mean rank in fixed point, with eight bits after the point.
fn barycenter(neighbors: &[u32], order: &Order) -> Option<u64> {
    let sum: u64 = neighbors.iter().map(|&n| order.rank(n) as u64).sum();
    (sum << 8).checked_div(neighbors.len() as u64)
}
