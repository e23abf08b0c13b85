//! Times of laying out: recorded graphs of Sudoku steps, and a dense random one.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use engine::layout::{Edge, Effort, LayeredDag, Spacing, Style, lay_out};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

const RECORDED: [(&str, &str); 5] = [
    ("depth 3", include_str!("../tests/data/layout/depth-3.txt")),
    (
        "depth 23",
        include_str!("../tests/data/layout/depth-23.txt"),
    ),
    (
        "depth 32",
        include_str!("../tests/data/layout/depth-32.txt"),
    ),
    ("16x16", include_str!("../tests/data/layout/16x16.txt")),
    ("25x25", include_str!("../tests/data/layout/25x25.txt")),
];

fn recorded(text: &str) -> LayeredDag {
    let numbers = |list: &str| -> Vec<u32> {
        let words = list.split_whitespace();
        words.map(|w| w.parse().expect("a number")).collect()
    };
    let mut layer_of_node = Vec::new();
    let mut edges = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" < ") {
            None => layer_of_node = numbers(line.trim_start_matches("layers ")),
            Some((to, needed)) => {
                let to = numbers(to)[0];
                edges.extend(numbers(needed).into_iter().map(|from| Edge { from, to }));
            }
        }
    }
    LayeredDag::new(layer_of_node, edges).expect("a legal graph")
}

/// 400 nodes in 20 layers, 3000 edges.
fn dense() -> LayeredDag {
    let mut rng = ChaCha8Rng::seed_from_u64(0);
    let layer_of_node: Vec<u32> = (0..400).map(|node| node / 20).collect();
    let mut edges = Vec::new();
    while edges.len() < 3000 {
        let (from, to) = (rng.random_range(0..400), rng.random_range(0..400));
        let edge = Edge { from, to };
        if from / 20 < to / 20 && !edges.contains(&edge) {
            edges.push(edge);
        }
    }
    LayeredDag::new(layer_of_node, edges).expect("a legal graph")
}

fn bench(c: &mut Criterion) {
    let recorded = RECORDED.map(|(name, text)| (name, recorded(text)));
    let dense = [("3000 edges", dense())];
    for (effort_name, effort) in [("quick", Effort::QUICK), ("thorough", Effort::THOROUGH)] {
        let mut group = c.benchmark_group(format!("lay out, {effort_name}"));
        group.sample_size(10);
        let spacing = Spacing::default();
        let style = Style { spacing, effort };
        for (name, dag) in recorded.iter().chain(&dense) {
            group.bench_function(*name, |b| b.iter(|| lay_out(black_box(dag), &style)));
        }
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
