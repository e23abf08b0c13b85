//! Naked pair, triple and quad: k cells of a house have k digits between them, which go from the
//! other cells of the house.

use super::choices::{self, Named, positions};
use super::{Findings, Pattern, Rule};
use crate::cell::Cell;
use crate::digit::DigitSet;
use crate::house::House;
use crate::marks::Marks;

const RULES: [Rule; 3] = [Rule::NakedPair, Rule::NakedTriple, Rule::NakedQuad];

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
    let cells = &marks.geometry().cells_of_house[house];
    let n_open = marks.shape().size() - marks.placed(house).len();
    if n_open <= k {
        return;
    }
    let mut few = [Named { name: 0, bits: 0 }; crate::shape::MAX_SIZE];
    let mut n_few = 0;
    for (position, &cell) in cells.iter().enumerate() {
        let bits = marks.candidates_by_cell()[usize::from(cell)].bits();
        if bits != 0 && bits.count_ones() as usize <= k {
            few[n_few] = Named {
                name: position as u8,
                bits,
            };
            n_few += 1;
        }
    }
    let is_hopeless = |union: u32| union.count_ones() as usize > k;
    choices::each(&few[..n_few], k, is_hopeless, |chosen, union| {
        if union.count_ones() as usize != k {
            return;
        }
        let digits = DigitSet::from_bits(union);
        let inside = chosen.iter().fold(0, |bits, name| bits | 1_u32 << name);
        let all = DigitSet::all(marks.shape().size()).bits();
        for position in positions(all & !inside) {
            findings.strike(marks, usize::from(cells[position]), digits);
        }
        findings.credit(rule, marks, || Pattern::Subset {
            house: House::from_index(house, marks.shape()),
            cells: chosen
                .iter()
                .map(|&name| Cell::from_index(usize::from(cells[usize::from(name)]), marks.shape()))
                .collect(),
            digits,
        });
    });
}

/// Counts one test for each choice of two to four open cells of a house.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let size = marks.shape().size();
    let n_open = |house| size - marks.placed(house).len();
    let houses = 0..marks.shape().n_houses();
    houses.map(|house| choices::n_choices(n_open(house))).sum()
}
