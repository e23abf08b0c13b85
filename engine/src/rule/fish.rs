//! X-Wing, Swordfish and Jellyfish: the places of a digit in k lines lie in k crossing lines, and
//! it goes from the rest of those.

use super::choices::{self, Choice, Sets, max_size, positions};
use super::{Findings, Pattern, Rule};
use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::house::House;
use crate::marks::Marks;
use crate::sort::sort_by_key;

const RULES: [Rule; 3] = [Rule::XWing, Rule::Swordfish, Rule::Jellyfish];

/// Finds X-Wings, then Swordfish, then Jellyfish; each digit by digit, in rows, then in columns.
pub(super) fn find(digits: DigitSet, marks: &Marks, findings: &mut Findings) {
    let mut hits: Vec<Hit> = Vec::new();
    for digit in digits {
        for direction in Direction::both(digit, marks) {
            find_in(direction, marks, &mut hits);
        }
    }
    sort_by_key(&mut hits, |&hit| hit);
    for hit in hits {
        hit.credit(marks, findings);
    }
}

/// A digit, parallel lines that need it, and those that cross them, by house index.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) struct Direction {
    digit: Digit,
    pub(super) first_base: usize,
    first_cover: usize,
}

impl Direction {
    /// Returns rows crossed by columns, then columns crossed by rows.
    pub(super) fn both(digit: Digit, marks: &Marks) -> [Self; 2] {
        let size = marks.shape().size();
        [(0, size), (size, 0)].map(|(first_base, first_cover)| Self {
            digit,
            first_base,
            first_cover,
        })
    }

    /// Returns the places of the digit in a base line: the crossing lines, by number.
    pub(super) fn places(self, base: usize, marks: &Marks) -> u32 {
        marks.places(self.first_base + base, self.digit)
    }

    /// Returns the base lines that have a place for the digit, and those that lost one.
    pub(super) fn lines(self, marks: &Marks) -> (u32, u32) {
        let numbers = 0..marks.shape().size();
        numbers.fold((0, 0), |(open, fresh), base| {
            let is_open = self.places(base, marks) != 0;
            let changed = marks.changed_digits_of(self.first_base + base);
            let is_fresh = changed.contains(self.digit);
            (
                open | u32::from(is_open) << base,
                fresh | u32::from(is_fresh) << base,
            )
        })
    }

    /// Returns the cells of crossing lines that have the digit, in these base lines.
    pub(super) fn targets(
        self,
        covers: u32,
        within: u32,
        marks: &Marks,
    ) -> impl Iterator<Item = usize> {
        positions(covers).flat_map(move |cover| {
            let house = self.first_cover + cover;
            let cells = &marks.geometry().cells_of_house[house];
            let places = marks.places(house, self.digit) & within;
            positions(places).map(|position| usize::from(cells[position]))
        })
    }

    /// Takes the digit from cells.
    pub(super) fn strike(
        self,
        cells: impl Iterator<Item = usize>,
        marks: &Marks,
        findings: &mut Findings,
    ) {
        for cell in cells {
            findings.strike(marks, cell, DigitSet::only(self.digit));
        }
    }

    /// Returns the pattern of these lines.
    pub(super) fn pattern(
        self,
        bases: u32,
        covers: u32,
        fins: Vec<Cell>,
        marks: &Marks,
    ) -> Pattern {
        let house = |index| House::from_index(index, marks.shape());
        Pattern::Fish {
            digit: self.digit,
            bases: positions(bases)
                .map(|base| house(self.first_base + base))
                .collect(),
            covers: positions(covers)
                .map(|cover| house(self.first_cover + cover))
                .collect(),
            fins,
        }
    }
}

/// A fish that removes something; they are ordered as they are credited.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Hit {
    size: usize,
    direction: Direction,
    order: u32,
    bases: u32,
    covers: u32,
}

impl Hit {
    fn credit(self, marks: &Marks, findings: &mut Findings) {
        let direction = self.direction;
        let targets = direction.targets(self.covers, !self.bases, marks);
        direction.strike(targets, marks, findings);
        findings.credit(RULES[self.size - 2], marks, || {
            direction.pattern(self.bases, self.covers, Vec::new(), marks)
        });
    }
}

fn find_in(direction: Direction, marks: &Marks, hits: &mut Vec<Hit>) {
    let (open, fresh) = direction.lines(marks);
    let max_size = max_size(open.count_ones());
    let few = Sets::new(open, fresh, max_size, |base| direction.places(base, marks));
    few.each_choice(Choice::default(), |choice| {
        let (bases, covers) = (choice.names, choice.union);
        let is_fish = choice.n_bits == choice.size;
        if is_fish && direction.targets(covers, !bases, marks).next().is_some() {
            hits.push(Hit {
                size: choice.size,
                direction,
                order: choices::order(bases),
                bases,
                covers,
            });
        }
    });
}

/// Counts one test for a digit that this many rows, and columns, lack: for each choice of two to four
/// of the rows, and of the columns.
pub(super) const fn n_checks(n_lines: usize) -> usize {
    2 * choices::n_choices(n_lines)
}
