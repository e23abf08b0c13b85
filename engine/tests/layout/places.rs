//! Places and routes: what every layout must keep, and what a good one looks like.

use engine::layout::{LayeredDag, Layout, Spacing, Style, lay_out};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::graphs::{graph, random};
use crate::recorded::{RECORDED, recorded};
use crate::seen::{all_links, links, separation, sites_of_layer};

/// What rounding may cost.
const TINY: f64 = 1e-9;

fn assert_nodes_in_order(dag: &LayeredDag, layout: &Layout) {
    assert_eq!(layout.nodes.len(), dag.n_nodes());
    for layer in 0..dag.n_layers() {
        let members = (0..dag.n_nodes()).filter(|&n| dag.layer_of_node()[n] == layer);
        let mut places: Vec<_> = members.map(|n| layout.nodes[n]).collect();
        places.sort_by_key(|place| place.order_in_layer);
        for (rank, place) in places.iter().enumerate() {
            assert_eq!(place.order_in_layer as usize, rank, "{dag:?}");
            assert_eq!(place.point.layer, layer, "{dag:?}");
        }
        let positions = places.iter().map(|place| place.point.position);
        assert!(positions.is_sorted_by(|a, b| a < b), "{dag:?}");
    }
}

fn assert_routes_join_ends(dag: &LayeredDag, layout: &Layout) {
    assert_eq!(layout.routes.len(), dag.edges().len());
    for (edge, route) in dag.edges().iter().zip(&layout.routes) {
        let (first, last) = (route.points.first(), route.points.last());
        assert_eq!(
            first,
            Some(&layout.nodes[edge.from as usize].point),
            "{dag:?}"
        );
        assert_eq!(last, Some(&layout.nodes[edge.to as usize].point), "{dag:?}");
        let mut links = route.points.windows(2);
        assert!(links.all(|w| w[1].layer == w[0].layer + 1), "{dag:?}");
        let span = dag.layer_of_node()[edge.to as usize] - dag.layer_of_node()[edge.from as usize];
        assert_eq!(route.points.len(), span as usize + 1, "{dag:?}");
    }
}

fn assert_distances_kept(dag: &LayeredDag, layout: &Layout, spacing: Spacing) {
    let mut needed: f64 = 0.0;
    for sites in sites_of_layer(dag, layout) {
        let mut needed_here = 0.0;
        for pair in sites.windows(2) {
            let least = separation(pair[0], pair[1], spacing);
            let distance = pair[1].position - pair[0].position;
            assert!(distance > least - TINY, "{pair:?} {dag:?}");
            needed_here += least;
        }
        needed = needed.max(needed_here);
    }
    let room = needed * spacing.room.max(1.0);
    assert!(2.0 * layout.half_width < room + TINY, "{room} {dag:?}");
}

fn assert_centered(dag: &LayeredDag, layout: &Layout) {
    let points = layout.routes.iter().flat_map(|route| &route.points);
    let points = points.chain(layout.nodes.iter().map(|node| &node.point));
    let positions: Vec<f64> = points.map(|point| point.position).collect();
    let most = positions.iter().copied().reduce(f64::max).unwrap_or(0.0);
    let least = positions.iter().copied().reduce(f64::min).unwrap_or(0.0);
    assert!((most + least).abs() < TINY, "{dag:?}");
    assert!((most - layout.half_width).abs() < TINY, "{dag:?}");
}

/// Every link lies in exactly one route's own part, and what is not its own lies on a longer one.
fn assert_own_parts_tile(dag: &LayeredDag, layout: &Layout) {
    let own = layout
        .routes
        .iter()
        .flat_map(|route| links(route.own_points()));
    let mut own: Vec<_> = own.collect();
    own.sort_unstable();
    let all: Vec<_> = all_links(layout).into_iter().collect();
    assert_eq!(own, all, "{dag:?}");
}

fn assert_valid(dag: &LayeredDag, style: &Style) {
    let layout = lay_out(dag, style);
    assert_eq!(layout.n_layers, dag.n_layers());
    assert_nodes_in_order(dag, &layout);
    assert_routes_join_ends(dag, &layout);
    assert_distances_kept(dag, &layout, style.spacing);
    assert_centered(dag, &layout);
    assert_own_parts_tile(dag, &layout);
}

#[test]
fn layouts_are_valid() {
    for dag in random(3000) {
        assert_valid(&dag, &Style::default());
    }
}

#[test]
fn layouts_are_valid_whatever_the_spacing() {
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for dag in random(1000) {
        let spacing = Spacing {
            node_to_edge: rng.random_range(0.1..1.5),
            edge_to_edge: rng.random_range(0.1..1.5),
            room: rng.random_range(0.5..3.0),
        };
        let style = Style {
            spacing,
            ..Style::default()
        };
        assert_valid(&dag, &style);
    }
}

#[test]
fn large_layouts_are_valid() {
    for (_, text) in RECORDED {
        assert_valid(&recorded(text), &Style::default());
    }
}

#[test]
fn the_same_graph_looks_the_same() {
    let graphs = RECORDED.map(|(_, text)| recorded(text));
    for dag in random(100).chain(graphs) {
        let layout = lay_out(&dag, &Style::default());
        assert_eq!(layout, lay_out(&dag.clone(), &Style::default()), "{dag:?}");
    }
}

#[test]
fn extremes_are_laid_out() {
    assert_valid(&graph(&[], &[]), &Style::default());
    assert_valid(&graph(&[0], &[]), &Style::default());
    assert_valid(
        &graph(&[LayeredDag::MAX_LAYERS - 1], &[]),
        &Style::default(),
    );
    assert_valid(
        &graph(&[0, LayeredDag::MAX_LAYERS - 1], &[(0, 1)]),
        &Style::default(),
    );
    assert_valid(&graph(&[0; 300], &[]), &Style::default());
    assert_valid(&graph(&[7; 600], &[]), &Style::default());
    let star: Vec<(u32, u32)> = (1..3000).map(|node| (0, node)).collect();
    let layers: Vec<u32> = (0..3000).map(|node| node.min(1)).collect();
    assert_valid(&graph(&layers, &star), &Style::default());
}

#[test]
fn nodes_without_edges_stand_close_in_order() {
    let layout = lay_out(&graph(&[0; 5], &[]), &Style::default());
    let positions: Vec<f64> = layout.nodes.iter().map(|n| n.point.position).collect();
    assert_eq!(positions, [-2.0, -1.0, 0.0, 1.0, 2.0]);
}

#[test]
fn a_path_is_straight_and_so_is_an_edge_past_it() {
    let mut edges: Vec<(u32, u32)> = (0..20).map(|node| (node, node + 1)).collect();
    edges.push((0, 20));
    let layout = lay_out(
        &graph(&(0..21).collect::<Vec<_>>(), &edges),
        &Style::default(),
    );
    let inner = |points: &[engine::layout::Point]| -> Vec<f64> {
        let inner = &points[1..points.len() - 1];
        inner.iter().map(|point| point.position).collect()
    };
    let path: Vec<_> = layout.nodes.iter().map(|node| node.point).collect();
    let (path, passing) = (inner(&path), inner(&layout.routes[20].points));
    assert!(path.iter().all(|&p| p == path[0]), "{path:?}");
    assert!(passing.iter().all(|&p| p == passing[0]), "{passing:?}");
    assert!((path[0] - passing[0]).abs() < 0.7, "{path:?} {passing:?}");
}
