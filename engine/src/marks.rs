//! The marks: what the rules read.

use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::geometry::Geometry;
use crate::house::House;
use crate::puzzle::Puzzle;
use crate::shape::Shape;

/// The board as it stands when a pass begins: digits written, and the candidates left.
///
/// Reading is free: a placed digit takes the other digits from its cell and itself from its
/// peers the next time the board is read, which costs no pass.
#[derive(Clone, Debug)]
pub struct Marks {
    shape: Shape,
    geometry: &'static Geometry,
    /// By cell index; `None` while the cell is open.
    digits: Vec<Option<Digit>>,
    /// By cell index; empty for a filled cell.
    candidates: Vec<DigitSet>,
    /// Digits that stand in the house, by house index.
    placed: Vec<DigitSet>,
    /// Digits with one place or more left in the house, by house index.
    possible: Vec<DigitSet>,
    /// Digits with two places or more left in the house, by house index.
    repeated: Vec<DigitSet>,
    /// Whether a digit was written into a house that has it already.
    has_clash: bool,
    n_open: usize,
}

impl Marks {
    /// Returns the marks of a puzzle: its givens, and every candidate no given takes away.
    pub fn of(puzzle: &Puzzle) -> Self {
        let shape = puzzle.shape();
        let mut marks = Self {
            shape,
            geometry: Geometry::of(shape),
            digits: vec![None; shape.n_cells()],
            candidates: vec![DigitSet::EMPTY; shape.n_cells()],
            placed: vec![DigitSet::EMPTY; shape.n_houses()],
            possible: vec![DigitSet::EMPTY; shape.n_houses()],
            repeated: vec![DigitSet::EMPTY; shape.n_houses()],
            has_clash: false,
            n_open: shape.n_cells(),
        };
        for (index, digit) in puzzle.grid().digits().iter().enumerate() {
            if let Some(digit) = digit {
                marks.write(index, *digit);
            }
        }
        marks.read();
        marks
    }

    /// Returns the shape.
    pub const fn shape(&self) -> Shape {
        self.shape
    }

    /// Returns the number of open cells.
    pub const fn n_open(&self) -> usize {
        self.n_open
    }

    /// Returns the digit in the cell.
    pub fn digit(&self, cell: Cell) -> Option<Digit> {
        self.digits[cell.index(self.shape)]
    }

    /// Returns the candidates of the cell; none for a filled one.
    pub fn candidates(&self, cell: Cell) -> DigitSet {
        self.candidates[cell.index(self.shape)]
    }

    /// Returns the digits the house still lacks.
    pub fn open_digits(&self, house: House) -> DigitSet {
        DigitSet::all(self.shape.size()).difference(self.placed[house.index(self.shape)])
    }

    /// Returns the digits the house lacks that have exactly one place left in it.
    pub(crate) fn digits_with_one_place(&self, house: usize) -> DigitSet {
        self.possible[house].difference(self.repeated[house].union(self.placed[house]))
    }

    /// Returns the digits the house lacks that have no place left in it.
    pub(crate) fn digits_without_place(&self, house: usize) -> DigitSet {
        DigitSet::all(self.shape.size()).difference(self.possible[house].union(self.placed[house]))
    }

    /// Returns the lowest cell of the house that has this candidate.
    pub(crate) fn first_place(&self, house: usize, digit: Digit) -> Option<usize> {
        self.geometry.cells_of_house[house]
            .iter()
            .map(|&cell| usize::from(cell))
            .find(|&cell| self.candidates[cell].contains(digit))
    }

    /// Returns the first house that holds a digit twice, and its lowest such digit.
    pub(crate) fn clash(&self) -> Option<(House, Digit)> {
        if !self.has_clash {
            return None;
        }
        House::all(self.shape).find_map(|house| Some((house, self.repeated_in(house)?)))
    }

    fn repeated_in(&self, house: House) -> Option<Digit> {
        let (mut seen, mut twice) = (DigitSet::EMPTY, DigitSet::EMPTY);
        for digit in house.cells(self.shape).filter_map(|cell| self.digit(cell)) {
            if seen.contains(digit) {
                twice.insert(digit);
            }
            seen.insert(digit);
        }
        twice.first()
    }

    /// Returns the candidates by cell index; empty for filled cells.
    pub(crate) fn candidates_by_cell(&self) -> &[DigitSet] {
        &self.candidates
    }

    /// Returns whether the cell with this index is open.
    pub(crate) fn is_open(&self, cell: usize) -> bool {
        self.digits[cell].is_none()
    }

    /// Returns the number of open digits of all houses together.
    pub(crate) fn n_open_digits(&self) -> usize {
        let n_placed: usize = self.placed.iter().map(|placed| placed.len()).sum();
        self.shape.n_houses() * self.shape.size() - n_placed
    }

    /// Writes a digit into an open cell. The candidates stand as they were until the next `read`.
    pub(crate) fn write(&mut self, cell: usize, digit: Digit) {
        debug_assert!(self.is_open(cell));
        self.digits[cell] = Some(digit);
        self.n_open -= 1;
        for house in self.geometry.houses_of_cell[cell] {
            let placed = &mut self.placed[usize::from(house)];
            self.has_clash |= placed.contains(digit);
            placed.insert(digit);
        }
    }

    /// Reads the board anew: brings the candidates up to date with the digits written.
    pub(crate) fn read(&mut self) {
        self.read_cells();
        self.read_houses();
    }

    fn read_cells(&mut self) {
        let all = DigitSet::all(self.shape.size());
        let cells = self.candidates.iter_mut().zip(&self.digits);
        for ((candidates, digit), houses) in cells.zip(&self.geometry.houses_of_cell) {
            let [row, column, block] = houses.map(|house| self.placed[usize::from(house)]);
            *candidates = match digit {
                Some(_) => DigitSet::EMPTY,
                None => all.difference(row.union(column).union(block)),
            };
        }
    }

    fn read_houses(&mut self) {
        for (house, cells) in self.geometry.cells_of_house.iter().enumerate() {
            let (mut possible, mut repeated) = (DigitSet::EMPTY, DigitSet::EMPTY);
            for &cell in cells {
                let candidates = self.candidates[usize::from(cell)];
                repeated = repeated.union(possible.intersection(candidates));
                possible = possible.union(candidates);
            }
            self.possible[house] = possible;
            self.repeated[house] = repeated;
        }
    }
}
