//! Relaxation: every run moves toward the runs it is linked to, and the runs are pushed apart.

use super::lists::Lists;
use super::plan::{Plan, Range};
use super::runs::Runs;
use super::straight::Straight;

/// How far a run goes in one round toward where it would like to be.
const STEP: f64 = 0.5;

/// Moves the runs toward what they are linked to for some rounds, within the room. What comes out
/// keeps all distances, whatever went in.
pub(super) fn relax(
    plan: &Plan,
    straight: &Straight,
    room: Range,
    positions: &mut [f64],
    n_rounds: u32,
) {
    let relaxer = Relaxer::new(plan, straight, room);
    let mut position_of_run = vec![0.0; relaxer.runs.n_runs];
    for (&run, &position) in relaxer.runs.run_of_site.iter().zip(&*positions) {
        position_of_run[run as usize] = position;
    }
    for _ in 0..n_rounds {
        relaxer.step(&mut position_of_run);
    }
    for (&run, position) in relaxer.runs.run_of_site.iter().zip(positions) {
        *position = position_of_run[run as usize];
    }
}

struct Relaxer {
    runs: Runs,
    pulls: Lists<Pull>,
    /// Where each run leaves room for all others.
    limits: Vec<Range>,
}

/// One link of a run to another run.
#[derive(Debug, Clone, Copy, Default)]
struct Pull {
    toward: u32,
    weight: f64,
}

impl Relaxer {
    fn new(plan: &Plan, straight: &Straight, room: Range) -> Self {
        let runs = Runs::new(plan, straight);
        Self {
            pulls: pulls(plan, &runs),
            limits: limits(&runs, room),
            runs,
        }
    }

    fn step(&self, positions: &mut [f64]) {
        let mut low: Vec<f64> = (0..positions.len())
            .map(|run| self.wish(run, positions))
            .collect();
        let mut high = low.clone();
        // Pushed up from below and down from above: both keep the distances, and so does the mean.
        for gap in &self.runs.gaps {
            let least = high[gap.below as usize] + gap.separation;
            high[gap.above as usize] = least.max(high[gap.above as usize]);
        }
        for gap in self.runs.gaps.iter().rev() {
            let most = low[gap.above as usize] - gap.separation;
            low[gap.below as usize] = most.min(low[gap.below as usize]);
        }
        for (position, (low, high)) in positions.iter_mut().zip(low.iter().zip(&high)) {
            *position = (low + high) / 2.0;
        }
    }

    /// Where a run would like to go next.
    fn wish(&self, run: usize, positions: &[f64]) -> f64 {
        let position = positions[run];
        let (mut weight, mut moment) = (0.0, 0.0);
        for pull in self.pulls.of(run as u32) {
            weight += pull.weight;
            moment += pull.weight * (positions[pull.toward as usize] - position);
        }
        let shift = if weight > 0.0 { moment / weight } else { 0.0 };
        self.limits[run].nearest(position + STEP * shift)
    }
}

/// Lists the links between different runs under both.
fn pulls(plan: &Plan, runs: &Runs) -> Lists<Pull> {
    let run = |site: u32| runs.run_of_site[site as usize];
    let mut pulls = Vec::with_capacity(2 * plan.sites.len());
    for site in 0..plan.sites.len() as u32 {
        for &next in plan.sites.after.of(site) {
            let (a, b) = (run(site), run(next));
            if a != b {
                let weight = weight(plan, site, next);
                pulls.push((a, Pull { toward: b, weight }));
                pulls.push((b, Pull { toward: a, weight }));
            }
        }
    }
    Lists::new(runs.n_runs, pulls.iter().copied())
}

/// How strongly a link pulls: a trunk most, so that its parts stay in line; an edge to the very
/// next layer more than the end of a long one, so that the main flow is short.
fn weight(plan: &Plan, site: u32, next: u32) -> f64 {
    match (plan.sites.is_node(site), plan.sites.is_node(next)) {
        (_, false) => 6.0,
        (true, true) => 2.0,
        (false, true) => 1.0,
    }
}

/// Finds where each run may lie so that all the runs beyond it find room, too.
fn limits(runs: &Runs, room: Range) -> Vec<Range> {
    let mut limits = vec![room; runs.n_runs];
    for gap in &runs.gaps {
        let least = limits[gap.below as usize].least + gap.separation;
        let above = &mut limits[gap.above as usize];
        above.least = least.max(above.least);
    }
    for gap in runs.gaps.iter().rev() {
        let most = limits[gap.above as usize].most - gap.separation;
        let below = &mut limits[gap.below as usize];
        below.most = most.min(below.most);
    }
    limits
}
