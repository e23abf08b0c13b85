//! Layered drawing of a graph whose layers are given: nodes in columns (or rows) by layer, edges
//! running forward between them.
//!
//! It speaks of layers and positions only. The main axis runs along the layers, the cross axis
//! within a layer; whether a picture runs from left to right or from top to bottom, and how long a
//! unit is, is up to who draws it ([`Scale`]).
//!
//! Three phases, each in its file: `ordering` finds an order within each layer with few crossings,
//! `placing` gives positions, `routing` reads off where the edges pass. The long edges of one node
//! share a trunk until each parts for its own end, which makes for far fewer lines and crossings.
//!
//! ```
//! use engine::layout::{Edge, LayeredDag, Style, lay_out};
//!
//! // 0 -- 1 -- 2      and an edge from 0 straight to 2,
//! //   '------'       which has to pass 1
//! let edge = |from, to| Edge { from, to };
//! let dag = LayeredDag::new(vec![0, 1, 2], vec![edge(0, 1), edge(1, 2), edge(0, 2)])?;
//! let layout = lay_out(&dag, &Style::default());
//! assert_eq!(layout.n_crossings, 0);
//! let passing = layout.routes[2].points[1];
//! assert_eq!(passing.layer, 1);
//! assert!((passing.position - layout.nodes[1].point.position).abs() >= 0.6);
//! # Ok::<(), engine::layout::DagError>(())
//! ```

mod bending;
mod crossing;
mod curve;
mod dag;
mod drawing;
mod isotonic;
mod lists;
mod order;
mod ordering;
mod placing;
mod plan;
mod relax;
mod routing;
mod runs;
mod sift;
mod sites;
mod start;
mod straight;
mod straighten;
mod style;
mod sweep;

pub use curve::{Path, Piece, Place, Scale};
pub use dag::{DagError, Edge, LayeredDag};
pub use drawing::{Layout, NodePlace, Point, Route};
pub use style::{Effort, Spacing, Style};

/// Lays a graph out. The same graph and style always give the same layout.
pub fn lay_out(dag: &LayeredDag, style: &Style) -> Layout {
    let sites = sites::Sites::new(dag);
    let (order, n_crossings) = ordering::order(&sites, style.effort);
    let positions = placing::place(&plan::Plan {
        sites: &sites,
        order: &order,
        spacing: style.spacing,
    });
    Layout {
        n_layers: dag.n_layers(),
        nodes: routing::node_places(&sites, &order, &positions),
        routes: routing::routes(dag, &sites, &positions),
        half_width: plan::Range::of(&positions).most,
        n_crossings,
    }
}
