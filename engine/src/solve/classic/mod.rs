//! Classic boards, the fast way: by digit the places it has left, as bits.
//!
//! Most of what follows from a board follows for one digit at a time, from where rows, columns
//! and boxes let it stand; a few words of bits and looked-up answers tell that. Only the digits
//! that lost a place are looked at again.

mod cells;
mod choose;
mod confine;
mod tables;

use super::tree::{Board, Fate};
use crate::digit::Digit;
use crate::puzzle::Puzzle;
use cells::Cells;
use tables::PEERS_OF_CELL;

const N_DIGITS: usize = 9;

/// A classic board.
#[derive(Clone, Copy, Debug)]
pub(super) struct Classic {
    places_of_digit: [Cells; N_DIGITS],
    /// The cells whose digit the other digits know of.
    settled: Cells,
    /// The digits that lost a place since they were confined, as bits.
    changed: u32,
}

/// A candidate, by indices.
#[derive(Clone, Copy, Debug)]
pub(super) struct Branch {
    cell: usize,
    digit: usize,
}

/// Cells by the digits they have left.
struct Counts {
    none: Cells,
    one: Cells,
    two: Cells,
}

impl Classic {
    pub(super) fn of(puzzle: &Puzzle) -> Self {
        let mut own = [Cells::NONE; N_DIGITS];
        let mut seen = [Cells::NONE; N_DIGITS];
        let mut filled = Cells::NONE;
        for (cell, digit) in puzzle.grid().digits().iter().enumerate() {
            if let Some(digit) = digit {
                own[digit.index()] |= Cells::only(cell);
                seen[digit.index()] |= PEERS_OF_CELL[cell];
                filled |= Cells::only(cell);
            }
        }
        for struck in puzzle.struck_candidates() {
            seen[struck.digit.index()] |= Cells::only(struck.cell.index(puzzle.shape()));
        }
        let places = |digit: usize| Cells::ALL.without(seen[digit] | filled) | own[digit];
        Self {
            places_of_digit: std::array::from_fn(places),
            settled: Cells::NONE,
            changed: (1 << N_DIGITS) - 1,
        }
    }

    /// Returns the digit of each cell of a solved board.
    pub(super) fn digits(&self) -> Vec<Option<Digit>> {
        let mut digits = vec![None; 81];
        for (digit, &places) in self.places_of_digit.iter().enumerate() {
            for cell in places {
                digits[cell] = Some(Digit::from_index(digit));
            }
        }
        digits
    }

    /// Confines the digits that lost a place, and takes the cells they are sure of from the
    /// others, until nothing changes; false on a conflict.
    fn confine(&mut self) -> bool {
        while self.changed != 0 {
            let mut sure_of_digit = [Cells::NONE; N_DIGITS];
            let [mut sure, mut clash] = [Cells::NONE; 2];
            while self.changed != 0 {
                let digit = self.changed.trailing_zeros() as usize;
                self.changed &= self.changed - 1;
                let places = &mut self.places_of_digit[digit];
                if !places.confine() {
                    return false;
                }
                let own = places.alone_in_row();
                sure_of_digit[digit] = own;
                clash |= sure & own;
                sure |= own;
            }
            if !clash.is_empty() {
                return false;
            }
            self.settled |= sure;
            for (digit, places) in self.places_of_digit.iter_mut().enumerate() {
                let lost = (*places & sure).without(sure_of_digit[digit]);
                *places = places.without(lost);
                self.changed |= u32::from(!lost.is_empty()) << digit;
            }
        }
        true
    }

    fn counts(&self) -> Counts {
        let [mut once, mut twice, mut thrice] = [Cells::NONE; 3];
        for &places in &self.places_of_digit {
            thrice |= twice & places;
            twice |= once & places;
            once |= places;
        }
        Counts {
            none: Cells::ALL.without(once),
            one: once.without(twice | self.settled),
            two: twice.without(thrice),
        }
    }

    /// Gives cells with one digit left that digit.
    fn fill(&mut self, cells: Cells) {
        for (digit, places) in self.places_of_digit.iter_mut().enumerate() {
            for cell in *places & cells {
                *places = places.without(PEERS_OF_CELL[cell]);
                self.changed |= 1 << digit;
            }
        }
    }
}

impl Board for Classic {
    type Branch = Branch;

    fn propagate(&mut self) -> Fate<Branch> {
        loop {
            if !self.confine() {
                return Fate::Conflict;
            }
            if self.settled == Cells::ALL {
                return Fate::Solved;
            }
            let counts = self.counts();
            if !counts.none.is_empty() {
                return Fate::Conflict;
            }
            if counts.one.is_empty() {
                return Fate::Open(self.choose(counts.two));
            }
            self.fill(counts.one);
        }
    }

    fn place(&mut self, branch: Branch) {
        let cell = Cells::only(branch.cell);
        for (digit, places) in self.places_of_digit.iter_mut().enumerate() {
            let lost = match digit == branch.digit {
                true => PEERS_OF_CELL[branch.cell],
                false => cell,
            };
            self.changed |= u32::from(!(*places & lost).is_empty()) << digit;
            *places = places.without(lost);
        }
    }

    fn strike(&mut self, branch: Branch) {
        let places = &mut self.places_of_digit[branch.digit];
        *places = places.without(Cells::only(branch.cell));
        self.changed |= 1 << branch.digit;
    }
}
