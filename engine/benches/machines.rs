//! Speed of the machines on the board of depth 32, each with much to do.

use std::hint::black_box;
use std::num::NonZeroU16;

use criterion::{Criterion, criterion_group, criterion_main};
use engine::machine::{Course, GuessedCells, Machine, Order, run};
use engine::{RuleSet, notation, schedule};

const BOARD: &str =
    "2....8...9....5..25.....1.4..2.5...1.1..87....6..3..7..4.....1...8...7.......1.2.";

fn machines(criterion: &mut Criterion) {
    let board = notation::read_one(BOARD, &Default::default()).expect("a board");
    let puzzle = board.puzzle().expect("givens without clash");
    let workers = |n| NonZeroU16::new(n).expect("some workers");
    let diffusion = |order| Machine::CommitDiffusion {
        layers: 64,
        steps: 64,
        order,
    };
    let best = |most| Machine::Guess {
        cells: GuessedCells::Best(most),
    };
    let cases = [
        ("one_pass", Machine::OnePass),
        ("fixed_depth", Machine::FixedDepth { layers: 64 }),
        (
            "ideal_diffusion",
            Machine::IdealDiffusion {
                layers: 64,
                steps: 64,
            },
        ),
        ("commit_diffusion", diffusion(Order::Confidence)),
        ("random_order", diffusion(Order::Random)),
        ("autoregressive", Machine::Autoregressive { layers: 64 }),
        ("chain_of_thought", Machine::ChainOfThought),
        (
            "looped",
            Machine::Looped {
                layers: 1,
                loops: 64,
            },
        ),
        (
            "hardware",
            Machine::Hardware {
                workers: workers(4),
                latency: 1,
            },
        ),
        ("guess_1", best(1)),
        ("guess_3", best(3)),
        ("guess_8", best(8)),
    ];
    for rules in [RuleSet::Singles, RuleSet::Chains] {
        let mut group = criterion.benchmark_group(format!("machines/{rules}"));
        group.bench_function("course", |bencher| {
            bencher.iter(|| Course::of(black_box(&puzzle), rules, 1000));
        });
        let course = Course::of(&puzzle, rules, 1000).expect("one solution");
        for (name, machine) in cases {
            group.bench_function(name, |bencher| {
                bencher.iter(|| run(black_box(&course), machine, 0));
            });
        }
        group.bench_function("times_of_64", |bencher| {
            let all = || (1..=64).map(workers);
            bencher.iter(|| schedule::times(black_box(course.proof()), all()));
        });
        group.finish();
    }
}

criterion_group!(benches, machines);
criterion_main!(benches);
