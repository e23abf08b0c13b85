//! The surprise of a network in training, laid out.

use super::training::Pupil;
use crate::model::viewport::Size;
use crate::model::workshop::chart::{Scale, Tick, line, ticks};
use net::Kind;

/// A small drawing of a line.
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
    /// The line, as a value of `d`.
    pub line: String,
    /// Its points.
    pub points: Vec<(f64, f64)>,
    /// Whether it is of a looped network.
    pub is_looped: bool,
}

/// Lines of type in its height.
const N_ROWS: f64 = 11.0;

impl Curve {
    /// Lays the surprise out against the steps; nothing before the first look.
    pub fn of(pupil: &Pupil, size: Size) -> Option<Self> {
        let losses = pupil.losses.iter().map(|(_, loss)| *loss);
        let most = losses.reduce(f32::max)?;
        let em = size.height / N_ROWS;
        let x = Scale {
            most: f64::from(pupil.standing.n_steps_in_all),
            start: 3.0 * em,
            end: size.width - 1.6 * em,
        };
        let y = Scale {
            most: f64::from(most).ceil().max(1.0),
            start: size.height - 3.2 * em,
            end: 2.0 * em,
        };
        let points = pupil.losses.iter();
        let points = points.map(|&(step, loss)| (x.at(step.into()), y.at(loss.into())));
        let points: Vec<(f64, f64)> = points.collect();
        Some(Self {
            size,
            em,
            x,
            y,
            x_ticks: ticks(x),
            y_ticks: ticks(y),
            line: line(points.iter().copied()),
            points,
            is_looped: pupil.setup.spec.kind == Kind::Looped,
        })
    }
}
