//! How a network in training comes on, laid out.

use super::training::Pupil;
use crate::model::viewport::Size;
use crate::model::workshop::chart::{HEIGHT, Scale, Tick, line, ticks};
use net::Kind;

/// A small drawing of lines.
#[derive(Clone, PartialEq, Debug)]
pub struct Curve {
    /// Its size, in pixels.
    pub size: Size,
    /// The size of its type, in pixels.
    pub em: f64,
    /// To the right.
    pub x: Scale,
    /// Upward.
    pub y: Scale,
    /// Ticks to the right.
    pub x_ticks: Vec<Tick>,
    /// Ticks upward.
    pub y_ticks: Vec<Tick>,
    /// Its lines.
    pub strokes: Vec<Stroke>,
    /// Whether it is of a looped network.
    pub is_looped: bool,
}

/// A line.
#[derive(Clone, PartialEq, Debug)]
pub struct Stroke {
    /// Layers or loops.
    pub steps: u16,
    /// The value of `d`.
    pub d: String,
    /// Its points, where they are marked.
    pub points: Vec<(f64, f64)>,
}

/// The height of these drawings in units of their type, which is that of larger ones.
const LINES: f64 = 14.0;

impl Curve {
    fn frame(pupil: &Pupil, size: Size, most: (f64, f64)) -> Self {
        let em = size.height / LINES.min(HEIGHT);
        let x = Scale {
            most: most.0,
            start: 3.0 * em,
            end: size.width - 4.2 * em,
        };
        let y = Scale {
            most: most.1,
            start: size.height - 3.2 * em,
            end: 2.0 * em,
        };
        Self {
            size,
            em,
            x,
            y,
            x_ticks: ticks(x),
            y_ticks: ticks(y),
            strokes: Vec::new(),
            is_looped: pupil.setup.spec.kind == Kind::Looped,
        }
    }

    /// Lays the surprise out against the steps; nothing before the first look.
    pub fn of_losses(pupil: &Pupil, size: Size) -> Option<Self> {
        let most = pupil
            .losses
            .iter()
            .map(|(_, loss)| *loss)
            .reduce(f32::max)?;
        let n_steps = f64::from(pupil.standing.n_steps_in_all);
        let mut curve = Self::frame(pupil, size, (n_steps, f64::from(most).ceil().max(1.0)));
        let points = pupil
            .losses
            .iter()
            .map(|&(step, loss)| (curve.x.at(step.into()), curve.y.at(loss.into())));
        let points: Vec<(f64, f64)> = points.collect();
        curve.strokes.push(Stroke {
            steps: 0,
            d: line(points.iter().copied()),
            points,
        });
        Some(curve)
    }

    /// Lays out what is known by depth, in percent; nothing before the first look.
    pub fn of_known(pupil: &Pupil, size: Size) -> Option<Self> {
        let deepest = pupil
            .looks
            .iter()
            .map(|(_, tally)| tally.counts.len())
            .max()?;
        let mut curve = Self::frame(pupil, size, (deepest.max(2) as f64, 100.0));
        for (steps, _) in &pupil.looks {
            let known = pupil.known(Some(*steps));
            let points = known
                .iter()
                .map(|&(depth, part)| (curve.x.at(depth.into()), curve.y.at(100.0 * part)));
            let points: Vec<(f64, f64)> = points.collect();
            curve.strokes.push(Stroke {
                steps: *steps,
                d: line(points.iter().copied()),
                points,
            });
        }
        Some(curve)
    }
}
