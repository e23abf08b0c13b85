//! Words of the timeline.

use super::{Lang, count, say};
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

static ZH: TimelineText = TimelineText {
    slider: "轮次",
    to_start: "回到已知数",
    back: "后退一拍",
    play: "播放",
    pause: "暂停",
    forward: "前进一拍",
    to_end: "到最后一轮",
    clock: "每一拍写下",
    parallel: "逐轮",
    serial: "逐格",
    speed: "速度",
    nothing: "没有哪一轮有所发现。",
};

impl Lang {
    /// Returns the labels of the timeline.
    pub const fn timeline(self) -> &'static TimelineText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Says where the slider stands: "after pass 3 of 23".
    pub fn slider_value(self, clocks: Clocks) -> String {
        let (pass, end) = (clocks.parallel, clocks.parallel_end);
        match (pass, clocks.is_between) {
            (0, _) => say!(self, "before pass 1 of {end}", "第 1 轮之前，共 {end} 轮"),
            (_, true) => say!(
                self,
                "in pass {pass} of {end}",
                "第 {pass} 轮之中，共 {end} 轮"
            ),
            (_, false) => say!(
                self,
                "after pass {pass} of {end}",
                "第 {pass} 轮之后，共 {end} 轮"
            ),
        }
    }

    /// Says what the two clocks show, each as a name and a value.
    pub fn clocks(self, clocks: Clocks) -> [(&'static str, String); 2] {
        let value = |now: usize, end: usize| {
            let ticks = count(end, "tick", "ticks");
            say!(self, "{now} of {ticks}", "{now} / {end} 拍")
        };
        [
            (
                self.pick("everyone at once", "大家一起"),
                value(clocks.parallel, clocks.parallel_end),
            ),
            (
                self.pick("one by one", "一格一格"),
                value(clocks.serial, clocks.serial_end),
            ),
        ]
    }

    /// Names a bar: "pass 3: 2 cells".
    pub fn bar(self, pass: usize, n_cells: usize) -> String {
        let cells = count(n_cells, "cell", "cells");
        say!(self, "pass {pass}: {cells}", "第 {pass} 轮：{n_cells} 格")
    }
}
