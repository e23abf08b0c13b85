//! The questions with the answers given so far.

use std::sync::Arc;

use engine::Cell;

use super::ground::Ground;
use super::hint::Hint;
use super::setup::{Question, Setup, Trouble};
use super::task::Task;
use super::verdict::{Tally, Verdict};

/// What was answered in one round.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Round {
    /// The cells that are marked, row by row.
    pub marked: Vec<Cell>,
    /// The depth that is said.
    pub guess: usize,
    /// How many hints were taken.
    pub n_hints: usize,
    /// Whether it is judged.
    pub is_revealed: bool,
}

/// The questions about a board, with the answers given so far.
#[derive(Clone, PartialEq, Debug)]
pub struct Game {
    /// The board with its proof.
    pub ground: Arc<Ground>,
    /// What a link sets.
    pub setup: Setup,
    tasks: Vec<Task>,
    /// One for each question that was asked; the last is at hand.
    rounds: Vec<Round>,
    /// The round that is looked at.
    shown: usize,
    /// The hints about the question at hand that were taken for the same cell.
    hints: Vec<Hint>,
    /// What those hints are about.
    subject: Option<Cell>,
    /// Whether it is the result of somebody, to be looked through.
    is_played: bool,
}

impl Game {
    /// Returns the game at its first question.
    ///
    /// # Errors
    /// [`Trouble`] if the board leaves nothing to ask.
    pub fn new(ground: Arc<Ground>, setup: Setup) -> Result<Self, Trouble> {
        let tasks = Task::all(&ground, setup)?;
        let mut game = Self {
            ground,
            setup,
            tasks,
            rounds: Vec::new(),
            shown: 0,
            hints: Vec::new(),
            subject: None,
            is_played: false,
        };
        game.rounds.push(game.blank_round());
        Ok(game)
    }

    /// Returns the game that was played with these answers, as far as they fit its questions.
    pub fn replayed(mut self, rounds: Vec<Round>) -> Option<Self> {
        let fits = |(round, task): (&Round, &Task)| {
            let mut marked = round.marked.iter();
            let is_guess = (1..=self.ground.span()).contains(&round.guess);
            match task {
                Task::Depth(_) => is_guess && round.marked.is_empty(),
                _ => marked.all(|&cell| self.can_mark_in(task, cell)),
            }
        };
        let is_fit = !rounds.is_empty()
            && rounds.len() <= self.tasks.len()
            && rounds.iter().zip(&self.tasks).all(fits);
        if !is_fit {
            return None;
        }
        self.rounds = rounds;
        for round in &mut self.rounds {
            round.is_revealed = true;
        }
        self.shown = self.rounds.len() - 1;
        self.is_played = true;
        Some(self)
    }

    /// Returns the questions.
    pub(super) fn tasks(&self) -> &[Task] {
        &self.tasks
    }

    /// Returns the number of questions.
    pub const fn n_tasks(&self) -> usize {
        self.tasks.len()
    }

    /// Returns the answers, one for each question that was asked.
    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// Returns the questions that were asked.
    pub fn asked_tasks(&self) -> &[Task] {
        &self.tasks[..self.rounds.len()]
    }

    /// Returns the question after the one that is looked at.
    pub fn next_task(&self) -> Option<&Task> {
        let is_there = |next: &usize| !self.is_played || *next < self.rounds.len();
        self.tasks.get(Some(self.shown + 1).filter(is_there)?)
    }

    /// Returns the number of the round that is looked at, from 0.
    pub const fn shown(&self) -> usize {
        self.shown
    }

    /// Returns the question that is looked at.
    pub fn task(&self) -> &Task {
        &self.tasks[self.shown]
    }

    /// Returns its answer.
    pub fn round(&self) -> &Round {
        &self.rounds[self.shown]
    }

    /// Returns its verdict, once it is judged.
    pub fn verdict(&self) -> Option<Verdict> {
        self.verdict_of(self.shown)
    }

    /// Returns the verdict of a round, once it is judged.
    pub fn verdict_of(&self, round: usize) -> Option<Verdict> {
        let task = self.tasks.get(round)?;
        let round = self.rounds.get(round).filter(|round| round.is_revealed)?;
        Some(Verdict::of(&self.ground, task, &round.marked, round.guess))
    }

