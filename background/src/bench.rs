//! The jobs at hand, worked on in turn.

use engine::proof::Prover;
use engine::solve::{Progress, Search};
use engine::{Finish, Method, Outcome, Proof, RuleSet, Solutions};

use crate::aside::Shelf;
use crate::aside::{self, Task};
use crate::message::{Answer, Count, Order, Request, Ticket};
use crate::paste::Paste;
use crate::rung::Rung;
use crate::start::Start;

/// How long a slice of work takes, and how often it is told how far the work has come.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Pace {
    /// Milliseconds of a slice.
    pub slice_ms: f64,
    /// Slices of a job between two words on how far it has come.
    pub slices_per_word: usize,
}

impl Pace {
    /// In a web worker, where nobody waits for the end of a slice but the next request.
    pub const WORKER: Self = Self {
        slice_ms: 40.0,
        slices_per_word: 3,
    };

    /// On the page itself, which must go on answering.
    pub const PAGE: Self = Self {
        slice_ms: 8.0,
        slices_per_word: 15,
    };
}

/// The boards a count looks at before it is given up: about ten seconds.
const COUNT_BUDGET: usize = 4_000_000;
/// The boards it looks at between two looks at the clock.
const COUNT_BATCH: usize = 16;

/// A bench with at most one job of each kind.
pub struct Bench {
    jobs: Vec<Job>,
    shelf: Shelf,
    /// Makes the tasks of annexes.
    begin: aside::Begin,
}

impl Default for Bench {
    fn default() -> Self {
        Self {
            jobs: Vec::new(),
            shelf: Shelf::default(),
            begin: aside::begin,
        }
    }
}

struct Job {
    ticket: Ticket,
    order: Order,
    work: Work,
    n_slices: usize,
}

enum Work {
    /// What is done at once.
    Now,
    /// First by passes alone, which is what most boards need, and is soon there.
    Prove(Box<Prover>),
    Count {
        search: Box<Search>,
        n_found: usize,
        n_looked: usize,
    },
    /// The rule set that is worked on; nothing between two.
    Climb(Option<Box<Prover>>),
    Aside(Box<dyn Task>),
}

impl Bench {
    /// Takes a request. A board that is no puzzle is not worked on.
    pub fn take(&mut self, request: Request) {
        let kind = match &request {
            Request::Begin(_, order) => order.kind(),
            Request::Cancel(kind) => *kind,
        };
        self.jobs.retain(|job| job.order.kind() != kind);
        if let Request::Begin(ticket, order) = request
            && let Some(work) = self.work_on(&order)
        {
            self.jobs.push(Job {
                ticket,
                order,
                work,
                n_slices: 0,
            });
        }
    }

    /// Returns whether there is nothing to do.
    pub fn is_idle(&self) -> bool {
        self.jobs.is_empty()
    }

    /// Works until the slice is over or nothing is left to do, and returns what there is to say.
    /// The job that had the fewest slices comes first, so that no long one holds up a short one.
    pub fn work(&mut self, pace: Pace, mut is_over: impl FnMut() -> bool) -> Vec<Answer> {
        let mut answers = Vec::new();
        while let Some(position) = self.next() {
            let job = &mut self.jobs[position];
            let is_done = loop {
                if job.advance(&mut answers) {
                    break true;
                }
                if is_over() {
                    break false;
                }
            };
            if !is_done {
                job.n_slices += 1;
                answers.extend(job.word(pace));
                break;
            }
            self.jobs.remove(position);
            if is_over() {
                break;
            }
        }
        answers
    }

    fn next(&self) -> Option<usize> {
        let rank = |&position: &usize| {
            let job = &self.jobs[position];
            (job.n_slices, job.order.kind())
        };
        (0..self.jobs.len()).min_by_key(rank)
    }

    /// Begins the work on an order; nothing if its board is no puzzle.
    fn work_on(&self, order: &Order) -> Option<Work> {
        Some(match order {
            Order::Read { .. } => Work::Now,
            Order::Prove { start, method } => Work::Prove(prover(start, plain(*method))?),
            Order::Count { start } => Work::Count {
                search: Box::new(Search::of(&start.puzzle().ok()?)),
                n_found: 0,
                n_looked: 0,
            },
            Order::Climb { start, .. } => {
                start.puzzle().ok()?;
                Work::Climb(None)
            }
            Order::Aside { kind, order } => Work::Aside((self.begin)(*kind, order, &self.shelf)?),
        })
    }
}

