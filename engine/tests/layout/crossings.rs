//! Crossings: counted exactly, and never more than need be.

use engine::layout::{Effort, LayeredDag, Layout, Style, lay_out};

use crate::graphs::{graph, random};
use crate::recorded::{RECORDED, recorded};
use crate::seen;

fn laid_out(dag: &LayeredDag, tries: u32) -> Layout {
    let style = Style {
        effort: Effort { tries },
        ..Style::default()
    };
    lay_out(dag, &style)
}

#[test]
fn the_count_is_that_of_all_pairs() {
    for dag in random(3000) {
        for tries in [0, 1] {
            let layout = laid_out(&dag, tries);
            assert_eq!(layout.n_crossings, seen::n_crossings(&layout), "{dag:?}");
        }
    }
}

#[test]
fn the_count_is_that_of_all_pairs_in_large_graphs() {
    for (name, text) in RECORDED {
        let layout = laid_out(&recorded(text), 1);
        assert_eq!(layout.n_crossings, seen::n_crossings(&layout), "{name}");
    }
}

#[test]
fn more_tries_never_cross_more() {
    for dag in random(500) {
        let counts = [0, 1, 2, 5].map(|tries| laid_out(&dag, tries).n_crossings);
        assert!(counts.is_sorted_by(|a, b| a >= b), "{counts:?} {dag:?}");
    }
}

#[test]
fn without_tries_the_order_given_stays() {
    let dag = graph(&[0, 0, 1, 1], &[(0, 3), (1, 2)]);
    let layout = laid_out(&dag, 0);
    assert_eq!(layout.n_crossings, 1);
    assert_eq!(
        layout
            .nodes
            .iter()
            .map(|n| n.order_in_layer)
            .collect::<Vec<_>>(),
        [0, 1, 0, 1]
    );
    assert_eq!(laid_out(&dag, 1).n_crossings, 0);
}

/// Around a cycle of 2k nodes, drawn in two layers, k - 1 crossings are the least there can be.
#[test]
fn cycles_cross_as_little_as_they_can() {
    for k in 2..6 {
        let layers: Vec<u32> = (0..2 * k).map(|node| node / k).collect();
        let edges: Vec<(u32, u32)> = (0..k)
            .flat_map(|i| [(i, k + i), (i, k + (i + 1) % k)])
            .collect();
        let layout = laid_out(&graph(&layers, &edges), 1);
        assert_eq!(layout.n_crossings, u64::from(k) - 1, "{k}");
    }
}

/// A binary tree, numbered so that as given its edges cross many times.
#[test]
fn trees_do_not_cross() {
    let layers: Vec<u32> = (1..64u32).map(u32::ilog2).collect();
    let edges: Vec<(u32, u32)> = (1..63)
        .map(|node: u32| {
            let first = (1 << layers[node as usize]) - 1;
            let scrambled = (node - first) * 5 % (first + 1);
            ((first + scrambled - 1) / 2, node)
        })
        .collect();
    let dag = graph(&layers, &edges);
    assert_eq!(laid_out(&dag, 0).n_crossings, 262);
    assert_eq!(laid_out(&dag, 1).n_crossings, 0);
}
