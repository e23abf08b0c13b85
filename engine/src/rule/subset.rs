//! What naked and hidden subsets share: k cells of a house and k digits that belong to each other.

use super::choices::{n_choices, positions};
use super::{Findings, Pattern, Rule};
use crate::digit::DigitSet;
use crate::house::House;
use crate::marks::Marks;
use crate::sort::sort_by_key;

/// A subset that removes something; they are ordered as they are credited.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Subset {
    pub(super) size: usize,
    pub(super) house: usize,
    /// The order of what was chosen, cells or digits, among the choices of this size.
    pub(super) order: u32,
    /// Bits of the positions of the cells in the house.
    pub(super) cells: u32,
    pub(super) digits: u32,
}

/// Credits subsets to the rules of two, three and four; `removed` tells the positions of the house
/// from which a subset removes digits, and which.
pub(super) fn credit(
    mut subsets: Vec<Subset>,
    rules: [Rule; 3],
    marks: &Marks,
    findings: &mut Findings,
    removed: impl Fn(&Subset) -> (u32, DigitSet),
) {
    sort_by_key(&mut subsets, |&subset| subset);
    for subset in subsets {
        let (places, digits) = removed(&subset);
        let cells = &marks.geometry().cells_of_house[subset.house];
        for position in positions(places) {
            findings.strike(marks, usize::from(cells[position]), digits);
        }
        findings.credit(rules[subset.size - 2], marks, || Pattern::Subset {
            house: House::from_index(subset.house, marks.shape()),
            cells: marks.cells_at(subset.house, subset.cells),
            digits: DigitSet::from_bits(subset.digits),
        });
    }
}

/// Counts one test for each choice of two to four open cells, or missing digits, of a house.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let houses = 0..marks.shape().n_houses();
    houses
        .map(|house| n_choices(marks.n_open_digits_of(house)))
        .sum()
}
