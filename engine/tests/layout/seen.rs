//! What can be seen in a layout, read off it the slow way, knowing nothing of how it was made.

use std::collections::{BTreeMap, BTreeSet};

use engine::layout::{LayeredDag, Layout, Spacing};

/// What lies in a layer: a node, or the long edges of one node that pass together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Site {
    pub(crate) is_node: bool,
    pub(crate) position: f64,
}

/// Lists what lies in each layer, by position.
pub(crate) fn sites_of_layer(dag: &LayeredDag, layout: &Layout) -> Vec<Vec<Site>> {
    let mut passing = BTreeMap::new();
    for (edge, route) in dag.edges().iter().zip(&layout.routes) {
        for point in &route.points[1..route.points.len() - 1] {
            passing.insert((edge.from, point.layer), point.position);
        }
    }
    let nodes = layout
        .nodes
        .iter()
        .map(|n| (n.point.layer, n.point.position, true));
    let passing = passing
        .iter()
        .map(|(&(_, layer), &position)| (layer, position, false));
    let mut layers = vec![Vec::new(); layout.n_layers as usize];
    for (layer, position, is_node) in nodes.chain(passing) {
        layers[layer as usize].push(Site { is_node, position });
    }
    for sites in &mut layers {
        sites.sort_by(|a, b| a.position.total_cmp(&b.position));
    }
    layers
}

/// The distance two sites must keep.
pub(crate) fn separation(a: Site, b: Site, spacing: Spacing) -> f64 {
    match (a.is_node, b.is_node) {
        (true, true) => 1.0,
        (false, false) => spacing.edge_to_edge,
        _ => spacing.node_to_edge,
    }
}

/// A link as (layer it starts in, its two positions), with bits for numbers so that it can be
/// told from others.
pub(crate) type Link = (u32, u64, u64);

/// Lists the links of some points.
pub(crate) fn links(points: &[engine::layout::Point]) -> impl Iterator<Item = Link> {
    points
        .windows(2)
        .map(|w| (w[0].layer, w[0].position.to_bits(), w[1].position.to_bits()))
}

/// Lists every link of a layout once.
pub(crate) fn all_links(layout: &Layout) -> BTreeSet<Link> {
    let routes = layout.routes.iter();
    routes.flat_map(|route| links(&route.points)).collect()
}

/// Counts the crossings of a layout by looking at every pair of links.
pub(crate) fn n_crossings(layout: &Layout) -> u64 {
    let links: Vec<Link> = all_links(layout).into_iter().collect();
    let mut n = 0;
    for (i, &(layer, start, end)) in links.iter().enumerate() {
        for &(_, other_start, other_end) in links[..i].iter().filter(|l| l.0 == layer) {
            let difference = |a, b| f64::from_bits(a) - f64::from_bits(b);
            let sides = difference(start, other_start) * difference(end, other_end);
            n += u64::from(sides < 0.0);
        }
    }
    n
}
