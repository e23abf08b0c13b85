//! Unique rectangle, type 1: three corners of a rectangle in two boxes have the same two digits
//! left. With these in the fourth as well there would be two solutions, so they go from it.

use super::{Findings, Pattern, Rule};
use crate::bits;
use crate::cell::Cell;
use crate::marks::Marks;
use crate::sort::sort_by_key;

/// Finds unique rectangles, by the corner across from the fourth.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let cells: Vec<usize> = bits::common([marks.pairs()]).collect();
    let houses = &marks.geometry().houses_of_cell;
    let size = marks.shape().size();
    for &corner in &cells {
        let digits = marks.candidates_by_cell()[corner];
        let alike = |kind: usize| {
            let cells = cells.iter().copied();
            cells.filter(move |&cell| {
                cell != corner
                    && houses[cell][kind] == houses[corner][kind]
                    && marks.candidates_by_cell()[cell] == digits
            })
        };
        for in_row in alike(0) {
            for in_column in alike(1) {
                let fourth = in_column / size * size + in_row % size;
                let boxes = [corner, in_row, in_column, fourth].map(|cell| houses[cell][2]);
                let is_in_two_boxes = boxes[0] == boxes[1] && boxes[2] == boxes[3]
                    || boxes[0] == boxes[2] && boxes[1] == boxes[3];
                let can_swap = digits.is_subset(marks.candidates_by_cell()[fourth]);
                if !is_in_two_boxes || boxes[0] == boxes[3] || !can_swap {
                    continue;
                }
                findings.strike(marks, fourth, digits);
                findings.credit(Rule::UniqueRectangle, marks, || {
                    let mut three = [corner, in_row, in_column];
                    sort_by_key(&mut three, |&cell| cell);
                    let [a, b, c] = three;
                    Pattern::Rectangle {
                        cells: [a, b, c, fourth].map(|cell| Cell::from_index(cell, marks.shape())),
                        digits,
                    }
                });
            }
        }
    }
}

/// Counts one test for each open cell, as a corner.
pub(super) const fn n_checks(marks: &Marks) -> usize {
    marks.n_open()
}
