//! Hidden single: a digit has one place left in a house.

use super::{Finding, Findings, Rule};
use crate::marks::Marks;

/// Finds the hidden singles: of boxes, then of rows, then of columns.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let size = marks.shape().size();
    for house in (2 * size..3 * size).chain(0..2 * size) {
        for digit in marks.digits_with_one_place(house) {
            if let Some(cell) = marks.first_place(house, digit) {
                findings.add(Finding {
                    cell: cell as u16,
                    digit,
                    rule: Rule::HiddenSingle,
                    house: Some(house as u8),
                });
            }
        }
    }
}

/// Counts one test for each house and digit it lacks.
pub(super) const fn n_checks(marks: &Marks) -> usize {
    marks.n_open_digits()
}
