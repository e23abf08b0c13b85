//! Proving and checking.

use engine::notation::{self, Board, ReadOptions};
use engine::{Cell, Digit, Finish, Grid, Method, Puzzle, RuleSet, Shape, proof};

/// Proves a board under every rule set: the checker must accept every proof.
///
/// The first byte chooses how the board is written, as a text, or as cells and digits in turn, and
/// the second how it is worked on.
pub fn analyze(data: &[u8]) {
    let (&first, data) = data.split_first().unwrap_or((&0, data));
    let (&second, data) = data.split_first().unwrap_or((&0, data));
    let puzzle = if first % 4 == 0 {
        from_text(data)
    } else {
        from_bytes(first, data)
    };
    let Some(puzzle) = puzzle else {
        return;
    };
    for rules in RuleSet::ALL {
        let method = Method {
            rules,
            uniqueness: second % 2 == 1,
            finish: finish(second, &puzzle),
        };
        let proof = proof::prove(&puzzle, method);
        assert_eq!(
            proof::check::check(&proof),
            Ok(()),
            "{method:?} {:?}",
            puzzle.grid()
        );
    }
}

/// Chooses a finish that takes no longer than a fuzzer waits.
fn finish(choice: u8, puzzle: &Puzzle) -> Finish {
    let finish = Finish::ALL[usize::from(choice / 2) % Finish::ALL.len()];
    match puzzle.shape().size() {
        ..=6 => finish,
        7..=9 => finish.min(Finish::Probe),
        _ => Finish::Stop,
    }
}

fn from_text(data: &[u8]) -> Option<Puzzle> {
    let text = String::from_utf8_lossy(data);
    let board = notation::read_one(&text, &ReadOptions::default());
    board.and_then(Board::puzzle).ok()
}

/// Writes digit after digit, as far as it does not contradict those before.
fn from_bytes(first: u8, data: &[u8]) -> Option<Puzzle> {
    let shapes = [(2, 2), (2, 3), (3, 2), (3, 3), (2, 4)];
    let (rows, columns) = shapes[usize::from(first) / 4 % shapes.len()];
    let shape = Shape::new(rows, columns).ok()?;
    let mut puzzle = Puzzle::try_from(Grid::empty(shape)).ok()?;
    for pair in data.chunks_exact(2) {
        let cell = Cell::from_index(usize::from(pair[0]) % shape.n_cells(), shape);
        let digit = Digit::new(usize::from(pair[1]) % shape.size() + 1);
        let mut grid = puzzle.grid().clone();
        grid.set(cell, digit);
        puzzle = Puzzle::try_from(grid).unwrap_or(puzzle);
    }
    Some(puzzle)
}
