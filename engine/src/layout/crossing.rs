//! Exact counting of crossings between the links of neighboring layers.

use super::order::Order;
use super::sites::Sites;

/// Counts the pairs of links that cross, in O(links * log(width)).
pub(super) fn count(sites: &Sites, order: &Order) -> u64 {
    let max_width = order.layers().map(<[u32]>::len).max().unwrap_or(0);
    let mut tree = Tree::new(max_width);
    (1..sites.n_layers)
        .map(|layer| count_gap(sites, order, layer, &mut tree))
        .sum()
}

/// Counts the crossings between the layer before `layer` and `layer`.
fn count_gap(sites: &Sites, order: &Order, layer: usize, ends: &mut Tree) -> u64 {
    ends.clear(order.layer(layer).len());
    let mut n_crossings = 0;
    let mut n_links = 0u64;
    for &site in order.layer(layer - 1) {
        let neighbors = sites.after.of(site);
        // Links that leave the same site do not cross: all ask before any enters.
        for &neighbor in neighbors {
            n_crossings += n_links - ends.count_up_to(order.rank(neighbor));
        }
        for &neighbor in neighbors {
            ends.enter(order.rank(neighbor));
        }
        n_links += neighbors.len() as u64;
    }
    n_crossings
}

/// An accumulator tree (Fenwick): how many links have ended at each rank so far.
struct Tree {
    width: usize,
    sums: Vec<u32>,
}

impl Tree {
    fn new(max_width: usize) -> Self {
        Self {
            width: 0,
            sums: vec![0; max_width + 1],
        }
    }

    fn clear(&mut self, width: usize) {
        self.width = width;
        self.sums[..=width].fill(0);
    }

    fn count_up_to(&self, rank: usize) -> u64 {
        let mut sum = 0u64;
        let mut i = rank + 1;
        while i > 0 {
            sum += self.sums[i] as u64;
            i &= i - 1;
        }
        sum
    }

    fn enter(&mut self, rank: usize) {
        let mut i = rank + 1;
        while i <= self.width {
            self.sums[i] += 1;
            i += i & i.wrapping_neg();
        }
    }
}
