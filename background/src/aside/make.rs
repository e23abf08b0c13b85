//! Making a board: a search, worked on bit by bit, that tells of every board nearer to what is asked
//! for.

use engine::generate::{Made, Request, RequestError, Search, State};
use engine::proof::Prover;
use engine::{Grid, RuleSet};
use serde::{Deserialize, Serialize};

use super::Task;
use super::gallery::Figures;
use crate::message::encode;

/// How far a search has come.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Tried {
    /// Evaluations made.
    pub evaluations: u64,
    /// Attempts that are over.
    pub attempts: u32,
}

/// What is said of a request.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// How far the search has come, from time to time.
    Trying(Tried),
    /// A board that is nearer to what is asked for than any before.
    Nearer(Tried, Box<Found>),
    /// The last board is what was asked for; of the deepest, the budget is spent.
    Made(Tried),
    /// The budget is spent in vain; the last board came nearest.
    Spent(Tried),
    /// No board can be what is asked for.
    Refused(RequestError),
}

/// A board that was found, with all that is drawn of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Found {
    /// The digits.
    pub grid: Grid,
    /// What its passes come to, under the rules it was made for.
    pub figures: Figures,
    /// The number of the attempt that found it, from 0.
    pub attempt: u32,
    /// A budget with which the same request finds this board and none that is nearer.
    pub budget: u64,
    /// The same where that attempt is made alone.
    pub own_budget: u64,
}

/// A search under way, or what there is to say of a request that cannot be searched for.
pub(super) enum Make {
    Refused(RequestError),
    Searching(Box<Searching>),
}

/// A search under way.
pub(super) struct Searching {
    search: Search,
    rules: RuleSet,
    /// Evaluations between two looks at the clock.
    n_at_once: u64,
    /// The depth and the attempt of the last board that was told of.
    told: Option<(u32, u32)>,
    /// The next board to tell of, as it is drawn up.
    at_hand: Option<AtHand>,
}

struct AtHand {
    prover: Box<Prover>,
    attempt: u32,
    budget: u64,
    own_budget: u64,
}

impl Make {
    pub(super) fn new(request: Request) -> Self {
        match Search::new(request) {
            Ok(search) => Self::Searching(Box::new(Searching {
                search,
                rules: request.aim.rules().unwrap_or_default(),
                n_at_once: n_at_once(&request),
                told: None,
                at_hand: None,
            })),
            Err(error) => Self::Refused(error),
        }
    }
}

/// Returns how many evaluations take well under a millisecond. On counts kept up to date they take
/// microseconds, more on a greater board; where passes are run, up to milliseconds each.
fn n_at_once(request: &Request) -> u64 {
    match request.aim.rules() {
        Some(RuleSet::Naked | RuleSet::Singles) => 10_000 / request.shape.n_cells() as u64,
        _ => 1,
    }
}

impl Searching {
    fn tried(&self) -> Tried {
        Tried {
            evaluations: self.search.n_evaluations(),
            attempts: self.search.n_attempts(),
        }
    }

    /// Searches on, and takes a nearer board in hand.
    fn search_on(&mut self) -> State {
        let state = self.search.advance(self.n_at_once);
        let place = |made: &Made| (made.depth, made.attempt);
        let best = self.search.best();
        if best.map(place) != self.told {
            self.told = best.map(place);
            self.at_hand = best.map(|made| AtHand {
                prover: Box::new(Prover::new(made.puzzle.clone(), self.rules)),
                attempt: made.attempt,
                budget: made.budget,
                own_budget: made.own_budget,
            });
        }
        state
    }

    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        let mut says = |answer: Answer| answers.push(encode(&answer));
        if let Some(at_hand) = &mut self.at_hand {
            if let Some(proof) = at_hand.prover.advance() {
                let found = Found {
                    figures: Figures::of(&proof),
                    grid: proof.puzzle.grid().clone(),
                    attempt: at_hand.attempt,
                    budget: at_hand.budget,
                    own_budget: at_hand.own_budget,
                };
                self.at_hand = None;
                says(Answer::Nearer(self.tried(), Box::new(found)));
            }
            return false;
        }
        let state = self.search_on();
        if self.at_hand.is_some() {
            return false;
        }
        match state {
            State::Going => return false,
            State::Made => says(Answer::Made(self.tried())),
            State::Spent => says(Answer::Spent(self.tried())),
        }
        true
    }
}

impl Task for Make {
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        match self {
            Self::Searching(searching) => searching.advance(answers),
            Self::Refused(error) => {
                answers.push(encode(&Answer::Refused(*error)));
                true
            }
        }
    }

    fn word(&self) -> Option<Vec<u8>> {
        match self {
            Self::Searching(searching) => Some(encode(&Answer::Trying(searching.tried()))),
            Self::Refused(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
