//! Claiming: the places of a digit in a line lie in one box, and it goes from the rest of the box.

use super::{Findings, Rule, locked};
use crate::digit::DigitSet;
use crate::marks::Marks;

/// Finds claiming: in rows, then in columns.
pub(super) fn find(digits: DigitSet, marks: &Marks, findings: &mut Findings) {
    let size = marks.shape().size();
    for line in 0..2 * size {
        let blocks = marks.geometry().blocks_of_line[line].iter().copied();
        locked::find(Rule::Claiming, digits, line, blocks, marks, findings);
    }
}
