//! The output: where nodes lie and edges pass.

/// A point of a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// The layer: the place along the main axis.
    pub layer: u32,
    /// The place across the layer, in units of the distance of two neighboring nodes.
    pub position: f64,
}

/// Where a node lies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NodePlace {
    /// The layer and the position of its center.
    pub point: Point,
    /// The number of nodes of its layer that have a lesser position.
    pub order_in_layer: u32,
}

/// The points an edge passes: one in each layer from its first node's to its last node's.
///
/// Edges of one node share their way as long as they can. The points in which one of them lies
/// are therefore points of others, too; [`Route::own_points`] has each shared link only once.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// The points, by layer.
    pub points: Vec<Point>,
    /// The index of the point at which the edge leaves what a longer edge of its node also passes;
    /// 0 if no edge of its node is longer.
    pub parts_at: usize,
}

impl Route {
    /// The part of the route that no longer edge of the same node covers, with the point where it
    /// parts from that edge. These parts of all routes make up the drawing, with no link twice.
    pub fn own_points(&self) -> &[Point] {
        &self.points[self.parts_at..]
    }
}

/// A layered drawing of a graph, in units that know nothing of any screen.
///
/// Layers lie along the main axis, positions across it, with 0 in the middle.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// The number of layers.
    pub n_layers: u32,
    /// The places of the nodes, by node.
    pub nodes: Vec<NodePlace>,
    /// The routes of the edges, by edge.
    pub routes: Vec<Route>,
    /// Half of the width: all positions lie in `-half_width..=half_width`.
    pub half_width: f64,
    /// The number of crossings: pairs of links between two neighboring layers that change sides.
    /// A link that several edges of one node share counts once.
    pub n_crossings: u64,
}
