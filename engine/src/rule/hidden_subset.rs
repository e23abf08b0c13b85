//! Hidden pair, triple and quad: k digits of a house have k places between them, from which the
//! other digits go.

use super::choices::{self, Choice, Sets, max_size, positions};
use super::subset::{self, Subset};
use super::{Findings, Rule};
use crate::digit::{Digit, DigitSet};
use crate::marks::Marks;

const RULES: [Rule; 3] = [Rule::HiddenPair, Rule::HiddenTriple, Rule::HiddenQuad];

/// Finds pairs in these houses, then triples, then quads.
pub(super) fn find(houses: impl Iterator<Item = usize>, marks: &Marks, findings: &mut Findings) {
    let mut subsets: Vec<Subset> = Vec::new();
    for house in houses {
        find_in(house, marks, &mut subsets);
    }
    let all = DigitSet::all(marks.shape().size());
    subset::credit(subsets, RULES, marks, findings, |subset| {
        let others = all.difference(DigitSet::from_bits(subset.digits));
        (subset.cells, others)
    });
}

fn find_in(house: usize, marks: &Marks, subsets: &mut Vec<Subset>) {
    let places = |digit: usize| marks.places(house, Digit::from_index(digit));
    let cells_of_house = &marks.geometry().cells_of_house[house];
    let candidates =
        |position: usize| marks.candidates_by_cell()[usize::from(cells_of_house[position])].bits();
    let all = DigitSet::all(marks.shape().size());
    let open = all.difference(marks.placed(house)).bits();
    let fresh = marks.changed_digits_of(house).bits();
    let few = Sets::new(open, fresh, max_size(open.count_ones()), places);
    few.each_choice(Choice::default(), |choice| {
        let (digits, cells) = (choice.names, choice.union);
        let goes = |position| candidates(position) & !digits != 0;
        if choice.n_bits == choice.size && positions(cells).any(goes) {
            subsets.push(Subset {
                size: choice.size,
                house,
                order: choices::order(digits),
                cells,
                digits,
            });
        }
    });
}