impl Job {
    /// Does a little; returns whether the job is done.
    fn advance(&mut self, answers: &mut Vec<Answer>) -> bool {
        let ticket = self.ticket;
        match &mut self.work {
            Work::Now => {
                if let Order::Read { text } = &self.order {
                    answers.push(Answer::Read(ticket, Paste::read(text)));
                }
                true
            }
            Work::Prove(at_hand) => {
                let Some(proof) = at_hand.advance() else {
                    return false;
                };
                let Some(more) = beyond_passes(&self.order, &proof) else {
                    answers.push(Answer::Proved(ticket, Box::new(proof)));
                    return true;
                };
                answers.push(Answer::Passed(ticket, Box::new(proof)));
                *at_hand = more;
                false
            }
            Work::Count {
                search,
                n_found,
                n_looked,
            } => match count(search, n_found, n_looked) {
                Count::Searching => false,
                count => {
                    answers.push(Answer::Counted(ticket, count));
                    true
                }
            },
            Work::Climb(at_hand) => {
                if at_hand.is_none() {
                    *at_hand = next_rung(&mut self.order);
                }
                let Some(prover) = at_hand else {
                    return true;
                };
                if let Some(proof) = prover.advance() {
                    answers.push(Answer::Climbed(ticket, Rung::of(&proof)));
                    *at_hand = None;
                }
                false
            }
            Work::Aside(task) => {
                let mut says = Vec::new();
                let is_done = task.advance(&mut says);
                let kind = self.order.kind();
                let answer = |bytes| Answer::Aside(ticket, kind, bytes);
                answers.extend(says.into_iter().map(answer));
                is_done
            }
        }
    }

    /// Returns how far a proof, or a task of an annex, has come, from time to time.
    fn word(&self, pace: Pace) -> Option<Answer> {
        if !self.n_slices.is_multiple_of(pace.slices_per_word) {
            return None;
        }
        match &self.work {
            Work::Prove(prover) => Some(Answer::Standing(self.ticket, prover.standing())),
            Work::Aside(task) => {
                let word = task.word()?;
                Some(Answer::Aside(self.ticket, self.order.kind(), word))
            }
            _ => None,
        }
    }
}

fn prover(start: &Start, method: Method) -> Option<Box<Prover>> {
    Some(Box::new(Prover::new(start.puzzle().ok()?, method)))
}

/// Returns the method without what happens when the rules are stuck.
fn plain(method: Method) -> Method {
    Method {
        finish: Finish::Stop,
        ..method
    }
}

/// Begins the proof with probes and splits, where they are asked for and passes leave them
/// something.
fn beyond_passes(order: &Order, proof: &Proof) -> Option<Box<Prover>> {
    let Order::Prove { start, method } = order else {
        return None;
    };
    let is_wanted = *method != proof.method && proof.outcome == Outcome::Stuck;
    is_wanted.then(|| prover(start, *method))?
}

/// Begins the next rule set of an order.
fn next_rung(order: &mut Order) -> Option<Box<Prover>> {
    let Order::Climb {
        start,
        rules,
        uniqueness,
    } = order
    else {
        return None;
    };
    let next: RuleSet = (!rules.is_empty()).then(|| rules.remove(0))?;
    let method = Method {
        uniqueness: *uniqueness,
        ..next.into()
    };
    prover(start, method)
}

/// Searches on for a second solution.
fn count(search: &mut Search, n_found: &mut usize, n_looked: &mut usize) -> Count {
    match search.next_within(COUNT_BATCH) {
        Progress::Paused if *n_looked >= COUNT_BUDGET => Count::GivenUp,
        Progress::Paused => {
            *n_looked += COUNT_BATCH;
            Count::Searching
        }
        Progress::Exhausted if *n_found == 0 => Count::Known(Solutions::None),
        Progress::Exhausted => Count::Known(Solutions::One),
        Progress::Found(_) if *n_found > 0 => Count::Known(Solutions::Many),
        Progress::Found(_) => {
            *n_found += 1;
            Count::Searching
        }
    }
}

#[cfg(test)]
mod tests;
