//! The candidates that have a strong link, and the links between them.

use crate::bits;
use crate::digit::Digit;
use crate::marks::Marks;
use crate::rule::links::strong_link;

/// The number of a candidate that has a strong link: row by row and upward.
pub(super) type Node = u16;

const NONE: Node = Node::MAX;

/// So many weak links a node may have, to make room for them.
const WEAK_LINKS: usize = 8;

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
        let pairs = strong_pairs(marks);
        let mut node_of = vec![NONE; marks.shape().n_cells() * size];
        let mut cells_of_digit = vec![vec![0; bits::n_words(marks.shape().n_cells())]; size];
        let mut candidates = Vec::with_capacity(pairs.len());
        for pair in &pairs {
            let from = pair.from();
            if node_of[from] == NONE {
                let (cell, digit) = (from / size, from % size);
                node_of[from] = candidates.len() as Node;
                candidates.push((cell as u16, Digit::from_index(digit)));
                bits::insert(&mut cells_of_digit[digit], cell);
            }
        }
        let mut graph = Self {
            candidates,
            strong: Vec::with_capacity(pairs.len()),
            strong_of: Vec::with_capacity(pairs.len() + 1),
            weak: Vec::with_capacity(WEAK_LINKS * pairs.len()),
            weak_of: Vec::with_capacity(pairs.len() + 1),
        };
        graph.strong_of.push(0);
        graph.weak_of.push(0);
        for group in pairs.chunk_by(|a, b| a.from() == b.from()) {
            let links = group.iter().map(|pair| Strong {
                to: node_of[pair.to()],
                house: pair.house(),
            });
            graph.strong.extend(links);
            graph.strong_of.push(graph.strong.len() as u32);
        }
        for node in 0..graph.candidates.len() {
            graph.add_weak(node, &node_of, &cells_of_digit, marks);
        }
        graph
    }

    /// Adds the weak links of a node, upward: those to lower cells, in its own cell, to higher
    /// cells.
    fn add_weak(
        &mut self,
        node: usize,
        node_of: &[Node],
        cells_of_digit: &[Vec<u64>],
        marks: &Marks,
    ) {
        let size = marks.shape().size();
        let (cell, digit) = self.candidates[node];
        let cell = usize::from(cell);
        let node_at = |cell: usize, digit: Digit| node_of[cell * size + digit.index()];
        let others = marks.candidates_by_cell()[cell].filter(|&other| other != digit);
        let mut others = others.map(|other| (node_at(cell, other), true));
        let peers = [marks.geometry().peers(cell), &cells_of_digit[digit.index()]];
        for peer in bits::common(peers) {
            if peer > cell {
                self.weak.extend(others.by_ref().filter(is_node));
            }
            self.weak.push((node_at(peer, digit), false));
        }
        self.weak.extend(others.filter(is_node));
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

const fn is_node(link: &(Node, bool)) -> bool {
    link.0 != NONE
}

/// A strong link in one direction, packed so that the order of the numbers is that of the links:
/// the candidate indices of its ends, and one more than its house, or 0.
#[derive(Clone, Copy)]
struct Pair(u64);

impl Pair {
    const fn new(from: usize, to: usize, house: Option<u8>) -> Self {
        let house = match house {
            Some(house) => house as u64 + 1,
            None => 0,
        };
        Self((from as u64) << 32 | (to as u64) << 8 | house)
    }

    const fn from(self) -> usize {
        (self.0 >> 32) as usize
    }

    const fn to(self) -> usize {
        (self.0 >> 8) as u16 as usize
    }

    const fn house(self) -> Option<u8> {
        (self.0 as u8).checked_sub(1)
    }
}

/// Lists the strong links in both directions, in order.
fn strong_pairs(marks: &Marks) -> Vec<Pair> {
    let size = marks.shape().size();
    let mut pairs: Vec<u64> = Vec::with_capacity(4 * marks.shape().n_cells());
    for cell in bits::common([marks.pairs()]) {
        let mut digits = marks.candidates_by_cell()[cell];
        if let (Some(x), Some(y)) = (digits.next(), digits.next()) {
            let [a, b] = [x, y].map(|digit| cell * size + digit.index());
            pairs.extend([Pair::new(a, b, None).0, Pair::new(b, a, None).0]);
        }
    }
    for house in 0..marks.shape().n_houses() {
        for digit in marks.digits_with_two_places(house) {
            if let Some(link) = strong_link(house, digit, marks) {
                let [a, b] = link.cells.map(|cell| cell * size + digit.index());
                let house = Some(house as u8);
                pairs.extend([Pair::new(a, b, house).0, Pair::new(b, a, house).0]);
            }
        }
    }
    pairs.sort_unstable();
    pairs.into_iter().map(Pair).collect()
}
