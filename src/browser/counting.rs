//! Counts the solutions of the board in slices, so that the page stays alive.

use engine::Solutions;
use engine::solve::{Progress, Search};
use gloo::timers::callback::Timeout;

use super::dom;
use crate::action::{Action, Count};
use crate::model::start::Start;
use crate::store::Store;

/// How long one slice may take, in milliseconds.
const SLICE_MS: f64 = 8.0;
/// After so many slices the search is given up.
const MAX_SLICES: usize = 1200;
/// Boards between two looks at the clock.
const BATCH: usize = 16;

/// Counts the solutions of a board and sends the result, unless the board changes before.
pub fn begin(store: Store, start: Start) {
    if let Ok(puzzle) = start.puzzle() {
        let count = Job {
            store,
            start,
            search: Search::of(&puzzle),
            n_found: 0,
        };
        count.run(MAX_SLICES);
    }
}

struct Job {
    store: Store,
    start: Start,
    search: Search,
    n_found: usize,
}

impl Job {
    fn run(mut self, n_slices: usize) {
        let is_current = self
            .store
            .peek(|session| session.analysis.real().start == self.start);
        if !is_current {
            return;
        }
        match self.slice() {
            Some(solutions) => self.store.send(Action::Counted(Count::Known(solutions))),
            None if n_slices == 0 => self.store.send(Action::Counted(Count::GivenUp)),
            None => {
                Timeout::new(0, move || self.run(n_slices - 1)).forget();
            }
        }
    }

    fn slice(&mut self) -> Option<Solutions> {
        let end = dom::now_ms() + SLICE_MS;
        while dom::now_ms() < end {
            match self.search.next_within(BATCH) {
                Progress::Exhausted if self.n_found == 0 => return Some(Solutions::None),
                Progress::Exhausted => return Some(Solutions::One),
                Progress::Found(_) if self.n_found == 1 => return Some(Solutions::Many),
                Progress::Found(_) => self.n_found += 1,
                Progress::Paused => {}
            }
        }
        None
    }
}
