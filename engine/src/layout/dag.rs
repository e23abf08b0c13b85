//! The input: nodes whose layers are known, and edges that run forward.

use std::error::Error;
use std::fmt;

/// An edge of a [`LayeredDag`], from a node to a node of a later layer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edge {
    /// The node the edge leaves.
    pub from: u32,
    /// The node the edge enters.
    pub to: u32,
}

/// A graph whose nodes lie in layers and whose edges all run from an earlier layer to a later one.
///
/// Nodes, edges and layers are numbered from 0. A layer may be empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LayeredDag {
    n_layers: u32,
    layer_of_node: Vec<u32>,
    edges: Vec<Edge>,
}

impl LayeredDag {
    /// The greatest number of layers: a long edge costs one point for each layer it crosses.
    pub const MAX_LAYERS: u32 = 1 << 12;

    /// Checks the layers and the edges, and joins them to a graph.
    ///
    /// # Errors
    /// Says which node lies too deep or which edge names an unknown node, does not run forward or
    /// was given before.
    pub fn new(layer_of_node: Vec<u32>, edges: Vec<Edge>) -> Result<Self, DagError> {
        let n_layers = count_layers(&layer_of_node)?;
        for (edge_idx, &edge) in edges.iter().enumerate() {
            check_edge(&layer_of_node, edge_idx, edge)?;
        }
        check_distinct(&edges)?;
        Ok(Self {
            n_layers,
            layer_of_node,
            edges,
        })
    }

    /// The number of layers: one more than the last layer that holds a node.
    pub fn n_layers(&self) -> u32 {
        self.n_layers
    }

    /// The number of nodes.
    pub fn n_nodes(&self) -> usize {
        self.layer_of_node.len()
    }

    /// The layer of each node.
    pub fn layer_of_node(&self) -> &[u32] {
        &self.layer_of_node
    }

    /// The edges, in the order they were given.
    pub fn edges(&self) -> &[Edge] {
        &self.edges
    }

    /// The layer of one node; the node must be one of the graph's.
    pub(super) fn layer(&self, node: u32) -> u32 {
        self.layer_of_node[node as usize]
    }
}

fn count_layers(layer_of_node: &[u32]) -> Result<u32, DagError> {
    let deepest = layer_of_node.iter().enumerate().max_by_key(|&(_, &l)| l);
    match deepest {
        None => Ok(0),
        Some((node, &layer)) if layer >= LayeredDag::MAX_LAYERS => {
            Err(DagError::LayerTooDeep { node, layer })
        }
        Some((_, &layer)) => Ok(layer + 1),
    }
}

fn check_edge(layer_of_node: &[u32], edge_idx: usize, edge: Edge) -> Result<(), DagError> {
    let layer = |node: u32| {
        let found = layer_of_node.get(node as usize).copied();
        found.ok_or(DagError::UnknownNode {
            edge_idx,
            node,
            n_nodes: layer_of_node.len(),
        })
    };
    let (from_layer, to_layer) = (layer(edge.from)?, layer(edge.to)?);
    if from_layer < to_layer {
        return Ok(());
    }
    Err(DagError::NotForward {
        edge_idx,
        from_layer,
        to_layer,
    })
}

fn check_distinct(edges: &[Edge]) -> Result<(), DagError> {
    let key = |edge: &Edge| u64::from(edge.from) << 32 | u64::from(edge.to);
    let mut keys: Vec<u64> = edges.iter().map(key).collect();
    keys.sort_unstable();
    if keys.windows(2).all(|w| w[0] != w[1]) {
        return Ok(());
    }
    // Rare, and then as slow as it likes: which edge is the first that was there before?
    let earlier = |idx: usize| edges[..idx].iter().position(|&edge| edge == edges[idx]);
    let repeated = (0..edges.len()).find_map(|idx| Some((idx, earlier(idx)?)));
    repeated.map_or(Ok(()), |(edge_idx, first_idx)| {
        Err(DagError::RepeatedEdge {
            edge_idx,
            first_idx,
        })
    })
}

/// Why layers and edges do not make a [`LayeredDag`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DagError {
    /// A node lies in layer [`LayeredDag::MAX_LAYERS`] or deeper.
    LayerTooDeep {
        /// The node.
        node: usize,
        /// Its layer.
        layer: u32,
    },
    /// An edge names a node that does not exist.
    UnknownNode {
        /// The place of the edge in the list.
        edge_idx: usize,
        /// The node it names.
        node: u32,
        /// The number of nodes there are.
        n_nodes: usize,
    },
    /// An edge does not run from an earlier layer to a later one.
    NotForward {
        /// The place of the edge in the list.
        edge_idx: usize,
        /// The layer it leaves.
        from_layer: u32,
        /// The layer it enters.
        to_layer: u32,
    },
    /// An edge was given twice.
    RepeatedEdge {
        /// The place of the second in the list.
        edge_idx: usize,
        /// The place of the first.
        first_idx: usize,
    },
}

impl fmt::Display for DagError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::LayerTooDeep { node, layer } => {
                let max = LayeredDag::MAX_LAYERS - 1;
                write!(f, "node {node}: expected a layer up to {max}, got {layer}")
            }
            Self::UnknownNode {
                edge_idx,
                node,
                n_nodes,
            } => write!(
                f,
                "edge {edge_idx}: expected a node below {n_nodes}, got {node}"
            ),
            Self::NotForward {
                edge_idx,
                from_layer,
                to_layer,
            } => write!(
                f,
                "edge {edge_idx}: expected a layer after {from_layer}, got {to_layer}"
            ),
            Self::RepeatedEdge {
                edge_idx,
                first_idx,
            } => write!(
                f,
                "edge {edge_idx}: expected a new edge, got edge {first_idx} again"
            ),
        }
    }
}

impl Error for DagError {}
