//! Known numbers of stronger passes, from the definition of depth.

use engine::proof::{self, check};
use engine::{Finish, Measures, Method, Outcome, Puzzle, RuleSet, notation};

use crate::shared;

fn puzzle(line: &str) -> Puzzle {
    let board = notation::read_one(line, &Default::default()).unwrap();
    board.puzzle().unwrap()
}

/// Depth under singles, locked and subsets, from the table of known numbers.
const DEPTHS: [(&str, [usize; 3]); 4] = [
    (
        "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..",
        [23, 15, 10],
    ),
    (
        "5..8....2.2..6.9...4.....37...1.......39.78.......8...83.....1...5.4..9.2....1..5",
        [28, 22, 13],
    ),
    (
        "6.5.....3...18....3....24......1.......9.....8.2...1...9.7....2....643...7....8..",
        [31, 16, 7],
    ),
    (
        "2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.",
        [32, 21, 12],
    ),
];

#[test]
fn stronger_passes_have_the_known_depths() {
    for (board, depths) in DEPTHS {
        let sets = [RuleSet::Singles, RuleSet::Locked, RuleSet::Subsets];
        for (rules, depth) in sets.into_iter().zip(depths) {
            let proof = proof::prove(&puzzle(board), rules);
            let Measures { span, passes, .. } = Measures::of(&proof);
            assert_eq!(proof.outcome, Outcome::Solved, "{rules} {board}");
            assert_eq!((span, passes), (depth, depth), "{rules} {board}");
            assert_eq!(check::check(&proof), Ok(()), "{rules} {board}");
        }
    }
}

/// The board of depth 30 that the claims on guessing are told with.
#[test]
fn the_board_for_guessing_takes_16_passes_with_locked_candidates() {
    let board = "6....98..14..6..3......7....96..25.....7..4....3.1...2..1....4.2...3.7....4......";
    let depth = |rules| proof::prove(&puzzle(board), rules).n_passes();
    assert_eq!([RuleSet::Singles, RuleSet::Locked].map(depth), [30, 16]);
}

#[test]
fn probing_with_singles_solves_none_of_the_hardest() {
    let text = shared::read("hardest_1106.txt").unwrap_or_default();
    let method = Method {
        finish: Finish::Probe,
        ..Method::from(RuleSet::Singles)
    };
    let mut n = 0;
    for line in text.lines() {
        let proof = proof::prove(&puzzle(line), method);
        assert_eq!(proof.outcome, Outcome::Stuck, "{line}");
        n += 1;
    }
    assert!(text.is_empty() || n == 120, "{n}");
}
