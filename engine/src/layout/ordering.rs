//! The first phase: an order of the sites within each layer, with few crossings.
//!
//! Each try sweeps a few initial orders and sifts the best of them; the best try wins.

use super::crossing;
use super::order::Order;
use super::sift::Sifter;
use super::sites::Sites;
use super::start;
use super::style::Effort;
use super::sweep::Sweeper;

/// Sweeps cost little next to sifting, and the best of a few is a good bet.
const STARTS_PER_TRY: usize = 4;
/// Rounds of sweeps: more gain nothing.
const SWEEP_ROUNDS: u32 = 4;
/// Rounds of sifting at most: small graphs settle sooner, large ones gain little more.
const SIFT_ROUNDS: u32 = 4;

/// Orders the sites of every layer; returns the order and its number of crossings, which is never
/// more than that of the order given.
pub(super) fn order(sites: &Sites, effort: Effort) -> (Order, u64) {
    let given = start::as_given(sites);
    let n_crossings = crossing::count(sites, &given);
    let mut best = (given, n_crossings);
    let mut starts = start::starts(sites);
    let mut sweeper = Sweeper::default();
    let mut sifter = Sifter::new(sites.n_layers);
    for _ in 0..effort.tries {
        if best.1 == 0 {
            break;
        }
        let few = starts.by_ref().take(STARTS_PER_TRY);
        let swept = few.map(|order| swept(sites, &mut sweeper, order));
        if let Some(found) = swept.min_by_key(|&(_, n_crossings)| n_crossings) {
            let sifted = sifted(sites, &mut sifter, found);
            if sifted.1 < best.1 {
                best = sifted;
            }
        }
    }
    best
}

fn swept(sites: &Sites, sweeper: &mut Sweeper, mut order: Order) -> (Order, u64) {
    sweeper.sweep(sites, &mut order, SWEEP_ROUNDS);
    let n_crossings = crossing::count(sites, &order);
    (order, n_crossings)
}

fn sifted(sites: &Sites, sifter: &mut Sifter, found: (Order, u64)) -> (Order, u64) {
    let (mut order, n_crossings) = found;
    let gain = sifter.sift(sites, &mut order, SIFT_ROUNDS);
    (order, n_crossings - gain)
}