    /// Returns how many cells were judged how, in all rounds.
    pub fn tally(&self) -> Tally {
        let verdicts = (0..self.rounds.len()).filter_map(|round| self.verdict_of(round));
        let tallies = verdicts.filter_map(|verdict| verdict.tally());
        tallies.fold(Tally::default(), Tally::plus)
    }

    /// Returns for each judged depth what was said and what it is.
    pub fn depths(&self) -> Vec<(usize, usize)> {
        let verdicts = (0..self.rounds.len()).filter_map(|round| self.verdict_of(round));
        let depth = |verdict| match verdict {
            Verdict::Depth { guess, depth, .. } => Some((guess, depth)),
            _ => None,
        };
        verdicts.filter_map(depth).collect()
    }

    /// Returns how many rounds are judged.
    pub fn n_judged(&self) -> usize {
        let rounds = self.rounds.iter();
        rounds.filter(|round| round.is_revealed).count()
    }

    /// Returns how many hints were taken in all rounds.
    pub fn n_hints(&self) -> usize {
        self.rounds.iter().map(|round| round.n_hints).sum()
    }

    /// Returns whether all questions are judged.
    pub fn is_over(&self) -> bool {
        self.n_judged() == self.tasks.len()
    }

    /// Returns whether a cell can be marked now.
    pub fn can_mark(&self, cell: Cell) -> bool {
        !self.round().is_revealed && self.can_mark_in(self.task(), cell)
    }

    fn can_mark_in(&self, task: &Task, cell: Cell) -> bool {
        let standing = self.ground.after(task.n_passes_before(&self.ground));
        task.lets_mark(cell, standing.grid.get(cell))
    }

    /// Marks a cell, or takes the mark away.
    pub fn toggle(&mut self, cell: Cell) {
        if !self.can_mark(cell) {
            return;
        }
        let marked = &mut self.rounds[self.shown].marked;
        match marked.binary_search(&cell) {
            Ok(place) => {
                marked.remove(place);
            }
            Err(place) => marked.insert(place, cell),
        }
    }

    /// Says a depth.
    pub fn guess(&mut self, depth: usize) {
        let most = self.ground.span();
        let round = &mut self.rounds[self.shown];
        if !round.is_revealed {
            round.guess = depth.clamp(1, most);
        }
    }

    /// Judges the answer.
    pub fn reveal(&mut self) {
        self.rounds[self.shown].is_revealed = true;
        self.hints.clear();
    }

    /// Goes on to the next round, one that was played or a new one.
    pub fn go_on(&mut self) {
        let next = self.shown + 1;
        if self.next_task().is_some() && self.round().is_revealed {
            if next == self.rounds.len() {
                self.rounds.push(self.blank_round());
            }
            self.shown = next;
        }
    }

    /// Looks at a round that was asked.
    pub fn look_at(&mut self, round: usize) {
        if round < self.rounds.len() {
            self.shown = round;
        }
    }

    /// Returns the hints that hold for the question at hand, the first one first.
    pub fn hints(&self) -> &[Hint] {
        &self.hints
    }

    /// Returns whether another hint can be had.
    pub fn has_more_hints(&self) -> bool {
        let is_spent =
            self.setup.question == Question::Depth && self.hints.len() == super::hint::N_HINTS;
        !self.round().is_revealed && !is_spent && self.hints.last() != Some(&Hint::Done)
    }

    /// Takes a hint: the next one about the same cell, or the first one about another.
    pub fn take_hint(&mut self) {
        if !self.has_more_hints() {
            return;
        }
        let (ground, task) = (&self.ground, &self.tasks[self.shown]);
        let marked = &self.rounds[self.shown].marked;
        let is_marked = self.subject.is_some_and(|cell| marked.contains(&cell));
        if self.hints.is_empty() || self.hints.len() == super::hint::N_HINTS || is_marked {
            self.hints.clear();
            self.subject = Hint::subject(ground, task, marked);
        }
        let all = Hint::all(ground, task, self.subject);
        self.hints.extend(all.get(self.hints.len()).copied());
        self.rounds[self.shown].n_hints += 1;
    }

    fn blank_round(&self) -> Round {
        let middle = self.ground.span().div_ceil(2);
        Round {
            guess: middle,
            ..Round::default()
        }
    }
}
