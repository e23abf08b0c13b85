//! A search as it is watched: what was tried, what was found, how it ended.

use engine::generate::{Aim, Request, RequestError};
use engine::{RuleSet, Shape};

use super::{Answer, Found, Tried, link_to};

/// The depth of the deepest entry found so far in the public table of 2006, by gsf.
const DEEPEST_OF_TABLE: usize = 31;

/// What a search is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Purpose {
    /// A board to order.
    Order,
    /// Deeper and deeper boards, for as long as somebody watches.
    Race,
    /// The board of a link.
    Wish,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 3] = [Self::Order, Self::Race, Self::Wish];

    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Order => "order",
            Self::Race => "race",
            Self::Wish => "wish",
        }
    }
}

/// How a search ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// What was asked for is made; of the deepest, the budget is spent.
    Made,
    /// The budget is spent in vain.
    Spent,
    /// Somebody stopped it.
    Stopped,
    /// No board can be what is asked for.
    Refused(RequestError),
    /// The background did not answer.
    Lost,
}

/// A board that was deeper than any before.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Record {
    /// Its depth.
    pub depth: usize,
    /// The evaluations up to it.
    pub evaluations: u64,
    /// The link that opens it, as a hash.
    pub link: String,
}

/// A search as it is watched.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Run {
    /// What is asked for.
    pub request: Request,
    /// What was tried so far.
    pub tried: Tried,
    /// The board that came nearest so far.
    pub best: Option<Box<Found>>,
    /// Of the deepest, every board that was deeper than those before.
    pub records: Vec<Record>,
    /// How it ended; nothing while it goes on.
    pub end: Option<End>,
}

impl Run {
    /// Begins to watch.
    pub fn new(request: Request) -> Self {
        Self {
            request,
            tried: Tried::default(),
            best: None,
            records: Vec::new(),
            end: None,
        }
    }

    /// Takes an answer of the background.
    pub fn hear(&mut self, answer: Answer) {
        match answer {
            Answer::Trying(tried) => self.tried = tried,
            Answer::Nearer(tried, found) => {
                self.tried = tried;
                if self.is_for_the_deepest() {
                    self.records.push(Record {
                        depth: found.figures.depth().unwrap_or(0),
                        evaluations: found.budget,
                        link: link_to(&self.request, &found, true).write(),
                    });
                }
                self.best = Some(found);
            }
            Answer::Made(tried) => self.close(tried, End::Made),
            Answer::Spent(tried) => self.close(tried, End::Spent),
            Answer::Refused(error) => self.end = Some(End::Refused(error)),
        }
    }

    fn close(&mut self, tried: Tried, end: End) {
        self.tried = tried;
        self.end = Some(end);
    }

    /// Ends it before its end; nothing happens if it is over.
    pub fn end_early(&mut self, end: End) {
        self.end.get_or_insert(end);
    }

    /// Returns whether it goes on.
    pub const fn is_going(&self) -> bool {
        self.end.is_none()
    }

    /// Returns whether the deepest is asked for: then every board is what was asked, so far.
    pub const fn is_for_the_deepest(&self) -> bool {
        matches!(self.request.aim, Aim::Deepest(_))
    }

    /// Returns the depth of the nearest board.
    pub fn depth(&self) -> Option<usize> {
        self.best.as_ref()?.figures.depth()
    }

    /// Returns whether the nearest board is what was asked for.
    pub fn has_what_was_asked(&self) -> bool {
        let depth = self.depth().and_then(|depth| u32::try_from(depth).ok());
        depth.is_some_and(|depth| self.is_for_the_deepest() || self.request.aim.is_reached(depth))
    }

    /// Returns whether the board is deeper than the table that its depth can be compared with: of classic
    /// boards under singles.
    pub fn is_beyond_the_table(&self) -> bool {
        self.request.shape == Shape::CLASSIC
            && self.request.aim.rules() == Some(RuleSet::Singles)
            && self.depth().is_some_and(|depth| depth > DEEPEST_OF_TABLE)
    }

    /// Returns the link that opens the nearest board, as a hash.
    pub fn link(&self) -> Option<String> {
        let link = link_to(
            &self.request,
            self.best.as_ref()?,
            self.has_what_was_asked(),
        );
        Some(link.write())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::model::gallery;
    use engine::generate::Bounds;

    fn request(aim: Aim) -> Request {
        Request {
            aim,
            ..Request::new(Shape::CLASSIC, 7)
        }
    }

    fn found(id: &str, budget: u64) -> Box<Found> {
        let board = gallery::tests::board(id);
        Box::new(Found {
            figures: gallery::work_out(std::slice::from_ref(&board)).remove(0),
            grid: board.grid,
            attempt: 2,
            budget,
            own_budget: budget - 4000,
        })
    }

    /// Returns a race that has found boards of depth 23 and 32.
    pub(in crate::model::maker) fn race() -> Run {
        let mut run = Run::new(request(Aim::Deepest(RuleSet::Singles)));
        let tried = |evaluations| Tried {
            evaluations,
            attempts: 0,
        };
        run.hear(Answer::Nearer(tried(5000), found("history-23", 4990)));
        run.hear(Answer::Nearer(tried(200_000), found("deepest-32", 199_000)));
        run.hear(Answer::Trying(tried(300_000)));
        run
    }

    #[test]
    fn every_record_has_a_link_that_makes_it_again() {
        let run = race();
        let depths: Vec<usize> = run.records.iter().map(|record| record.depth).collect();
        assert_eq!((depths, run.depth()), (vec![23, 32], Some(32)));
        let digits = gallery::tests::board("history-23").grid;
        let link = format!("#v=1&p={digits}&seed=7&depth=deepest&attempt=2&budget=990&generator=1");
        assert_eq!(run.records[0].link, link);
        assert!(run.is_going() && run.has_what_was_asked() && run.is_beyond_the_table());
    }

    #[test]
    fn a_board_that_was_not_asked_for_has_no_origin() {
        let depths = Bounds {
            least: 25,
            most: 30,
        };
        let mut run = Run::new(request(Aim::Depth(RuleSet::Locked, depths)));
        run.hear(Answer::Nearer(Tried::default(), found("history-23", 4090)));
        run.end_early(End::Stopped);
        assert!(!run.has_what_was_asked() && run.records.is_empty());
        let digits = gallery::tests::board("history-23").grid;
        let link = format!("#v=1&p={digits}&rules=locked");
        assert_eq!(run.link(), Some(link));
        run.end_early(End::Lost);
        assert_eq!(run.end, Some(End::Stopped));
    }
}
