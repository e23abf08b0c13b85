//! Which links of trunks are drawn straight.

use super::order::Order;
use super::plan::Plan;
use super::sites::Sites;

/// No site: the trunk bends or ends.
const NONE: u32 = u32::MAX;

/// The links of trunks that are drawn straight. Sites joined by them form a run, which has one
/// position.
#[derive(Debug)]
pub(super) struct Straight {
    next_of_site: Vec<u32>,
    previous_of_site: Vec<u32>,
}

impl Straight {
    /// Takes as many links of trunks as can be straight at once: of two that cross one bends.
    pub(super) fn new(plan: &Plan) -> Self {
        let mut straight = Self {
            next_of_site: vec![NONE; plan.sites.len()],
            previous_of_site: vec![NONE; plan.sites.len()],
        };
        let mut selector = Selector::default();
        for layer in 1..plan.sites.n_layers {
            selector.select(plan.sites, plan.order, layer);
            for &(site, next) in &selector.selected {
                straight.join(site, next);
            }
        }
        straight
    }

    /// The next site of the run.
    pub(super) fn next(&self, site: u32) -> Option<u32> {
        Some(self.next_of_site[site as usize]).filter(|&next| next != NONE)
    }

    /// Whether a run starts with the site.
    pub(super) fn is_first(&self, site: u32) -> bool {
        self.previous_of_site[site as usize] == NONE
    }

    /// The sites of the run that passes a site, from its first.
    pub(super) fn run(&self, site: u32) -> impl Iterator<Item = u32> {
        let mut first = site;
        while !self.is_first(first) {
            first = self.previous_of_site[first as usize];
        }
        std::iter::successors(Some(first), |&site| self.next(site))
    }

    /// Makes the link from a site to the next of its trunk straight.
    pub(super) fn join(&mut self, site: u32, next: u32) {
        self.next_of_site[site as usize] = next;
        self.previous_of_site[next as usize] = site;
    }

    /// Lets the trunk bend before a site.
    pub(super) fn bend_before(&mut self, site: u32) {
        let previous = std::mem::replace(&mut self.previous_of_site[site as usize], NONE);
        if previous != NONE {
            self.next_of_site[previous as usize] = NONE;
        }
    }
}

/// Selects the most links of one gap that do not cross: a longest increasing subsequence.
#[derive(Debug, Default)]
struct Selector {
    /// The links of trunks, by the rank of their start.
    links: Vec<(u32, u32)>,
    /// The link before each link in the longest subsequence that ends with it.
    previous: Vec<Option<usize>>,
    /// The link with the least end that ends a subsequence, by its length less one.
    last: Vec<usize>,
    selected: Vec<(u32, u32)>,
}

impl Selector {
    /// Selects from the links between the layer before `layer` and `layer`.
    fn select(&mut self, sites: &Sites, order: &Order, layer: usize) {
        let starts = order.layer(layer - 1).iter();
        let links = starts.filter_map(|&site| Some((site, sites.next_on_trunk(site)?)));
        self.links.clear();
        self.links.extend(links);
        self.previous.clear();
        self.last.clear();
        for idx in 0..self.links.len() {
            self.append(order, idx);
        }
        self.selected.clear();
        let mut at = self.last.last().copied();
        while let Some(idx) = at {
            self.selected.push(self.links[idx]);
            at = self.previous[idx];
        }
    }

    fn append(&mut self, order: &Order, idx: usize) {
        let end = |idx: usize| order.rank(self.links[idx].1);
        let length = self.last.partition_point(|&other| end(other) < end(idx));
        self.previous
            .push(length.checked_sub(1).map(|i| self.last[i]));
        match self.last.get_mut(length) {
            Some(last) => *last = idx,
            None => self.last.push(idx),
        }
    }
}
