//! Straight and logarithmic axes, with their ticks.

use crate::model::workshop::chart::{Scale, Tick, round_step};

/// How values are laid along an axis.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Axes {
    /// Equal steps for equal differences, from 0.
    #[default]
    Linear,
    /// Equal steps for equal factors.
    Log,
}

impl Axes {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Linear, Self::Log];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Linear => "linear",
            Self::Log => "log",
        }
    }
}

/// An axis.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Axis {
    /// How values are laid along it.
    pub axes: Axes,
    /// The least value on it.
    pub least: f64,
    /// The greatest value on it.
    pub most: f64,
    /// Where the least lies, in pixels.
    pub start: f64,
    /// Where the greatest lies, in pixels.
    pub end: f64,
}

impl Axis {
    /// Returns where a value lies, in pixels. On a logarithmic axis what is below the least lies where
    /// the least does.
    pub fn at(self, value: f64) -> f64 {
        let part = match self.axes {
            Axes::Linear => (value - self.least) / (self.most - self.least),
            Axes::Log => (value.max(self.least) / self.least).ln() / (self.most / self.least).ln(),
        };
        self.start + (self.end - self.start) * part
    }

    /// Returns the tick of a value.
    pub fn tick(self, value: u64) -> Tick {
        Tick::of(value, self.at(value as f64))
    }

    /// Returns round values with where they lie: some five on a linear axis, and 1, 2, 5, 10, 20, ... on a
    /// logarithmic one.
    pub fn ticks(self) -> Vec<Tick> {
        let is_on = |value: u64| self.least <= value as f64 && value as f64 <= self.most;
        if self.axes == Axes::Linear {
            let step = round_step(((self.most - self.least).ceil() as u64).div_ceil(5).max(1));
            let values = (0..=self.most as u64 / step).map(|index| index * step);
            let values = values.filter(|&value| is_on(value));
            return values.map(|value| self.tick(value)).collect();
        }
        let mut ticks = Vec::new();
        let mut unit = 1;
        while (unit as f64) <= self.most {
            let steps = [unit, 2 * unit, 5 * unit].into_iter();
            let steps = steps.filter(|&value| is_on(value));
            ticks.extend(steps.map(|value| self.tick(value)));
            unit *= 10;
        }
        ticks
    }

    /// Returns where it begins and ends, as a straight scale.
    pub const fn scale(self) -> Scale {
        Scale {
            most: self.most,
            start: self.start,
            end: self.end,
        }
    }
}
