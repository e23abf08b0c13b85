//! The straight runs of a plan, numbered, and the gaps between them.

use super::lists::Lists;
use super::plan::Plan;
use super::straight::Straight;

/// Two runs next to each other in some layer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Gap {
    /// The run with the lesser position.
    pub(super) below: u32,
    /// The run with the greater position.
    pub(super) above: u32,
    /// The least distance of the two.
    pub(super) separation: f64,
}

/// The runs of a plan. Of two runs in one layer, the one below has the lower number.
#[derive(Debug)]
pub(super) struct Runs {
    pub(super) n_runs: usize,
    pub(super) run_of_site: Vec<u32>,
    /// The gaps, sorted by the run below.
    pub(super) gaps: Vec<Gap>,
}

impl Runs {
    pub(super) fn new(plan: &Plan, straight: &Straight) -> Self {
        let (mut run_of_site, n_runs) = number_by_layer(plan, straight);
        let mut gaps = gaps(plan, &run_of_site);
        let number_of_run = number_upward(n_runs, &gaps);
        for run in &mut run_of_site {
            *run = number_of_run[*run as usize];
        }
        for gap in &mut gaps {
            gap.below = number_of_run[gap.below as usize];
            gap.above = number_of_run[gap.above as usize];
        }
        Self {
            n_runs,
            run_of_site,
            gaps: merged(gaps),
        }
    }
}

fn number_by_layer(plan: &Plan, straight: &Straight) -> (Vec<u32>, usize) {
    let mut run_of_site = vec![0; plan.sites.len()];
    let mut n_runs = 0;
    for &site in plan.order.layers().flatten() {
        if straight.is_first(site) {
            for member in straight.run(site) {
                run_of_site[member as usize] = n_runs;
            }
            n_runs += 1;
        }
    }
    (run_of_site, n_runs as usize)
}

fn gaps(plan: &Plan, run_of_site: &[u32]) -> Vec<Gap> {
    let gap = |pair: &[u32]| Gap {
        below: run_of_site[pair[0] as usize],
        above: run_of_site[pair[1] as usize],
        separation: plan.separation(pair[0], pair[1]),
    };
    let layers = plan.order.layers();
    layers.flat_map(|l| l.windows(2).map(gap)).collect()
}

/// Numbers the runs so that every gap has the lower number below: a topological order, which
/// exists because runs do not cross.
fn number_upward(n_runs: usize, gaps: &[Gap]) -> Vec<u32> {
    let above = Lists::new(n_runs, gaps.iter().map(|g| (g.below, g.above)));
    let mut n_below = vec![0u32; n_runs];
    for gap in gaps {
        n_below[gap.above as usize] += 1;
    }
    let mut ready: Vec<u32> = (0..n_runs as u32)
        .filter(|&run| n_below[run as usize] == 0)
        .collect();
    let mut number_of_run = vec![0; n_runs];
    let mut n_numbered = 0;
    while let Some(&run) = ready.get(n_numbered) {
        number_of_run[run as usize] = n_numbered as u32;
        n_numbered += 1;
        for &next in above.of(run) {
            n_below[next as usize] -= 1;
            if n_below[next as usize] == 0 {
                ready.push(next);
            }
        }
    }
    number_of_run
}

/// Sorts the gaps and keeps the widest between the same two runs.
fn merged(gaps: Vec<Gap>) -> Vec<Gap> {
    let key = |gap: &Gap| u64::from(gap.below) << 32 | u64::from(gap.above);
    let mut keys: Vec<u64> = gaps.iter().map(key).collect();
    keys.sort_unstable();
    keys.dedup();
    let gap = |&key: &u64| Gap {
        below: (key >> 32) as u32,
        above: key as u32,
        separation: f64::NEG_INFINITY,
    };
    let mut merged: Vec<Gap> = keys.iter().map(gap).collect();
    for gap in &gaps {
        let place = keys.partition_point(|&other| other < key(gap));
        let widest = &mut merged[place].separation;
        *widest = widest.max(gap.separation);
    }
    merged
}
