//! Naked single: a cell has one candidate left.

use super::{Finding, Findings, Rule};
use crate::marks::Marks;

/// Finds the naked singles, row by row.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    for (cell, candidates) in marks.candidates_by_cell().iter().enumerate() {
        if let Some(digit) = candidates.single() {
            findings.add(Finding {
                cell: cell as u16,
                digit,
                rule: Rule::NakedSingle,
                house: None,
            });
        }
    }
}

/// Counts one test for each open cell.
pub(super) const fn n_checks(marks: &Marks) -> usize {
    marks.n_open()
}
