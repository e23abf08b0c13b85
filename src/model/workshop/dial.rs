//! The dials of the machines as whole numbers one can slide along.

use std::num::NonZeroU16;
use std::ops::RangeInclusive;

use background::{Dials, MOST_GUESSED};

/// The most layers, steps and loops.
pub const MOST_TURNS: u16 = 64;
/// The most workers.
pub const MOST_WORKERS: u16 = 64;
/// The longest a worker takes for a step.
pub const MOST_LATENCY: u16 = 8;

/// A parameter of the machines that is a number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dial {
    /// Layers of the networks.
    Layers,
    /// Steps of the diffusion.
    Steps,
    /// Loops of the network that is run again.
    Loops,
    /// Workers of the hardware.
    Workers,
    /// How long each of them takes for a step.
    Latency,
    /// Cells guessed side by side.
    Guessed,
}

impl Dial {
    /// Every dial.
    pub const ALL: [Self; 6] = [
        Self::Layers,
        Self::Steps,
        Self::Loops,
        Self::Workers,
        Self::Latency,
        Self::Guessed,
    ];

    /// Returns the name used in links and in the attribute `data-dial`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Layers => "layers",
            Self::Steps => "steps",
            Self::Loops => "loops",
            Self::Workers => "workers",
            Self::Latency => "latency",
            Self::Guessed => "guessed",
        }
    }

    /// Returns the least and the most it can be set to.
    pub const fn range(self) -> RangeInclusive<u16> {
        match self {
            Self::Layers | Self::Steps | Self::Loops => 1..=MOST_TURNS,
            Self::Workers => 1..=MOST_WORKERS,
            Self::Latency => 1..=MOST_LATENCY,
            Self::Guessed => 0..=MOST_GUESSED,
        }
    }

    /// Returns what it is set to.
    pub const fn of(self, dials: Dials) -> u16 {
        match self {
            Self::Layers => dials.layers,
            Self::Steps => dials.steps,
            Self::Loops => dials.loops,
            Self::Workers => dials.workers.get(),
            Self::Latency => dials.latency,
            Self::Guessed => dials.guessed,
        }
    }

    /// Returns the dials with this one turned to a number, or to the nearest it can be set to.
    #[must_use]
    pub fn turned(self, mut dials: Dials, to: u16) -> Dials {
        let range = self.range();
        let to = to.max(*range.start()).min(*range.end());
        match self {
            Self::Layers => dials.layers = to,
            Self::Steps => dials.steps = to,
            Self::Loops => dials.loops = to,
            Self::Workers => dials.workers = NonZeroU16::new(to).unwrap_or(NonZeroU16::MIN),
            Self::Latency => dials.latency = to,
            Self::Guessed => dials.guessed = to,
        }
        dials
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dial_turns_itself_alone_and_stays_in_its_range() {
        let usual = Dials::default();
        for dial in Dial::ALL {
            let range = dial.range();
            for to in [0, 1, 2, 3, 9, u16::MAX] {
                let turned = dial.turned(usual, to);
                assert_eq!(dial.of(turned), to.clamp(*range.start(), *range.end()));
                assert_eq!(dial.turned(turned, dial.of(usual)), usual, "{dial:?}");
            }
        }
    }
}
