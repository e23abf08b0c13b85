//! Words about helpers, fast steps and schedules.

use super::{Lang, count};
use crate::model::fixed::tenths;
use crate::model::workshop::hardware::{Bar, Ceiling, Gantt, Offers, Sharing};

/// Labels of the hardware.
#[derive(Debug)]
pub struct HardwareText {
    /// The heading.
    pub heading: &'static str,
    /// What can be learned.
    pub moral: &'static str,
    /// Where it ends.
    pub scope: &'static str,
    /// Under the curve: what is shaded.
    pub shaded: &'static str,
    /// Name of the choice of schedules.
    pub sharing: &'static str,
    /// The horizontal axis of the curve.
    pub helpers: &'static str,
    /// The vertical axis.
    pub time: &'static str,
    /// The line of half the latency.
    pub half: &'static str,
    /// Heading of the comparison.
    pub offers: &'static str,
    /// Heading of the schedule.
    pub schedule: &'static str,
    /// Name of what reads the schedule out.
    pub reader: &'static str,
    /// How to read the schedule.
    pub hint: &'static str,
    /// Told where there is nothing to share.
    pub nothing: &'static str,
    /// Opens the table.
    pub as_table: &'static str,
    /// Heads of the columns.
    pub columns: [&'static str; 5],
}

static EN: HardwareText = HardwareText {
    heading: "Hardware: more helpers, or a faster step?",
    moral: "More helpers shorten the wide passes; only a faster step shortens the chain.",
    scope: "This is one board. Many boards at once keep any number of helpers busy. Simulated: a step takes one latency, and telling the others costs nothing.",
    shaded: "Shaded: Brent\u{2019}s bounds, from the greater of D and W/P to D + (W \u{2212} D)/P, for P helpers.",
    sharing: "Schedule",
    helpers: "helpers",
    time: "time",
    half: "half the latency",
    offers: "Which would you buy?",
    schedule: "Who does what, when",
    reader: "The steps, one by one",
    hint: "Point at a step, or go through them with the arrow keys. Outlined: a longest chain. Empty: idle.",
    nothing: "The rules derive nothing here, so there is nothing to share.",
    as_table: "Read the times as a table",
    columns: [
        "Helpers",
        "Pass by pass",
        "Longest chain first",
        "At least",
        "At most",
    ],
};

impl Lang {
    /// Returns the labels of the hardware.
    pub const fn hardware(self) -> &'static HardwareText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Names a way to share.
    pub const fn sharing(self, sharing: Sharing) -> &'static str {
        let _ = self;
        match sharing {
            Sharing::ByPass => "pass by pass",
            Sharing::ByChain => "longest chain first",
        }
    }

    /// Says how much faster helpers can be at most.
    pub fn ceiling(self, ceiling: Ceiling) -> String {
        let _ = self;
        let Ceiling { work, span } = ceiling;
        format!(
            "{} by these rules, {span} of them in one chain: helpers finish at most {work} / {span} = {} times as fast as one alone, however many there are.",
            count(work as usize, "step", "steps"),
            tenths(ceiling.speed_up())
        )
    }

    /// Says that the rules do not fill the board.
    pub fn shared_only(self, n_open: usize) -> Option<String> {
        let _ = self;
        (n_open > 0).then(|| {
            format!(
                "The rules stop with {} open: helpers share what the rules reach, and no number of them reaches more.",
                count(n_open, "cell", "cells")
            )
        })
    }

    /// Labels the start of the curve.
    pub fn alone(self, time: u64) -> String {
        let _ = self;
        format!("one alone: {time}")
    }

    /// Labels the floor of the curve.
    pub fn floor(self, ceiling: Ceiling, latency: u16) -> String {
        let _ = self;
        let floor = ceiling.span * u64::from(latency);
        match latency {
            1 => format!("floor: D = {floor}"),
            _ => format!("floor: D = {} \u{d7} {latency} = {floor}", ceiling.span),
        }
    }

    /// Labels the ceiling of the curve.
    pub fn ceiling_label(self, ceiling: Ceiling) -> String {
        let _ = self;
        format!("ceiling: W/D = {} times", tenths(ceiling.speed_up()))
    }

    /// Names the curve, for those who hear it.
    pub fn curve_name(self, offers: Offers, ceiling: Ceiling) -> String {
        let _ = self;
        format!(
            "Time against helpers: {} take {}; one alone takes {}; the floor is {}.",
            count(offers.workers.into(), "helper", "helpers"),
            offers.now,
            ceiling.work * u64::from(offers.latency),
            ceiling.span * u64::from(offers.latency)
        )
    }

    /// Names what could be bought, each with what there is then and the times before and after.
    pub fn offers(self, offers: Offers) -> [(&'static str, String, String); 2] {
        let _ = self;
        let Offers {
            workers,
            latency,
            now,
            twice,
            ..
        } = offers;
        let from_to = |to: String| format!("{now} \u{2192} {to}");
        [
            (
                "Twice the helpers",
                format!("{workers} \u{2192} {}", 2 * workers),
                from_to(twice.to_string()),
            ),
            (
                "Half the latency",
                format!("{latency} \u{2192} {}", halves(latency.into())),
                from_to(halves(now)),
            ),
        ]
    }

    /// Says what a schedule comes to.
    pub fn gantt(self, gantt: &Gantt, sharing: Sharing) -> String {
        let _ = self;
        let percent = (gantt.idle * 100 + gantt.in_all / 2) / gantt.in_all.max(1);
        let end = gantt.in_all / gantt.n_workers as u64;
        format!(
            "{}, {}: done at {end}. Idle: {} of {} helper-ticks, {percent} %.",
            count(gantt.n_workers, "helper", "helpers"),
            self.sharing(sharing),
            gantt.idle,
            gantt.in_all
        )
    }

    /// Says when a step is done, and by whom.
    pub fn slot(self, bar: &Bar) -> String {
        let _ = self;
        let chain = if bar.is_critical {
            ", on a longest chain"
        } else {
            ""
        };
        format!(
            "{}, pass {}: helper {}, from {} to {}{chain}",
            bar.name, bar.pass, bar.worker, bar.start, bar.end
        )
    }
}

/// Writes half of a number.
fn halves(number: u64) -> String {
    let half = if number.is_multiple_of(2) { "" } else { ".5" };
    format!("{}{half}", number / 2)
}
