//! The record of `machines`, apart from the engine's own types.

use std::num::NonZeroU16;

use engine::machine::{Combinations, GuessedCells, Machine};
use engine::{Cell, RuleSet, Shape};
use serde::Serialize;

use super::Answer;
use crate::args::MachinesArgs;
use ::record::{Gone, Name, Outcome, SCHEMA, is_false, struck};

/// One board with what the machines make of it.
#[derive(Serialize, Debug)]
pub(super) struct Record {
    /// The version of the record.
    schema: u32,
    /// The givens, row by row, empty cells as `.`.
    puzzle: String,
    /// Rows and columns of a box.
    shape: Name<Shape>,
    /// The candidates struck at the start; left out without any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    struck: Vec<Name<Gone>>,
    /// Cells without a given.
    blanks: usize,
    /// What a pass could see.
    rules: Name<RuleSet>,
    /// Whether a pass could use the premise that there is one solution; left out if not.
    #[serde(skip_serializing_if = "is_false")]
    uniqueness: bool,
    /// How the proof by passes ended.
    outcome: Outcome,
    /// The only solution.
    solution: String,
    /// Passes up to the last that wrote something down.
    passes: u64,
    /// Number of steps.
    work: usize,
    /// The greatest depth of a step.
    span: usize,
    /// The seed of what is drawn.
    seed: u64,
    /// What came of each machine.
    runs: Vec<Run>,
    /// How many loops fill the board, by layers.
    to_fill: Vec<ToFill>,
    /// The times of workers.
    times: Vec<Times>,
    /// Cells guessed in parallel: one, two and so on, and all of them last.
    guesses: Vec<Guess>,
    /// The copies it takes to guess the rest after 0, 1, 2 ... passes.
    log10_to_skip: Vec<f64>,
}

/// What came of one machine.
#[derive(Serialize, Debug)]
struct Run {
    /// Its name.
    machine: &'static str,
    /// Its parameters, as keys beside the others.
    #[serde(flatten)]
    parameters: Parameters,
    /// Blanks that end up right, and worked out.
    filled: usize,
    /// Blanks that end up right without having been worked out.
    guessed: usize,
    /// Blanks that end up with a wrong digit.
    wrong: usize,
    /// Blanks that end up without a digit.
    open: usize,
    /// Whether more passes would not have helped.
    stuck: bool,
    /// How many blanks are right on average if the rest is guessed.
    expected_right: f64,
    /// The board with one such guess.
    guess: String,
    /// How often a house of that board has a digit more than once.
    conflicts: usize,
    /// Passes made one after the other; of hardware the time.
    serial: u64,
    /// Tests made by all passes; like the two below null where there are too many copies to tell.
    work: Option<u64>,
    /// Digits written by all passes.
    written: Option<u64>,
    /// Digits written by the widest of them.
    peak: Option<u64>,
}

/// The parameters of a machine; those it does not have are left out.
#[derive(Serialize, Default, Debug)]
struct Parameters {
    #[serde(skip_serializing_if = "Option::is_none")]
    layers: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    steps: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    order: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    loops: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workers: Option<NonZeroU16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latency: Option<u16>,
    /// How many cells are guessed.
    #[serde(skip_serializing_if = "Option::is_none")]
    cells: Option<u16>,
}

/// How many loops of a network fill the board.
#[derive(Serialize, Debug)]
struct ToFill {
    /// Its layers.
    layers: NonZeroU16,
    /// Null if none do.
    loops: Option<u64>,
}

/// The times of a number of workers.
#[derive(Serialize, Debug)]
struct Times {
    /// How many there are.
    workers: NonZeroU16,
    /// Where each pass is finished before the next.
    by_pass: u64,
    /// Where the longest chain goes first.
    by_chain: u64,
    /// Brent's lower bound.
    at_least: u64,
    /// Brent's upper bound.
    at_most: u64,
}

