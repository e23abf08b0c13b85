//! Hidden pair, triple and quad: k digits of a house have k places between them, from which the
//! other digits go.

use super::choices::{self, Named, positions};
use super::{Findings, Pattern, Rule};
use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::house::House;
use crate::marks::Marks;

const RULES: [Rule; 3] = [Rule::HiddenPair, Rule::HiddenTriple, Rule::HiddenQuad];

/// Finds pairs in all houses, then triples, then quads.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    for (rule, k) in RULES.into_iter().zip(2..) {
        for house in 0..marks.shape().n_houses() {
            if marks.has_changed(house) {
                find_in(rule, k, house, marks, findings);
            }
        }
    }
}

fn find_in(rule: Rule, k: usize, house: usize, marks: &Marks, findings: &mut Findings) {
    let open = DigitSet::all(marks.shape().size()).difference(marks.placed(house));
    if open.len() <= k {
        return;
    }
    let mut few = [Named { name: 0, bits: 0 }; crate::shape::MAX_SIZE];
    let mut n_few = 0;
    for digit in open {
        let bits = marks.places(house, digit);
        if bits != 0 && bits.count_ones() as usize <= k {
            few[n_few] = Named {
                name: digit.index() as u8,
                bits,
            };
            n_few += 1;
        }
    }
    let cells = &marks.geometry().cells_of_house[house];
    let is_hopeless = |union: u32| union.count_ones() as usize > k;
    choices::each(&few[..n_few], k, is_hopeless, |chosen, union| {
        if union.count_ones() as usize != k {
            return;
        }
        let index = |&name: &u8| Digit::from_index(usize::from(name));
        let digits: DigitSet = chosen.iter().map(index).collect();
        let others = DigitSet::all(marks.shape().size()).difference(digits);
        for position in positions(union) {
            findings.strike(marks, usize::from(cells[position]), others);
        }
        findings.credit(rule, marks, || Pattern::Subset {
            house: House::from_index(house, marks.shape()),
            cells: positions(union)
                .map(|position| Cell::from_index(usize::from(cells[position]), marks.shape()))
                .collect(),
            digits,
        });
    });
}

/// Counts one test for each choice of two to four digits a house lacks.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let size = marks.shape().size();
    let n_open = |house| size - marks.placed(house).len();
    let houses = 0..marks.shape().n_houses();
    houses.map(|house| choices::n_choices(n_open(house))).sum()
}
