//! Words of the graph.

use super::{Lang, count};
use crate::action::GraphMode;
use crate::model::inspector::{Claim, Link};

/// Labels of the graph.
#[derive(Debug)]
pub struct GraphText {
    /// Name of the whole section.
    pub heading: &'static str,
    /// Name of the choice of drawings.
    pub mode: &'static str,
    /// Magnifies.
    pub zoom_in: &'static str,
    /// Makes smaller.
    pub zoom_out: &'static str,
    /// Shows all.
    pub fit: &'static str,
    /// Told when there is nothing to draw.
    pub nothing: &'static str,
    /// Told in the world of an assumption that contradicts at once.
    pub nothing_inside: &'static str,
    /// Heading of the left side of the walk.
    pub needs: &'static str,
    /// Heading of the right side of the walk.
    pub enables: &'static str,
    /// Told where a given needs nothing.
    pub needs_nothing: &'static str,
    /// Told where nothing waits.
    pub enables_nothing: &'static str,
    /// Opens the text twin.
    pub as_text: &'static str,
    /// Heading of the longest chain in the twin.
    pub longest_chain: &'static str,
    /// Before what a cell needs, in the twin.
    pub twin_needs: &'static str,
    /// Before what a cell enables, in the twin.
    pub twin_enables: &'static str,
}

static EN: GraphText = GraphText {
    heading: "What waits for what",
    mode: "Draw it",
    zoom_in: "Zoom in",
    zoom_out: "Zoom out",
    fit: "Show all",
    nothing: "Nothing is derived, so there is nothing to draw.",
    nothing_inside: "The assumption contradicts the board at once: no step is needed.",
    needs: "needs",
    enables: "enables",
    needs_nothing: "nothing: it is given",
    enables_nothing: "nothing: a chain ends here",
    as_text: "Read it as text",
    longest_chain: "The longest chain",
    twin_needs: "needs",
    twin_enables: "enables",
};

impl Lang {
    /// Returns the labels of the graph.
    pub const fn graph(self) -> &'static GraphText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Names a way to draw the graph.
    pub const fn graph_mode(self, mode: GraphMode) -> &'static str {
        let _ = self;
        match mode {
            GraphMode::Passes => "by pass",
            GraphMode::Board => "on the board",
            GraphMode::Walk => "walk",
        }
    }

    /// Says what a way to draw shows.
    pub const fn graph_hint(self, mode: GraphMode) -> &'static str {
        let _ = self;
        match mode {
            GraphMode::Passes => {
                "A column for every pass that writes something; lines lead from what a step needs. Disks are digits, diamonds removals, squares refuted worlds; +n is a cost above 1."
            }
            GraphMode::Board => "The same lines over the board.",
            GraphMode::Walk => "One cell at a time. Pick a neighbor to walk on.",
        }
    }

    /// Describes the drawing for those who hear the page.
    pub fn graph_name(self, n_cells: usize, n_passes: usize) -> String {
        let _ = self;
        format!(
            "Dependency graph: {} in {}",
            count(n_cells, "step", "steps"),
            count(n_passes, "pass", "passes")
        )
    }

    /// Names a pass with its cells, as a heading: "Pass 3: 2 cells".
    pub fn pass_heading(self, pass: usize, n_cells: usize) -> String {
        let _ = self;
        format!("Pass {pass}: {}", count(n_cells, "cell", "cells"))
    }

    /// Names what is known, and since when: "r4c7 = 5, pass 3".
    pub fn link_name(self, link: Link) -> String {
        let _ = self;
        let claim = self.claim(link);
        match (link.pass, link.claim) {
            (Some(pass), _) => format!("{claim}, pass {pass}"),
            (None, Claim::Struck) => format!("{claim}, struck at the start"),
            (None, _) => format!("{claim}, given"),
        }
    }

    /// Says what is known: "r4c7 = 5", "r4c7 \u{2260} 5 and 2 more".
    pub fn claim(self, link: Link) -> String {
        let _ = self;
        let at = link.candidate;
        match link.claim {
            Claim::Given | Claim::Placed => format!("{} = {}", at.cell, at.digit),
            Claim::Removed { n: 2.., .. } => format!("{} \u{2260} {} \u{2026}", at.cell, at.digit),
            Claim::Struck | Claim::Removed { .. } => format!("{} \u{2260} {}", at.cell, at.digit),
        }
    }

    /// Says how many eliminations the picture leaves out; nothing if none.
    pub fn left_out(self, n: usize) -> Option<String> {
        let _ = self;
        (n > 0).then(|| {
            let removals = count(
                n,
                "removal that nothing needs is",
                "removals that nothing needs are",
            );
            format!("{removals} left out of the picture.")
        })
    }
}
