//! XYZ-Wing: a cell of digits x, y and z sees one of x and z and one of y and z; z goes from the
//! cells that see all three.

use super::links::has_changed;
use super::{Findings, Pattern, Rule};
use crate::bits;
use crate::cell::{Candidate, Cell};
use crate::digit::DigitSet;
use crate::marks::Marks;

/// Finds XYZ-Wings, pivot by pivot.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    for pivot in bits::common([marks.triples()]) {
        let is_fresh = has_changed(pivot, marks)
            || bits::meet([
                marks.geometry().peers(pivot),
                marks.pairs(),
                marks.changed_cells(),
            ]);
        if !is_fresh {
            continue;
        }
        let digits = marks.candidates_by_cell()[pivot];
        let is_pincer = |&cell: &usize| marks.candidates_by_cell()[cell].is_subset(digits);
        let pincers = || {
            let pairs = bits::common([marks.geometry().peers(pivot), marks.pairs()]);
            pairs.filter(is_pincer)
        };
        for a in pincers() {
            for b in pincers().filter(|&b| a < b) {
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
    let [near_pivot, near_a, near_b] = cells.map(|cell| marks.geometry().peers(cell));
    for cell in bits::common([near_pivot, near_a, near_b, marks.cells_of(z)]) {
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
