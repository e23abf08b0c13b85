//! Hidden pair, triple and quad: k digits of a house have k places between them, from which the
//! other digits go.

use super::choices::{self, Sets, positions};
use super::{Findings, Pattern, Rule};
use crate::digit::{Digit, DigitSet};
use crate::house::House;
use crate::marks::Marks;
use crate::sort::sort_by_key;

const RULES: [Rule; 3] = [Rule::HiddenPair, Rule::HiddenTriple, Rule::HiddenQuad];

/// Finds pairs in all houses, then triples, then quads.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let mut hits: Vec<Hit> = Vec::new();
    for house in 0..marks.shape().n_houses() {
        if !marks.changed_digits_of(house).is_empty() {
            find_in(house, marks, &mut hits);
        }
    }
    sort_by_key(&mut hits, |&hit| hit);
    for hit in hits {
        hit.credit(marks, findings);
    }
}

/// A subset that removes something; they are ordered as they are credited.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Hit {
    size: usize,
    house: usize,
    order: u32,
    digits: u32,
    /// Bits of the positions of the cells.
    cells: u32,
}

impl Hit {
    fn credit(self, marks: &Marks, findings: &mut Findings) {
        let digits = DigitSet::from_bits(self.digits);
        let others = DigitSet::all(marks.shape().size()).difference(digits);
        let cells = &marks.geometry().cells_of_house[self.house];
        for position in positions(self.cells) {
            findings.strike(marks, usize::from(cells[position]), others);
        }
        findings.credit(RULES[self.size - 2], marks, || Pattern::Subset {
            house: House::from_index(self.house, marks.shape()),
            cells: marks.cells_at(self.house, self.cells),
            digits,
        });
    }
}

fn find_in(house: usize, marks: &Marks, hits: &mut Vec<Hit>) {
    let places = |digit: usize| marks.places(house, Digit::from_index(digit));
    let cells_of_house = &marks.geometry().cells_of_house[house];
    let candidates =
        |position: usize| marks.candidates_by_cell()[usize::from(cells_of_house[position])].bits();
    let all = DigitSet::all(marks.shape().size());
    let open = all.difference(marks.placed(house)).bits();
    let fresh = marks.changed_digits_of(house).bits();
    for size in 2..=4 {
        if open.count_ones() as usize <= size {
            return;
        }
        let is_small = |cells: u32| cells.count_ones() as usize <= size;
        let few = Sets::new(open, fresh, places, |cells| cells != 0 && is_small(cells));
        few.each_choice(
            size,
            |cells| !is_small(cells),
            |digits, cells| {
                let goes = |position| candidates(position) & !digits != 0;
                if cells.count_ones() as usize == size && positions(cells).any(goes) {
                    let order = choices::order(digits);
                    hits.push(Hit {
                        size,
                        house,
                        order,
                        digits,
                        cells,
                    });
                }
            },
        );
    }
}

/// Counts one test for each choice of two to four digits a house lacks.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let n_open = |house| marks.n_open_digits_of(house);
    let houses = 0..marks.shape().n_houses();
    houses.map(|house| choices::n_choices(n_open(house))).sum()
}
