//! Words at the sliders of the machines.

use super::{Lang, count, say};
use crate::model::workshop::Dial;

impl Lang {
    /// Names a dial.
    pub const fn dial(self, dial: Dial) -> &'static str {
        let (en, zh) = match dial {
            Dial::Layers => ("Layers", "层数"),
            Dial::Steps => ("Diffusion steps", "扩散步数"),
            Dial::Loops => ("Loops", "循环次数"),
            Dial::Workers => ("Helpers", "处理器"),
            Dial::Latency => ("Latency", "延迟"),
            Dial::Guessed => ("Cells guessed", "猜测的格数"),
        };
        self.pick(en, zh)
    }

    /// Says what a dial is set to, for those who hear it.
    pub fn dial_value(self, dial: Dial, value: u16) -> String {
        let value = usize::from(value);
        let (one, many, zh) = match dial {
            Dial::Layers => ("layer", "layers", "层"),
            Dial::Steps => ("step", "steps", "步"),
            Dial::Loops => ("loop", "loops", "次循环"),
            Dial::Workers => ("helper", "helpers", "个处理器"),
            Dial::Latency => ("tick", "ticks", "拍"),
            Dial::Guessed => ("cell", "cells", "格"),
        };
        let says = match self {
            Self::En => count(value, one, many),
            Self::Zh => format!("{value} {zh}"),
        };
        match dial {
            Dial::Latency => say!(self, "{says} for a step", "每步 {says}"),
            _ => says,
        }
    }
}
