//! What machines make of a board, as the page asks for it.

use std::num::NonZeroU16;

use engine::machine::{
    Combinations, Course, CourseError, Frame, Guess, GuessedCells, Machine, Order, Run, guess_all,
    guesses, run,
};
use engine::schedule::{Schedule, Times, times};
use engine::{Candidate, Measures, Method, Proof};
use serde::{Deserialize, Serialize};

use crate::start::Start;

/// The boards the solver may look at to make sure that there is one solution.
const SOLVER_BUDGET: usize = 500_000;
/// The most workers times are told of: twice the most that can be set, to say what twice as many
/// would bring.
const MOST_WORKERS: u16 = 128;
/// The most cells that are guessed side by side.
pub const MOST_GUESSED: u16 = 3;
/// The boards kept ready: the one that is shown and those it is compared with.
const MOST_COURSES: usize = 8;

/// The parameters of all machines.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Dials {
    /// Layers of the networks: passes they make without writing anything down.
    pub layers: u16,
    /// Steps of the diffusion.
    pub steps: u16,
    /// Loops of the network that is run again.
    pub loops: u16,
    /// Workers of the hardware.
    pub workers: NonZeroU16,
    /// How long each of them takes for a step.
    pub latency: u16,
    /// Which cells a step of diffusion writes.
    pub order: Order,
    /// Cells guessed side by side.
    pub guessed: u16,
    /// What decides all draws.
    pub seed: u32,
}

impl Dials {
    /// Returns every machine with these parameters, in the order of [`Report::runs`].
    pub const fn machines(self) -> [Machine; 9] {
        let Self {
            layers,
            steps,
            loops,
            workers,
            latency,
            order,
            guessed,
            seed: _,
        } = self;
        [
            Machine::OnePass,
            Machine::FixedDepth { layers },
            Machine::IdealDiffusion { layers, steps },
            Machine::CommitDiffusion {
                layers,
                steps,
                order,
            },
            Machine::Autoregressive { layers },
            Machine::ChainOfThought,
            Machine::Looped { layers, loops },
            Machine::Hardware { workers, latency },
            Machine::Guess {
                cells: GuessedCells::Best(guessed),
            },
        ]
    }
}

impl Default for Dials {
    fn default() -> Self {
        Self {
            layers: 4,
            steps: 4,
            loops: 4,
            workers: NonZeroU16::MIN.saturating_add(3),
            latency: 1,
            order: Order::Confidence,
            guessed: 2,
            seed: 1,
        }
    }
}

/// What all machines make of a board.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Report {
    /// Their parameters.
    pub dials: Dials,
    /// Their runs, in the order of [`Dials::machines`].
    pub runs: Vec<Run>,
    /// By cell index: the pass that fills a blank, if any does.
    pub pass_of_cell: Vec<Option<u16>>,
    /// Who does what when, if each pass is finished before the next begins.
    pub by_pass: Schedule,
    /// The same, if the longest chain goes first and no pass is waited for.
    pub by_chain: Schedule,
    /// The steps that are shared, in the order of the slots of both schedules.
    pub steps: Vec<SharedStep>,
    /// The figures of the board.
    pub board: BoardFigures,
}

/// A step that workers share.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SharedStep {
    /// What it concludes: the digit it places, or the first it removes.
    pub concludes: Candidate,
    /// Whether it places a digit.
    pub is_placement: bool,
    /// Its pass.
    pub pass: usize,
    /// Whether it lies on the longest chain that is shown.
    pub is_critical: bool,
}

/// The figures of a board that machines are measured against.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct BoardFigures {
    /// Cells without a given: W.
    pub blanks: usize,
    /// Passes up to the last that wrote something.
    pub passes: u64,
    /// The longest chain: D.
    pub span: usize,
    /// Whether the rules fill every cell.
    pub is_solved: bool,
    /// The cells they leave open.
    pub n_open: usize,
}

