//! Finned X-Wing, Swordfish and Jellyfish: a fish but for places, its fins, that lie in one box;
//! the digit goes from the cells of the covers that see all fins.

use super::choices::{self, Sets, positions};
use super::fish::Direction;
use super::{Findings, Pattern, Rule};
use crate::cell::Cell;
use crate::digit::DigitSet;
use crate::marks::Marks;
use crate::sort::sort_by_key;

const RULES: [Rule; 3] = [
    Rule::FinnedXWing,
    Rule::FinnedSwordfish,
    Rule::FinnedJellyfish,
];

/// Finds finned X-Wings, then Swordfish, then Jellyfish; each digit by digit, in rows, then in
/// columns.
pub(super) fn find(digits: DigitSet, marks: &Marks, findings: &mut Findings) {
    let mut hits: Vec<Hit> = Vec::new();
    for digit in digits {
        for direction in Direction::both(digit, marks) {
            let (open, fresh) = direction.lines(marks);
            if fresh != 0 {
                Search::new(direction, marks).run(open, fresh, &mut hits);
            }
        }
    }
    sort_by_key(&mut hits, |&hit| hit);
    for hit in hits {
        let search = Search::new(hit.direction, marks);
        hit.direction.strike(search.targets(&hit), marks, findings);
        findings.credit(RULES[hit.size - 2], marks, || search.pattern(&hit));
    }
}

/// A finned fish that removes something, by bits of the numbers of its lines; they are ordered as
/// they are credited.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
struct Hit {
    size: usize,
    direction: Direction,
    /// The order of the bases among the choices.
    order: u32,
    bases: u32,
    covers: u32,
    /// The crossing lines with fins.
    finned: u32,
    /// The covers from which the digit may go, and the lines there that see the fins.
    open: u32,
    band: u32,
}

/// The search for the finned fish of one digit in one direction.
struct Search<'a> {
    direction: Direction,
    marks: &'a Marks,
    /// How many crossing lines, and how many base lines, go through a box.
    box_lines: usize,
    box_bases: usize,
}

impl<'a> Search<'a> {
    fn new(direction: Direction, marks: &'a Marks) -> Self {
        let (rows, columns) = (marks.shape().box_rows(), marks.shape().box_columns());
        let is_by_row = direction.first_base == 0;
        Self {
            direction,
            marks,
            box_lines: if is_by_row { columns } else { rows },
            box_bases: if is_by_row { rows } else { columns },
        }
    }

    fn run(&self, open: u32, fresh: u32, hits: &mut Vec<Hit>) {
        let places = |base| self.places(base);
        for stack in self.stacks() {
            for size in 2..=4 {
                if open.count_ones() as usize <= size {
                    break;
                }
                // At least one cover goes through the box of the fins: the others hold the rest.
                let is_hopeless = |covers: u32| (covers & !stack).count_ones() as usize >= size;
                let few = Sets::new(open, fresh, places, |covers| !is_hopeless(covers));
                few.each_choice(size, is_hopeless, |bases, union| {
                    self.look_at(size, bases, union, stack, hits);
                });
            }
        }
    }

    /// Returns the groups of crossing lines that go through the same boxes.
    fn stacks(&self) -> impl Iterator<Item = u32> + use<> {
        let (size, box_lines) = (self.marks.shape().size(), self.box_lines);
        let one = (1_u32 << box_lines) - 1;
        (0..size / box_lines).map(move |number| one << (number * box_lines))
    }

    /// Tries the covers whose fins lie in one stack.
    fn look_at(&self, size: usize, bases: u32, union: u32, stack: u32, hits: &mut Vec<Hit>) {
        let (outside, inside) = (union & !stack, union & stack);
        let n_open = size - outside.count_ones() as usize;
        // Without a line inside to spare there is no fin.
        if inside.count_ones() as usize <= n_open {
            return;
        }
        let mut open = inside;
        while open != 0 {
            let finned = inside & !open;
            if open.count_ones() as usize == n_open
                && let Some(band) = self.band_of_fins(bases, finned)
            {
                let hit = Hit {
                    size,
                    direction: self.direction,
                    order: choices::order(bases),
                    bases,
                    covers: outside | open,
                    finned,
                    open,
                    band,
                };
                if self.targets(&hit).next().is_some() {
                    hits.push(hit);
                }
            }
            open = (open - 1) & inside;
        }
    }

    fn targets(&self, hit: &Hit) -> impl Iterator<Item = usize> + use<'a> {
        self.direction
            .targets(hit.open, hit.band & !hit.bases, self.marks)
    }

    /// Returns the base lines through the box that holds all fins, as bits; nothing if no box does.
    fn band_of_fins(&self, bases: u32, finned: u32) -> Option<u32> {
        let with_fins = positions(bases).filter(|base| self.places(*base) & finned != 0);
        let mut bands = with_fins.map(|base| base / self.box_bases);
        let band = bands.next()?;
        let one = (1_u32 << self.box_bases) - 1;
        bands
            .all(|other| other == band)
            .then_some(one << (band * self.box_bases))
    }

    fn places(&self, base: usize) -> u32 {
        self.direction.places(base, self.marks)
    }

    fn pattern(&self, hit: &Hit) -> Pattern {
        let of_base = |base| {
            let fins = self.places(base) & hit.finned;
            self.marks.cells_at(self.direction.first_base + base, fins)
        };
        let mut fins: Vec<Cell> = positions(hit.bases).flat_map(of_base).collect();
        sort_by_key(&mut fins, |&cell| cell);
        self.direction
            .pattern(hit.bases, hit.covers, fins, self.marks)
    }
}
