//! The marks: what the rules read.

use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::geometry::Geometry;
use crate::grid::Grid;
use crate::house::House;
use crate::index::Index;
use crate::puzzle::Puzzle;
use crate::shape::{MAX_SIZE, Shape};

/// The board as it stands when a pass begins: digits written, and the candidates left.
///
/// Reading is free: a placed digit takes the other digits from its cell and itself from its
/// peers the next time the board is read, which costs no pass.
#[derive(Debug)]
pub struct Marks {
    shape: Shape,
    geometry: &'static Geometry,
    /// By cell index; `None` while the cell is open.
    digits: Vec<Option<Digit>>,
    /// By cell index; empty for a filled cell.
    candidates: Vec<DigitSet>,
    /// Digits that stand in the house, by house index.
    placed: Vec<DigitSet>,
    /// How many places the digits have left in the house, by house index.
    places: Vec<Places>,
    /// Candidates that are gone for another reason than a placed digit, by cell index.
    eliminated: Vec<DigitSet>,
    /// Cells in which something was written or eliminated since the board was read.
    news: Vec<u16>,
    /// Where the digits can go, for rules that look for more than singles.
    index: Option<Index>,
    /// Whether a digit was written into a house that has it already.
    has_clash: bool,
    /// Whether an open cell has no candidate left.
    has_bare_cell: bool,
    /// Digits the houses lack, over all houses.
    n_open_digits: usize,
    n_open: usize,
}

/// A clone that uses the room of another board is what probes are made of.
impl Clone for Marks {
    fn clone(&self) -> Self {
        Self {
            digits: self.digits.clone(),
            candidates: self.candidates.clone(),
            placed: self.placed.clone(),
            places: self.places.clone(),
            eliminated: self.eliminated.clone(),
            news: self.news.clone(),
            index: self.index.clone(),
            ..*self
        }
    }

    fn clone_from(&mut self, other: &Self) {
        self.shape = other.shape;
        self.geometry = other.geometry;
        self.digits.clone_from(&other.digits);
        self.candidates.clone_from(&other.candidates);
        self.placed.clone_from(&other.placed);
        self.places.clone_from(&other.places);
        self.eliminated.clone_from(&other.eliminated);
        self.news.clone_from(&other.news);
        self.index.clone_from(&other.index);
        self.has_clash = other.has_clash;
        self.has_bare_cell = other.has_bare_cell;
        self.n_open_digits = other.n_open_digits;
        self.n_open = other.n_open;
    }
}

impl Marks {
    /// Returns the marks of a puzzle: its givens, and every candidate no given takes away.
    pub fn of(puzzle: &Puzzle) -> Self {
        Self::new(puzzle, false)
    }

    /// Returns the marks of a puzzle, with an index of the places if the rules need one.
    pub(crate) fn new(puzzle: &Puzzle, has_index: bool) -> Self {
        Self::on(puzzle, puzzle.grid(), has_index)
    }

