//! One attempt after the other.

use super::attempt::{Attempt, Attempts, Made};
use super::request::{Aim, Request, RequestError};

/// How a search stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    /// There is more to try.
    Going,
    /// What is asked for is made; of the deepest, the budget is spent.
    Made,
    /// The budget is spent in vain.
    Spent,
}

/// A search for the puzzle of a request.
///
/// ```
/// use engine::generate::{Aim, Bounds, Request, Search, State};
/// use engine::{RuleSet, Shape, pass};
/// let depths = Bounds { least: 12, most: 14 };
/// let aim = Aim::Depth(RuleSet::Singles, depths);
/// let mut search = Search::new(Request { aim, ..Request::new(Shape::CLASSIC, 7) }).unwrap();
/// while search.advance(1000) == State::Going {}
/// let made = search.made().unwrap();
/// assert!(depths.contains(made.depth));
/// assert_eq!(pass::sweep(&made.puzzle, RuleSet::Singles).profile.len() as u32, made.depth);
/// ```
#[derive(Debug)]
pub struct Search {
    request: Request,
    attempts: Attempts,
    attempt: Option<Attempt>,
    /// Evaluations of the attempts that are over.
    n_before: u64,
    best: Option<Made>,
}

impl Search {
    /// Begins a search.
    ///
    /// # Errors
    /// [`RequestError`] if no board can be what is asked for.
    pub fn new(request: Request) -> Result<Self, RequestError> {
        let mut attempts = Attempts::of(request)?;
        Ok(Self {
            attempt: attempts.next(),
            request,
            attempts,
            n_before: 0,
            best: None,
        })
    }

    /// Searches on, for so many evaluations or up to the end of an attempt.
    pub fn advance(&mut self, n_evaluations: u64) -> State {
        if let Some(attempt) = &mut self.attempt {
            let is_going = attempt.advance(n_evaluations);
            if let Some(made) = attempt.best() {
                let depth = self.best.as_ref().map(|best| best.depth);
                if self.request.aim.is_nearer(made.depth, depth) {
                    self.best = Some(made.clone());
                }
            }
            if !is_going {
                self.n_before += attempt.n_evaluations();
                self.attempt = if self.is_reached() {
                    None
                } else {
                    self.attempts.next()
                };
            }
        }
        self.state()
    }

    /// Returns how it stands.
    pub fn state(&self) -> State {
        match (&self.attempt, self.made()) {
            (Some(_), _) => State::Going,
            (None, Some(_)) => State::Made,
            (None, None) => State::Spent,
        }
    }

    /// Returns what is made, once it is; of the deepest, the deepest so far.
    pub fn made(&self) -> Option<&Made> {
        let is_any = matches!(self.request.aim, Aim::Deepest(_));
        self.best.as_ref().filter(|_| is_any || self.is_reached())
    }

    /// Returns the board that came nearest to what is asked for.
    pub const fn best(&self) -> Option<&Made> {
        self.best.as_ref()
    }

    /// Returns how many attempts are over.
    pub fn n_attempts(&self) -> u32 {
        let under_way = self.attempt.as_ref().map(Attempt::number);
        under_way.unwrap_or(self.attempts.n_begun())
    }

    /// Returns the evaluations made.
    pub fn n_evaluations(&self) -> u64 {
        let under_way = self.attempt.as_ref().map_or(0, Attempt::n_evaluations);
        self.n_before + under_way
    }

    fn is_reached(&self) -> bool {
        let best = self.best.as_ref();
        best.is_some_and(|best| self.request.aim.is_reached(best.depth))
    }
}
