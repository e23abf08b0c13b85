//! X-Wing, Swordfish and Jellyfish: the places of a digit in k lines lie in k crossing lines, and
//! it goes from the rest of those.

use super::choices::{self, Named, positions};
use super::{Findings, Pattern, Rule};
use crate::digit::{Digit, DigitSet};
use crate::house::House;
use crate::marks::Marks;

const RULES: [Rule; 3] = [Rule::XWing, Rule::Swordfish, Rule::Jellyfish];

/// Finds X-Wings, then Swordfish, then Jellyfish; each digit by digit, in rows, then in columns.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    for (rule, k) in RULES.into_iter().zip(2..) {
        for digit in marks.changed_digits() {
            for direction in Direction::both(marks) {
                find_in(rule, k, digit, direction, marks, findings);
            }
        }
    }
}

/// Parallel lines that need a digit, and those that cross them, by house index.
#[derive(Clone, Copy, Debug)]
pub(super) struct Direction {
    pub(super) first_base: usize,
    pub(super) first_cover: usize,
}

impl Direction {
    /// Returns rows crossed by columns, then columns crossed by rows.
    pub(super) fn both(marks: &Marks) -> [Self; 2] {
        let size = marks.shape().size();
        [(0, size), (size, 0)].map(|(first_base, first_cover)| Self {
            first_base,
            first_cover,
        })
    }

    /// Lists the base lines that have a place for the digit, each with its places, which are the
    /// crossing lines by number; returns how many there are.
    pub(super) fn lines(self, digit: Digit, marks: &Marks, lines: &mut [Named]) -> usize {
        let mut n = 0;
        for number in 0..marks.shape().size() {
            let bits = marks.places(self.first_base + number, digit);
            if bits != 0 {
                lines[n] = Named {
                    name: number as u8,
                    bits,
                };
                n += 1;
            }
        }
        n
    }

    /// Returns the pattern of these bases and covers, without fins.
    pub(super) fn pattern(self, digit: Digit, bases: &[u8], covers: u32, marks: &Marks) -> Pattern {
        let house = |index| House::from_index(index, marks.shape());
        let base = |&number: &u8| house(self.first_base + usize::from(number));
        let cover = |number| house(self.first_cover + number);
        Pattern::Fish {
            digit,
            bases: bases.iter().map(base).collect(),
            covers: positions(covers).map(cover).collect(),
            fins: Vec::new(),
        }
    }
}

fn find_in(
    rule: Rule,
    k: usize,
    digit: Digit,
    direction: Direction,
    marks: &Marks,
    findings: &mut Findings,
) {
    let mut lines = [Named { name: 0, bits: 0 }; crate::shape::MAX_SIZE];
    let n_lines = direction.lines(digit, marks, &mut lines);
    if n_lines <= k {
        return;
    }
    let mut few = lines;
    let mut n_few = 0;
    for line in &lines[..n_lines] {
        if line.bits.count_ones() as usize <= k {
            few[n_few] = *line;
            n_few += 1;
        }
    }
    let is_hopeless = |union: u32| union.count_ones() as usize > k;
    choices::each(&few[..n_few], k, is_hopeless, |bases, covers| {
        if covers.count_ones() as usize != k {
            return;
        }
        let inside = bases.iter().fold(0, |bits, number| bits | 1_u32 << number);
        for number in positions(covers) {
            let cover = direction.first_cover + number;
            let cells = &marks.geometry().cells_of_house[cover];
            for position in positions(marks.places(cover, digit) & !inside) {
                findings.strike(marks, usize::from(cells[position]), DigitSet::only(digit));
            }
        }
        findings.credit(rule, marks, || {
            direction.pattern(digit, bases, covers, marks)
        });
    });
}

/// Counts one test for each digit and each choice of two to four rows, or columns, that lack it.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let n_open = |digit| marks.n_lines_without(digit);
    let digits = DigitSet::all(marks.shape().size());
    digits
        .map(|digit| 2 * choices::n_choices(n_open(digit)))
        .sum()
}
