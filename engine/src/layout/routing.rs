//! The third phase: reads the places of nodes and the routes of edges off the positions.

use super::dag::LayeredDag;
use super::drawing::{NodePlace, Point, Route};
use super::order::Order;
use super::sites::Sites;

/// Lists the place of every node.
pub(super) fn node_places(sites: &Sites, order: &Order, positions: &[f64]) -> Vec<NodePlace> {
    let mut order_in_layer = vec![0; sites.n_nodes];
    for layer in order.layers() {
        let nodes = layer.iter().filter(|&&site| sites.is_node(site));
        for (rank, &node) in nodes.enumerate() {
            order_in_layer[node as usize] = rank as u32;
        }
    }
    (0..)
        .zip(order_in_layer)
        .map(|(node, order_in_layer)| NodePlace {
            point: point(sites, positions, node),
            order_in_layer,
        })
        .collect()
}

/// Lists the route of every edge.
pub(super) fn routes(dag: &LayeredDag, sites: &Sites, positions: &[f64]) -> Vec<Route> {
    let longest_of_node = longest_edges(dag);
    let route = |(edge_idx, &edge): (usize, &super::Edge)| {
        let layers = dag.layer(edge.from)..dag.layer(edge.to);
        let way = layers.map(|layer| sites.on_trunk(edge.from, layer));
        let points: Vec<Point> = way
            .chain([edge.to])
            .map(|site| point(sites, positions, site))
            .collect();
        let is_longest = longest_of_node[edge.from as usize] == Some(edge_idx);
        let parts_at = if is_longest { 0 } else { points.len() - 2 };
        Route { points, parts_at }
    };
    dag.edges().iter().enumerate().map(route).collect()
}

fn point(sites: &Sites, positions: &[f64], site: u32) -> Point {
    Point {
        layer: sites.layer_of_site[site as usize],
        position: positions[site as usize],
    }
}

/// Finds the longest edge that leaves each node, the first of equals.
fn longest_edges(dag: &LayeredDag) -> Vec<Option<usize>> {
    let mut longest_of_node: Vec<Option<usize>> = vec![None; dag.n_nodes()];
    let end = |edge_idx: usize| dag.layer(dag.edges()[edge_idx].to);
    for (edge_idx, edge) in dag.edges().iter().enumerate() {
        let longest = &mut longest_of_node[edge.from as usize];
        if longest.is_none_or(|other| end(other) < end(edge_idx)) {
            *longest = Some(edge_idx);
        }
    }
    longest_of_node
}
