//! Claiming: the places of a digit in a line lie in one box, and it goes from the rest of the box.

use super::{Findings, Rule, locked};
use crate::marks::Marks;

/// Finds claiming: in rows, then in columns.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let size = marks.shape().size();
    let geometry = marks.geometry();
    for line in 0..2 * size {
        let cells = &geometry.cells_of_house[line];
        let mut blocks: Vec<usize> = Vec::with_capacity(size);
        for &cell in cells {
            let block = usize::from(geometry.houses_of_cell[usize::from(cell)][2]);
            if blocks.last() != Some(&block) {
                blocks.push(block);
            }
        }
        locked::find(Rule::Claiming, line, blocks.into_iter(), marks, findings);
    }
}

/// Counts one test for each line and digit it lacks.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let size = marks.shape().size();
    let n_open = |house| size - marks.placed(house).len();
    (0..2 * size).map(n_open).sum()
}
