//! What the numbers in the lesson's texts mean, worked out by the engine: for tests alone.

use std::num::NonZeroU16;

use engine::machine::{Course, Guess, Machine, guesses, run};
use engine::{Cell, Measures, Puzzle, RuleSet, proof, schedule};

use crate::model::board;
use crate::model::fixed::tenths;
use crate::model::lesson::Place;
use crate::model::twins::{self, Rating};
use crate::state::Session;

/// The board of a scene, under its rules.
pub struct Facts {
    puzzle: Puzzle,
    course: Course,
}

impl Facts {
    /// Works the board of a scene out.
    pub fn of(place: Place) -> Self {
        let link = place.link();
        let session = Session::open(&link);
        let puzzle = Puzzle::try_from(session.analysis.start.grid.clone()).unwrap();
        let rules = link.rules.unwrap_or_default();
        let course = Course::of(&puzzle, rules, 1_000_000).unwrap();
        Self { puzzle, course }
    }

    /// Returns the value of a source such as `in pass 3`, as the text has to write it.
    pub fn value(&self, source: &str) -> Option<String> {
        let measures = Measures::of(self.course.proof());
        let profile = &measures.profile;
        let (words, last) = source.rsplit_once(' ').unwrap_or((source, ""));
        let number: usize = last.parse().unwrap_or_default();
        let few = u16::try_from(number).ok()?;
        let in_pass = |pass: usize| profile.get(pass.checked_sub(1)?).copied();
        Some(match (words, last) {
            ("givens", _) => self.puzzle.grid().n_filled().to_string(),
            ("blanks", _) => self.puzzle.n_blanks().to_string(),
            ("work", _) => measures.work.to_string(),
            ("span", _) => measures.span.to_string(),
            ("passes", _) => measures.passes.to_string(),
            ("peak", _) => measures.peak.to_string(),
            ("parallelism", _) => tenths(measures.work as f64 / measures.span as f64).to_string(),
            ("rating", _) => self.rating()?,
            ("in pass", _) => in_pass(number)?.to_string(),
            ("by pass", _) => profile[..number].iter().sum::<usize>().to_string(),
            ("passes of", _) => profile.iter().filter(|&&n| n == number).count().to_string(),
            ("widest of", passes) => {
                let (from, to) = passes.split_once("..")?;
                let (from, to): (usize, usize) = (from.parse().ok()?, to.parse().ok()?);
                profile[from - 1..to].iter().max()?.to_string()
            }
            ("span under", rules) => self.span_under(rules)?.to_string(),
            ("checks of pass", "1") => {
                let run = run(&self.course, Machine::OnePass, 0);
                run.compute?.work.to_string()
            }
            ("digit", cell) => self.course.solution().get(cell.parse().ok()?)?.to_string(),
            ("candidates", cell) => self.candidates(cell.parse().ok()?).to_string(),
            ("pass", cell) => self.step(cell)?.pass.to_string(),
            ("needs", cell) => self.step(cell)?.premises.len().to_string(),
            ("under", cell) => {
                let cone = proof::cone(self.course.proof(), self.step(cell)?.id);
                cone.ancestors.len().to_string()
            }
            ("helpers", _) => self.times(few)?.by_pass.to_string(),
            ("free helpers", _) => self.times(few)?.by_chain.to_string(),
            ("copies", _) => self.guess(few)?.branches.exact?.to_string(),
            ("copied passes", _) => {
                let guess = self.guess(few)?;
                assert_eq!(guess.n_open, 0, "the copy with the true digits is full");
                guess.passes.to_string()
            }
            ("forced", _) => {
                let machine = Machine::Autoregressive { layers: few };
                run(&self.course, machine, 0).guessed.to_string()
            }
            ("commit steps", _) => self.course.loops_to_fill(few)?.to_string(),
            _ => return None,
        })
    }

    /// Returns the one cell that is best guessed.
    pub fn guessed(&self) -> Option<Cell> {
        self.guess(1)?.cells.first().copied()
    }

    /// Returns whether a cell does not follow from the givens alone.
    pub fn waits(&self, cell: &str) -> bool {
        self.step(cell).is_some_and(|step| step.pass > 1)
    }

    fn step(&self, cell: &str) -> Option<&engine::Step> {
        self.course.proof().step_of_cell(cell.parse().ok()?)
    }

    fn candidates(&self, cell: Cell) -> usize {
        board::candidates(self.puzzle.grid(), cell).count()
    }

    fn span_under(&self, rules: &str) -> Option<usize> {
        let rules: RuleSet = rules.parse().ok()?;
        Some(Measures::of(&proof::prove(&self.puzzle, rules)).span)
    }

    fn times(&self, workers: u16) -> Option<schedule::Times> {
        let workers = NonZeroU16::new(workers)?;
        schedule::times(self.course.proof(), [workers]).pop()
    }

    fn guess(&self, n_cells: u16) -> Option<Guess> {
        guesses(&self.course, n_cells).pop()
    }

    fn rating(&self) -> Option<String> {
        let twin = twins::all()
            .iter()
            .find(|twin| twin.grid == *self.puzzle.grid())?;
        let (Rating::Exactly(tenths) | Rating::AtMost(tenths)) = twin.rating?;
        Some(format!("{}.{}", tenths / 10, tenths % 10))
    }
}
