//! The candidates that have a strong link, and the links between them.

use crate::bits;
use crate::digit::Digit;
use crate::marks::Marks;
use crate::rule::links::{other_digit, strong_link};
use crate::sort::sort_by_key;

/// The number of a candidate that has a strong link: row by row and upward.
pub(super) type Node = u16;

const NONE: Node = Node::MAX;

/// Which links a chain may use.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Those of one digit.
    OneDigit,
    /// Strong links in cells, weak ones in houses.
    ThroughCells,
    /// All.
    Any,
}

/// A strong link to another node: in a house, or in the cell.
#[derive(Clone, Copy, Debug)]
struct Strong {
    to: Node,
    house: Option<u8>,
}

/// Nodes and links.
pub(super) struct Graph {
    /// By node: cell index and digit.
    candidates: Vec<(u16, Digit)>,
    /// By node, one after the other: strong links, upward.
    strong: Vec<Strong>,
    strong_of: Vec<u32>,
    /// By node, one after the other: nodes weakly linked, upward; and whether in the same cell.
    weak: Vec<(Node, bool)>,
    weak_of: Vec<u32>,
}

impl Graph {
    pub(super) fn of(marks: &Marks) -> Self {
        let size = marks.shape().size();
        let mut graph = Self {
            candidates: Vec::new(),
            strong: Vec::new(),
            strong_of: vec![0],
            weak: Vec::new(),
            weak_of: vec![0],
        };
        let mut node_of = vec![NONE; marks.shape().n_cells() * size];
        for (cell, digits) in marks.candidates_by_cell().iter().enumerate() {
            for digit in *digits {
                let first = graph.strong.len();
                graph.add_strong(cell, digit, marks);
                if graph.strong.len() > first {
                    node_of[cell * size + digit.index()] = graph.candidates.len() as Node;
                    graph.candidates.push((cell as u16, digit));
                    graph.strong_of.push(graph.strong.len() as u32);
                }
            }
        }
        for link in &mut graph.strong {
            link.to = node_of[usize::from(link.to)];
        }
        for node in 0..graph.candidates.len() {
            graph.add_weak(node, &node_of, marks);
        }
        graph
    }

    /// Adds the strong links of a candidate, upward. They lead to numbers of candidates, as those
    /// of the nodes are not known yet.
    fn add_strong(&mut self, cell: usize, digit: Digit, marks: &Marks) {
        let size = marks.shape().size();
        let first = self.strong.len();
        let number = |cell: usize, digit: Digit| (cell * size + digit.index()) as Node;
        let digits = marks.candidates_by_cell()[cell];
        if bits::contains(marks.pairs(), cell)
            && let Some(other) = other_digit(digits, digit)
        {
            self.strong.push(Strong {
                to: number(cell, other),
                house: None,
            });
        }
        for house in marks.geometry().houses_of_cell[cell] {
            if let Some(link) = strong_link(usize::from(house), digit, marks) {
                let [a, b] = link.cells;
                self.strong.push(Strong {
                    to: number(if a == cell { b } else { a }, digit),
                    house: Some(house),
                });
            }
        }
        sort_by_key(&mut self.strong[first..], |link| (link.to, link.house));
    }

    /// Adds the weak links of a node, upward.
    fn add_weak(&mut self, node: usize, node_of: &[Node], marks: &Marks) {
        let size = marks.shape().size();
        let (cell, digit) = self.candidates[node];
        let cell = usize::from(cell);
        let node_at = |cell: usize, digit: Digit| node_of[cell * size + digit.index()];
        let peers = || bits::common([marks.geometry().peers(cell), marks.cells_of(digit)]);
        let in_house = |peer| (node_at(peer, digit), false);
        let others = marks.candidates_by_cell()[cell].filter(|&other| other != digit);
        let before = peers().take_while(|&peer| peer < cell).map(in_house);
        let beside = others.map(|other| (node_at(cell, other), true));
        let behind = peers().filter(|&peer| peer > cell).map(in_house);
        let links = before.chain(beside).chain(behind);
        self.weak.extend(links.filter(|(to, _)| *to != NONE));
        self.weak_of.push(self.weak.len() as u32);
    }

    pub(super) const fn n_nodes(&self) -> usize {
        self.candidates.len()
    }

    pub(super) fn nodes(&self) -> impl Iterator<Item = Node> + use<> {
        0..self.candidates.len() as Node
    }

    /// Returns cell index and digit of a node.
    pub(super) fn candidate(&self, node: Node) -> (usize, Digit) {
        let (cell, digit) = self.candidates[usize::from(node)];
        (usize::from(cell), digit)
    }

    fn strong_links(&self, node: Node) -> &[Strong] {
        let node = usize::from(node);
        &self.strong[self.strong_of[node] as usize..self.strong_of[node + 1] as usize]
    }

    /// Returns the nodes at the other end of strong links.
    pub(super) fn strong(&self, node: Node, kind: Kind) -> impl Iterator<Item = Node> {
        let links = self.strong_links(node).iter();
        links
            .filter(move |link| match kind {
                Kind::OneDigit => link.house.is_some(),
                Kind::ThroughCells => link.house.is_none(),
                Kind::Any => true,
            })
            .map(|link| link.to)
    }

    /// Returns the nodes at the other end of weak links.
    pub(super) fn weak(&self, node: Node, kind: Kind) -> impl Iterator<Item = Node> {
        let node = usize::from(node);
        let links = &self.weak[self.weak_of[node] as usize..self.weak_of[node + 1] as usize];
        let links = links.iter();
        links
            .filter(move |(_, is_in_cell)| kind == Kind::Any || !is_in_cell)
            .map(|(to, _)| *to)
    }

    /// Returns the first house of a strong link between two nodes; nothing if it is in the cell.
    pub(super) fn house_between(&self, from: Node, to: Node) -> Option<usize> {
        let mut links = self.strong_links(from).iter();
        let house = links.find(|link| link.to == to)?.house?;
        Some(usize::from(house))
    }
}
