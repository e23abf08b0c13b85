//! Lists of boards, their own and those outside the project.

use engine::notation::{self, ReadOptions};
use engine::proof::{self, check};
use engine::solve::{self, Search};
use engine::{Outcome, Proof, Puzzle, RuleSet, Shape, Solutions};

use crate::shared;

fn puzzle(line: &str, shape: Shape) -> Puzzle {
    let options = ReadOptions {
        shape: Some(shape),
        ..Default::default()
    };
    let board = notation::read_one(line, &options).unwrap_or_else(|e| panic!("{line}: {e}"));
    board.puzzle().unwrap_or_else(|e| panic!("{line}: {e}"))
}

/// Proves a board with one solution under every rule set, and holds each step against it.
fn assert_proofs_hold(line: &str, shape: Shape) -> Proof {
    let puzzle = puzzle(line, shape);
    assert_eq!(solve::count(&puzzle), Solutions::One, "{line}");
    let solution = Search::of(&puzzle).next().unwrap();
    let [_, singles] = [RuleSet::Naked, RuleSet::Singles].map(|rules| {
        let proof = proof::prove(&puzzle, rules);
        assert_eq!(check::check(&proof), Ok(()), "{rules} {line}");
        for step in &proof.steps {
            let placed = step.placement().unwrap();
            assert_eq!(
                solution.get(placed.cell),
                Some(placed.digit),
                "{rules} {line}"
            );
        }
        proof
    });
    singles
}

#[test]
fn boards_of_every_shape_hold() {
    let lines = include_str!("../data/boards.csv").lines().skip(1);
    let mut shapes: Vec<Shape> = Vec::new();
    for line in lines {
        let [shape, level, board] = line.split(',').collect::<Vec<_>>().try_into().unwrap();
        let shape = shape.parse().unwrap();
        assert_level(&assert_proofs_hold(board, shape), level);
        shapes.push(shape);
    }
    shapes.sort();
    shapes.dedup();
    // The classic boards are in the table of known depths.
    assert_eq!(shapes.len(), 11);
}

/// Asserts that singles solve the boards generated for them, and no others.
fn assert_level(proof: &Proof, level: &str) {
    let expected = match level {
        "trivial" | "basic" | "singles" => Outcome::Solved,
        "intermediate" | "advanced" | "extreme" => Outcome::Stuck,
        _ => panic!("{level}"),
    };
    assert_eq!(proof.outcome, expected, "{level} {}", proof.puzzle.grid());
}

fn assert_list_holds(name: &str, shape: &str, n_boards: usize) {
    let Some(text) = shared::read(name) else {
        return;
    };
    let lines = text.lines().filter(|&line| line != "level,puzzle");
    let rows: Vec<_> = lines.map(|line| line.split_once(',').unwrap()).collect();
    assert_eq!(rows.len(), n_boards);
    for (level, board) in rows {
        assert_level(&assert_proofs_hold(board, shape.parse().unwrap()), level);
    }
}

#[test]
fn the_list_of_4x4_boards_holds() {
    assert_list_holds("board_4x4.csv", "2x2", 59);
}

#[test]
fn the_list_of_6x6_boards_holds() {
    assert_list_holds("board_6x6.csv", "2x3", 199);
}

#[test]
fn the_list_of_12x12_boards_holds() {
    assert_list_holds("board_12x12.csv", "3x4", 60);
}

#[test]
fn the_list_of_16x16_boards_holds() {
    assert_list_holds("board_16x16.csv", "4x4", 99);
}

#[test]
fn the_list_of_25x25_boards_holds() {
    assert_list_holds("board_25x25.csv", "5x5", 4);
}

/// Returns puzzle and solution of each line of a bank.
fn bank(name: &str) -> Vec<(String, String)> {
    let text = shared::read(name).unwrap_or_default();
    let pairs = text.lines().map(|line| line.split_once(' ').unwrap());
    pairs
        .map(|(board, solution)| (board.into(), solution.into()))
        .collect()
}

#[test]
fn singles_solve_the_easy_bank() {
    for (board, solution) in bank("bank_easy.csv") {
        let proof = assert_proofs_hold(&board, Shape::CLASSIC);
        assert_eq!(proof.outcome, Outcome::Solved, "{board}");
        assert_eq!(
            proof.grid_after(proof.n_passes()).to_string(),
            solution,
            "{board}"
        );
    }
}

#[test]
fn the_harder_banks_have_the_given_solutions() {
    for name in ["bank_medium.csv", "bank_hard.csv", "bank_diabolical.csv"] {
        for (board, solution) in bank(name) {
            let proof = assert_proofs_hold(&board, Shape::CLASSIC);
            let found = Search::of(&proof.puzzle).next().unwrap();
            assert_eq!(found.to_string(), solution, "{board}");
        }
    }
}

#[test]
fn boards_of_17_givens_and_the_hardest_have_one_solution() {
    for name in [
        "clues17.txt",
        "top1465.txt",
        "hardest_1106.txt",
        "hardest_1905.txt",
    ] {
        for line in shared::read(name).unwrap_or_default().lines() {
            assert_proofs_hold(line, Shape::CLASSIC);
        }
    }
}

#[test]
fn the_list_of_many_solutions_has_many() {
    let text = shared::read("many_solutions.txt").unwrap_or_default();
    for line in text.lines() {
        let puzzle = puzzle(line, Shape::CLASSIC);
        assert_eq!(solve::count(&puzzle), Solutions::Many, "{line}");
        for rules in RuleSet::ALL {
            let proof = proof::prove(&puzzle, rules);
            assert_eq!(proof.outcome, Outcome::Stuck, "{rules} {line}");
            assert_eq!(check::check(&proof), Ok(()), "{rules} {line}");
        }
    }
}
