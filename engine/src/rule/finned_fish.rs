//! Finned X-Wing, Swordfish and Jellyfish: a fish but for places, its fins, that lie in one box;
//! the digit goes from the cells of the covers that see all fins.

use super::choices::{self, Choice, Named, Sets, max_size, positions};
use super::fish::Direction;
use super::{Findings, Pattern, Rule};
use crate::cell::Cell;
use crate::digit::DigitSet;
use crate::marks::Marks;
use crate::shape::MAX_SIZE;
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

/// A box: the crossing lines through it, and the base lines.
#[derive(Clone, Copy)]
struct Block {
    stack: u32,
    band: u32,
}

/// Returns the groups of parallel lines that go through the same boxes, `n` lines each.
fn groups(size: usize, n: usize) -> impl Iterator<Item = u32> {
    let one = (1_u32 << n) - 1;
    (0..size / n).map(move |number| one << (number * n))
}

/// The search for the finned fish of one digit in one direction.
struct Search<'a> {
    direction: Direction,
    marks: &'a Marks,
    /// The places of the digit in each base line: the crossing lines, by number.
    places: [u32; MAX_SIZE],
    /// How many crossing lines, and how many base lines, go through a box.
    box_lines: usize,
    box_bases: usize,
}

impl<'a> Search<'a> {
    fn new(direction: Direction, marks: &'a Marks) -> Self {
        let (rows, columns) = (marks.shape().box_rows(), marks.shape().box_columns());
        let is_by_row = direction.first_base == 0;
        let mut places = [0; MAX_SIZE];
        for (base, places) in places[..marks.shape().size()].iter_mut().enumerate() {
            *places = direction.places(base, marks);
        }
        Self {
            direction,
            marks,
            places,
            box_lines: if is_by_row { columns } else { rows },
            box_bases: if is_by_row { rows } else { columns },
        }
    }

    fn run(&self, open: u32, fresh: u32, hits: &mut Vec<Hit>) {
        let size = self.marks.shape().size();
        for stack in groups(size, self.box_lines) {
            for band in groups(size, self.box_bases) {
                self.look_into(Block { stack, band }, open, fresh, hits);
            }
        }
    }

    /// Looks for fish with fins in a box.
    fn look_into(&self, block: Block, open: u32, fresh: u32, hits: &mut Vec<Hit>) {
        let Block { stack, band } = block;
        let in_box = positions(band).filter(|&base| self.places[base] & stack != 0);
        let in_box = in_box.fold(0, |bases, base| bases | 1_u32 << base);
        // One line has the fins, another what they see.
        if in_box & in_box.wrapping_sub(1) == 0 {
            return;
        }
        let max_size = max_size(open.count_ones());
        let others = Sets::new(open & !in_box, fresh, max_size, |base| self.places[base]);
        let mut with_fins = in_box;
        while with_fins != 0 {
            with_fins = (with_fins - 1) & in_box;
            // The covers must hold what lies outside the box.
            let held = |base| Named {
                name: base as u8,
                bits: self.places[base] & !stack,
            };
            let begun = Choice {
                is_fresh: with_fins & fresh != 0,
                ..Choice::default()
            };
            let begun = positions(with_fins).map(held).fold(begun, Choice::with);
            if begun.size > 0 {
                others.each_choice(begun, |choice| self.look_at(choice, block, hits));
            }
        }
    }

    /// Tries the covers that hold what they must, and more of the lines through the box.
    fn look_at(&self, choice: Choice, block: Block, hits: &mut Vec<Hit>) {
        let (size, bases, held) = (choice.size, choice.names, choice.union);
        let Block { stack, band } = block;
        let may_have_fins = positions(bases & band);
        let may_have_fins = may_have_fins.fold(0, |lines, base| lines | self.places[base] & stack);
        let free = may_have_fins & !held;
        let n_free = size - choice.n_bits;
        // Without a line to spare there is no fin.
        if free.count_ones() as usize <= n_free {
            return;
        }
        let mut more = free;
        loop {
            let open = held & stack | more;
            if more.count_ones() as usize == n_free && open != 0 {
                let hit = Hit {
                    size,
                    direction: self.direction,
                    order: choices::order(bases),
                    bases,
                    covers: held | more,
                    finned: free & !more,
                    open,
                    band,
                };
                if self.targets(&hit).next().is_some() {
                    hits.push(hit);
                }
            }
            if more == 0 {
                break;
            }
            more = (more - 1) & free;
        }
    }

    fn targets(&self, hit: &Hit) -> impl Iterator<Item = usize> + use<'a> {
        self.direction
            .targets(hit.open, hit.band & !hit.bases, self.marks)
    }

    fn pattern(&self, hit: &Hit) -> Pattern {
        let of_base = |base| {
            let fins = self.places[base] & hit.finned;
            self.marks.cells_at(self.direction.first_base + base, fins)
        };
        let mut fins: Vec<Cell> = positions(hit.bases).flat_map(of_base).collect();
        sort_by_key(&mut fins, |&cell| cell);
        self.direction
            .pattern(hit.bases, hit.covers, fins, self.marks)
    }
}
