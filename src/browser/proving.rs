//! Long proofs, worked on in short slices so that the page goes on answering: first the one that
//! is asked for, then what the other rule sets make of the board.

use std::sync::Arc;

use engine::proof::Prover;
use engine::{Method, Proof, Puzzle, RuleSet};
use gloo::timers::callback::Timeout;

use super::dom;
use crate::action::Action;
use crate::model::analysis::Analysis;
use crate::model::rungs::Rung;
use crate::store::Store;

/// The time between two breaths of the page, in milliseconds.
const SLICE_MS: f64 = 8.0;

/// The time between two words on how far it has come: each makes the page look at itself.
const WORD_MS: f64 = 120.0;

/// Works on what is not known of a board yet, until it is or the visitor asks for something else.
pub fn begin(store: Store, analysis: &Arc<Analysis>) {
    if let Ok(puzzle) = analysis.real().start.puzzle() {
        let job = Job {
            store,
            analysis: Arc::clone(analysis),
            puzzle,
            task: None,
            next_word: 0.0,
        };
        Timeout::new(0, move || job.run()).forget();
    }
}

struct Job {
    store: Store,
    /// The board as it was when the job began.
    analysis: Arc<Analysis>,
    puzzle: Puzzle,
    task: Option<(Task, Prover)>,
    /// When the next word is due.
    next_word: f64,
}

#[derive(Clone, Copy)]
enum Task {
    /// The proof that is asked for.
    Finish,
    /// What a rule set makes of the board.
    Climb,
}

impl Job {
    fn run(mut self) {
        let is_current = |now: &Arc<Analysis>| Arc::ptr_eq(now, &self.analysis);
        let is_current = self.store.peek(|session| is_current(&session.analysis));
        if !is_current || !self.has_task() {
            return;
        }
        if self.slice() {
            Timeout::new(0, move || self.run()).forget();
        }
    }

    /// Finds something to do; false if everything is known.
    fn has_task(&mut self) -> bool {
        if self.task.is_some() {
            return true;
        }
        let (task, method) = if self.analysis.is_pending {
            (Task::Finish, self.analysis.method)
        } else {
            let Some(rules) = self.next_rung() else {
                return false;
            };
            let uniqueness = self.analysis.method.uniqueness;
            let method = Method {
                uniqueness,
                ..rules.into()
            };
            (Task::Climb, method)
        };
        self.task = Some((task, Prover::new(self.puzzle.clone(), method)));
        true
    }

    fn next_rung(&self) -> Option<RuleSet> {
        self.store.peek(|session| session.rungs.missing().next())
    }

    /// Works for a slice; returns whether the job goes on.
    fn slice(&mut self) -> bool {
        let Some((task, mut prover)) = self.task.take() else {
            return true;
        };
        let end = dom::now_ms() + SLICE_MS;
        while dom::now_ms() < end {
            if let Some(proof) = prover.advance() {
                return self.deliver(task, proof);
            }
        }
        if let Task::Finish = task
            && end > self.next_word
        {
            self.next_word = end + WORD_MS;
            self.store.send(Action::Proving(prover.standing()));
        }
        self.task = Some((task, prover));
        true
    }

    fn deliver(&self, task: Task, proof: Proof) -> bool {
        match task {
            Task::Climb => {
                self.store.send(Action::Climbed(Rung::of(&proof)));
                true
            }
            Task::Finish => {
                // The board that is looked at becomes another one, and that begins another job.
                self.store.send(Action::Proved(Box::new(proof)));
                false
            }
        }
    }
}
