//! Lines laid out for a drawing.

use super::lines::{Drawn, Line, Point};
use crate::model::viewport::Size;
use crate::model::workshop::chart::{Scale, Tick, line, ticks};

/// A drawing of lines: parts upward, from 0 to 1, and depth or loops to the right.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// Its size, in pixels.
    pub size: Size,
    /// The size of its type, in pixels.
    pub em: f64,
    /// To the right.
    pub x: Scale,
    /// Upward, in percent.
    pub y: Scale,
    /// Ticks to the right.
    pub x_ticks: Vec<Tick>,
    /// Ticks upward.
    pub y_ticks: Vec<Tick>,
    /// The lines.
    pub strokes: Vec<Stroke>,
}

/// A line as it is drawn, each as a value of `d`.
#[derive(Clone, PartialEq, Debug)]
pub struct Stroke {
    /// What it tells of.
    pub source: Drawn,
    /// Through the middles of the seeds.
    pub line: String,
    /// From the least of the seeds to the greatest.
    pub band: String,
    /// Where the points are.
    pub points: Vec<(f64, f64)>,
    /// Where its label begins, beside the line.
    pub label: Option<(f64, f64)>,
}

/// What a drawing is laid out for.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Frame {
    /// Its size, in pixels.
    pub size: Size,
    /// Lines of type in its height.
    pub n_rows: f64,
    /// The greatest value to the right.
    pub most: u16,
    /// The greatest percentage.
    pub most_up: f64,
}

/// Margins, in units of the type.
const LEFT: f64 = 3.4;
const RIGHT: f64 = 1.6;
const ABOVE: f64 = 1.9;
const BELOW: f64 = 3.2;

impl Field {
    /// Lays lines out in a frame.
    pub fn of(lines: &[Line], frame: Frame) -> Self {
        let Frame {
            size,
            n_rows,
            most,
            most_up,
        } = frame;
        let em = size.height / n_rows;
        let x = Scale {
            most: most.max(1).into(),
            start: LEFT * em,
            end: size.width - RIGHT * em,
        };
        let y = Scale {
            most: most_up,
            start: size.height - BELOW * em,
            end: ABOVE * em,
        };
        let mut field = Self {
            size,
            em,
            x,
            y,
            x_ticks: ticks(x),
            y_ticks: ticks(y),
            strokes: Vec::new(),
        };
        field.strokes = lines.iter().map(|line| field.stroke(line)).collect();
        field.set_labels_apart();
        field
    }

    fn at(&self, point: &Point, part: f64) -> (f64, f64) {
        let y = self.y.at((part * 100.0).min(self.y.most));
        (self.x.at(point.at.into()), y)
    }

    fn stroke(&self, drawn: &Line) -> Stroke {
        let points = &drawn.points;
        let middles: Vec<_> = points.iter().map(|p| self.at(p, p.middle)).collect();
        let upper = points.iter().map(|p| self.at(p, p.most));
        let lower = points.iter().rev().map(|p| self.at(p, p.least));
        let mut band = line(upper.chain(lower));
        if !band.is_empty() {
            band.push('Z');
        }
        Stroke {
            source: drawn.source,
            line: line(middles.iter().copied()),
            band,
            label: self.label(&middles),
            points: middles,
        }
    }

    /// A line is named where it falls through the middle; one that never does, at its end.
    fn label(&self, middles: &[(f64, f64)]) -> Option<(f64, f64)> {
        let half = self.y.at(self.y.most / 2.0);
        let crossing = middles
            .windows(2)
            .find(|pair| pair[0].1 <= half && half < pair[1].1);
        match crossing {
            Some(pair) => {
                let part = (half - pair[0].1) / (pair[1].1 - pair[0].1);
                Some((
                    pair[0].0 + part * (pair[1].0 - pair[0].0) + 0.4 * self.em,
                    half,
                ))
            }
            None => {
                let &(x, y) = middles.last()?;
                // There is room for a few letters at the right.
                let right = self.x.end - 2.6 * self.em;
                Some(((x + 0.5 * self.em).min(right), y - 0.6 * self.em))
            }
        }
    }

    /// Moves labels that would lie on one another: each below the one to its left.
    fn set_labels_apart(&mut self) {
        let em = self.em;
        let mut order: Vec<usize> = (0..self.strokes.len()).collect();
        let x_of = |strokes: &[Stroke], index: usize| strokes[index].label.map_or(0.0, |at| at.0);
        order.sort_by(|&a, &b| x_of(&self.strokes, a).total_cmp(&x_of(&self.strokes, b)));
        let mut placed: Vec<(f64, f64)> = Vec::new();
        for index in order {
            let Some((x, mut y)) = self.strokes[index].label else {
                continue;
            };
            let is_near = |other: &&(f64, f64), y: f64| {
                (other.0 - x).abs() < 5.5 * em && (other.1 - y).abs() < 1.15 * em
            };
            while placed.iter().any(|other| is_near(&other, y)) && y < self.y.start - em {
                y += 0.3 * em;
            }
            placed.push((x, y));
            self.strokes[index].label = Some((x, y));
        }
    }

    /// Returns the value nearest to a part of the width, from 1 on.
    pub fn nearest(&self, part: f64) -> u16 {
        self.x.value_at(part.clamp(0.0, 1.0)).round().max(1.0) as u16
    }
}
