//! X-Chain, XY-Chain and alternating inference chain: strong and weak links in turn, between two
//! candidates one of which must be true.
//!
//! The shortest chains come first: a chain of n links is found only where no shorter one removes
//! anything, and it counts for n steps, as its links follow each other.

mod graph;

use self::graph::{Graph, Kind, Node};
use super::links;
use super::{Findings, Pattern, Rule};
use crate::digit::{Digit, DigitSet};
use crate::marks::Marks;
use crate::sort::sort_by_key;

/// Finds the shortest chains that remove anything: X-Chains, then XY-Chains, then the others.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let graph = Graph::of(marks);
    let mut search = Search {
        marks,
        graph: &graph,
        shortest: usize::MAX,
        found: Vec::new(),
        walk: Walk::of(&graph),
    };
    // What the shortest chains remove is the same, whatever they are called.
    search.walk(Kind::Any);
    if findings.keeps_patterns() && !search.found.is_empty() {
        search.found.clear();
        for kind in [Kind::OneDigit, Kind::ThroughCells, Kind::Any] {
            search.walk(kind);
        }
    }
    let mut found = search.found;
    sort_by_key(&mut found, |(rule, chain)| (*rule, chain.clone()));
    for (rule, chain) in found {
        credit(rule, &chain, &graph, marks, findings);
    }
}

fn credit(rule: Rule, chain: &[Node], graph: &Graph, marks: &Marks, findings: &mut Findings) {
    let (Some(&first), Some(&last)) = (chain.first(), chain.last()) else {
        return;
    };
    let ends = [first, last].map(|node| graph.candidate(node));
    each_target(ends, marks, |cell, digit| {
        findings.strike(marks, cell, DigitSet::only(digit));
    });
    findings.set_cost(chain.len() - 1);
    findings.credit(rule, marks, || {
        let nodes: Vec<(usize, Digit)> = chain.iter().map(|&node| graph.candidate(node)).collect();
        let strong = chain
            .chunks(2)
            .map(|ends| graph.house_between(ends[0], ends[1]));
        let houses: Vec<Option<usize>> = strong.collect();
        Pattern::Chain {
            links: links::chain(&nodes, &houses, marks),
        }
    });
}

/// The search for the shortest chains.
struct Search<'a> {
    marks: &'a Marks,
    graph: &'a Graph,
    /// The number of links of the shortest chains found so far.
    shortest: usize,
    /// Those chains.
    found: Vec<(Rule, Vec<Node>)>,
    walk: Walk,
}

/// A walk outward from one node that is assumed false, along strong links to nodes that are true
/// then, and along weak links to nodes that are false.
struct Walk {
    /// By node: the node that makes it true.
    cause_of_true: Vec<Node>,
    /// By node: the node that makes it false.
    cause_of_false: Vec<Node>,
    frontier: Vec<Node>,
    next: Vec<Node>,
}

const NOBODY: Node = Node::MAX;

impl Walk {
    fn of(graph: &Graph) -> Self {
        Self {
            cause_of_true: vec![NOBODY; graph.n_nodes()],
            cause_of_false: vec![NOBODY; graph.n_nodes()],
            frontier: Vec::new(),
            next: Vec::new(),
        }
    }

    fn start(&mut self, start: Node) {
        self.cause_of_true.fill(NOBODY);
        self.cause_of_false.fill(NOBODY);
        self.cause_of_false[usize::from(start)] = start;
        self.frontier.clear();
        self.next.clear();
    }

    /// Follows the strong links of a node that is false.
    fn spread_truth(&mut self, from: Node, graph: &Graph, kind: Kind) {
        for to in graph.strong(from, kind) {
            let cause = &mut self.cause_of_true[usize::from(to)];
            if *cause == NOBODY {
                *cause = from;
                self.next.push(to);
            }
        }
    }

    /// Follows the weak links of all nodes that became true last, and the strong links behind them.
    fn advance(&mut self, graph: &Graph, kind: Kind) {
        let frontier = std::mem::take(&mut self.frontier);
        for &node in &frontier {
            for to in graph.weak(node, kind) {
                let cause = &mut self.cause_of_false[usize::from(to)];
                if *cause == NOBODY {
                    *cause = node;
                    self.spread_truth(to, graph, kind);
                }
            }
        }
        self.frontier = frontier;
        self.turn();
    }

    fn turn(&mut self) {
        std::mem::swap(&mut self.frontier, &mut self.next);
        self.next.clear();
    }

    /// Returns the nodes from the start to this one.
    fn way_to(&self, start: Node, end: Node) -> Vec<Node> {
        let mut way = vec![end];
        let mut node = end;
        loop {
            node = self.cause_of_true[usize::from(node)];
            way.push(node);
            if node == start {
                break;
            }
            node = self.cause_of_false[usize::from(node)];
            way.push(node);
        }
        way.reverse();
        way
    }
}

impl Search<'_> {
    /// Finds the chains of a kind that are no longer than those found so far.
    fn walk(&mut self, kind: Kind) {
        for start in self.graph.nodes() {
            self.walk_from(start, kind);
        }
    }

    fn walk_from(&mut self, start: Node, kind: Kind) {
        self.walk.start(start);
        self.walk.spread_truth(start, self.graph, kind);
        self.walk.turn();
        let mut n_links = 1;
        while n_links + 2 <= self.shortest && !self.walk.frontier.is_empty() {
            self.walk.advance(self.graph, kind);
            n_links += 2;
            for position in 0..self.walk.frontier.len() {
                let end = self.walk.frontier[position];
                if start <= end && self.removes_anything(start, end) {
                    self.keep(n_links, kind, start, end);
                }
            }
        }
    }

    fn removes_anything(&self, start: Node, end: Node) -> bool {
        let ends = [start, end].map(|node| self.graph.candidate(node));
        let mut any = false;
        each_target(ends, self.marks, |_, _| any = true);
        any
    }

    fn keep(&mut self, n_links: usize, kind: Kind, start: Node, end: Node) {
        if n_links < self.shortest {
            self.shortest = n_links;
            self.found.clear();
        }
        let rule = match kind {
            Kind::OneDigit => Rule::XChain,
            Kind::ThroughCells => Rule::XyChain,
            Kind::Any => Rule::Aic,
        };
        self.found.push((rule, self.walk.way_to(start, end)));
    }
}

/// Shows `visit` what the ends of a chain remove: the candidates that cannot be true beside either.
fn each_target(
    [(a, x), (b, y)]: [(usize, Digit); 2],
    marks: &Marks,
    mut visit: impl FnMut(usize, Digit),
) {
    if x == y {
        links::targets([a, b], x, marks).for_each(|cell| visit(cell, x));
    }
    if a == b {
        let ends: DigitSet = [x, y].into_iter().collect();
        let others = marks.candidates_by_cell()[a].difference(ends);
        others.for_each(|digit| visit(a, digit));
    } else if x != y && marks.geometry().are_peers(a, b) {
        for (cell, digit) in [(a, y), (b, x)] {
            if marks.candidates_by_cell()[cell].contains(digit) {
                visit(cell, digit);
            }
        }
    }
}
