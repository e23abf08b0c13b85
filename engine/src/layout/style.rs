//! What the caller may choose: distances, and how hard to search.

/// How a graph is to be laid out.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Style {
    /// The distances across the layers.
    pub spacing: Spacing,
    /// How long to look for an order with few crossings.
    pub effort: Effort,
}

/// The least distances between what lies in one layer. The unit is the distance of two
/// neighboring nodes; no distance may be negative.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spacing {
    /// From the center of a node to a long edge that passes it.
    pub node_to_edge: f64,
    /// From one passing long edge to the next.
    pub edge_to_edge: f64,
    /// How wide the drawing may grow to keep long edges straight, as a multiple of what the
    /// widest layer needs; less than 1.0 counts as 1.0.
    pub room: f64,
}

impl Default for Spacing {
    fn default() -> Self {
        Self {
            node_to_edge: 0.6,
            edge_to_edge: 0.33,
            room: 1.25,
        }
    }
}

impl Spacing {
    /// From the center of one node to the next: the unit.
    pub const NODE_TO_NODE: f64 = 1.0;
}

/// How long to look for an order with few crossings. Time grows with the tries, most of all for
/// small graphs; crossings never do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// How many orders are refined to the end; with none, the nodes stay in the order given.
    pub tries: u32,
}

impl Effort {
    /// The first good drawing.
    pub const QUICK: Self = Self { tries: 1 };

    /// For small graphs and patient readers: saves up to a sixth of the crossings.
    pub const THOROUGH: Self = Self { tries: 16 };
}

impl Default for Effort {
    fn default() -> Self {
        Self::QUICK
    }
}
