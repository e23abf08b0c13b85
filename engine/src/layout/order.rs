//! An order of the sites within each layer.

use super::lists::Lists;
use super::sites::Sites;

/// The sites of every layer in order, and the rank of every site within its layer.
#[derive(Debug)]
pub(super) struct Order {
    sites_of_layer: Lists<u32>,
    rank_of_site: Vec<u32>,
}

impl Order {
    /// Orders the sites of each layer as they follow each other in a list of all sites.
    pub(super) fn by_list(sites: &Sites, list: impl Iterator<Item = u32> + Clone) -> Self {
        let layer = |site: u32| sites.layer_of_site[site as usize];
        let mut order = Self {
            sites_of_layer: Lists::new(sites.n_layers, list.map(|s| (layer(s), s))),
            rank_of_site: vec![0; sites.len()],
        };
        for layer in 0..sites.n_layers {
            for (rank, &site) in order.sites_of_layer.of(layer as u32).iter().enumerate() {
                order.rank_of_site[site as usize] = rank as u32;
            }
        }
        order
    }

    /// The sites of a layer, in order.
    pub(super) fn layer(&self, layer: usize) -> &[u32] {
        self.sites_of_layer.of(layer as u32)
    }

    /// All layers, in order.
    pub(super) fn layers(&self) -> impl Iterator<Item = &[u32]> {
        (0..self.sites_of_layer.n_keys()).map(|layer| self.layer(layer))
    }

    /// The place of a site within its layer, from 0.
    pub(super) fn rank(&self, site: u32) -> usize {
        self.rank_of_site[site as usize] as usize
    }

    /// Puts a site at a rank of its layer. The caller puts all the sites it displaces, too.
    pub(super) fn put(&mut self, layer: usize, rank: usize, site: u32) {
        self.sites_of_layer.of_mut(layer as u32)[rank] = site;
        self.rank_of_site[site as usize] = rank as u32;
    }
}
