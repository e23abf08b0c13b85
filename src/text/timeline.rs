//! Words of the timeline.

use super::{Lang, count};
use crate::model::timeline::Clocks;

/// Labels of the timeline.
#[derive(Debug)]
pub struct TimelineText {
    /// Name of the slider.
    pub slider: &'static str,
    /// Goes to the givens.
    pub to_start: &'static str,
    /// One tick back.
    pub back: &'static str,
    /// Starts the clock.
    pub play: &'static str,
    /// Stops the clock.
    pub pause: &'static str,
    /// One tick forward.
    pub forward: &'static str,
    /// Goes to the last pass.
    pub to_end: &'static str,
    /// Name of the choice of clocks.
    pub clock: &'static str,
    /// A pass per tick.
    pub parallel: &'static str,
    /// A cell per tick.
    pub serial: &'static str,
    /// Name of the choice of speeds.
    pub speed: &'static str,
    /// Told in place of the bars when nothing falls.
    pub nothing: &'static str,
}

static EN: TimelineText = TimelineText {
    slider: "Passes",
    to_start: "Back to the givens",
    back: "One tick back",
    play: "Play",
    pause: "Pause",
    forward: "One tick forward",
    to_end: "To the last pass",
    clock: "One tick writes",
    parallel: "pass by pass",
    serial: "cell by cell",
    speed: "Speed",
    nothing: "No pass finds anything.",
};

impl Lang {
    /// Returns the labels of the timeline.
    pub const fn timeline(self) -> &'static TimelineText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Says where the slider stands: "after pass 3 of 23".
    pub fn slider_value(self, clocks: Clocks) -> String {
        let _ = self;
        match (clocks.parallel, clocks.is_between) {
            (0, _) => format!("before pass 1 of {}", clocks.parallel_end),
            (pass, true) => format!("in pass {pass} of {}", clocks.parallel_end),
            (pass, false) => format!("after pass {pass} of {}", clocks.parallel_end),
        }
    }

    /// Says what the two clocks show, each as a name and a value.
    pub fn clocks(self, clocks: Clocks) -> [(&'static str, String); 2] {
        let _ = self;
        [
            (
                "everyone at once",
                format!(
                    "{} of {}",
                    clocks.parallel,
                    count(clocks.parallel_end, "tick", "ticks")
                ),
            ),
            (
                "one by one",
                format!(
                    "{} of {}",
                    clocks.serial,
                    count(clocks.serial_end, "tick", "ticks")
                ),
            ),
        ]
    }

    /// Names a bar: "pass 3: 2 cells".
    pub fn bar(self, pass: usize, n_cells: usize) -> String {
        let _ = self;
        format!("pass {pass}: {}", count(n_cells, "cell", "cells"))
    }
}
