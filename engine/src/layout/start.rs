//! Initial orders for the sweeps, as different from each other as can be.

use super::lists::Lists;
use super::order::Order;
use super::sites::Sites;

/// An endless list of initial orders: depth first from the last layer, depth first from the first
/// layer, as given, and then shuffled ones. Always the same for the same graph.
pub(super) fn starts(sites: &Sites) -> impl Iterator<Item = Order> {
    (0..).map(move |n| match n {
        0 => Order::by_list(sites, depth_first(sites, &sites.before, true).into_iter()),
        1 => Order::by_list(sites, depth_first(sites, &sites.after, false).into_iter()),
        2 => as_given(sites),
        seed => Order::by_list(sites, shuffled(sites.len(), seed).into_iter()),
    })
}

/// Nodes as given, then the waypoints of the trunks as their nodes were given.
pub(super) fn as_given(sites: &Sites) -> Order {
    Order::by_list(sites, 0..sites.len() as u32)
}

/// Lists all sites as a depth-first walk along the links meets them.
fn depth_first(sites: &Sites, neighbors: &Lists<u32>, from_last: bool) -> Vec<u32> {
    let layers = sites.layer_of_site.iter().zip(0u64..);
    let mut keys: Vec<u64> = layers
        .map(|(&layer, site)| u64::from(layer) << 32 | site)
        .collect();
    keys.sort_unstable();
    let mut stack: Vec<u32> = keys.iter().map(|&key| key as u32).collect();
    // The stack hands out its end first.
    if !from_last {
        stack.reverse();
    }
    let mut is_met = vec![false; sites.len()];
    let mut list = Vec::with_capacity(sites.len());
    while let Some(site) = stack.pop() {
        if !std::mem::replace(&mut is_met[site as usize], true) {
            list.push(site);
            stack.extend(neighbors.of(site).iter().rev());
        }
    }
    list
}

/// Shuffles all sites with a small generator of its own (splitmix64), which will never change.
fn shuffled(n_sites: usize, seed: u64) -> Vec<u32> {
    let mut state = seed;
    let mut random = || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    };
    let keys: Vec<u64> = (0..n_sites).map(|_| random()).collect();
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    let mut list = vec![0; n_sites];
    // No two keys are the same: the generator meets each number once before it meets one again.
    for (key, site) in keys.iter().zip(0..) {
        list[sorted.partition_point(|other| other < key)] = site;
    }
    list
}
