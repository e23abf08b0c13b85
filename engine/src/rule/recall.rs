//! What was found before, looked up instead of looked for.
//!
//! What the rules of one digit remove depends on the places of that digit alone, and what subsets
//! remove from a house on its candidates. The worlds of probes have most of both in common with
//! each other, and with those of the probe before.

use super::Findings;
use super::scope::Scope;
use crate::digit::{Digit, DigitSet};
use crate::marks::Marks;
use crate::shape::Shape;

/// What rules remove, by what they look at; empty until it is opened.
#[derive(Default, Debug)]
pub(crate) struct Recall(Option<Box<Tables>>);

#[derive(Debug)]
pub(super) struct Tables {
    of_digits: Table,
    of_houses: Table,
    /// What a look brings that is not in the tables yet.
    findings: Findings,
}

impl Recall {
    /// Makes room for a board that is probed, if its places fit into the tables.
    pub(crate) fn open(&mut self, shape: Shape) {
        if self.0.is_none() && shape.n_cells() <= u128::BITS as usize {
            self.0 = Some(Box::new(Tables {
                of_digits: Table::empty(Table::LEAST_LOG_LEN),
                of_houses: Table::empty(Table::LEAST_LOG_LEN),
                findings: Findings::new(shape, false),
            }));
        }
    }

    pub(super) fn tables(&mut self) -> Option<&mut Tables> {
        self.0.as_deref_mut()
    }
}

impl Tables {
    /// Strikes what the rules of one digit and subsets remove where the board changed, as one
    /// pattern without a name each. Returns where patterns are to be kept, and so to be looked for.
    pub(super) fn strike(
        &mut self,
        marks: &Marks,
        findings: &mut Findings,
        look: impl Fn(Scope, &mut Findings) + Copy,
    ) -> Scope {
        let mut left = Scope::cells();
        let changed = Scope::changed(marks);
        for digit in changed.digits {
            let removed = self.removed_of_digit(digit, marks, look);
            for cell in positions(removed) {
                findings.strike(marks, cell, DigitSet::only(digit));
            }
            if findings.credit_without_pattern() {
                left.digits.insert(digit);
            }
        }
        for house in changed.houses() {
            let mut removed = self.removed_of_house(house, marks, look);
            if removed == 0 {
                continue;
            }
            let size = marks.shape().size();
            for &cell in &marks.geometry().cells_of_house[house] {
                let digits = DigitSet::from_bits(removed as u32 & marks.all_positions());
                findings.strike(marks, usize::from(cell), digits);
                removed >>= size;
            }
            if findings.credit_without_pattern() {
                left.add_house(house);
            }
        }
        left
    }

    /// Returns the cells from which the rules of one digit remove it, as bits by cell index.
    fn removed_of_digit(
        &mut self,
        digit: Digit,
        marks: &Marks,
        look: impl Fn(Scope, &mut Findings),
    ) -> u128 {
        let words = marks.cells_of(digit).iter().rev();
        let board = words.fold(0, |board, &word| board << 64 | u128::from(word));
        let findings = &mut self.findings;
        self.of_digits.get(board, || {
            let removed = find(Scope::digit(digit), marks, findings, look).iter();
            removed.fold(0, |bits, &(cell, _)| bits | 1 << cell)
        })
    }

    /// Returns what subsets remove from a house: for each cell in turn, bits of the digits.
    fn removed_of_house(
        &mut self,
        house: usize,
        marks: &Marks,
        look: impl Fn(Scope, &mut Findings),
    ) -> u128 {
        let size = marks.shape().size();
        let cells = &marks.geometry().cells_of_house[house];
        let to_word = |cells: &[u16]| {
            cells.iter().rev().fold(0, |word, &cell| {
                let candidates = marks.candidates_by_cell()[usize::from(cell)];
                word << size | u64::from(candidates.bits())
            })
        };
        let (low, high) = cells.split_at(size / 2);
        let board = u128::from(to_word(high)) << 64 | u128::from(to_word(low));
        let kind = house / size;
        let findings = &mut self.findings;
        self.of_houses.get(board, || {
            let removed = find(Scope::house(house), marks, findings, look).iter();
            removed.fold(0, |bits, &(cell, digits)| {
                let positions = marks.geometry().positions_of_cell[usize::from(cell)];
                let position = usize::from(positions[kind]);
                bits | u128::from(digits.bits()) << (position * size)
            })
        })
    }
}

/// Looks at a part of the board; returns what goes, by cell index.
fn find<'a>(
    scope: Scope,
    marks: &Marks,
    findings: &'a mut Findings,
    look: impl Fn(Scope, &mut Findings),
) -> &'a [(u16, DigitSet)] {
    findings.clear();
    findings.claim_placements(marks);
    look(scope, findings);
    findings.removed()
}

/// What was found, by a board of bits; what is found later may take the place of what was found
/// before.
#[derive(Debug)]
struct Table {
    entries: Vec<(u128, u128)>,
    log_len: u32,
    /// How often something was found since the table has this length.
    n_found: usize,
}

impl Table {
    const LEAST_LOG_LEN: u32 = 12;
    /// Half a megabyte.
    const GREATEST_LOG_LEN: u32 = 14;

    /// Returns a table of this length that knows of the empty board only: nothing goes from it.
    fn empty(log_len: u32) -> Self {
        Self {
            entries: vec![(0, 0); 1 << log_len],
            log_len,
            n_found: 0,
        }
    }

    /// Returns what is known of a board; `find` tells where nothing is.
    fn get(&mut self, board: u128, find: impl FnOnce() -> u128) -> u128 {
        let (known, removed) = self.entries[self.position(board)];
        if known == board {
            return removed;
        }
        let removed = find();
        self.put(board, removed);
        removed
    }

    fn put(&mut self, board: u128, removed: u128) {
        self.n_found += 1;
        if self.n_found > self.entries.len() / 2 && self.log_len < Self::GREATEST_LOG_LEN {
            self.grow();
        }
        let position = self.position(board);
        self.entries[position] = (board, removed);
    }

    fn grow(&mut self) {
        let mut longer = Self::empty(self.log_len + 2);
        for &(board, removed) in &self.entries {
            let position = longer.position(board);
            longer.entries[position] = (board, removed);
        }
        *self = longer;
    }

    const fn position(&self, board: u128) -> usize {
        const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;
        let (low, high) = (board as u64, (board >> 64) as u64);
        let mixed = (low ^ high.wrapping_mul(MULTIPLIER)).wrapping_mul(MULTIPLIER);
        (mixed >> (u64::BITS - self.log_len)) as usize
    }
}

fn positions(mut bits: u128) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let position = bits.trailing_zeros() as usize;
        (bits != 0).then(|| {
            bits &= bits - 1;
            position
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_tells_what_was_found_however_long_it_is() {
        let mut table = Table::empty(2);
        let mut n_found = 0;
        for _ in 0..2 {
            for board in 0..40_u128 {
                let board = board << 70 | board;
                let removed = table.get(board, || {
                    n_found += 1;
                    board ^ 1
                });
                // From an empty board nothing goes: nobody looks.
                assert_eq!(removed, if board == 0 { 0 } else { board ^ 1 });
            }
        }
        assert!(table.entries.len() > 4, "it grew");
        assert!((39..78).contains(&n_found), "{n_found}");
    }
}
