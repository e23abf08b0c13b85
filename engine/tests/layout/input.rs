//! What a layered graph may be made of.

use engine::layout::{DagError, Edge, LayeredDag};

use crate::graphs::graph;

fn rejected(layer_of_node: &[u32], edges: &[(u32, u32)]) -> DagError {
    let edges = edges.iter().map(|&(from, to)| Edge { from, to }).collect();
    LayeredDag::new(layer_of_node.to_vec(), edges).expect_err("an illegal graph")
}

#[test]
fn layers_are_counted_with_the_empty_ones() {
    assert_eq!(graph(&[], &[]).n_layers(), 0);
    assert_eq!(graph(&[0], &[]).n_layers(), 1);
    assert_eq!(graph(&[5, 2], &[(1, 0)]).n_layers(), 6);
}

#[test]
fn edges_keep_their_order() {
    let dag = graph(&[0, 1, 0], &[(2, 1), (0, 1)]);
    let edges = [Edge { from: 2, to: 1 }, Edge { from: 0, to: 1 }];
    assert_eq!(dag.edges(), edges);
    assert_eq!(dag.layer_of_node(), [0, 1, 0]);
}

#[test]
fn edges_name_nodes_that_exist() {
    let unknown = |edge_idx, node| DagError::UnknownNode {
        edge_idx,
        node,
        n_nodes: 2,
    };
    assert_eq!(rejected(&[0, 1], &[(0, 1), (0, 2)]), unknown(1, 2));
    assert_eq!(rejected(&[0, 1], &[(u32::MAX, 1)]), unknown(0, u32::MAX));
    assert_eq!(
        rejected(&[], &[(0, 0)]).to_string(),
        "edge 0: expected a node below 0, got 0"
    );
}

#[test]
fn edges_run_forward() {
    let backward = DagError::NotForward {
        edge_idx: 1,
        from_layer: 3,
        to_layer: 0,
    };
    assert_eq!(rejected(&[0, 3], &[(0, 1), (1, 0)]), backward);
    let within = rejected(&[2, 2], &[(0, 1)]);
    assert_eq!(
        within.to_string(),
        "edge 0: expected a layer after 2, got 2"
    );
    let to_itself = rejected(&[0], &[(0, 0)]);
    assert_eq!(
        to_itself.to_string(),
        "edge 0: expected a layer after 0, got 0"
    );
}

#[test]
fn edges_are_distinct() {
    let edges = [(0, 2), (0, 1), (1, 2), (0, 2), (0, 1)];
    let repeated = DagError::RepeatedEdge {
        edge_idx: 3,
        first_idx: 0,
    };
    assert_eq!(rejected(&[0, 1, 2], &edges), repeated);
    assert_eq!(
        repeated.to_string(),
        "edge 3: expected a new edge, got edge 0 again"
    );
}

#[test]
fn layers_are_not_too_deep() {
    let deepest = LayeredDag::MAX_LAYERS - 1;
    assert_eq!(graph(&[deepest], &[]).n_layers(), LayeredDag::MAX_LAYERS);
    assert_eq!(
        rejected(&[0, deepest + 1], &[]).to_string(),
        "node 1: expected a layer up to 4095, got 4096"
    );
    assert_eq!(
        rejected(&[u32::MAX], &[]),
        DagError::LayerTooDeep {
            node: 0,
            layer: u32::MAX
        }
    );
}
