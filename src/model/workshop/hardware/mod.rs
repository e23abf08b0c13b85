//! What helpers and fast steps buy: times, bounds, and the schedule for a number of helpers.

mod curve;
mod gantt;

use background::{Dials, Report, Widths};
use engine::schedule::{Schedule, Times};

pub use curve::Curve;
pub use gantt::{Bar, Gantt};

/// The numbers of helpers the table tells of.
const ROWS: [u16; 7] = [1, 2, 4, 8, 16, 32, 64];

/// The two ways to share steps.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Sharing {
    /// Each pass is finished before the next begins.
    #[default]
    ByPass,
    /// The longest chain goes first, and no pass is waited for.
    ByChain,
}

impl Sharing {
    /// Both ways.
    pub const ALL: [Self; 2] = [Self::ByPass, Self::ByChain];

    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ByPass => "by-pass",
            Self::ByChain => "by-chain",
        }
    }

    /// Returns the time it takes, at latency 1.
    pub const fn time(self, times: &Times) -> u64 {
        match self {
            Self::ByPass => times.by_pass,
            Self::ByChain => times.by_chain,
        }
    }

    /// Returns its schedule.
    pub const fn schedule(self, report: &Report) -> &Schedule {
        match self {
            Self::ByPass => &report.by_pass,
            Self::ByChain => &report.by_chain,
        }
    }
}

/// Total and serial compute: what helpers share, and what none of them shortens.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Ceiling {
    /// The time of one helper at latency 1: W.
    pub work: u64,
    /// The longest chain: D.
    pub span: u64,
}

impl Ceiling {
    /// Returns it for a board; nothing where there is nothing to share.
    pub fn of(widths: &Widths) -> Option<Self> {
        let work = widths.times.first()?.by_pass;
        let span = widths.board.span as u64;
        (work > 0 && span > 0).then_some(Self { work, span })
    }

    /// Returns the most that helpers can speed things up: W / D.
    pub fn speed_up(self) -> f64 {
        self.work as f64 / self.span as f64
    }
}

/// A row of the table: the times of a number of helpers, latency counted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// How many helpers.
    pub workers: u16,
    /// The time pass by pass.
    pub by_pass: u64,
    /// The time with the longest chain first.
    pub by_chain: u64,
    /// No schedule takes less.
    pub lower: u64,
    /// A schedule without needless rest takes no more.
    pub upper: u64,
}

/// Returns the rows of the table, that of the chosen number of helpers among them.
pub fn rows(widths: &Widths, dials: Dials) -> Vec<Row> {
    let latency = u64::from(dials.latency);
    let is_wanted =
        |times: &&Times| ROWS.contains(&times.workers.get()) || times.workers == dials.workers;
    let row = |times: &Times| Row {
        workers: times.workers.get(),
        by_pass: times.by_pass * latency,
        by_chain: times.by_chain * latency,
        lower: times.bounds.lower * latency,
        upper: times.bounds.upper * latency,
    };
    widths.times.iter().filter(is_wanted).map(row).collect()
}

/// What twice the helpers and half the latency would bring.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Offers {
    /// How many helpers there are.
    pub workers: u16,
    /// How long each takes for a step.
    pub latency: u16,
    /// The time as it is.
    pub now: u64,
    /// The time of twice the helpers.
    pub twice: u64,
    /// The time at half the latency.
    pub half: f64,
}

impl Offers {
    /// Returns the offers for what is set.
    pub fn of(widths: &Widths, sharing: Sharing, dials: Dials) -> Option<Self> {
        let (workers, latency) = (dials.workers.get(), dials.latency);
        let now = time_of(widths, sharing, workers)? * u64::from(latency);
        Some(Self {
            workers,
            latency,
            now,
            twice: time_of(widths, sharing, 2 * workers)? * u64::from(latency),
            half: now as f64 / 2.0,
        })
    }
}

fn time_of(widths: &Widths, sharing: Sharing, workers: u16) -> Option<u64> {
    let times = widths.times.get(usize::from(workers).checked_sub(1)?)?;
    Some(sharing.time(times))
}

#[cfg(test)]
mod tests;
