//! The engine against the oracle on lists of real boards.

use engine::proof;
use engine::{Puzzle, Shape, notation};

use crate::boards::ShownOnFailure;
use crate::{oracle, shared};

fn compare(line: &str, shape: Shape) {
    let options = notation::ReadOptions {
        shape: Some(shape),
        ..Default::default()
    };
    let board = notation::read_one(line, &options).unwrap_or_else(|e| panic!("{line}: {e}"));
    let puzzle: Puzzle = board.puzzle().unwrap();
    let _shown = ShownOnFailure(&puzzle);
    for rules in oracle::RULE_SETS {
        let fast = proof::prove(&puzzle, rules);
        assert_eq!(fast, oracle::prove(&puzzle, rules), "{rules}");
    }
}

#[test]
fn they_agree_on_the_known_depths() {
    for line in [
        "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..",
        "2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.",
        "5..8....2.2..6.9...4.....37...1.......39.78.......8...83.....1...5.4..9.2....1..5",
        "6.5.....3...18....3....24......1.......9.....8.2...1...9.7....2....643...7....8..",
        "63.95.7424......9.59.3.2..1.1..3...7..4..93....2417.6.2.5.....6.4..239......68...",
        "6....98..14..6..3......7....96..25.....7..4....3.1...2..1....4.2...3.7....4......",
    ] {
        compare(line, Shape::CLASSIC);
    }
}

#[test]
fn they_agree_where_a_digit_stands_three_times() {
    let empty = ".".repeat(18);
    let down = format!("12345678.{empty}23456781.{empty}34567812.{empty}");
    compare(&down, Shape::CLASSIC);
    let mut across = vec!['.'; 81];
    for (index, digit) in down.chars().enumerate() {
        across[index % 9 * 9 + index / 9] = digit;
    }
    compare(&across.iter().collect::<String>(), Shape::CLASSIC);
}

#[test]
fn they_agree_on_boards_of_every_shape() {
    for line in include_str!("../data/boards.csv").lines().skip(1) {
        let [shape, _, board] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        compare(board, shape.parse().unwrap());
    }
}

#[test]
fn they_agree_on_the_classic_lists() {
    for name in [
        "bank_easy.csv",
        "bank_medium.csv",
        "bank_hard.csv",
        "bank_diabolical.csv",
        "clues17.txt",
        "top1465.txt",
        "many_solutions.txt",
    ] {
        for line in shared::read(name).unwrap_or_default().lines() {
            compare(&line[..81], Shape::CLASSIC);
        }
    }
}
