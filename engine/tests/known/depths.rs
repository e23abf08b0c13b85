//! The numbers of the project's definition of depth, rule set singles.

use engine::proof::check;
use engine::solve::{self, Search};
use engine::{Measures, Outcome, Proof, RuleSet, Solutions, notation, proof};

struct Known {
    board: &'static str,
    depth: usize,
    /// Placements per pass, where they are published.
    profile: &'static [usize],
}

/// JPF 2006.
const JPF: Known = Known {
    board: "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..",
    depth: 23,
    profile: &[
        3, 2, 1, 1, 1, 2, 4, 6, 2, 2, 2, 1, 1, 2, 3, 3, 1, 1, 1, 3, 8, 6, 1,
    ],
};

/// Board A: depth 32 with 23 givens.
const DEEP: Known = Known {
    board: "2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.",
    depth: 32,
    profile: &[
        4, 2, 1, 1, 1, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2, 2, 1, 1, 4, 3, 4, 6,
        4, 1,
    ],
};

/// Vidarino 2006.
const VIDARINO: Known = Known {
    board: "5..8....2.2..6.9...4.....37...1.......39.78.......8...83.....1...5.4..9.2....1..5",
    depth: 28,
    profile: &[],
};

/// The deepest of the 2006 table, by gsf.
const GSF: Known = Known {
    board: "6.5.....3...18....3....24......1.......9.....8.2...1...9.7....2....643...7....8..",
    depth: 31,
    profile: &[],
};

/// Board B: shallow.
const SHALLOW: Known = Known {
    board: "63.95.7424......9.59.3.2..1.1..3...7..4..93....2417.6.2.5.....6.4..239......68...",
    depth: 3,
    profile: &[],
};

fn prove(known: &Known) -> Proof {
    let board = notation::read_one(known.board, &Default::default()).unwrap();
    proof::prove(&board.puzzle().unwrap(), RuleSet::Singles)
}

fn assert_known(known: &Known) -> Measures {
    let (board, depth) = (known.board, known.depth);
    let proof = prove(known);
    let measures = Measures::of(&proof);
    assert_eq!(proof.outcome, Outcome::Solved, "{}", board);
    assert_eq!(
        (measures.span, measures.passes),
        (depth, depth),
        "{}",
        board
    );
    assert_eq!(measures.critical_path.len(), depth, "{}", board);
    if !known.profile.is_empty() {
        assert_eq!(measures.profile, known.profile, "{}", board);
    }
    assert_eq!(check::check(&proof), Ok(()), "{}", board);
    assert_eq!(solve::count(&proof.puzzle), Solutions::One, "{}", board);
    let solution = Search::of(&proof.puzzle).next();
    assert_eq!(Some(proof.grid_after(depth)), solution, "{}", board);
    measures
}

/// Returns the time of `workers` who finish each pass before the next begins.
fn time(measures: &Measures, workers: usize) -> usize {
    measures
        .profile
        .iter()
        .map(|width| width.div_ceil(workers))
        .sum()
}

#[test]
fn the_board_of_24_givens_has_depth_23() {
    let measures = assert_known(&JPF);
    assert_eq!((81 - measures.blanks, measures.work), (24, 57));
    assert_eq!((measures.one_pass, measures.peak), (3, 8));
}

#[test]
fn the_deep_board_has_depth_32() {
    let measures = assert_known(&DEEP);
    assert_eq!((81 - measures.blanks, measures.work), (23, 58));
    assert_eq!(measures.one_pass, 4);
    assert_eq!(measures.parallelism(), (58, 32));
    assert_eq!(
        [1, 2, 4, 8].map(|workers| time(&measures, workers)),
        [58, 39, 33, 32]
    );
}

#[test]
fn the_board_of_vidarino_has_depth_28() {
    assert_eq!(assert_known(&VIDARINO).span, 28);
}

#[test]
fn the_board_of_gsf_has_depth_31() {
    assert_eq!(assert_known(&GSF).span, 31);
}

#[test]
fn the_shallow_board_has_depth_3() {
    let measures = assert_known(&SHALLOW);
    assert_eq!((measures.work, measures.one_pass), (47, 21));
    assert_eq!(measures.parallelism(), (47, 3));
    assert_eq!(
        [1, 2, 4, 8].map(|workers| time(&measures, workers)),
        [47, 25, 14, 7]
    );
}

#[test]
fn the_board_for_guessing_has_depth_30() {
    assert_known(&Known {
        board: "6....98..14..6..3......7....96..25.....7..4....3.1...2..1....4.2...3.7....4......",
        depth: 30,
        profile: &[],
    });
}
