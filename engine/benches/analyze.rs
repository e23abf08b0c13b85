//! Speed of analysis: passes alone, with a proof, its check, and the counting solver, each beside
//! the slow oracle of the tests.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use engine::notation::{self, ReadOptions};
use engine::{Puzzle, RuleSet, pass, proof, solve};

#[path = "../tests/oracle/mod.rs"]
#[allow(dead_code)]
mod oracle;

/// Boards of depth 1, 3, 7, 13, 23 and 32.
const BOARDS: &str = include_str!("../../assets/boards.txt");

fn boards() -> Vec<(&'static str, Puzzle)> {
    let lines = BOARDS.lines().filter(|line| !line.starts_with('#'));
    let read = |line: &'static str| {
        let mut words = line.split_whitespace();
        let (id, board) = (words.next().expect("an id"), words.next().expect("a board"));
        let board = notation::read_one(board, &ReadOptions::default()).expect("a board");
        (id, board.puzzle().expect("givens without clash"))
    };
    lines.map(read).collect()
}

fn analyze(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("analyze");
    group.throughput(Throughput::Elements(1));
    for (id, puzzle) in boards() {
        group.bench_function(format!("passes/{id}"), |bencher| {
            bencher.iter(|| pass::sweep(black_box(&puzzle), RuleSet::Singles));
        });
        group.bench_function(format!("proof/{id}"), |bencher| {
            bencher.iter(|| proof::prove(black_box(&puzzle), RuleSet::Singles));
        });
        group.bench_function(format!("oracle/{id}"), |bencher| {
            bencher.iter(|| oracle::prove(black_box(&puzzle), RuleSet::Singles));
        });
        group.bench_function(format!("check/{id}"), |bencher| {
            let proof = proof::prove(&puzzle, RuleSet::Singles);
            bencher.iter(|| proof::check::check(black_box(&proof)));
        });
        group.bench_function(format!("count/{id}"), |bencher| {
            bencher.iter(|| solve::count(black_box(&puzzle)));
        });
    }
    group.finish();
}

criterion_group!(benches, analyze);
criterion_main!(benches);
