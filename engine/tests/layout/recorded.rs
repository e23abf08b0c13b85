//! Recorded graphs of Sudoku steps, for the tests and the benchmark.

use engine::layout::{Edge, LayeredDag};

/// Recorded graphs: the name and the text.
pub(crate) const RECORDED: [(&str, &str); 5] = [
    ("depth 3", include_str!("../data/layout/depth-3.txt")),
    ("depth 23", include_str!("../data/layout/depth-23.txt")),
    ("depth 32", include_str!("../data/layout/depth-32.txt")),
    ("16x16", include_str!("../data/layout/16x16.txt")),
    ("25x25", include_str!("../data/layout/25x25.txt")),
];

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
                edges.extend(numbers(needed).into_iter().map(|from| Edge { from, to }));
            }
        }
    }
    LayeredDag::new(layer_of_node, edges).expect("a legal graph")
}
