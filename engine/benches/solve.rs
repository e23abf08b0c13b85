//! Speed of the counting solver over lists of boards, as boards per second.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use engine::notation::{self, ReadOptions};
use engine::{Puzzle, solve};

#[path = "../tests/shared/mod.rs"]
mod shared;

/// Six classic boards.
const BOARDS: &str = include_str!("../../assets/boards.txt");

/// Lists of the folder beside the project; the last word of a line is the board.
const LISTS: [&str; 6] = [
    "clues17.txt",
    "top1465.txt",
    "hardest_1106.txt",
    "many_solutions.txt",
    "board_16x16.csv",
    "board_25x25.csv",
];

/// Reads the boards of a list, passing over headings and notes.
fn read(text: &str) -> Vec<Puzzle> {
    let is_board = |word: &&str| word.len() >= 16 && word.contains('.');
    let boards = text
        .lines()
        .filter_map(|line| line.split([',', ' ']).find(is_board));
    let puzzle = |board: &str| {
        let board = notation::read_one(board, &ReadOptions::default()).expect("a board");
        board.puzzle().expect("givens without clash")
    };
    boards.map(puzzle).collect()
}

fn count(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("count");
    let lists = LISTS.map(|name| shared::read(name).map(|text| (name, text)));
    let own = ("boards.txt", BOARDS.to_owned());
    for (name, text) in lists.into_iter().flatten().chain([own]) {
        let puzzles = read(&text);
        assert!(!puzzles.is_empty(), "{name} has no board");
        group.throughput(Throughput::Elements(puzzles.len() as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                for puzzle in &puzzles {
                    black_box(solve::count(black_box(puzzle)));
                }
            });
        });
    }
    group.finish();
}

criterion_group!(benches, count);
criterion_main!(benches);
