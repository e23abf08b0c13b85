//! Straightens what can be straight after all, without moving anything out of the way.

use super::plan::{Plan, Range};
use super::straight::Straight;

/// Runs go this far to come into line with a site they are linked to.
const REACH: f64 = 0.4;

/// Joins runs of one trunk where both may take one position; returns how many it joined.
pub(super) fn join(
    plan: &Plan,
    straight: &mut Straight,
    room: Range,
    positions: &mut [f64],
) -> usize {
    let mut n_joined = 0;
    for &site in plan.order.layers().flatten() {
        let Some(next) = plan.sites.next_on_trunk(site) else {
            continue;
        };
        if straight.next(site).is_some() {
            continue;
        }
        let (before, n_before) = free_range(plan, straight, site, room, positions);
        let (after, n_after) = free_range(plan, straight, next, room, positions);
        let both = before.and(after);
        if both.least <= both.most {
            let longer = if n_before < n_after { next } else { site };
            let position = both.nearest(positions[longer as usize]);
            straight.join(site, next);
            move_run(straight, site, position, positions);
            n_joined += 1;
        }
    }
    n_joined
}

/// Moves runs into line with a site they are linked to, if one is near and nothing between.
///
/// Layer by layer, and sooner with a site before, which has its place by then: so whole chains
/// come into line.
pub(super) fn snap(plan: &Plan, straight: &Straight, room: Range, positions: &mut [f64]) {
    for &site in plan.order.layers().flatten() {
        if !straight.is_first(site) {
            continue;
        }
        let (free, _) = free_range(plan, straight, site, room, positions);
        let here = positions[site as usize];
        let before = plan.sites.before.of(site).iter().copied();
        let after = ends_after(plan, straight, site);
        let in_line = nearest(before, here, free, positions)
            .or_else(|| nearest(after, here, free, positions));
        if let Some(position) = in_line {
            move_run(straight, site, position, positions);
        }
    }
}

/// Finds the position nearest to here of some sites, within reach and a range.
fn nearest(
    sites: impl Iterator<Item = u32>,
    here: f64,
    free: Range,
    positions: &[f64],
) -> Option<f64> {
    let distance = |position: &f64| (position - here).abs();
    sites
        .map(|site| positions[site as usize])
        .filter(|p| free.contains(*p) && distance(p) < REACH)
        .min_by(|a, b| distance(a).total_cmp(&distance(b)))
}

/// The sites linked to a run in the layers after each of its own.
fn ends_after(plan: &Plan, straight: &Straight, site: u32) -> impl Iterator<Item = u32> {
    straight.run(site).flat_map(move |member| {
        let ends = plan.sites.after.of(member).iter().copied();
        ends.filter(move |&end| straight.next(member) != Some(end))
    })
}

/// Where a whole run may lie as its neighbors lie now, and of how many sites it is made.
fn free_range(
    plan: &Plan,
    straight: &Straight,
    site: u32,
    room: Range,
    positions: &[f64],
) -> (Range, usize) {
    let ranges = straight
        .run(site)
        .map(|member| plan.free_range(member, positions, room));
    ranges.fold((room, 0), |(range, n), next| (range.and(next), n + 1))
}

fn move_run(straight: &Straight, site: u32, position: f64, positions: &mut [f64]) {
    for member in straight.run(site) {
        positions[member as usize] = position;
    }
}
