//! The chart of a race: the deepest board over what was tried, which grows tenfold from tick to tick.

use super::Run;
use crate::model::viewport::Size;
use crate::model::workshop::chart::{Scale, line};

/// Where the chart begins, as a power of ten of evaluations.
const FIRST_POWER: u32 = 2;
/// The height of the chart in units of its type: how its size tells the size of the type in it.
const HEIGHT: f64 = 14.0;
/// It is at least so many powers wide.
const LEAST_POWERS: u32 = 3;

/// A chart in pixels.
#[derive(Clone, PartialEq, Debug)]
pub struct Chart {
    /// Powers of ten of evaluations, from the left.
    pub across: Scale,
    /// Depths, upward.
    pub up: Scale,
    /// The size of the type.
    pub em: f64,
    /// Powers of ten with where they lie.
    pub powers: Vec<(u32, f64)>,
    /// The line: it goes up where a deeper board was found.
    pub path: String,
    /// The records, as points.
    pub points: Vec<(f64, f64)>,
}

impl Chart {
    /// Draws a race into a size; nothing before anything is found.
    pub fn of(run: &Run, size: Size) -> Option<Self> {
        let deepest = run.depth()?;
        let em = size.height / HEIGHT;
        let last_power = run.tried.evaluations.max(1).ilog10() + 1;
        let n_powers = last_power.saturating_sub(FIRST_POWER).max(LEAST_POWERS);
        let across = Scale {
            most: f64::from(n_powers),
            start: 2.6 * em,
            end: size.width - 1.2 * em,
        };
        let up = Scale {
            most: (deepest + 3).max(10) as f64,
            start: size.height - 3.2 * em,
            end: 1.8 * em,
        };
        let x = |evaluations: u64| {
            let power = (evaluations.max(1) as f64).log10() - f64::from(FIRST_POWER);
            across.at(power.max(0.0))
        };
        let points: Vec<(f64, f64)> = (run.records.iter())
            .map(|record| (x(record.evaluations), up.at(record.depth as f64)))
            .collect();
        let powers = (0..=n_powers).map(|n| (n + FIRST_POWER, across.at(f64::from(n))));
        Some(Self {
            across,
            up,
            em,
            powers: powers.collect(),
            path: line(steps(&points, x(run.tried.evaluations))),
            points,
        })
    }
}

/// Returns the corners of a line that keeps its height up to the next point.
fn steps(points: &[(f64, f64)], end: f64) -> Vec<(f64, f64)> {
    let mut corners = Vec::new();
    let mut height = None;
    for &(x, y) in points {
        corners.extend(height.map(|height| (x, height)));
        corners.push((x, y));
        height = Some(y);
    }
    corners.extend(height.map(|height| (end, height)));
    corners
}

#[cfg(test)]
mod tests {
    use super::super::run::tests::race;
    use super::*;

    #[test]
    fn the_line_goes_up_at_every_record() {
        let size = Size {
            width: 400.0,
            height: 200.0,
        };
        let chart = Chart::of(&race(), size).unwrap();
        let powers: Vec<u32> = chart.powers.iter().map(|power| power.0).collect();
        assert_eq!(powers, [2, 3, 4, 5, 6]);
        assert_eq!(chart.points.len(), 2);
        let [first, second] = chart.points[..] else {
            panic!("{:?}", chart.points);
        };
        assert!(first.0 < second.0 && first.1 > second.1);
        assert_eq!(chart.path.matches('L').count(), 3);
        assert!(chart.points.iter().all(|&(x, y)| x < 400.0 && y > 0.0));
    }

    #[test]
    fn nothing_is_drawn_before_anything_is_found() {
        let run = Run::new(engine::generate::Request::new(engine::Shape::CLASSIC, 1));
        let size = Size {
            width: 400.0,
            height: 200.0,
        };
        assert_eq!(Chart::of(&run, size), None);
    }
}
