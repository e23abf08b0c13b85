//! What the rules of links share: bivalue cells, strong links, and what sees what.

use super::{Findings, Link, LinkKind, Pattern, Rule};
use crate::cell::{Candidate, Cell};
use crate::digit::{Digit, DigitSet};
use crate::house::House;
use crate::marks::Marks;

/// A digit with two places in a house.
#[derive(Clone, Copy, Debug)]
pub(super) struct StrongLink {
    pub(super) house: usize,
    /// The lower cell first.
    pub(super) cells: [usize; 2],
    /// Whether it is one only since the board was read anew.
    pub(super) is_fresh: bool,
}

impl StrongLink {
    /// Returns the link in both directions.
    pub(super) const fn both_ways(self) -> [Self; 2] {
        let [a, b] = self.cells;
        [
            self,
            Self {
                cells: [b, a],
                ..self
            },
        ]
    }
}

/// Returns the strong link of a digit in a house, if it has two places there.
pub(super) fn strong_link(house: usize, digit: Digit, marks: &Marks) -> Option<StrongLink> {
    let places = marks.places(house, digit);
    if places.count_ones() != 2 {
        return None;
    }
    let cells = &marks.geometry().cells_of_house[house];
    let first = places.trailing_zeros() as usize;
    let second = (places & (places - 1)).trailing_zeros() as usize;
    Some(StrongLink {
        house,
        cells: [first, second].map(|position| usize::from(cells[position])),
        is_fresh: marks.changed_digits_of(house).contains(digit),
    })
}

/// Returns the strong links of a digit in these houses.
pub(super) fn strong_links(
    houses: impl Iterator<Item = usize>,
    digit: Digit,
    marks: &Marks,
) -> Vec<StrongLink> {
    houses
        .filter_map(|house| strong_link(house, digit, marks))
        .collect()
}

/// Returns the cells with this number of candidates, row by row.
pub(super) fn cells_with(n: usize, marks: &Marks) -> Vec<usize> {
    let cells = marks.candidates_by_cell().iter().enumerate();
    cells
        .filter(|(_, digits)| digits.len() == n)
        .map(|(cell, _)| cell)
        .collect()
}

/// Returns whether a candidate of the cell went since the board was read before.
pub(super) fn has_changed(cell: usize, marks: &Marks) -> bool {
    let size = marks.shape().size();
    marks.changed_positions(cell / size) & 1 << (cell % size) != 0
}

/// Returns the cells, row by row, that see all of these.
pub(super) fn common_peers<'a>(
    cells: &'a [usize],
    marks: &Marks,
) -> impl Iterator<Item = usize> + 'a {
    let geometry = marks.geometry();
    let peers = geometry.peers_of_cell[cells[0]].iter();
    peers.map(|&cell| usize::from(cell)).filter(|&cell| {
        cells[1..]
            .iter()
            .all(|&other| geometry.are_peers(cell, other))
    })
}

/// Credits a chain that begins and ends with the same digit: takes it from the cells that see both
/// ends.
pub(super) fn credit(
    rule: Rule,
    nodes: &[(usize, Digit)],
    strong_houses: &[Option<usize>],
    marks: &Marks,
    findings: &mut Findings,
) {
    let (first, digit) = nodes[0];
    let (last, _) = nodes[nodes.len() - 1];
    for cell in common_peers(&[first, last], marks) {
        findings.strike(marks, cell, DigitSet::only(digit));
    }
    findings.credit(rule, marks, || Pattern::Chain {
        links: chain(nodes, strong_houses, marks),
    });
}

/// Credits two strong links of a digit, one of them new, for each end of the one that shares a
/// house with another end of the other: a row (kind 0), column (1) or box (2).
pub(super) fn credit_pair(
    rule: Rule,
    digit: Digit,
    [first, second]: [StrongLink; 2],
    kind: usize,
    marks: &Marks,
    findings: &mut Findings,
) {
    if !first.is_fresh && !second.is_fresh {
        return;
    }
    let houses_of_cell = &marks.geometry().houses_of_cell;
    let houses = [Some(first.house), Some(second.house)];
    for [a, inner] in first.both_ways().map(|link| link.cells) {
        for [b, other] in second.both_ways().map(|link| link.cells) {
            if inner != other && houses_of_cell[inner][kind] == houses_of_cell[other][kind] {
                let nodes = [a, inner, other, b].map(|cell| (cell, digit));
                credit(rule, &nodes, &houses, marks, findings);
            }
        }
    }
}

/// Makes links of candidates, each given by cell and digit; every other one is strong, in the cell
/// or in the house named for it.
pub(super) fn chain(
    nodes: &[(usize, Digit)],
    strong_houses: &[Option<usize>],
    marks: &Marks,
) -> Vec<Link> {
    let shape = marks.shape();
    let candidate = |&(cell, digit): &(usize, Digit)| Candidate {
        cell: Cell::from_index(cell, shape),
        digit,
    };
    let link = |(position, pair): (usize, &[(usize, Digit)])| Link {
        from: candidate(&pair[0]),
        to: candidate(&pair[1]),
        kind: match (position % 2, strong_houses.get(position / 2)) {
            (0, Some(Some(house))) => LinkKind::StrongInHouse(House::from_index(*house, shape)),
            (0, _) => LinkKind::StrongInCell,
            _ => LinkKind::Weak,
        },
    };
    nodes.windows(2).enumerate().map(link).collect()
}

/// Returns the digit of a set of two that is not this one.
pub(super) fn other_digit(digits: DigitSet, digit: Digit) -> Option<Digit> {
    digits.difference(DigitSet::only(digit)).first()
}
