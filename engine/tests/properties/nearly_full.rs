//! Boards with few open cells, on which backtracking does not take long.

use engine::{Candidate, Cell, Digit, Puzzle, Shape};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::boards;

/// Shows `n_boards` random boards of each of many shapes to `visit`; a failure prints the board.
pub(crate) fn each(seed: u64, n_boards: usize, mut visit: impl FnMut(&Puzzle)) {
    let shapes = [
        (2, 2, 2..17),
        (2, 3, 6..30),
        (3, 2, 6..30),
        (2, 4, 10..40),
        (4, 2, 10..40),
        (3, 3, 10..50),
        (3, 3, 30..54),
        (2, 5, 10..45),
        (3, 4, 10..50),
        (4, 4, 10..60),
        (2, 12, 10..40),
        (5, 5, 10..40),
    ];
    for (index, (rows, columns, n_open)) in shapes.into_iter().enumerate() {
        let shape = Shape::new(rows, columns).unwrap();
        let mut rng = ChaCha8Rng::seed_from_u64(seed << 8 | index as u64);
        for _ in 0..n_boards {
            let n_open = rng.random_range(n_open.clone());
            let puzzle = nearly_full(&mut rng, shape, n_open);
            let _shown = boards::ShownOnFailure(&puzzle);
            visit(&puzzle);
        }
    }
}

/// Returns a puzzle with `n_open` cells without a given, in one of three cases with a wrong given,
/// in two of three with candidates struck, those of a solution among them.
fn nearly_full(rng: &mut ChaCha8Rng, shape: Shape, n_open: usize) -> Puzzle {
    let mut grid = boards::fill::solution(rng, shape);
    for cell in boards::shuffled_cells(rng, shape).into_iter().take(n_open) {
        grid.set(cell, None);
    }
    let mut puzzle = Puzzle::try_from(grid).expect("no house has a digit twice");
    if rng.random_range(0..3) == 0 {
        puzzle = boards::bent(rng, puzzle);
    }
    let share = [0.0, 0.02, 0.2][rng.random_range(0..3)];
    let digits = || (1..=shape.size()).filter_map(Digit::new);
    let candidates = Cell::all(shape)
        .flat_map(|cell| digits().map(move |digit| Candidate { cell, digit }))
        .filter(|_| rng.random_bool(share));
    puzzle.with_struck(candidates)
}
