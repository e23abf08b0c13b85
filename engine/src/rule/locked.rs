//! Locked candidates: all places of a digit in one house lie in another house too.

use super::choices::positions;
use super::{Findings, Pattern, Rule};
use crate::digit::{Digit, DigitSet};
use crate::house::House;
use crate::marks::Marks;

/// Finds where one of these digits of a base lies in a cover, and goes from the rest of the cover.
pub(super) fn find(
    rule: Rule,
    digits: DigitSet,
    base: usize,
    covers: impl Iterator<Item = usize> + Clone,
    marks: &Marks,
    findings: &mut Findings,
) {
    let geometry = marks.geometry();
    for digit in marks.changed_digits_of(base).intersection(digits) {
        let places = marks.places(base, digit);
        // A single place is that of a hidden single, which says as much.
        if places.count_ones() < 2 {
            continue;
        }
        for cover in covers.clone() {
            if places & !geometry.shared(base, cover) == 0 {
                strike(base, cover, digit, marks, findings);
                findings.credit(rule, marks, || pattern(base, cover, digit, marks));
            }
        }
    }
}

fn strike(base: usize, cover: usize, digit: Digit, marks: &Marks, findings: &mut Findings) {
    let geometry = marks.geometry();
    let outside = marks.places(cover, digit) & !geometry.shared(cover, base);
    for position in positions(outside) {
        let cell = usize::from(geometry.cells_of_house[cover][position]);
        findings.strike(marks, cell, DigitSet::only(digit));
    }
}

fn pattern(base: usize, cover: usize, digit: Digit, marks: &Marks) -> Pattern {
    Pattern::Fish {
        digit,
        bases: vec![House::from_index(base, marks.shape())],
        covers: vec![House::from_index(cover, marks.shape())],
        fins: Vec::new(),
    }
}

/// Counts one test for each house, a box that may point or a line that may claim, and digit it lacks.
pub(super) const fn n_checks(marks: &Marks) -> usize {
    marks.n_open_digits()
}
