//! Claiming: the places of a digit in a line lie in one box, and it goes from the rest of the box.

use super::{Findings, Rule, locked};
use crate::marks::Marks;

/// Finds claiming: in rows, then in columns.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let size = marks.shape().size();
    for line in 0..2 * size {
        let blocks = marks.geometry().blocks_of_line[line].iter().copied();
        locked::find(Rule::Claiming, line, blocks, marks, findings);
    }
}

/// Counts one test for each line and digit it lacks.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let size = marks.shape().size();
    let n_open = |house| marks.n_open_digits_of(house);
    (0..2 * size).map(n_open).sum()
}
