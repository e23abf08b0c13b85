//! Time against helpers as a drawing.

use background::Widths;
use engine::schedule::Times;

use super::{Ceiling, ROWS, Sharing, time_of};
use crate::model::viewport::{Size, within};
use crate::model::workshop::chart::{Scale, Tick, line, ticks, type_size};

/// The doublings from one helper to the most.
const DOUBLINGS: f64 = 6.0;

/// Time against helpers as a drawing.
#[derive(Clone, PartialEq, Debug)]
pub struct Curve {
    /// Its size, in pixels.
    pub size: Size,
    /// The size of its type.
    pub em: f64,
    /// Doublings of helpers.
    pub x: Scale,
    /// Time at latency 1.
    pub y: Scale,
    /// Numbers of helpers along the axis.
    pub helpers: Vec<Tick>,
    /// Times along the axis, latency counted in.
    pub times: Vec<Tick>,
    /// The line of passes.
    pub by_pass: String,
    /// The line of chains.
    pub by_chain: String,
    /// The line of a way to share at half the latency.
    pub half: String,
    /// What lies between Brent's bounds.
    pub bounds: String,
    /// Where the floor lies.
    pub floor: f64,
    /// Where a label for the line of passes can point.
    pub pass_point: (f64, f64),
    /// Where a label for the line of chains can point.
    pub chain_point: (f64, f64),
    /// Where a label for half the latency can stand.
    pub half_point: (f64, f64),
}

impl Curve {
    /// Draws the times into a space of this size.
    pub fn of(widths: &Widths, sharing: Sharing, latency: u16, size: Size) -> Option<Self> {
        let ceiling = Ceiling::of(widths)?;
        let em = type_size(size);
        let x = Scale {
            most: DOUBLINGS,
            start: 3.2 * em,
            end: size.width - 1.2 * em,
        };
        let y = Scale {
            most: ceiling.work as f64,
            start: size.height - 3.2 * em,
            end: 1.4 * em,
        };
        let at = |workers: u16, time: f64| (x.at(f64::from(workers).log2()), y.at(time));
        let shown = || {
            widths
                .times
                .iter()
                .filter(|times| times.workers.get() <= 64)
        };
        let through = |time: &dyn Fn(&Times) -> f64| -> Vec<(f64, f64)> {
            shown()
                .map(|times| at(times.workers.get(), time(times)))
                .collect()
        };
        let point = |sharing: Sharing, workers: u16| {
            at(
                workers,
                time_of(widths, sharing, workers).unwrap_or(0) as f64,
            )
        };
        let mut around = through(&|times| times.bounds.upper as f64);
        around.extend(
            through(&|times| times.bounds.lower as f64)
                .into_iter()
                .rev(),
        );
        let scaled = Scale {
            most: y.most * f64::from(latency),
            ..y
        };
        // The label of half the latency is some eight letters wide: it stands under the line there.
        let after_label = Self::workers_at(9.0 * em / (x.end - x.start));
        let half_time = time_of(widths, sharing, after_label).unwrap_or(0) as f64 / 2.0;
        Some(Self {
            size,
            em,
            x,
            y,
            helpers: ROWS.map(|n| Tick::of(n.into(), at(n, 0.0).0)).into(),
            times: ticks(scaled),
            by_pass: line(through(&|times| times.by_pass as f64)),
            by_chain: line(through(&|times| times.by_chain as f64)),
            half: line(through(&|times| sharing.time(times) as f64 / 2.0)),
            bounds: line(around) + "Z",
            floor: y.at(ceiling.span as f64),
            pass_point: point(Sharing::ByPass, 2),
            chain_point: point(Sharing::ByChain, 3),
            half_point: (
                x.start + 0.5 * em,
                (y.at(half_time) + 1.3 * em).min(y.start - 0.5 * em),
            ),
        })
    }

    /// Returns where a time lies for a number of helpers, both in pixels; the time at latency 1.
    pub fn place(&self, workers: u16, time: f64) -> (f64, f64) {
        let doublings = f64::from(workers).log2().min(DOUBLINGS);
        (self.x.at(doublings), self.y.at(time))
    }

    /// Returns the number of helpers at a part of the axis, from 0 to 1.
    pub fn workers_at(part: f64) -> u16 {
        (within(part, 0.0, 1.0) * DOUBLINGS).exp2().round() as u16
    }
}
