//! Finned X-Wing, Swordfish and Jellyfish: a fish but for places, its fins, that lie in one box;
//! the digit goes from the cells of the covers that see all fins.

use super::choices::{self, Named, positions};
use super::fish::Direction;
use super::{Findings, Pattern, Rule};
use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::marks::Marks;
use crate::shape::{MAX_SIZE, Shape};

const RULES: [Rule; 3] = [
    Rule::FinnedXWing,
    Rule::FinnedSwordfish,
    Rule::FinnedJellyfish,
];

/// Finds finned X-Wings, then Swordfish, then Jellyfish; each digit by digit, in rows, then in
/// columns.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    for (rule, k) in RULES.into_iter().zip(2..) {
        for digit in marks.changed_digits() {
            for direction in Direction::both(marks) {
                Search::new(rule, k, digit, direction, marks).run(findings);
            }
        }
    }
}

/// The search for the finned fish of one size and digit in one direction.
struct Search<'a> {
    rule: Rule,
    k: usize,
    digit: Digit,
    direction: Direction,
    marks: &'a Marks,
    /// How many crossing lines, and how many base lines, go through a box.
    box_lines: usize,
    box_bases: usize,
    lines: [Named; MAX_SIZE],
    n_lines: usize,
}

impl<'a> Search<'a> {
    fn new(rule: Rule, k: usize, digit: Digit, direction: Direction, marks: &'a Marks) -> Self {
        let shape = marks.shape();
        let (rows, columns) = (shape.box_rows(), shape.box_columns());
        let is_by_row = direction.first_base == 0;
        let mut lines = [Named { name: 0, bits: 0 }; MAX_SIZE];
        let n_lines = direction.lines(digit, marks, &mut lines);
        Self {
            rule,
            k,
            digit,
            direction,
            marks,
            box_lines: if is_by_row { columns } else { rows },
            box_bases: if is_by_row { rows } else { columns },
            lines,
            n_lines,
        }
    }

    fn run(&self, findings: &mut Findings) {
        if self.n_lines <= self.k {
            return;
        }
        // At least one cover goes through the box of the fins, so the others hold the rest.
        let is_hopeless = |union: u32| {
            let mut stacks = self.stacks();
            stacks.all(|stack| (union & !stack).count_ones() as usize >= self.k)
        };
        let lines = &self.lines[..self.n_lines];
        choices::each(lines, self.k, is_hopeless, |bases, union| {
            for stack in self.stacks() {
                self.look_at(bases, union, stack, findings);
            }
        });
    }

    /// Returns the groups of crossing lines that go through the same boxes.
    fn stacks(&self) -> impl Iterator<Item = u32> {
        let one = (1_u32 << self.box_lines) - 1;
        let n_stacks = self.marks.shape().size() / self.box_lines;
        (0..n_stacks).map(move |number| one << (number * self.box_lines))
    }

    /// Tries the covers whose fins lie in one stack.
    fn look_at(&self, bases: &[u8], union: u32, stack: u32, findings: &mut Findings) {
        let (outside, inside) = (union & !stack, union & stack);
        let n_outside = outside.count_ones() as usize;
        let n_inside = inside.count_ones() as usize;
        // Covers inside are needed, and fins outside of them.
        if n_outside >= self.k || n_outside + n_inside <= self.k {
            return;
        }
        let mut covers = inside;
        // All subsets of the lines inside, the greatest first.
        while covers != 0 {
            if covers.count_ones() as usize == self.k - n_outside {
                self.try_covers(bases, outside, covers, inside & !covers, findings);
            }
            covers = (covers - 1) & inside;
        }
    }

    /// `finned` are the lines of the fins; `covers` the covers of their stack, `outside` the rest.
    fn try_covers(
        &self,
        bases: &[u8],
        outside: u32,
        covers: u32,
        finned: u32,
        findings: &mut Findings,
    ) {
        let Some(band) = self.band_of_fins(bases, finned) else {
            return;
        };
        let inside = bases.iter().fold(0, |bits, number| bits | 1_u32 << number);
        let seen = band & !inside;
        for number in positions(covers) {
            let cover = self.direction.first_cover + number;
            let cells = &self.marks.geometry().cells_of_house[cover];
            for position in positions(self.marks.places(cover, self.digit) & seen) {
                let cell = usize::from(cells[position]);
                findings.strike(self.marks, cell, DigitSet::only(self.digit));
            }
        }
        findings.credit(self.rule, self.marks, || {
            let covers = outside | covers;
            let pattern = self
                .direction
                .pattern(self.digit, bases, covers, self.marks);
            self.with_fins(pattern, bases, finned)
        });
    }

    /// Returns the base lines through the box that holds all fins, as bits; nothing if no box does.
    fn band_of_fins(&self, bases: &[u8], finned: u32) -> Option<u32> {
        let places = |number: u8| {
            self.marks
                .places(self.direction.first_base + usize::from(number), self.digit)
        };
        let with_fins = bases.iter().filter(|&&number| places(number) & finned != 0);
        let mut bands = with_fins.map(|&number| usize::from(number) / self.box_bases);
        let band = bands.next()?;
        let one = (1_u32 << self.box_bases) - 1;
        bands
            .all(|other| other == band)
            .then_some(one << (band * self.box_bases))
    }

    fn with_fins(&self, pattern: Pattern, bases: &[u8], finned: u32) -> Pattern {
        let Pattern::Fish {
            digit,
            bases: houses,
            covers,
            ..
        } = pattern
        else {
            return pattern;
        };
        let shape: Shape = self.marks.shape();
        let mut fins: Vec<Cell> = Vec::new();
        for &number in bases {
            let base = self.direction.first_base + usize::from(number);
            let cells = &self.marks.geometry().cells_of_house[base];
            let places = self.marks.places(base, digit) & finned;
            let cell = |position: usize| Cell::from_index(usize::from(cells[position]), shape);
            fins.extend(positions(places).map(cell));
        }
        fins.sort_unstable();
        Pattern::Fish {
            digit,
            bases: houses,
            covers,
            fins,
        }
    }
}

/// Counts as many tests as for fish without fins.
pub(super) fn n_checks(marks: &Marks) -> usize {
    super::fish::n_checks(marks)
}
