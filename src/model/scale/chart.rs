//! Series as drawings.

use background::aside::scale::Family;

use super::axis::{Axes, Axis};
use super::mark;
use super::series::Series;
use crate::model::viewport::Size;
use crate::model::workshop::chart::{Tick, line, type_size};

/// What a chart is laid out for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Frame {
    /// Its size, in pixels.
    pub size: Size,
    /// How values are laid along its axes.
    pub axes: Axes,
    /// The greatest value upward, if it is known beforehand.
    pub most: Option<f64>,
    /// Whether what lies rightward are sizes of boards, which get the ticks.
    pub is_by_size: bool,
}

/// A drawing.
#[derive(Clone, PartialEq, Debug)]
pub struct Chart {
    /// Its size, in pixels.
    pub size: Size,
    /// The size of its type, in pixels.
    pub em: f64,
    /// The axis to the right.
    pub x: Axis,
    /// The axis upward.
    pub y: Axis,
    /// Ticks of the axis to the right.
    pub x_ticks: Vec<Tick>,
    /// Ticks of the axis upward.
    pub y_ticks: Vec<Tick>,
    /// Where what was measured ends, if anything is drawn beyond it.
    pub edge: Option<f64>,
    /// What is drawn of each family.
    pub strokes: Vec<Stroke>,
}

/// What is drawn of a family, each as a value of `d`; empty where there is nothing.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stroke {
    /// The family.
    pub family: Family,
    /// Its boards.
    pub points: String,
    /// The line through its medians.
    pub line: String,
    /// Its medians.
    pub medians: String,
    /// The line beyond what was measured.
    pub beyond: String,
    /// The line of its ceiling.
    pub ceiling: String,
}

/// Margins, in units of the type.
const LEFT: f64 = 3.4;
const RIGHT: f64 = 1.2;
const ABOVE: f64 = 2.2;
const BELOW: f64 = 3.2;

impl Chart {
    /// Draws series into a frame; nothing where they have no points.
    pub fn of(series: &[Series], frame: Frame) -> Option<Self> {
        let em = type_size(frame.size);
        let all = || series.iter().flat_map(places);
        let most_x = all().map(|place| place.0).reduce(f64::max)?;
        let least_x = all().map(|place| place.0).reduce(f64::min)?;
        let most_y = all().map(|place| place.1).reduce(f64::max)?;
        let is_log = frame.axes == Axes::Log;
        let room = if frame.is_by_size { 1.0 } else { 2.0 };
        let x = Axis {
            axes: frame.axes,
            least: if is_log {
                0.8 * least_x
            } else {
                (least_x - 2.0 * room).max(0.0)
            },
            most: if is_log { 1.1 * most_x } else { most_x + room },
            start: LEFT * em,
            end: frame.size.width - RIGHT * em,
        };
        let y = Axis {
            axes: frame.axes,
            least: if is_log { 1.0 } else { 0.0 },
            most: frame.most.unwrap_or(1.06 * most_y).max(2.0),
            start: frame.size.height - BELOW * em,
            end: ABOVE * em,
        };
        let sizes = super::SIZES.into_iter().map(u64::from).chain([36]);
        let is_on = |&size: &u64| x.least <= size as f64 && size as f64 <= x.most;
        let x_ticks = if frame.is_by_size {
            sizes.filter(is_on).map(|size| x.tick(size)).collect()
        } else {
            x.ticks()
        };
        let beyond = series.iter().filter(|series| series.beyond.is_some());
        let last = beyond.filter_map(|series| series.medians.last());
        Some(Self {
            size: frame.size,
            em,
            x,
            y,
            x_ticks,
            y_ticks: y.ticks(),
            edge: last.map(|last| x.at(last.0)).reduce(f64::max),
            strokes: series
                .iter()
                .map(|series| stroke(series, x, y, em))
                .collect(),
        })
    }
}

/// Returns all places of a series that have to be on the chart.
fn places(series: &Series) -> impl Iterator<Item = (f64, f64)> {
    let lists = [&series.points, &series.medians, &series.ceiling];
    let places = lists.into_iter().flatten().copied();
    places.chain(series.beyond)
}

fn stroke(series: &Series, x: Axis, y: Axis, em: f64) -> Stroke {
    let family = series.family;
    let at = |&(right, up): &(f64, f64)| (x.at(right), y.at(up));
    let marks = |places: &[(f64, f64)], r: f64| {
        let mut d = String::new();
        for place in places {
            mark::write(&mut d, family, at(place), r * em);
        }
        d
    };
    let beyond = series.medians.last().zip(series.beyond.as_ref());
    Stroke {
        family,
        points: marks(&series.points, 0.19),
        line: line(series.medians.iter().map(at)),
        medians: marks(&series.medians, 0.32),
        beyond: beyond.map_or(String::new(), |(last, beyond)| line([last, beyond].map(at))),
        ceiling: line(series.ceiling.iter().map(at)),
    }
}
