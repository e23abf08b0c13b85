//! The timeline: the profile as bars, and the two clocks.

use super::analysis::Analysis;
use super::viewport::within;
use crate::state::Session;

/// The bars of the timeline, each pass one.
#[derive(Clone, PartialEq, Debug)]
pub struct Timeline {
    /// Cells filled per pass.
    pub profile: Vec<usize>,
    /// The widest pass.
    pub peak: usize,
}

impl Timeline {
    /// Returns the bars of a board.
    pub fn of(analysis: &Analysis) -> Self {
        let measures = analysis.solved().map(|solved| &solved.measures);
        Self {
            profile: measures.map_or_else(Vec::new, |m| m.profile.clone()),
            peak: measures.map_or(0, |m| m.peak),
        }
    }

    /// Returns the height of a bar, from 0 to 1.
    pub fn height(&self, pass: usize) -> f64 {
        let width = self.profile.get(pass.wrapping_sub(1)).copied().unwrap_or(0);
        width as f64 / self.peak.max(1) as f64
    }

    /// Returns the pass whose number is worth printing under its bar: the first, the last, and
    /// every so many between.
    pub fn is_labeled(&self, pass: usize) -> bool {
        let last = self.profile.len();
        let every = match last {
            0..=12 => 1,
            13..=49 => 5,
            50..=119 => 20,
            _ => 50,
        };
        // The number of the last pass needs room too.
        let room = if last < 50 { every.min(2) } else { every / 2 };
        pass == 1 || pass == last || pass.is_multiple_of(every) && last - pass >= room
    }

    /// Returns the number of passes over at a position along the bars, from 0 to 1.
    pub fn pass_at(&self, position: f64) -> usize {
        let n = self.profile.len() as f64;
        // Half a bar of room before the first: there nothing is written yet. A bar belongs to its
        // pass from edge to edge, the right one included.
        let bars = within(position, 0.0, 1.0) * (n + 1.0) - 0.5;
        within((bars - 1e-9).ceil(), 0.0, n) as usize
    }
}

/// How far the two clocks have run at the cursor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Clocks {
    /// Ticks of the parallel clock: passes begun.
    pub parallel: usize,
    /// Ticks of the parallel clock at the end.
    pub parallel_end: usize,
    /// Ticks of the serial clock: steps written.
    pub serial: usize,
    /// Ticks of the serial clock at the end.
    pub serial_end: usize,
    /// Whether a pass is half written.
    pub is_between: bool,
}

impl Clocks {
    /// Returns the clocks at the cursor.
    pub fn of(session: &Session) -> Self {
        let is_between = session.is_between();
        Self {
            parallel: session.n_passes_done() + usize::from(is_between),
            parallel_end: session.analysis.n_passes(),
            serial: session.n_written,
            serial_end: session.analysis.n_steps(),
            is_between,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::{Action, Clock, Direction};

    #[test]
    fn the_clocks_part_on_wide_passes() {
        let mut session = Session::new();
        session.apply(Action::GoToPass(7));
        let clocks = Clocks::of(&session);
        assert_eq!(
            (clocks.parallel, clocks.serial, clocks.is_between),
            (7, 14, false)
        );
        session.apply(Action::SetClock(Clock::Serial));
        session.apply(Action::Step(Direction::Forward));
        let clocks = Clocks::of(&session);
        assert_eq!(
            (clocks.parallel, clocks.serial, clocks.is_between),
            (8, 15, true)
        );
    }

    #[test]
    fn a_drag_reaches_every_pass_and_the_start() {
        let timeline = Timeline::of(&Session::new().analysis);
        assert_eq!(timeline.pass_at(-1.0), 0);
        assert_eq!(timeline.pass_at(0.0), 0);
        assert_eq!(timeline.pass_at(2.0), 23);
        for pass in 0..=23 {
            assert_eq!(timeline.pass_at((pass as f64 + 0.5) / 24.0), pass);
            assert_eq!(timeline.pass_at((pass as f64 - 0.4) / 24.0), pass);
        }
        assert_eq!(
            (timeline.height(1), timeline.height(8), timeline.height(0)),
            (0.375, 0.75, 0.0)
        );
    }
}
