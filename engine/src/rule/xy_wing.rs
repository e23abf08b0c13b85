//! XY-Wing: a cell of digits x and y sees one of x and z and one of y and z; z goes from the cells
//! that see both of those.

use super::links::{self, has_changed, other_digit};
use super::{Findings, Rule};
use crate::bits;
use crate::digit::Digit;
use crate::marks::Marks;

/// Finds XY-Wings, pivot by pivot.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    for pivot in bits::common([marks.pairs()]) {
        let peers = marks.geometry().peers(pivot);
        let is_fresh =
            has_changed(pivot, marks) || bits::meet([peers, marks.pairs(), marks.changed_cells()]);
        let mut digits = marks.candidates_by_cell()[pivot];
        if is_fresh && let (Some(x), Some(y)) = (digits.next(), digits.next()) {
            let with_x = bits::common([peers, marks.pairs(), marks.cells_of(x)]);
            for a in with_x.filter(|&a| !marks.candidates_by_cell()[a].contains(y)) {
                let Some(z) = other_digit(marks.candidates_by_cell()[a], x) else {
                    continue;
                };
                let [with_y, with_z] = [y, z].map(|digit| marks.cells_of(digit));
                for b in bits::common([peers, marks.pairs(), with_y, with_z]) {
                    look_at([a, pivot, b], [x, y, z], marks, findings);
                }
            }
        }
    }
}

fn look_at(cells: [usize; 3], digits: [Digit; 3], marks: &Marks, findings: &mut Findings) {
    if !cells.iter().any(|&cell| has_changed(cell, marks)) {
        return;
    }
    let ([a, pivot, b], [x, y, z]) = (cells, digits);
    let nodes = [(a, z), (a, x), (pivot, x), (pivot, y), (b, y), (b, z)];
    links::credit(Rule::XyWing, &nodes, &[], marks, findings);
}

/// Counts one test for each open cell, as the pivot.
pub(super) const fn n_checks(marks: &Marks) -> usize {
    marks.n_open()
}
