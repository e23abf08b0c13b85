//! The ordered graph with its distances: what the steps of placing read.

use super::order::Order;
use super::sites::Sites;
use super::style::Spacing;

/// An ordered graph and the distances to keep in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Plan<'a> {
    pub(super) sites: &'a Sites,
    pub(super) order: &'a Order,
    pub(super) spacing: Spacing,
}

impl Plan<'_> {
    /// The least distance of two sites next to each other.
    pub(super) fn separation(&self, a: u32, b: u32) -> f64 {
        match (self.sites.is_node(a), self.sites.is_node(b)) {
            (true, true) => Spacing::NODE_TO_NODE,
            (false, false) => self.spacing.edge_to_edge,
            _ => self.spacing.node_to_edge,
        }
    }

    /// What the widest layer needs.
    pub(super) fn needed_width(&self) -> f64 {
        let pairs = |layer: &[u32]| layer.windows(2).map(|w| self.separation(w[0], w[1])).sum();
        self.order.layers().map(pairs).fold(0.0, f64::max)
    }

    /// Where a site may lie between its neighbors in the layer, and within the room.
    pub(super) fn free_range(&self, site: u32, positions: &[f64], room: Range) -> Range {
        let layer = self.sites.layer_of_site[site as usize] as usize;
        let members = self.order.layer(layer);
        let rank = self.order.rank(site);
        let mut range = room;
        if let Some(&below) = rank.checked_sub(1).and_then(|r| members.get(r)) {
            let least = positions[below as usize] + self.separation(below, site);
            range.least = range.least.max(least);
        }
        if let Some(&above) = members.get(rank + 1) {
            let most = positions[above as usize] - self.separation(site, above);
            range.most = range.most.min(most);
        }
        range
    }
}

/// A stretch of positions.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Range {
    pub(super) least: f64,
    pub(super) most: f64,
}

impl Range {
    pub(super) const ENDLESS: Self = Self {
        least: f64::NEG_INFINITY,
        most: f64::INFINITY,
    };

    /// A range of some width around 0.
    pub(super) fn around_zero(width: f64) -> Self {
        Self {
            least: -width / 2.0,
            most: width / 2.0,
        }
    }

    /// From the least to the greatest of some positions; from 0 to 0 if there are none.
    pub(super) fn of(positions: &[f64]) -> Self {
        let least = positions.iter().copied().reduce(f64::min);
        let most = positions.iter().copied().reduce(f64::max);
        Self {
            least: least.unwrap_or(0.0),
            most: most.unwrap_or(0.0),
        }
    }

    pub(super) fn width(self) -> f64 {
        self.most - self.least
    }

    pub(super) fn middle(self) -> f64 {
        (self.least + self.most) / 2.0
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            least: self.least.max(other.least),
            most: self.most.min(other.most),
        }
    }

    pub(super) fn contains(self, position: f64) -> bool {
        self.least <= position && position <= self.most
    }

    /// The nearest position within the range; its middle if rounding left it empty.
    pub(super) fn nearest(self, position: f64) -> f64 {
        if self.least > self.most {
            return self.middle();
        }
        position.max(self.least).min(self.most)
    }
}
