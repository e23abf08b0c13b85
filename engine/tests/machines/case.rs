//! Boards and machines to test.

use std::num::NonZeroU16;

use engine::machine::{Course, GuessedCells, Machine, Order};
use engine::{Method, RuleSet, notation};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;

use crate::boards;

/// Board A: 58 blanks, depth 32.
pub(crate) const DEEP: &str =
    "2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.";
/// Board B: 47 blanks, depth 3.
pub(crate) const SHALLOW: &str =
    "63.95.7424......9.59.3.2..1.1..3...7..4..93....2417.6.2.5.....6.4..239......68...";
/// The board for guessing, depth 30.
pub(crate) const GUESSED: &str =
    "6....98..14..6..3......7....96..25.....7..4....3.1...2..1....4.2...3.7....4......";
/// Singles get stuck on it at once; it has one solution.
pub(crate) const STUCK: &str =
    "8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..";

pub(crate) fn course_of(board: &str, method: impl Into<Method>) -> Course {
    let board = notation::read_one(board, &Default::default()).unwrap();
    Course::of(&board.puzzle().unwrap(), method, 10_000).unwrap()
}

pub(crate) fn workers(n: u16) -> NonZeroU16 {
    NonZeroU16::new(n).unwrap()
}

/// Shows random boards with one solution to `visit`, each under a rule set drawn among those up to
/// `most`; at least `n_least` of them.
pub(crate) fn each_course(
    seed: u64,
    scale: f64,
    most: RuleSet,
    n_least: usize,
    mut visit: impl FnMut(&Course, &mut ChaCha8Rng),
) {
    let mut n_courses = 0;
    boards::each(seed, scale, |puzzle, rng| {
        let sets = RuleSet::ALL.into_iter().filter(|&set| set <= most);
        let sets: Vec<RuleSet> = sets.collect();
        let rules = sets[rng.random_range(0..sets.len())];
        if let Ok(course) = Course::of(puzzle, rules, 200) {
            visit(&course, rng);
            n_courses += 1;
        }
    });
    assert!(n_courses >= n_least, "{n_courses}");
}

/// Returns every machine, with random parameters.
pub(crate) fn random_machines(rng: &mut ChaCha8Rng) -> Vec<Machine> {
    let mut some = || rng.random_range(0..6);
    let (layers, steps) = (some(), some());
    vec![
        Machine::OnePass,
        Machine::FixedDepth { layers },
        Machine::IdealDiffusion { layers, steps },
        Machine::CommitDiffusion {
            layers,
            steps,
            order: Order::Confidence,
        },
        Machine::CommitDiffusion {
            layers,
            steps,
            order: Order::Random,
        },
        Machine::Autoregressive { layers },
        Machine::ChainOfThought,
        Machine::Looped {
            layers,
            loops: steps,
        },
        Machine::Hardware {
            workers: workers(1 + some()),
            latency: 1 + some(),
        },
        Machine::Guess {
            cells: GuessedCells::Best(some() / 2),
        },
        Machine::Guess {
            cells: GuessedCells::All,
        },
    ]
}