/// What does not depend on the parameters: the price of speed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Widths {
    /// The figures of the board.
    pub board: BoardFigures,
    /// The times of 1, 2, ... workers at latency 1.
    pub times: Vec<Times>,
    /// The best guess of one cell, of two, of three; fewer where fewer leave nothing to do.
    pub guesses: Vec<Guess>,
    /// All combinations side by side.
    pub all: Guess,
    /// After 0, 1, ... passes: the ways left to fill what is open.
    pub combinations: Vec<Combinations>,
}

/// Boards made ready for the machines, the latest last.
#[derive(Default)]
pub(crate) struct Courses(Vec<(Start, Method, Result<Course, CourseError>)>);

impl Courses {
    /// Makes a board ready, if it is not; a board that is no puzzle has no solution.
    pub(crate) fn of(&mut self, start: &Start, method: Method) -> Result<&Course, CourseError> {
        let known = self
            .0
            .iter()
            .position(|(s, m, _)| (s, *m) == (start, method));
        let entry = match known {
            Some(position) => self.0.remove(position),
            None => {
                let course = match start.puzzle() {
                    Ok(puzzle) => Course::of(&puzzle, method, SOLVER_BUDGET),
                    Err(_) => Err(CourseError::NoSolution),
                };
                (start.clone(), method, course)
            }
        };
        if self.0.len() >= MOST_COURSES {
            drop(self.0.remove(0));
        }
        self.0.push(entry);
        match &self.0[self.0.len() - 1].2 {
            Ok(course) => Ok(course),
            Err(error) => Err(*error),
        }
    }
}

impl Report {
    /// Runs every machine.
    pub fn of(course: &Course, dials: Dials) -> Self {
        let proof = course.proof();
        let seed = u64::from(dials.seed);
        let runs = dials.machines().map(|machine| run(course, machine, seed));
        Self {
            dials,
            runs: runs.into(),
            pass_of_cell: pass_of_cell(proof),
            by_pass: Schedule::by_pass(proof, dials.workers),
            by_chain: Schedule::by_chain(proof, dials.workers),
            steps: shared_steps(proof),
            board: BoardFigures::of(course),
        }
    }

    /// Returns the report with the ends of the runs alone.
    #[must_use]
    pub fn without_ways(mut self) -> Self {
        for run in &mut self.runs {
            let last: Option<Frame> = run.frames.pop();
            run.frames = last.into_iter().collect();
        }
        self.steps = Vec::new();
        self
    }
}

impl BoardFigures {
    fn of(course: &Course) -> Self {
        let proof = course.proof();
        let n_filled = proof.steps.iter().filter(|step| step.placement().is_some());
        Self {
            blanks: proof.puzzle.n_blanks(),
            n_open: proof.puzzle.n_blanks() - n_filled.count(),
            passes: course.n_passes(),
            span: proof.steps.iter().map(|step| step.depth).max().unwrap_or(0),
            is_solved: course.is_solved(),
        }
    }
}

impl Widths {
    /// Works out the price of speed.
    pub fn of(course: &Course) -> Self {
        let workers = (1..=MOST_WORKERS).filter_map(NonZeroU16::new);
        Self {
            board: BoardFigures::of(course),
            times: times(course.proof(), workers),
            guesses: guesses(course, MOST_GUESSED),
            all: guess_all(course),
            combinations: (0..=course.n_passes())
                .map(|n_passes| course.combinations_after(n_passes))
                .collect(),
        }
    }
}

fn shared_steps(proof: &Proof) -> Vec<SharedStep> {
    let critical = Measures::of(proof).critical_path;
    let shared = proof.steps.iter().map(|step| {
        let placed = step.placement();
        SharedStep {
            concludes: placed.unwrap_or_else(|| step.conclusion.first()),
            is_placement: placed.is_some(),
            pass: step.pass,
            is_critical: critical.contains(&step.id),
        }
    });
    shared.collect()
}

fn pass_of_cell(proof: &Proof) -> Vec<Option<u16>> {
    let shape = proof.puzzle.shape();
    let mut passes = vec![None; shape.n_cells()];
    for step in &proof.steps {
        if let Some(placed) = step.placement() {
            passes[placed.cell.index(shape)] = u16::try_from(step.pass).ok();
        }
    }
    passes
}