/// Cells that are guessed, and what that brings.
#[derive(Serialize, Debug)]
struct Guess {
    /// Null if all cells are guessed.
    cells: Option<Vec<Name<Cell>>>,
    /// The copies of the board; null above 2^53.
    branches: Option<u128>,
    /// Their number as a power of ten.
    log10: f64,
    /// The passes of the copy with the true digits.
    passes: u64,
    /// The cells that stay open there.
    open: usize,
}

impl Record {
    pub(super) fn of(answer: &Answer, args: &MachinesArgs) -> Self {
        let course = &answer.course;
        let proof = course.proof();
        let n_guesses = answer.guesses.len();
        let guesses = answer.guesses.iter().zip(1..);
        let skips = (0..=course.n_passes()).map(|n| course.combinations_after(n).log10);
        Self {
            schema: SCHEMA,
            puzzle: proof.puzzle.grid().to_string(),
            shape: Name(proof.puzzle.shape()),
            struck: struck(&proof.puzzle),
            blanks: proof.puzzle.n_blanks(),
            rules: Name(proof.method.rules),
            uniqueness: proof.method.uniqueness,
            outcome: (&proof.outcome).into(),
            solution: course.solution().to_string(),
            passes: course.n_passes(),
            work: answer.measures.work,
            span: answer.measures.span,
            seed: args.seed,
            runs: answer.runs.iter().map(Run::of).collect(),
            to_fill: args
                .layers
                .iter()
                .map(|&layers| ToFill {
                    layers,
                    loops: course.loops_to_fill(layers.get()),
                })
                .collect(),
            times: answer.times.iter().map(Times::of).collect(),
            guesses: guesses
                .map(|(guess, position)| Guess::of(guess, position == n_guesses))
                .collect(),
            log10_to_skip: skips.collect(),
        }
    }
}

impl Run {
    fn of(run: &engine::machine::Run) -> Self {
        Self {
            machine: run.machine.name(),
            parameters: Parameters::of(run.machine),
            filled: run.filled,
            guessed: run.guessed,
            wrong: run.wrong,
            open: run.open,
            stuck: run.is_stuck,
            expected_right: run.expected_right,
            guess: run.guess.to_string(),
            conflicts: run.conflicts,
            serial: run.serial,
            work: run.compute.map(|compute| compute.work),
            written: run.compute.map(|compute| compute.written),
            peak: run.compute.map(|compute| compute.peak),
        }
    }
}

impl Parameters {
    fn of(machine: Machine) -> Self {
        let none = Self::default();
        match machine {
            Machine::OnePass | Machine::ChainOfThought => none,
            Machine::FixedDepth { layers } | Machine::Autoregressive { layers } => Self {
                layers: Some(layers),
                ..none
            },
            Machine::IdealDiffusion { layers, steps } => Self {
                layers: Some(layers),
                steps: Some(steps),
                ..none
            },
            Machine::CommitDiffusion {
                layers,
                steps,
                order,
            } => Self {
                layers: Some(layers),
                steps: Some(steps),
                order: Some(order.name()),
                ..none
            },
            Machine::Looped { layers, loops } => Self {
                layers: Some(layers),
                loops: Some(loops),
                ..none
            },
            Machine::Hardware { workers, latency } => Self {
                workers: Some(workers),
                latency: Some(latency),
                ..none
            },
            Machine::Guess { cells } => Self {
                cells: match cells {
                    GuessedCells::Best(most) => Some(most),
                    GuessedCells::All => None,
                },
                ..none
            },
        }
    }
}

impl Times {
    const fn of(times: &engine::schedule::Times) -> Self {
        Self {
            workers: times.workers,
            by_pass: times.by_pass,
            by_chain: times.by_chain,
            at_least: times.bounds.lower,
            at_most: times.bounds.upper,
        }
    }
}

impl Guess {
    fn of(guess: &engine::machine::Guess, is_all: bool) -> Self {
        let cells = guess.cells.iter().copied().map(Name).collect();
        let Combinations { exact, log10 } = guess.branches;
        Self {
            cells: Some(cells).filter(|_| !is_all),
            // What is greater is no integer any more to many who read JSON.
            branches: exact.filter(|&n| n <= 1 << 53),
            log10,
            passes: guess.passes,
            open: guess.n_open,
        }
    }
}
