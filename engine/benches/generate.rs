//! Speed of making puzzles: boards per second by size and by depth, evaluations per second of an
//! annealing, and beside it passes run from scratch on the boards it works on.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use engine::generate::{Aim, Bounds, Made, Request, Search, State};
use engine::{RuleSet, Shape, pass};

const SIZES: [(usize, usize); 6] = [(2, 2), (2, 3), (3, 3), (3, 4), (4, 4), (5, 5)];

fn make(request: Request) -> Made {
    let mut search = Search::new(request).expect("it can be made");
    while search.advance(1000) == State::Going {}
    search.made().expect("it is made").clone()
}

fn shape((rows, columns): (usize, usize)) -> Shape {
    Shape::new(rows, columns).expect("a shape")
}

/// Boards that singles solve, dug until nothing more can go.
fn by_size(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("boards by size");
    group.throughput(Throughput::Elements(1));
    for shape in SIZES.map(shape) {
        let mut seed = 0;
        group.bench_function(BenchmarkId::from_parameter(shape), |bencher| {
            bencher.iter(|| {
                seed += 1;
                let aim = Aim::Solved(RuleSet::Singles);
                make(Request {
                    aim,
                    ..Request::new(shape, seed)
                })
            });
        });
    }
    group.finish();
}

/// Classic boards of a depth, every time from another seed.
fn by_depth(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("boards by depth");
    group.throughput(Throughput::Elements(1)).sample_size(10);
    for depth in [1, 3, 6, 12, 18, 21, 24, 26] {
        let mut seed = 0;
        group.bench_function(BenchmarkId::from_parameter(depth), |bencher| {
            bencher.iter(|| {
                seed += 1;
                let depths = Bounds {
                    least: depth,
                    most: depth,
                };
                let aim = Aim::Depth(RuleSet::Singles, depths);
                make(Request {
                    aim,
                    ..Request::new(Shape::CLASSIC, seed)
                })
            });
        });
    }
    group.finish();
}

/// What an evaluation takes in an annealing, everything else of a step included, and what passes
/// from scratch take on the deepest board that it found so far.
fn evaluations(criterion: &mut Criterion) {
    const BATCH: u64 = 1000;
    let mut group = criterion.benchmark_group("evaluations");
    for shape in SIZES.map(shape) {
        let aim = Aim::Deepest(RuleSet::Singles);
        let request = Request {
            aim,
            budget: u64::MAX,
            ..Request::new(shape, 1)
        };
        let mut search = Search::new(request).expect("it can be made");
        search.advance(100_000);
        let puzzle = search.made().expect("it is made").puzzle.clone();
        group.throughput(Throughput::Elements(BATCH));
        group.bench_function(BenchmarkId::new("kept up", shape), |bencher| {
            bencher.iter(|| search.advance(BATCH));
        });
        group.throughput(Throughput::Elements(1));
        group.bench_function(BenchmarkId::new("from scratch", shape), |bencher| {
            bencher.iter(|| pass::sweep(black_box(&puzzle), RuleSet::Singles));
        });
    }
    group.finish();
}

criterion_group!(benches, by_size, by_depth, evaluations);
criterion_main!(benches);
