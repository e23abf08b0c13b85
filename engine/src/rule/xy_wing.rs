//! XY-Wing: a cell of digits x and y sees one of x and z and one of y and z; z goes from the cells
//! that see both of those.

use super::links::{self, cells_with, has_changed, other_digit};
use super::{Findings, Rule};
use crate::digit::{Digit, DigitSet};
use crate::marks::Marks;

/// Finds XY-Wings, pivot by pivot.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let cells = cells_with(2, marks);
    for &pivot in &cells {
        let mut digits = marks.candidates_by_cell()[pivot];
        let (Some(x), Some(y)) = (digits.next(), digits.next()) else {
            continue;
        };
        for &a in pincers(pivot, x, y, &cells, marks).iter() {
            let Some(z) = other_digit(marks.candidates_by_cell()[a], x) else {
                continue;
            };
            let wanted: DigitSet = [y, z].into_iter().collect();
            for &b in &cells {
                let fits = marks.candidates_by_cell()[b] == wanted;
                if fits && marks.geometry().are_peers(pivot, b) {
                    look_at([a, pivot, b], [x, y, z], marks, findings);
                }
            }
        }
    }
}

/// Returns the cells that the pivot sees and that share x but not y with it.
fn pincers(pivot: usize, x: Digit, y: Digit, cells: &[usize], marks: &Marks) -> Vec<usize> {
    let fits = |&&cell: &&usize| {
        let digits = marks.candidates_by_cell()[cell];
        digits.contains(x) && !digits.contains(y) && marks.geometry().are_peers(pivot, cell)
    };
    cells.iter().filter(fits).copied().collect()
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
