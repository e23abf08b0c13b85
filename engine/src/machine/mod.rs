//! Machines: what computers of different make do with a board, simulated.
//!
//! Each machine is a function of a [`Course`], its parameters and a seed; it shows what follows from
//! one generous simplification: *one layer is one pass*. Real networks are not simulated here.
//! Serial compute is [`Run::serial`], total compute [`Compute::work`].
//!
//! ```
//! use engine::machine::{Course, Machine, run};
//! use engine::{RuleSet, notation};
//! let board = "2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.";
//! let puzzle = notation::read_one(board, &Default::default()).unwrap().puzzle().unwrap();
//! let course = Course::of(&puzzle, RuleSet::Singles, 1000)?;
//! assert_eq!(run(&course, Machine::OnePass, 0).filled, 4);
//! let deep = run(&course, Machine::Looped { layers: 4, loops: 8 }, 0);
//! assert_eq!((deep.filled, deep.serial), (58, 32));
//! let text = run(&course, Machine::Autoregressive { layers: 4 }, 0);
//! assert_eq!((text.filled, text.guessed, text.serial), (52, 6, 58 * 4));
//! # Ok::<(), engine::machine::CourseError>(())
//! ```

mod autoregressive;
mod chain_of_thought;
mod combinations;
mod commit_diffusion;
mod course;
mod fixed_depth;
mod guess;
mod hardware;
mod ideal_diffusion;
mod looped;
mod one_pass;
mod random_order;
mod run;
mod trace;
mod track;

use std::num::NonZeroU16;

use crate::digit::{Digit, DigitSet};

pub use combinations::Combinations;
pub use course::{Course, CourseError};
pub use guess::{Guess, guess_all, guesses};
pub use run::{Compute, Frame, Run};

use trace::Trace;

/// A machine with its parameters. A layer is a pass; where there are no layers, loops or steps,
/// nothing happens.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Machine {
    /// One parallel pass.
    OnePass,
    /// A network that makes a fixed number of passes: a Transformer, a state-space model.
    FixedDepth {
        /// Its layers.
        layers: u16,
    },
    /// Diffusion whose denoiser is perfect and of fixed depth: every step looks at the board as it
    /// starts, under less noise, and comes to the same.
    IdealDiffusion {
        /// Layers of the denoiser.
        layers: u16,
        /// Steps of the diffusion.
        steps: u16,
    },
    /// Diffusion that writes cells down in each step, and looks again at what it wrote.
    CommitDiffusion {
        /// Layers of the denoiser.
        layers: u16,
        /// The most steps it makes; it halts when the board is full.
        steps: u16,
        /// Which cells a step writes.
        order: Order,
    },
    /// Writes one cell after the other in reading order. What is out of reach is a forced guess;
    /// the true digit is then written, so that the run can go on.
    Autoregressive {
        /// Layers for each cell.
        layers: u16,
    },
    /// Writes the steps of the proof one after the other, each in one pass; a chain of n links is
    /// n of them.
    ChainOfThought,
    /// A network that is run again on its own result.
    Looped {
        /// Layers of the network.
        layers: u16,
        /// The most loops it makes; it halts when the board is full.
        loops: u16,
    },
    /// Workers who share the steps of each pass, and finish it before the next begins.
    Hardware {
        /// How many workers.
        workers: NonZeroU16,
        /// How long a worker takes for a step of cost 1.
        latency: u16,
    },
    /// All digits that some cells could have, tried side by side, each on a copy of the board; the
    /// copy that comes to a full board without a conflict has the answer.
    Guess {
        /// The cells.
        cells: GuessedCells,
    },
}

impl Machine {
    /// Returns the name used in records, such as `one_pass`, without the parameters.
    pub const fn name(self) -> &'static str {
        match self {
            Self::OnePass => "one_pass",
            Self::FixedDepth { .. } => "fixed_depth",
            Self::IdealDiffusion { .. } => "ideal_diffusion",
            Self::CommitDiffusion { .. } => "commit_diffusion",
            Self::Autoregressive { .. } => "autoregressive",
            Self::ChainOfThought => "chain_of_thought",
            Self::Looped { .. } => "looped",
            Self::Hardware { .. } => "hardware",
            Self::Guess { .. } => "guess",
        }
    }
}

/// Which cells a step of diffusion writes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Order {
    /// Those it is sure of, and no others. It also keeps what it ruled out, and the links of a
    /// chain that it has under way.
    Confidence,
    /// As many as are due, in a random order: of n open cells and m steps left, n / m, rounded up.
    /// What its passes do not determine gets one of the digits they leave, and stays. A cell
    /// without a candidate stays open.
    Random,
}

impl Order {
    /// Returns the name used in records: `confidence` or `random`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Confidence => "confidence",
            Self::Random => "random",
        }
    }
}

/// Which cells are guessed.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum GuessedCells {
    /// This many, chosen by [`guesses`]; fewer where fewer leave nothing to do.
    Best(u16),
    /// Every open cell.
    All,
}

/// What is in a cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum CellState {
    /// A given.
    Given(Digit),
    /// The right digit, which the machine's passes determined.
    Filled(Digit),
    /// No digit: the candidates that the machine's passes left, which may be none on a board with
    /// a wrong digit.
    Blurred(DigitSet),
    /// The right digit, for no good reason: it was drawn, given away after a forced guess, or
    /// assumed in a copy of the board that is not full.
    Guessed(Digit),
    /// A wrong digit.
    Wrong(Digit),
}

impl CellState {
    /// Returns what is known of the cell where nothing is written into it: a digit that was worked
    /// out is the only candidate left.
    const fn blurred(self) -> Self {
        match self {
            Self::Filled(digit) => Self::Blurred(DigitSet::only(digit)),
            other => other,
        }
    }
}

/// Runs a machine. The seed is used for what is drawn: the random order with its digits, and the
/// guess at the end; the same seed gives the same run on every platform.
pub fn run(course: &Course, machine: Machine, seed: u64) -> Run {
    let trace = match machine {
        Machine::OnePass => one_pass::run(course),
        Machine::FixedDepth { layers } => fixed_depth::run(course, layers),
        Machine::IdealDiffusion { layers, steps } => ideal_diffusion::run(course, layers, steps),
        Machine::CommitDiffusion {
            layers,
            steps,
            order: Order::Confidence,
        } => commit_diffusion::run(course, layers, steps),
        Machine::CommitDiffusion {
            layers,
            steps,
            order: Order::Random,
        } => random_order::run(course, layers, steps, seed),
        Machine::Autoregressive { layers } => autoregressive::run(course, layers),
        Machine::ChainOfThought => chain_of_thought::run(course),
        Machine::Looped { layers, loops } => looped::run(course, layers, loops),
        Machine::Hardware { workers, latency } => hardware::run(course, workers, latency),
        Machine::Guess { cells } => guess::run(course, cells),
    };
    Run::of(course, machine, trace, seed)
}