    /// Returns the marks of a puzzle on which these digits stand, read for the first time; they may
    /// contradict each other.
    pub(crate) fn on(puzzle: &Puzzle, grid: &Grid, has_index: bool) -> Self {
        let shape = puzzle.shape();
        let all = DigitSet::all(shape.size());
        let mut marks = Self {
            shape,
            geometry: Geometry::of(shape),
            digits: vec![None; shape.n_cells()],
            candidates: vec![all; shape.n_cells()],
            placed: vec![DigitSet::EMPTY; shape.n_houses()],
            places: vec![
                Places {
                    some: all,
                    many: all
                };
                shape.n_houses()
            ],
            eliminated: vec![DigitSet::EMPTY; shape.n_cells()],
            news: Vec::new(),
            index: has_index.then(|| Index::full(shape)),
            has_clash: false,
            has_bare_cell: false,
            n_open_digits: shape.n_houses() * shape.size(),
            n_open: shape.n_cells(),
        };
        for (index, digit) in grid.digits().iter().enumerate() {
            if let Some(digit) = digit {
                marks.write(index, *digit);
            }
        }
        for cell in Cell::all(shape) {
            if !puzzle.struck(cell).is_empty() {
                marks.eliminate(cell.index(shape), puzzle.struck(cell));
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
        let Places { some, many } = self.places[house];
        some.difference(many.union(self.placed[house]))
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

    /// Returns the tables of the shape.
    pub(crate) const fn geometry(&self) -> &'static Geometry {
        self.geometry
    }

    /// Returns the digits that stand in the house, by house index.
    pub(crate) fn placed(&self, house: usize) -> DigitSet {
        self.placed[house]
    }

    /// Returns the places of a digit in a house, as bits of the positions of its cells.
    ///
    /// # Panics
    /// If the marks have no index.
    pub(crate) fn places(&self, house: usize, digit: Digit) -> u32 {
        self.indexed().places[house * self.shape.size() + digit.index()]
    }

    /// Returns the digits with two places in the house.
    ///
    /// # Panics
    /// If the marks have no index.
    pub(crate) fn digits_with_two_places(&self, house: usize) -> DigitSet {
        self.indexed().twos[house]
    }

    /// Returns the cells that have the digit, as bits by cell index.
    ///
    /// # Panics
    /// If the marks have no index.
    pub(crate) fn cells_of(&self, digit: Digit) -> &[u64] {
        self.indexed().cells_of(digit)
    }

    /// Returns the cells with two candidates, as bits by cell index.
    ///
    /// # Panics
    /// If the marks have no index.
    pub(crate) fn pairs(&self) -> &[u64] {
        &self.indexed().pairs
    }

    /// Returns the cells with three candidates, as bits by cell index.
    ///
    /// # Panics
    /// If the marks have no index.
    pub(crate) fn triples(&self) -> &[u64] {
        &self.indexed().triples
    }

    /// Returns the cells that lost a candidate since the board was read before, as bits by cell
    /// index.
    ///
    /// # Panics
    /// If the marks have no index.
    pub(crate) fn changed_cells(&self) -> &[u64] {
        &self.indexed().changed
    }

    /// Returns the number of rows that lack each digit, by digit index; as many columns do.
    pub(crate) fn n_lines_without(&self) -> [usize; MAX_SIZE] {
        let size = self.shape.size();
        let mut n_lines = [0; MAX_SIZE];
        for placed in &self.placed[..size] {
            for digit in DigitSet::all(size).difference(*placed) {
                n_lines[digit.index()] += 1;
            }
        }
        n_lines
    }

    /// Returns the digits that lost a place since the board was read before; all at first.
    pub(crate) fn changed_digits(&self) -> DigitSet {
        self.indexed().changed_digits
    }

    /// Returns the digits that lost a place in the house since the board was read before.
    pub(crate) fn changed_digits_of(&self, house: usize) -> DigitSet {
        self.indexed().changed_in[house].0
    }

    /// Returns the cells of the house that lost a candidate since the board was read before, as
    /// bits of their positions.
    pub(crate) fn changed_positions(&self, house: usize) -> u32 {
        self.indexed().changed_in[house].1
    }

    /// Returns the number of digits that the house lacks.
    pub(crate) fn n_open_digits_of(&self, house: usize) -> usize {
        self.shape.size() - self.placed[house].len()
    }

    /// Returns bits of all positions in a house.
    pub(crate) const fn all_positions(&self) -> u32 {
        DigitSet::all(self.shape.size()).bits()
    }

    /// Returns the cells of a house at these positions, row by row.
    pub(crate) fn cells_at(&self, house: usize, positions: u32) -> Vec<Cell> {
        let cells = self.geometry.cells_of_house[house].iter().enumerate();
        let chosen = cells.filter(|(position, _)| positions & 1 << position != 0);
        chosen
            .map(|(_, &cell)| Cell::from_index(usize::from(cell), self.shape))
            .collect()
    }

    fn indexed(&self) -> &Index {
        self.index
            .as_ref()
            .expect("the rules that need an index have one")
    }

    /// Returns the number of candidates of all open cells.
    pub(crate) fn n_candidates(&self) -> usize {
        self.candidates.iter().map(|digits| digits.len()).sum()
    }

    /// Returns the number of open digits of all houses together.
    pub(crate) const fn n_open_digits(&self) -> usize {
        self.n_open_digits
    }

    /// Returns the lowest open cell without a candidate.
    pub(crate) fn bare_cell(&self) -> Option<Cell> {
        if !self.has_bare_cell {
            return None;
        }
        let mut cells = Cell::all(self.shape);
        cells.find(|&cell| self.digit(cell).is_none() && self.candidates(cell).is_empty())
    }

    /// Returns the first house that lacks a digit without a place for it, and the lowest such
    /// digit.
    pub(crate) fn digit_without_place(&self) -> Option<(House, Digit)> {
        let all = DigitSet::all(self.shape.size());
        let seen = self.places.iter().zip(&self.placed);
        let mut missing = seen.map(|(places, placed)| all.difference(places.some.union(*placed)));
        let house = missing.position(|digits| !digits.is_empty())?;
        let reached = self.places[house].some.union(self.placed[house]);
        Some((
            House::from_index(house, self.shape),
            all.difference(reached).first()?,
        ))
    }

    /// Writes a digit into an open cell. The candidates stand as they were until the next `read`.
    pub(crate) fn write(&mut self, cell: usize, digit: Digit) {
        debug_assert!(self.digits[cell].is_none());
        self.digits[cell] = Some(digit);
        self.n_open -= 1;
        self.news.push(cell as u16);
        for house in self.geometry.houses_of_cell[cell] {
            let placed = &mut self.placed[usize::from(house)];
            let is_there = placed.contains(digit);
            self.has_clash |= is_there;
            self.n_open_digits -= usize::from(!is_there);
            placed.insert(digit);
        }
    }

    /// Takes candidates from a cell, for another reason than a placed digit. They are there until
    /// the next `read`.
    pub(crate) fn eliminate(&mut self, cell: usize, digits: DigitSet) {
        self.eliminated[cell] = self.eliminated[cell].union(digits);
        self.news.push(cell as u16);
    }

    /// Reads the board anew: brings the candidates up to date with the digits written, and counts
    /// the places of all digits in all houses.
    pub(crate) fn read(&mut self) {
        let mut news = std::mem::take(&mut self.news);
        match self.index.take() {
            Some(mut index) => {
                index.begin();
                for &cell in &news {
                    self.read_cell(usize::from(cell), &mut index);
                }
                self.index = Some(index);
            }
            None => self.sweep(),
        }
        news.clear();
        self.news = news;
    }

    /// Reads what is new in a cell.
    fn read_cell(&mut self, cell: usize, index: &mut Index) {
        let Some(digit) = self.digits[cell] else {
            self.lose(cell, self.eliminated[cell], index);
            return;
        };
        self.lose(cell, self.candidates[cell], index);
        for &peer in &self.geometry.peers_of_cell[cell] {
            self.lose(usize::from(peer), DigitSet::only(digit), index);
        }
    }

    /// Takes digits from the candidates of a cell.
    fn lose(&mut self, cell: usize, digits: DigitSet, index: &mut Index) {
        let candidates = &mut self.candidates[cell];
        let lost = candidates.intersection(digits);
        if lost.is_empty() {
            return;
        }
        *candidates = candidates.difference(lost);
        self.has_bare_cell |= candidates.is_empty() && self.digits[cell].is_none();
        let change = [lost, *candidates];
        index.lose(cell, change, &mut self.places, self.geometry);
    }

    /// Reads the whole board.
    ///
    /// Where only singles are looked for, this is the innermost loop of all: one sweep over the
    /// cells, box by box within a row, in which each of the three houses of a cell gathers as the
    /// cell comes by.
    fn sweep(&mut self) {
        let size = self.shape.size();
        let width = self.shape.box_columns();
        let all = DigitSet::all(size);
        let (placed_in_row, others) = self.placed.split_at(size);
        let (placed_in_column, placed_in_block) = others.split_at(size);
        self.places.fill(Places::default());
        let (places_in_row, others) = self.places.split_at_mut(size);
        let (places_in_column, places_in_block) = others.split_at_mut(size);
        let cells = self.digits.chunks_exact(size);
        let rows = self
            .candidates
            .chunks_exact_mut(size)
            .zip(cells.zip(self.eliminated.chunks_exact(size)));
        let mut has_bare_cell = false;
        for (row, (candidates, (digits, eliminated))) in rows.enumerate() {
            let first = self.shape.first_block_of_row(row);
            let blocks = placed_in_block[first..]
                .iter()
                .zip(&mut places_in_block[first..]);
            let segments = candidates
                .chunks_exact_mut(width)
                .zip(digits.chunks_exact(width))
                .zip(eliminated.chunks_exact(width));
            let columns = placed_in_column.chunks_exact(width);
            let columns = columns.zip(places_in_column.chunks_exact_mut(width));
            let mut in_row = Places::default();
            for ((((candidates, digits), eliminated), (placed, places)), (in_columns, columns)) in
                segments.zip(blocks).zip(columns)
            {
                let free = all.difference(placed_in_row[row].union(*placed));
                let mut in_block = *places;
                let cells = candidates
                    .iter_mut()
                    .zip(digits)
                    .zip(eliminated)
                    .zip(in_columns)
                    .zip(columns);
                for ((((candidates, digit), eliminated), in_column), column) in cells {
                    let left = match digit {
                        Some(_) => DigitSet::EMPTY,
                        None => free.difference(in_column.union(*eliminated)),
                    };
                    has_bare_cell |= digit.is_none() && left.is_empty();
                    *candidates = left;
                    in_row.add(left);
                    in_block.add(left);
                    column.add(left);
                }
                *places = in_block;
            }
            places_in_row[row] = in_row;
        }
        self.has_bare_cell = has_bare_cell;
    }
}

/// Which digits have how many places in a house.
#[derive(Clone, Copy, Default, Debug)]
pub(crate) struct Places {
    /// One or more.
    some: DigitSet,
    /// Two or more.
    many: DigitSet,
}

impl Places {
    /// Takes note that the digit has at most one place left.
    pub(crate) fn lose(&mut self, digit: Digit, has_none: bool) {
        self.many.remove(digit);
        if has_none {
            self.some.remove(digit);
        }
    }

    #[inline]
    fn add(&mut self, candidates: DigitSet) {
        self.many = self.many.union(self.some.intersection(candidates));
        self.some = self.some.union(candidates);
    }
}
