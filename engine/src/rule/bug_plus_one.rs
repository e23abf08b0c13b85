//! BUG+1: every open cell has two candidates but one, which has three, and every digit two places
//! in every house that lacks it, but for one digit of that cell. Without that one there would be
//! two solutions or none, so it is the digit of the cell.

use super::{Finding, Findings, Pattern, Rule};
use crate::cell::{Candidate, Cell};
use crate::digit::{Digit, DigitSet};
use crate::marks::Marks;

/// Finds the odd digit of the only cell with three candidates.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let Some(cell) = odd_cell(marks) else {
        return;
    };
    let mut digits = marks.candidates_by_cell()[cell];
    let Some(digit) = digits.find(|&digit| is_odd_one(cell, digit, marks)) else {
        return;
    };
    let finding = Finding {
        cell: cell as u16,
        digit,
        rule: Rule::BugPlusOne,
        house: None,
    };
    findings.add_grave(finding, || Pattern::BivalueGrave {
        left: Cell::all(marks.shape())
            .flat_map(|cell| {
                let digits = marks.candidates(cell);
                digits.map(move |digit| Candidate { cell, digit })
            })
            .collect(),
    });
}

/// Returns the cell with three candidates, if all other open cells have two.
fn odd_cell(marks: &Marks) -> Option<usize> {
    let mut odd = None;
    for (cell, digits) in marks.candidates_by_cell().iter().enumerate() {
        match (digits.len(), odd) {
            (0 | 2, _) => {}
            (3, None) => odd = Some(cell),
            _ => return None,
        }
    }
    odd
}

/// Returns whether without this candidate every digit has two places in every house it lacks.
fn is_odd_one(cell: usize, digit: Digit, marks: &Marks) -> bool {
    let all = DigitSet::all(marks.shape().size());
    let houses_of_cell = marks.geometry().houses_of_cell[cell];
    (0..marks.shape().n_houses()).all(|house| {
        all.difference(marks.placed(house)).all(|other| {
            let has_one_more = other == digit && houses_of_cell.contains(&(house as u8));
            marks.places(house, other).count_ones() == 2 + u32::from(has_one_more)
        })
    })
}

/// Counts one test.
pub(super) const fn n_checks(_: &Marks) -> usize {
    1
}
