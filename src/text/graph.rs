//! Words of the graph.

use super::{Lang, count, say};
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
};

static ZH: GraphText = GraphText {
    heading: "谁在等谁",
    mode: "画法",
    zoom_in: "放大",
    zoom_out: "缩小",
    fit: "显示全部",
    nothing: "没有推出任何东西，所以没有可画的。",
    nothing_inside: "这个假设立刻与盘面矛盾：一步也不需要。",
    needs: "需要",
    enables: "促成",
    needs_nothing: "无：它是已知数",
    enables_nothing: "无：一条链到此为止",
    as_text: "阅读文字版",
    longest_chain: "最长链",
};

impl Lang {
    /// Returns the labels of the graph.
    pub const fn graph(self) -> &'static GraphText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Names a way to draw the graph.
    pub const fn graph_mode(self, mode: GraphMode) -> &'static str {
        let (en, zh) = match mode {
            GraphMode::Passes => ("by pass", "按轮"),
            GraphMode::Board => ("on the board", "在盘面上"),
            GraphMode::Walk => ("walk", "漫步"),
        };
        self.pick(en, zh)
    }

    /// Says what a way to draw shows.
    pub const fn graph_hint(self, mode: GraphMode) -> &'static str {
        let (en, zh) = match mode {
            GraphMode::Passes => (
                "A column for every pass that writes something; lines lead from what a step needs. Disks are digits, diamonds removals, squares refuted worlds; +n is a cost above 1.",
                "凡是写下了东西的轮，各占一列；连线从一步所需的前提通向这一步。圆是数字，菱形是删除，方块是被排除的世界；+n 表示大于 1 的代价。",
            ),
            GraphMode::Board => ("The same lines over the board.", "同样的连线，画在盘面上。"),
            GraphMode::Walk => (
                "One cell at a time. Pick a neighbor to walk on.",
                "一次看一格。点一个相邻的格，继续走下去。",
            ),
        };
        self.pick(en, zh)
    }

    /// Describes the drawing for those who hear the page.
    pub fn graph_name(self, n_cells: usize, n_passes: usize) -> String {
        let steps = count(n_cells, "step", "steps");
        let passes = count(n_passes, "pass", "passes");
        say!(
            self,
            "Dependency graph: {steps} in {passes}",
            "依赖图：{n_passes} 轮，{n_cells} 步"
        )
    }

    /// Names a pass with its cells, as a heading: "Pass 3: 2 cells".
    pub fn pass_heading(self, pass: usize, n_cells: usize) -> String {
        let cells = count(n_cells, "cell", "cells");
        say!(self, "Pass {pass}: {cells}", "第 {pass} 轮：{n_cells} 格")
    }

    /// Names what is known, and since when: "r4c7 = 5, pass 3".
    pub fn link_name(self, link: Link) -> String {
        let (claim, since) = (self.claim(link), self.since(link));
        say!(self, "{claim}, {since}", "{claim}，{since}")
    }

    /// Says since when something is known: "pass 3", "given".
    pub fn since(self, link: Link) -> String {
        match (link.pass, link.claim) {
            (Some(pass), _) => self.pass(pass),
            (None, Claim::Struck) => self.inspector().struck.to_owned(),
            (None, _) => self.inspector().given.to_owned(),
        }
    }

    /// Says what is known: "r4c7 = 5", "r4c7 \u{2260} 5 and 2 more".
    pub fn claim(self, link: Link) -> String {
        let at = link.candidate;
        match link.claim {
            Claim::Given | Claim::Placed => format!("{} = {}", at.cell, at.digit),
            Claim::Removed { n: 2.., .. } => format!("{} \u{2260} {} \u{2026}", at.cell, at.digit),
            Claim::Struck | Claim::Removed { .. } => format!("{} \u{2260} {}", at.cell, at.digit),
        }
    }

    /// Says what a step needs and what it enables, in the twin: "needs r4c7 = 5, pass 3."
    pub fn twin_item(self, needs: &[Link], enables: &[Link]) -> String {
        let list = |links: &[Link]| {
            let names: Vec<String> = links.iter().map(|&link| self.link_name(link)).collect();
            names.join(self.pick("; ", "；"))
        };
        let mut text = String::new();
        if !needs.is_empty() {
            let needs = list(needs);
            text = say!(self, "needs {needs}. ", "需要 {needs}。");
        }
        if !enables.is_empty() {
            let enables = list(enables);
            text += &say!(self, "enables {enables}. ", "促成 {enables}。");
        }
        text
    }

    /// Says how many eliminations the picture leaves out; nothing if none.
    pub fn left_out(self, n: usize) -> Option<String> {
        (n > 0).then(|| {
            let removals = count(
                n,
                "removal that nothing needs is",
                "removals that nothing needs are",
            );
            say!(
                self,
                "{removals} left out of the picture.",
                "有 {n} 次删除没有别的步骤需要，图中略去。"
            )
        })
    }
}
