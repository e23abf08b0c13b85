//! Graphs to lay out: recorded ones and random ones.

use engine::layout::{Edge, LayeredDag};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// Recorded graphs: the name and the text.
pub(crate) const RECORDED: [(&str, &str); 5] = [
    ("depth 3", include_str!("../data/layout/depth-3.txt")),
    ("depth 23", include_str!("../data/layout/depth-23.txt")),
    ("depth 32", include_str!("../data/layout/depth-32.txt")),
    ("16x16", include_str!("../data/layout/16x16.txt")),
    ("25x25", include_str!("../data/layout/25x25.txt")),
];

/// Makes a graph of layers and edges, which must be legal.
pub(crate) fn graph(layer_of_node: &[u32], edges: &[(u32, u32)]) -> LayeredDag {
    let edges = edges.iter().map(|&(from, to)| Edge { from, to }).collect();
    LayeredDag::new(layer_of_node.to_vec(), edges).expect("a legal graph")
}

/// Reads a recorded graph.
pub(crate) fn recorded(text: &str) -> LayeredDag {
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
                edges.extend(numbers(needed).into_iter().map(|from| (from, to)));
            }
        }
    }
    graph(&layer_of_node, &edges)
}

/// Makes `n` random graphs: small ones of all shapes, from no edges to all there can be, with
/// layers that may be empty.
pub(crate) fn random(n: u64) -> impl Iterator<Item = LayeredDag> {
    (0..n).map(|seed| {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let n_nodes = rng.random_range(0..28);
        let n_layers = rng.random_range(1..10);
        let density = rng.random_range(0.0..1.0f64).powi(2);
        let layers: Vec<u32> = (0..n_nodes)
            .map(|_| rng.random_range(0..n_layers))
            .collect();
        let mut edges = Vec::new();
        for from in 0..n_nodes {
            for to in 0..n_nodes {
                let is_forward = layers[from as usize] < layers[to as usize];
                if is_forward && rng.random_bool(density) {
                    edges.push((from, to));
                }
            }
        }
        graph(&layers, &edges)
    })
}
