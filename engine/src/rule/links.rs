//! What the rules of links share: bivalue cells, strong links, and what sees what.

use super::{Findings, Link, LinkKind, Pattern, Rule};
use crate::bits;
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
    if !marks.digits_with_two_places(house).contains(digit) {
        return None;
    }
    let cells = &marks.geometry().cells_of_house[house];
    let places = marks.places(house, digit);
    let positions = [places, places & (places - 1)].map(u32::trailing_zeros);
    Some(StrongLink {
        house,
        cells: positions.map(|position| usize::from(cells[position as usize])),
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

/// Returns whether a candidate of the cell went since the board was read before.
pub(super) fn has_changed(cell: usize, marks: &Marks) -> bool {
    bits::contains(marks.changed_cells(), cell)
}

/// Returns the cells with this candidate that see both of these, row by row.
pub(super) fn targets(
    [a, b]: [usize; 2],
    digit: Digit,
    marks: &Marks,
) -> impl Iterator<Item = usize> {
    let geometry = marks.geometry();
    bits::common([geometry.peers(a), geometry.peers(b), marks.cells_of(digit)])
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
    for cell in targets([first, last], digit, marks) {
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
