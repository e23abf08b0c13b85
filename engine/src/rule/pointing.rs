//! Pointing: the places of a digit in a box lie in one line, and it goes from the rest of the
//! line.

use super::{Findings, Rule, locked};
use crate::digit::DigitSet;
use crate::marks::Marks;

/// Finds pointing, box by box.
pub(super) fn find(digits: DigitSet, marks: &Marks, findings: &mut Findings) {
    let shape = marks.shape();
    let size = shape.size();
    for block in 2 * size..3 * size {
        let first = usize::from(marks.geometry().cells_of_house[block][0]);
        let (row, column) = (first / size, first % size);
        let rows = row..row + shape.box_rows();
        let columns = size + column..size + column + shape.box_columns();
        let lines = rows.chain(columns);
        locked::find(Rule::Pointing, digits, block, lines, marks, findings);
    }
}
