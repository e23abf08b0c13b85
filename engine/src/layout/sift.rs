//! Sifting: takes each site of a layer out and puts it back where it crosses least, with the
//! layers on both sides held still.

use super::lists::Lists;
use super::order::Order;
use super::sites::Sites;

/// Wider layers stay as the sweeps made them: their table of pairs would not fit.
const MAX_WIDTH: usize = 1 << 11;

/// The scratch of sifting over one graph.
#[derive(Debug)]
pub(super) struct Sifter {
    /// Layers that may gain: they or a layer next to them changed when last sifted.
    is_stale: Vec<bool>,
    table: Table,
    /// The new order, as places in the list of the table's members.
    places: Vec<u32>,
}

impl Sifter {
    pub(super) fn new(n_layers: usize) -> Self {
        Self {
            is_stale: vec![true; n_layers],
            table: Table::default(),
            places: Vec::new(),
        }
    }

    /// Sifts forward and back until nothing gains, or `max_rounds` times; returns by how much the
    /// crossings fell.
    pub(super) fn sift(&mut self, sites: &Sites, order: &mut Order, max_rounds: u32) -> u64 {
        self.is_stale.fill(true);
        let mut total = 0;
        for _ in 0..max_rounds {
            let layers = (0..sites.n_layers).chain((0..sites.n_layers).rev());
            let gain: u64 = layers
                .map(|layer| self.sift_layer(sites, order, layer))
                .sum();
            if gain == 0 {
                break;
            }
            total += gain;
        }
        total
    }

    fn sift_layer(&mut self, sites: &Sites, order: &mut Order, layer: usize) -> u64 {
        let width = order.layer(layer).len();
        if !std::mem::take(&mut self.is_stale[layer]) || width > MAX_WIDTH {
            return 0;
        }
        self.table.fill(sites, order, layer);
        self.places.clear();
        self.places.extend(0..width as u32);
        let gain = settle(&self.table.cost, &mut self.places);
        if gain > 0 {
            for (rank, &place) in self.places.iter().enumerate() {
                order.put(layer, rank, self.table.members[place as usize]);
            }
            let last = (layer + 1).min(self.is_stale.len() - 1);
            self.is_stale[layer.saturating_sub(1)..=last].fill(true);
        }
        gain
    }
}

/// What each pair of sites of one layer costs.
#[derive(Debug, Default)]
struct Table {
    members: Vec<u32>,
    /// Entry `a * width + b`: the crossings of the links of `a` and `b` if `a` comes first, less
    /// those if `b` comes first.
    cost: Vec<i32>,
    /// The links on one side: the place of the member and the rank of the other end.
    links: Vec<(u32, u32)>,
    /// For each rank of the layer on that side, how many links of one member end beyond it, less
    /// how many end before it.
    balance: Vec<i32>,
}

impl Table {
    fn fill(&mut self, sites: &Sites, order: &Order, layer: usize) {
        self.members.clear();
        self.members.extend_from_slice(order.layer(layer));
        self.cost.clear();
        self.cost.resize(self.members.len().pow(2), 0);
        if layer > 0 {
            self.add_side(&sites.before, order, order.layer(layer - 1).len());
        }
        if layer + 1 < sites.n_layers {
            self.add_side(&sites.after, order, order.layer(layer + 1).len());
        }
    }

    /// Adds the crossings of the links to the layer on one side.
    fn add_side(&mut self, neighbors: &Lists<u32>, order: &Order, side_width: usize) {
        self.links.clear();
        for (place, &member) in (0..).zip(&self.members) {
            let ends = neighbors.of(member).iter();
            self.links
                .extend(ends.map(|&end| (place, order.rank(end) as u32)));
        }
        for ends in self.links.chunk_by(|a, b| a.0 == b.0) {
            fill_balance(&mut self.balance, ends, side_width);
            let start = ends[0].0 as usize * self.members.len();
            let row = &mut self.cost[start..start + self.members.len()];
            for &(place, rank) in &self.links {
                row[place as usize] += self.balance[rank as usize];
            }
        }
    }
}

/// Fills the balance of one member's links.
fn fill_balance(balance: &mut Vec<i32>, links: &[(u32, u32)], side_width: usize) {
    balance.clear();
    balance.resize(side_width, 0);
    for &(_, rank) in links {
        balance[rank as usize] += 1;
    }
    let mut n_beyond = links.len() as i32;
    let mut n_before = 0;
    for entry in balance {
        let n_here = *entry;
        n_beyond -= n_here;
        *entry = n_beyond - n_before;
        n_before += n_here;
    }
}

/// Moves each place once to where it costs least, and returns the sum of the gains.
fn settle(cost: &[i32], places: &mut [u32]) -> u64 {
    let width = places.len();
    let mut total = 0;
    for (place, row) in (0..).zip(cost.chunks(width.max(1))) {
        let rank = places.iter().position(|&p| p == place).unwrap_or(0);
        let (target, gain) = best_rank(row, places, rank);
        if target < rank {
            places[target..=rank].rotate_right(1);
        } else {
            places[rank..=target].rotate_left(1);
        }
        total += gain;
    }
    total
}

/// Finds the rank where a place costs least, and what the move there gains; it stays where it is
/// unless it gains.
fn best_rank(row: &[i32], places: &[u32], rank: usize) -> (usize, u64) {
    let mut best = (rank, 0);
    let mut change = 0;
    for (target, &place) in places[..rank].iter().enumerate().rev() {
        change += row[place as usize];
        if change < best.1 {
            best = (target, change);
        }
    }
    change = 0;
    for (target, &place) in places.iter().enumerate().skip(rank + 1) {
        change -= row[place as usize];
        if change < best.1 {
            best = (target, change);
        }
    }
    (best.0, u64::from(best.1.unsigned_abs()))
}
