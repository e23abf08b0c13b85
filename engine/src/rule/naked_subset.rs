//! Naked pair, triple and quad: k cells of a house have k digits between them, which go from the
//! other cells of the house.

use super::choices::{self, Sets, positions};
use super::{Findings, Pattern, Rule};
use crate::digit::DigitSet;
use crate::house::House;
use crate::marks::Marks;
use crate::sort::sort_by_key;

const RULES: [Rule; 3] = [Rule::NakedPair, Rule::NakedTriple, Rule::NakedQuad];

/// Finds pairs in all houses, then triples, then quads.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let mut hits: Vec<Hit> = Vec::new();
    for house in 0..marks.shape().n_houses() {
        if marks.changed_positions(house) != 0 {
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
    /// Bits of the positions of the cells.
    cells: u32,
    digits: u32,
}

impl Hit {
    fn credit(self, marks: &Marks, findings: &mut Findings) {
        let digits = DigitSet::from_bits(self.digits);
        let cells = &marks.geometry().cells_of_house[self.house];
        for position in positions(marks.all_positions() & !self.cells) {
            findings.strike(marks, usize::from(cells[position]), digits);
        }
        findings.credit(RULES[self.size - 2], marks, || Pattern::Subset {
            house: House::from_index(self.house, marks.shape()),
            cells: marks.cells_at(self.house, self.cells),
            digits,
        });
    }
}

fn find_in(house: usize, marks: &Marks, hits: &mut Vec<Hit>) {
    let cells = &marks.geometry().cells_of_house[house];
    let candidates =
        |position: usize| marks.candidates_by_cell()[usize::from(cells[position])].bits();
    let (all, fresh) = (marks.all_positions(), marks.changed_positions(house));
    let open = positions(all).filter(|&position| candidates(position) != 0);
    let open = open.fold(0, |bits, position| bits | 1_u32 << position);
    for size in 2..=4 {
        if open.count_ones() as usize <= size {
            return;
        }
        let is_small = |digits: u32| digits.count_ones() as usize <= size;
        let few = Sets::new(open, fresh, candidates, is_small);
        few.each_choice(
            size,
            |digits| !is_small(digits),
            |cells, digits| {
                let goes = |position| candidates(position) & digits != 0;
                if digits.count_ones() as usize == size && positions(open & !cells).any(goes) {
                    let order = choices::order(cells);
                    hits.push(Hit {
                        size,
                        house,
                        order,
                        cells,
                        digits,
                    });
                }
            },
        );
    }
}

/// Counts one test for each choice of two to four open cells of a house.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let n_open = |house| marks.n_open_digits_of(house);
    let houses = 0..marks.shape().n_houses();
    houses.map(|house| choices::n_choices(n_open(house))).sum()
}
