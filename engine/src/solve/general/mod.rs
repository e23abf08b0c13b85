//! Boards of any shape: by cell the digits it has left, as bits.

mod choose;

use super::tree::{Board, Fate};
use crate::cell::Candidate;
use crate::digit::Digit;
use crate::geometry::Geometry;
use crate::puzzle::Puzzle;
use crate::shape::MAX_SIZE;

/// Marks the digit of a cell whose peers know of it.
const FIXED: u32 = 1 << 31;

/// A board of any shape.
#[derive(Debug)]
pub(super) struct General {
    geometry: &'static Geometry,
    /// By cell index the digits left, as bits, perhaps with `FIXED`.
    digits_of_cell: Vec<u32>,
    /// The cells with one digit left, or none, whose peers are to be told.
    decided: Vec<u16>,
    /// The houses that lost a candidate since they were looked at, as bits; there are 75 at most.
    changed: u128,
}

/// A candidate.
#[derive(Clone, Copy, Debug)]
pub(super) struct Branch {
    cell: u16,
    bit: u32,
}

impl General {
    pub(super) fn of(puzzle: &Puzzle) -> Self {
        let shape = puzzle.shape();
        let geometry = Geometry::of(shape);
        let mut digits_of_cell = digits_left(puzzle.grid().digits(), geometry);
        for Candidate { cell, digit } in puzzle.struck_candidates() {
            digits_of_cell[cell.index(shape)] &= !bit(digit);
        }
        let is_to_tell = |&cell: &u16| is_decided(digits_of_cell[usize::from(cell)]);
        Self {
            geometry,
            decided: (0..shape.n_cells() as u16).filter(is_to_tell).collect(),
            digits_of_cell,
            changed: (1 << shape.n_houses()) - 1,
        }
    }

    /// Returns the digit of each cell of a solved board.
    pub(super) fn digits(&self) -> Vec<Option<Digit>> {
        let index = |bits: &u32| (bits & !FIXED).trailing_zeros() as usize;
        let indices = self.digits_of_cell.iter().map(index);
        indices
            .map(|index| Some(Digit::from_index(index)))
            .collect()
    }

    fn digits_of(&self, cell: u16) -> u32 {
        self.digits_of_cell[usize::from(cell)]
    }

    /// Draws what follows at once; false on a conflict.
    fn settle(&mut self) -> bool {
        loop {
            if let Some(cell) = self.decided.pop() {
                if !self.fix(cell) {
                    return false;
                }
            } else if self.changed != 0 {
                let house = self.changed.trailing_zeros() as usize;
                self.changed &= self.changed - 1;
                if !self.look_at(&self.geometry.cells_of_house[house]) {
                    return false;
                }
            } else {
                return true;
            }
        }
    }

    /// Tells the peers of a cell its digit; false if it has none, or if one of them has no other.
    fn fix(&mut self, cell: u16) -> bool {
        let bit = self.digits_of(cell);
        if bit & FIXED != 0 {
            return true;
        }
        self.digits_of_cell[usize::from(cell)] |= FIXED;
        let peers = &self.geometry.peers_of_cell[usize::from(cell)];
        bit != 0 && peers.iter().all(|&peer| self.take(peer, bit))
    }

    /// Takes a digit from a cell; false if it has no other.
    fn take(&mut self, cell: u16, bit: u32) -> bool {
        let digits = self.digits_of(cell);
        if digits & bit == 0 {
            return true;
        }
        let left = digits & !bit;
        self.write(cell, left);
        left & !FIXED != 0
    }

    fn write(&mut self, cell: u16, digits: u32) {
        self.digits_of_cell[usize::from(cell)] = digits;
        if is_decided(digits) {
            self.decided.push(cell);
        }
        for house in self.geometry.houses_of_cell[usize::from(cell)] {
            self.changed |= 1 << house;
        }
    }

    /// Decides the cells of a house that are the only place of a digit; false if a digit has none.
    fn look_at(&mut self, cells: &[u16]) -> bool {
        let (mut any, mut twice, mut fixed) = (0, 0, 0);
        for &cell in cells {
            let digits = self.digits_of(cell);
            fixed |= digits & 0u32.wrapping_sub(digits >> 31);
            twice |= any & digits;
            any |= digits;
        }
        if (any & !FIXED).count_ones() as usize != cells.len() {
            return false;
        }
        let hidden = any & !(twice | fixed | FIXED);
        hidden == 0 || self.decide(cells, hidden)
    }

    /// Decides the cells that have one of these digits; false if one has two of them.
    fn decide(&mut self, cells: &[u16], hidden: u32) -> bool {
        cells.iter().all(|&cell| {
            let digits = self.digits_of(cell);
            let own = digits & hidden;
            if own != 0 && own != digits {
                self.write(cell, own);
            }
            own == 0 || own.is_power_of_two()
        })
    }
}

const fn bit(digit: Digit) -> u32 {
    1 << digit.index()
}

/// Returns by cell index the given, which the peers know of, or the digits the givens leave.
fn digits_left(givens: &[Option<Digit>], geometry: &Geometry) -> Vec<u32> {
    let n_digits = geometry.cells_of_house[0].len();
    let mut taken_of_house = [0; 3 * MAX_SIZE];
    let cells = || givens.iter().zip(&geometry.houses_of_cell);
    for (given, houses) in cells() {
        for &house in houses {
            taken_of_house[usize::from(house)] |= given.map_or(0, bit);
        }
    }
    let left = cells().map(|(given, houses)| {
        let [row, column, block] = houses.map(|house| taken_of_house[usize::from(house)]);
        let left = ((1 << n_digits) - 1) & !(row | column | block);
        given.map_or(left, |given| bit(given) | FIXED)
    });
    left.collect()
}

/// Returns whether at most one digit is left and no peer knows of it.
const fn is_decided(digits: u32) -> bool {
    digits & digits.wrapping_sub(1) == 0
}

impl Board for General {
    type Branch = Branch;

    fn propagate(&mut self) -> Fate<Branch> {
        match self.settle() {
            false => Fate::Conflict,
            true => self.choose().map_or(Fate::Solved, Fate::Open),
        }
    }

    fn place(&mut self, branch: Branch) {
        self.write(branch.cell, branch.bit);
    }

    fn strike(&mut self, branch: Branch) {
        self.take(branch.cell, branch.bit);
    }
}

impl Clone for General {
    fn clone(&self) -> Self {
        Self {
            digits_of_cell: self.digits_of_cell.clone(),
            decided: self.decided.clone(),
            ..*self
        }
    }

    /// Keeps the memory, so that a search takes none for each board.
    fn clone_from(&mut self, source: &Self) {
        self.geometry = source.geometry;
        self.digits_of_cell.clone_from(&source.digits_of_cell);
        self.decided.clone_from(&source.decided);
        self.changed = source.changed;
    }
}
