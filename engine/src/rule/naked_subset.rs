//! Naked pair, triple and quad: k cells of a house have k digits between them, which go from the
//! other cells of the house.

use super::choices::{self, Choice, Sets, max_size, positions};
use super::subset::{self, Subset};
use super::{Findings, Rule};
use crate::digit::DigitSet;
use crate::marks::Marks;

const RULES: [Rule; 3] = [Rule::NakedPair, Rule::NakedTriple, Rule::NakedQuad];

/// Finds pairs in these houses, then triples, then quads.
pub(super) fn find(houses: impl Iterator<Item = usize>, marks: &Marks, findings: &mut Findings) {
    let mut subsets: Vec<Subset> = Vec::new();
    for house in houses {
        find_in(house, marks, &mut subsets);
    }
    subset::credit(subsets, RULES, marks, findings, |subset| {
        let others = marks.all_positions() & !subset.cells;
        (others, DigitSet::from_bits(subset.digits))
    });
}

fn find_in(house: usize, marks: &Marks, subsets: &mut Vec<Subset>) {
    let cells = &marks.geometry().cells_of_house[house];
    let candidates =
        |position: usize| marks.candidates_by_cell()[usize::from(cells[position])].bits();
    let (all, fresh) = (marks.all_positions(), marks.changed_positions(house));
    let open = positions(all).filter(|&position| candidates(position) != 0);
    let open = open.fold(0, |bits, position| bits | 1_u32 << position);
    let few = Sets::new(open, fresh, max_size(open.count_ones()), candidates);
    few.each_choice(Choice::default(), |choice| {
        let (cells, digits) = (choice.names, choice.union);
        let goes = |position| candidates(position) & digits != 0;
        if choice.n_bits == choice.size && positions(open & !cells).any(goes) {
            subsets.push(Subset {
                size: choice.size,
                house,
                order: choices::order(cells),
                cells,
                digits,
            });
        }
    });
}
