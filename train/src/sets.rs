//! The boards to choose seeds by, and those to measure on. Each set has seeds of its own, far from those of
//! the boards that networks learn from.

use engine::{Shape, notation};
use net::{Board, made};
use rayon::prelude::*;

const N_TO_CHOOSE_BY: u64 = 50;
const N_HELD_OUT: u64 = 300;
/// Annealed boards of each depth.
const N_OF_DEPTH: u64 = 20;
/// Depths that annealed boards have. Deeper ones take seconds each.
const DEPTHS: std::ops::RangeInclusive<u32> = 12..=28;
/// Boards of each kind that are alike but in depth.
const N_ALIKE: usize = 100;
/// The number of givens they have.
const GIVENS: std::ops::RangeInclusive<usize> = 22..=26;

// Where the seeds of the sets begin: far apart.
const HELD_OUT: u64 = 0;
const CHOOSE_BY: u64 = 100_000;
const ANNEALED: u64 = 200_000;
const ALIKE: u64 = 300_000;

/// Boards of depth 23, 28, 31 and 32, published with their depths.
const DEEP: [&str; 4] = [
    "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..",
    "5..8....2.2..6.9...4.....37...1.......39.78.......8...83.....1...5.4..9.2....1..5",
    "6.5.....3...18....3....24......1.......9.....8.2...1...9.7....2....643...7....8..",
    "2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.",
];

/// The boards that all networks are measured on.
pub(crate) struct Sets {
    /// By name.
    pub(crate) sets: Vec<(&'static str, Vec<Board>)>,
    pub(crate) deep: Vec<Board>,
}

impl Sets {
    /// Makes them.
    pub(crate) fn to_measure() -> Self {
        let depths = DEPTHS.flat_map(|depth| (0..N_OF_DEPTH).map(move |number| (depth, number)));
        let of_depth = |(depth, number): (u32, u64)| {
            let seed = ANNEALED + u64::from(depth) * N_OF_DEPTH + number;
            made::board_of_depth(Shape::CLASSIC, depth, seed).ok()?
        };
        let depths: Vec<_> = depths.collect();
        Self {
            sets: vec![
                ("held-out", Self::held_out()),
                (
                    "annealed",
                    depths.into_par_iter().filter_map(of_depth).collect(),
                ),
                ("shallow", alike(|depth| depth <= 8)),
                ("deep", alike(|depth| (15..=20).contains(&depth))),
            ],
            deep: DEEP.iter().map(|board| read(board)).collect(),
        }
    }

    /// Makes boards like those to learn from, whatever their depth.
    pub(crate) fn held_out() -> Vec<Board> {
        made(HELD_OUT, N_HELD_OUT)
    }
}

/// Makes the boards by which one of several seeds is chosen.
pub(crate) fn to_choose_by() -> Vec<Board> {
    made(CHOOSE_BY, N_TO_CHOOSE_BY)
}

fn made(from: u64, n: u64) -> Vec<Board> {
    let make = |seed| made::board(Shape::CLASSIC, seed).expect("every shape has such boards");
    (from..from + n).into_par_iter().map(make).collect()
}

/// Makes boards with much the same number of givens, of some depths only.
fn alike(is_wanted: impl Fn(u16) -> bool) -> Vec<Board> {
    let mut alike = Vec::new();
    // Many at a time, so that all cores work.
    for from in (ALIKE..).step_by(1000) {
        let is_alike = |board: &Board| {
            let n_givens = board.shape.n_cells() - board.blanks().count();
            GIVENS.contains(&n_givens) && is_wanted(board.span())
        };
        alike.extend(made(from, 1000).into_iter().filter(is_alike));
        if alike.len() >= N_ALIKE {
            alike.truncate(N_ALIKE);
            break;
        }
    }
    alike
}

fn read(text: &str) -> Board {
    let read = notation::read_one(text, &Default::default()).expect("a board");
    Board::of(&read.puzzle().expect("a puzzle")).expect("singles solve it")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_deep_boards_are_as_deep_as_they_are_said_to_be() {
        let depths: Vec<u16> = DEEP.iter().map(|board| read(board).span()).collect();
        assert_eq!(depths, [23, 28, 31, 32]);
    }
}
