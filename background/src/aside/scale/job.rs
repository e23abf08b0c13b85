//! The work on an order.

use engine::RuleSet;
use engine::generate::{Search, State};
use engine::pass::sweep;

use super::{Answer, Lot, Measured, Order, seed};
use crate::aside::Task;
use crate::message::encode;

/// The cells of all boards that are evaluated between two looks at the clock.
const CELLS_PER_ADVANCE: u64 = 4096;

/// An order under way.
pub(super) struct Job {
    order: Order,
    /// By lot: the boards that are begun or done.
    n_begun: Vec<u16>,
    at_work: Option<Work>,
}

/// A board under way.
struct Work {
    lot: u16,
    number: u16,
    search: Search,
    n_evaluations: u64,
}

impl Job {
    pub(super) fn new(order: Order) -> Self {
        Self {
            n_begun: vec![0; order.lots.len()],
            order,
            at_work: None,
        }
    }

    /// Begins the next board: one of the lot that is least far along, so that the picture fills
    /// evenly. Nothing if all are made.
    fn begin(&mut self) -> Option<Work> {
        let lots = self.order.lots.iter().zip(&self.n_begun).enumerate();
        let open = lots.filter(|(_, (lot, n_begun))| **n_begun < lot.n_boards);
        let progress = |(lot, n_begun): &(&Lot, &u16)| {
            u64::from(**n_begun) * 1_000_000 / u64::from(lot.n_boards)
        };
        let (position, (&lot, &number)) = open.min_by_key(|(_, lot)| progress(lot))?;
        self.n_begun[position] += 1;
        let seed = seed(self.order.series, number);
        let request = lot.request(self.order.rules, seed, number);
        Some(Work {
            lot: position as u16,
            number,
            search: Search::new(request).ok()?,
            n_evaluations: CELLS_PER_ADVANCE / lot.shape.n_cells() as u64,
        })
    }
}

impl Task for Job {
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        let Some(work) = &mut self.at_work else {
            self.at_work = self.begin();
            return self.at_work.is_none();
        };
        if work.search.advance(work.n_evaluations) != State::Going {
            answers.push(encode(&work.answer(self.order.rules)));
            self.at_work = None;
        }
        false
    }
}

impl Work {
    /// Measures what was made.
    fn answer(&self, rules: RuleSet) -> Answer {
        let board = self.search.made().map(|made| {
            let profile = sweep(&made.puzzle, rules).profile;
            Measured {
                grid: made.puzzle.grid().clone(),
                profile: profile.into_iter().map(|width| width as u16).collect(),
            }
        });
        Answer {
            lot: self.lot,
            number: self.number,
            board,
        }
    }
}
