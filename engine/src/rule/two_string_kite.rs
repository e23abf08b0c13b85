//! Two-String Kite: a digit has two places in a row and two in a column, one of each in the same
//! box; it goes from the cell that sees the other two.

use super::links::{credit_pair, strong_links};
use super::{Findings, Rule};
use crate::digit::DigitSet;
use crate::marks::Marks;

/// Finds kites digit by digit, row by row.
pub(super) fn find(digits: DigitSet, marks: &Marks, findings: &mut Findings) {
    const BOX: usize = 2;
    let size = marks.shape().size();
    for digit in digits {
        let columns = strong_links(size..2 * size, digit, marks);
        for row in strong_links(0..size, digit, marks) {
            for column in &columns {
                let pair = [row, *column];
                credit_pair(Rule::TwoStringKite, digit, pair, BOX, marks, findings);
            }
        }
    }
}

/// Counts one test for a digit that this many rows, and columns, lack: for each row and column.
pub(super) const fn n_checks(n_lines: usize) -> usize {
    n_lines * n_lines
}
