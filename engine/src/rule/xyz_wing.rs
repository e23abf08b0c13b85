//! XYZ-Wing: a cell of digits x, y and z sees one of x and z and one of y and z; z goes from the
//! cells that see all three.

use super::links::{cells_with, common_peers, has_changed};
use super::{Findings, Pattern, Rule};
use crate::cell::{Candidate, Cell};
use crate::digit::DigitSet;
use crate::marks::Marks;

/// Finds XYZ-Wings, pivot by pivot.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let pairs = cells_with(2, marks);
    for pivot in cells_with(3, marks) {
        let digits = marks.candidates_by_cell()[pivot];
        let is_pincer = |&&cell: &&usize| {
            marks.candidates_by_cell()[cell].is_subset(digits)
                && marks.geometry().are_peers(pivot, cell)
        };
        let pincers: Vec<usize> = pairs.iter().filter(is_pincer).copied().collect();
        for (position, &a) in pincers.iter().enumerate() {
            for &b in &pincers[position + 1..] {
                look_at([pivot, a, b], marks, findings);
            }
        }
    }
}

fn look_at(cells: [usize; 3], marks: &Marks, findings: &mut Findings) {
    if !cells.iter().any(|&cell| has_changed(cell, marks)) {
        return;
    }
    let [pivot, a, b] = cells;
    let [in_a, in_b] = [a, b].map(|cell| marks.candidates_by_cell()[cell]);
    let Some(z) = in_a.intersection(in_b).single() else {
        return;
    };
    for cell in common_peers(&cells, marks) {
        findings.strike(marks, cell, DigitSet::only(z));
    }
    findings.credit(Rule::XyzWing, marks, || {
        let cell = |index| Cell::from_index(index, marks.shape());
        let pincer = |index, digits: DigitSet| Candidate {
            cell: cell(index),
            digit: digits.difference(DigitSet::only(z)).first().unwrap_or(z),
        };
        Pattern::XyzWing {
            pivot: cell(pivot),
            pincers: [pincer(a, in_a), pincer(b, in_b)],
            digit: z,
        }
    });
}

/// Counts one test for each open cell, as the pivot.
pub(super) const fn n_checks(marks: &Marks) -> usize {
    marks.n_open()
}
