//! Random puzzles with one solution, of the small and the middle shapes.

use std::ops::RangeInclusive;

use engine::notation::{self, ReadOptions};
use engine::solve::Search;
use engine::{Candidate, Digit, Grid, Puzzle, Shape};
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};

use crate::boards;

/// A puzzle with its one solution.
pub(crate) struct Proper {
    pub(crate) puzzle: Puzzle,
    pub(crate) solution: Grid,
}

impl Proper {
    fn of(puzzle: Puzzle) -> Self {
        let solution = Search::of(&puzzle).next().expect("one solution");
        Self { puzzle, solution }
    }

    pub(crate) fn is_true(&self, candidate: Candidate) -> bool {
        self.solution.get(candidate.cell) == Some(candidate.digit)
    }
}

/// How many boards of a shape: a few of the larger, many of the small ones.
const SHAPES: [(usize, usize, f64); 8] = [
    (2, 2, 20.0),
    (2, 3, 150.0),
    (3, 2, 150.0),
    (2, 4, 40.0),
    (3, 3, 250.0),
    (2, 5, 12.0),
    (3, 4, 6.0),
    (4, 4, 2.0),
];

/// Shows random proper puzzles to `visit`, some with candidates struck; a failure prints the
/// board. The boards have as many digits as `sizes` says.
pub(crate) fn each(
    seed: u64,
    scale: f64,
    sizes: RangeInclusive<usize>,
    mut visit: impl FnMut(&Proper, &mut ChaCha8Rng),
) {
    for (index, (rows, columns, n_boards)) in SHAPES.into_iter().enumerate() {
        let shape = Shape::new(rows, columns).unwrap();
        let mut rng = ChaCha8Rng::seed_from_u64(seed << 8 | index as u64);
        if !sizes.contains(&shape.size()) {
            continue;
        }
        for _ in 0..(n_boards * scale).ceil() as usize {
            let proper = random(&mut rng, shape);
            let _shown = boards::ShownOnFailure(&proper.puzzle);
            visit(&proper, &mut rng);
        }
    }
}

/// Shows the boards of the techniques to `visit`, those of up to 9 digits: each has a step of a
/// rule, and some rules are rare.
pub(crate) fn each_of_techniques(mut visit: impl FnMut(&Proper)) {
    for line in include_str!("../data/techniques.csv").lines().skip(1) {
        let fields: Vec<&str> = line.split(',').collect();
        let shape: Shape = fields[2].parse().unwrap();
        let options = ReadOptions {
            shape: Some(shape),
            ..Default::default()
        };
        let board = notation::read_one(fields[3], &options).unwrap();
        if shape.size() <= 9 {
            let proper = Proper::of(board.puzzle().unwrap());
            let _shown = boards::ShownOnFailure(&proper.puzzle);
            visit(&proper);
        }
    }
}

fn random(rng: &mut ChaCha8Rng, shape: Shape) -> Proper {
    let mut proper = Proper::of(boards::with_one_solution(rng, shape));
    if rng.random_bool(0.3) {
        strike(rng, &mut proper);
    }
    proper
}

/// Strikes random candidates that are not of the solution.
fn strike(rng: &mut ChaCha8Rng, proper: &mut Proper) {
    let share = rng.random_range(0.02..0.3);
    let mut struck = Vec::new();
    for cell in engine::Cell::all(proper.puzzle.shape()) {
        for digit in (1..=proper.puzzle.shape().size()).filter_map(Digit::new) {
            let candidate = Candidate { cell, digit };
            if !proper.is_true(candidate) && rng.random_bool(share) {
                struck.push(candidate);
            }
        }
    }
    struck.shuffle(rng);
    proper.puzzle = proper.puzzle.clone().with_struck(struck);
}
