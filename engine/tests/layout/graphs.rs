//! Graphs to lay out.

use engine::layout::{Edge, LayeredDag};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

/// Makes a graph of layers and edges, which must be legal.
pub(crate) fn graph(layer_of_node: &[u32], edges: &[(u32, u32)]) -> LayeredDag {
    let edges = edges.iter().map(|&(from, to)| Edge { from, to }).collect();
    LayeredDag::new(layer_of_node.to_vec(), edges).expect("a legal graph")
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
