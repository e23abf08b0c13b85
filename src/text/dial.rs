//! Words at the sliders of the machines.

use super::{Lang, count};
use crate::model::workshop::Dial;

impl Lang {
    /// Names a dial.
    pub const fn dial(self, dial: Dial) -> &'static str {
        let _ = self;
        match dial {
            Dial::Layers => "Layers",
            Dial::Steps => "Diffusion steps",
            Dial::Loops => "Loops",
            Dial::Workers => "Helpers",
            Dial::Latency => "Latency",
            Dial::Guessed => "Cells guessed",
        }
    }

    /// Says what a dial is set to, for those who hear it.
    pub fn dial_value(self, dial: Dial, value: u16) -> String {
        let _ = self;
        let value = usize::from(value);
        match dial {
            Dial::Layers => count(value, "layer", "layers"),
            Dial::Steps => count(value, "step", "steps"),
            Dial::Loops => count(value, "loop", "loops"),
            Dial::Workers => count(value, "helper", "helpers"),
            Dial::Latency => format!("{} for a step", count(value, "tick", "ticks")),
            Dial::Guessed => count(value, "cell", "cells"),
        }
    }
}
