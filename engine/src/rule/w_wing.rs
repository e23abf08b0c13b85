//! W-Wing: two cells of the same digits x and y see the two ends of a strong link of x; y goes
//! from the cells that see both.

use super::links::{self, StrongLink, has_changed, other_digit, strong_link, targets};
use super::{Findings, Rule};
use crate::bits;
use crate::digit::Digit;
use crate::marks::Marks;

/// Finds W-Wings, pair of cells by pair of cells.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let cells: Vec<usize> = bits::common([marks.pairs()]).collect();
    for (position, &a) in cells.iter().enumerate() {
        let digits = marks.candidates_by_cell()[a];
        for &b in &cells[position + 1..] {
            let is_pair = marks.candidates_by_cell()[b] == digits;
            // Cells that see each other are a naked pair.
            if !is_pair || marks.geometry().are_peers(a, b) {
                continue;
            }
            let is_fresh = has_changed(a, marks) || has_changed(b, marks);
            for x in digits {
                if !is_fresh && !marks.changed_digits().contains(x) {
                    continue;
                }
                let Some(y) = other_digit(digits, x) else {
                    continue;
                };
                if targets([a, b], y, marks).next().is_none() {
                    continue;
                }
                let houses = 0..marks.shape().n_houses();
                let houses =
                    houses.filter(|&house| is_fresh || marks.changed_digits_of(house).contains(x));
                let links = houses.filter_map(|house| strong_link(house, x, marks));
                for link in links.flat_map(StrongLink::both_ways) {
                    look_at([a, b], [x, y], link, marks, findings);
                }
            }
        }
    }
}

fn look_at(
    cells: [usize; 2],
    digits: [Digit; 2],
    link: StrongLink,
    marks: &Marks,
    findings: &mut Findings,
) {
    let ([a, b], [p, q], [x, y]) = (cells, link.cells, digits);
    let sees = |a, b| marks.geometry().are_peers(a, b);
    if cells.contains(&p) || cells.contains(&q) || !sees(a, p) || !sees(b, q) {
        return;
    }
    let nodes = [(a, y), (a, x), (p, x), (q, x), (b, x), (b, y)];
    let houses = [None, Some(link.house), None];
    links::credit(Rule::WWing, &nodes, &houses, marks, findings);
}

/// Counts one test for each open cell, as the first of two.
pub(super) const fn n_checks(marks: &Marks) -> usize {
    marks.n_open()
}
