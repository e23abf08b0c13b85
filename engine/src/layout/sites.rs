//! The graph with its long edges cut at every layer: what the phases work on.
//!
//! All edges that leave one node share one *trunk*: a chain of waypoints, one for each layer, from
//! the node to the layer before its farthest target. An edge follows the trunk and parts from it
//! in the last gap. A *site* is a node or a waypoint; a *link* joins sites of neighboring layers.

use super::dag::LayeredDag;
use super::lists::Lists;

/// The sites and links of a graph. Site `s` is node `s` as long as `s < n_nodes`.
#[derive(Debug)]
pub(super) struct Sites {
    pub(super) n_nodes: usize,
    pub(super) n_layers: usize,
    pub(super) layer_of_site: Vec<u32>,
    /// The first waypoint of each node; nodes without a trunk have the next node's.
    first_waypoint_of_node: Vec<u32>,
    /// The sites linked to each site in the layer before.
    pub(super) before: Lists<u32>,
    /// The sites linked to each site in the layer after; the next of its trunk comes last.
    pub(super) after: Lists<u32>,
}

impl Sites {
    pub(super) fn new(dag: &LayeredDag) -> Self {
        let (layer_of_site, first_waypoint_of_node) = cut(dag);
        let n_sites = layer_of_site.len();
        let mut sites = Self {
            n_nodes: dag.n_nodes(),
            n_layers: dag.n_layers() as usize,
            layer_of_site,
            first_waypoint_of_node,
            before: Lists::default(),
            after: Lists::default(),
        };
        let links = sites.links(dag);
        sites.after = Lists::new(n_sites, links.iter().copied());
        sites.before = Lists::new(n_sites, links.iter().map(|&(a, b)| (b, a)));
        sites
    }

    pub(super) fn len(&self) -> usize {
        self.layer_of_site.len()
    }

    pub(super) fn is_node(&self, site: u32) -> bool {
        (site as usize) < self.n_nodes
    }

    /// The site of a node's trunk in a layer: the node itself in its own layer.
    pub(super) fn on_trunk(&self, node: u32, layer: u32) -> u32 {
        match layer - self.layer_of_site[node as usize] {
            0 => node,
            far => self.first_waypoint_of_node[node as usize] + far - 1,
        }
    }

    /// The next site of the trunk that passes a site, if the trunk goes on.
    pub(super) fn next_on_trunk(&self, site: u32) -> Option<u32> {
        let last = self.after.of(site).last().copied();
        last.filter(|&next| !self.is_node(next))
    }

    fn links(&self, dag: &LayeredDag) -> Vec<(u32, u32)> {
        let mut links = Vec::with_capacity(self.len() + dag.edges().len());
        for edge in dag.edges() {
            let parting = self.on_trunk(edge.from, dag.layer(edge.to) - 1);
            links.push((parting, edge.to));
        }
        // After the edges, so that each trunk goes on by the last link of a site.
        for (node, ends) in self.first_waypoint_of_node.windows(2).enumerate() {
            let mut site = node as u32;
            for next in ends[0]..ends[1] {
                links.push((site, next));
                site = next;
            }
        }
        links
    }
}

/// Lists the layer of every site, and the first waypoint of every node.
fn cut(dag: &LayeredDag) -> (Vec<u32>, Vec<u32>) {
    let mut end_of_trunk: Vec<u32> = dag.layer_of_node().iter().map(|&l| l + 1).collect();
    for edge in dag.edges() {
        let end = &mut end_of_trunk[edge.from as usize];
        *end = (*end).max(dag.layer(edge.to));
    }
    let mut layer_of_site = dag.layer_of_node().to_vec();
    let mut first_waypoint_of_node = vec![layer_of_site.len() as u32];
    for (&layer, &end) in dag.layer_of_node().iter().zip(&end_of_trunk) {
        layer_of_site.extend(layer + 1..end);
        first_waypoint_of_node.push(layer_of_site.len() as u32);
    }
    (layer_of_site, first_waypoint_of_node)
}
