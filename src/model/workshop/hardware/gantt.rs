//! A schedule as a drawing.

use background::{Report, SharedStep};

use super::Sharing;
use crate::model::viewport::{Size, within};
use crate::model::workshop::chart::{Scale, Tick, ticks};

/// A schedule as a drawing: a row for each helper, a bar for each step.
#[derive(Clone, PartialEq, Debug)]
pub struct Gantt {
    /// Its size, in pixels.
    pub size: Size,
    /// The size of its type.
    pub em: f64,
    /// How high a row is.
    pub row: f64,
    /// Where the rows begin and end.
    pub x: Scale,
    /// How many helpers there are.
    pub n_workers: usize,
    /// Times along the axis, latency counted in.
    pub times: Vec<Tick>,
    /// The steps, in the order of their start.
    pub bars: Vec<Bar>,
    /// The time of all helpers together, latency counted in.
    pub in_all: u64,
    /// What of it nothing is done in.
    pub idle: u64,
}

/// A step in a schedule.
#[derive(Clone, PartialEq, Debug)]
pub struct Bar {
    /// Its pass.
    pub pass: usize,
    /// Whether it lies on the longest chain.
    pub is_critical: bool,
    /// What it concludes: `r4c7=5`, or `r4c7<>5` for the first that goes.
    pub name: String,
    /// The cell, where the bar has room for it.
    pub label: Option<String>,
    /// Who does it, counted from 1.
    pub worker: usize,
    /// When it begins, latency counted in.
    pub start: u64,
    /// When it is done.
    pub end: u64,
    /// Where it lies.
    pub corner: (f64, f64),
    /// How long it is drawn.
    pub length: f64,
}

impl Gantt {
    /// Draws a schedule of the steps of a board; `em` is the size of the type. Nothing where there is
    /// none.
    pub fn of(report: &Report, sharing: Sharing, width: f64, em: f64) -> Option<Self> {
        let schedule = sharing.schedule(report);
        let (steps, latency) = (&report.steps, report.dials.latency);
        if schedule.time == 0 {
            return None;
        }
        let n_workers = usize::from(schedule.workers.get());
        let row = within(15.0 * em / n_workers as f64, 0.2 * em, 1.7 * em);
        let x = Scale {
            most: schedule.time as f64,
            start: 2.2 * em,
            end: width - 0.6 * em,
        };
        let factor = u64::from(latency);
        let mut bars: Vec<Bar> = Vec::with_capacity(steps.len());
        for (slot, step) in schedule.slots.iter().zip(steps) {
            let length = x.at(slot.end as f64) - x.at(slot.start as f64);
            let has_room = length >= 2.3 * em && row >= 1.2 * em;
            let SharedStep {
                concludes,
                is_placement,
                ..
            } = *step;
            bars.push(Bar {
                pass: step.pass,
                is_critical: step.is_critical,
                name: match is_placement {
                    true => concludes.to_string(),
                    false => format!("{}<>{}", concludes.cell, concludes.digit),
                },
                label: (is_placement && has_room).then(|| concludes.cell.to_string()),
                worker: slot.worker + 1,
                start: slot.start * factor,
                end: slot.end * factor,
                corner: (x.at(slot.start as f64), slot.worker as f64 * row),
                length,
            });
        }
        bars.sort_by_key(|bar| (bar.start, bar.worker));
        let busy: u64 = bars.iter().map(|bar| bar.end - bar.start).sum();
        let in_all = schedule.time * n_workers as u64 * factor;
        Some(Self {
            size: Size {
                width,
                height: row * n_workers as f64 + 1.9 * em,
            },
            em,
            row,
            x,
            n_workers,
            times: ticks(Scale {
                most: x.most * f64::from(latency),
                ..x
            }),
            bars,
            in_all,
            idle: in_all - busy,
        })
    }
}

impl Gantt {
    /// Returns how thick the outline of a step is, in pixels: thinner where steps are small.
    pub fn outline(&self) -> f64 {
        let length = self.x.at(1.0) - self.x.at(0.0);
        within(self.row.min(length) / 7.0, 0.8, 2.0)
    }
}
