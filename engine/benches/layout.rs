//! Times of laying out: recorded graphs of Sudoku steps, and a dense random one.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use engine::layout::{Edge, Effort, LayeredDag, Spacing, Style, lay_out};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

#[path = "../tests/layout/recorded.rs"]
mod recorded;

use recorded::{RECORDED, recorded};

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
    let graphs = RECORDED.map(|(name, text)| (name, recorded(text)));
    let dense = [("3000 edges", dense())];
    for (effort_name, effort) in [("quick", Effort::QUICK), ("thorough", Effort::THOROUGH)] {
        let mut group = c.benchmark_group(format!("lay out, {effort_name}"));
        group.sample_size(10);
        let spacing = Spacing::default();
        let style = Style { spacing, effort };
        for (name, dag) in graphs.iter().chain(&dense) {
            group.bench_function(*name, |b| b.iter(|| lay_out(black_box(dag), &style)));
        }
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
