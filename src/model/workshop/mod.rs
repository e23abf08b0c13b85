//! The machines view as plain data: what is set, what is in sight, at which moment, and what the
//! background makes of it.

pub mod bill;
pub mod card;
pub mod chart;
pub mod compare;
mod dial;
pub mod hardware;
mod settings;
pub mod width;

use std::sync::Arc;

use background::{Report, Widths};
use engine::machine::{CourseError, Frame, Run};

pub use dial::{Dial, MOST_LATENCY, MOST_TURNS, MOST_WORKERS};
pub use settings::{Card, Cards, Diffusion, Settings, number_of};

/// What the machines view shows.
#[derive(Clone, PartialEq, Default, Debug)]
pub struct Workshop {
    /// What is set; a link can say all of it.
    pub settings: Settings,
    /// What the machines make of the board, or why they do not run on it; nothing until it is known.
    pub report: Option<Result<Arc<Report>, CourseError>>,
    /// What speed costs on the board.
    pub widths: Option<Result<Arc<Widths>, CourseError>>,
    /// What the machines make of the boards that are compared, in the order of
    /// [`crate::model::twins::all`].
    pub compared: Arc<Vec<Result<Report, CourseError>>>,
}

impl Workshop {
    /// Returns what the machines make of the board, if they run on it.
    pub fn report(&self) -> Option<&Report> {
        self.report.as_ref()?.as_deref().ok()
    }

    /// Returns why machines do not run on the board, if they do not.
    pub fn trouble(&self) -> Option<CourseError> {
        self.report.as_ref()?.as_ref().err().copied()
    }

    /// Returns the serial steps of the longest run in sight: the end of the one clock.
    pub fn end(&self) -> u64 {
        let Some(report) = self.report() else {
            return 0;
        };
        let cards = self.settings.cards.iter();
        let serial = cards.map(|card| run_of(report, card, self.settings.diffusion).serial);
        serial.max().unwrap_or(0)
    }

    /// Returns the moment that is shown, in serial steps.
    pub fn moment(&self) -> u64 {
        let end = self.end();
        self.settings.moment.map_or(end, |moment| moment.min(end))
    }

    /// Returns how far one tick goes: the longest run takes some fifty.
    pub fn stride(&self) -> u64 {
        self.end().div_ceil(48).max(1)
    }

    /// Goes to a moment; the end is kept as the end, whatever is set later.
    pub fn go_to(&mut self, moment: u64) {
        self.settings.moment = (moment < self.end()).then_some(moment);
    }
}

/// Returns the run of a card.
pub fn run_of(report: &Report, card: Card, diffusion: Diffusion) -> &Run {
    &report.runs[number_of(card, diffusion)]
}

/// Returns the board of a run at a moment: its latest frame by then.
pub fn frame_at(run: &Run, moment: u64) -> Option<&Frame> {
    let n_begun = run.frames.partition_point(|frame| frame.time <= moment);
    run.frames.get(n_begun.checked_sub(1)?)
}

#[cfg(test)]
pub(crate) mod tests;
