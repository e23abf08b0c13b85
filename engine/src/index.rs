//! Where the digits can go, for rules that look for more than singles.

use crate::bits;
use crate::digit::{Digit, DigitSet};
use crate::geometry::Geometry;
use crate::marks::Places;
use crate::shape::Shape;

/// Where each digit can go in each house, and what changed when the board was read.
///
/// A pattern that touches nothing that changed was found before, so the rules need not look for it
/// again.
#[derive(Debug)]
pub(crate) struct Index {
    /// By house index and digit index: bits of the positions of the cells in the house.
    pub(crate) places: Vec<u32>,
    /// By house index: the digits with two places.
    pub(crate) twos: Vec<DigitSet>,
    /// By digit index, one after the other: the cells that have the digit.
    cells_of_digit: Vec<u64>,
    /// The cells with two candidates.
    pub(crate) pairs: Vec<u64>,
    /// The cells with three candidates.
    pub(crate) triples: Vec<u64>,
    /// The cells that lost a candidate.
    pub(crate) changed: Vec<u64>,
    pub(crate) changed_digits: DigitSet,
    /// By house index: the digits that lost a place, and the positions that lost a candidate.
    pub(crate) changed_in: Vec<(DigitSet, u32)>,
}

impl Clone for Index {
    fn clone(&self) -> Self {
        Self {
            places: self.places.clone(),
            twos: self.twos.clone(),
            cells_of_digit: self.cells_of_digit.clone(),
            pairs: self.pairs.clone(),
            triples: self.triples.clone(),
            changed: self.changed.clone(),
            changed_in: self.changed_in.clone(),
            ..*self
        }
    }

    fn clone_from(&mut self, other: &Self) {
        self.places.clone_from(&other.places);
        self.twos.clone_from(&other.twos);
        self.cells_of_digit.clone_from(&other.cells_of_digit);
        self.pairs.clone_from(&other.pairs);
        self.triples.clone_from(&other.triples);
        self.changed.clone_from(&other.changed);
        self.changed_digits = other.changed_digits;
        self.changed_in.clone_from(&other.changed_in);
    }
}

impl Index {
    /// Returns the index of a board on which nothing stands.
    pub(crate) fn full(shape: Shape) -> Self {
        let all = DigitSet::all(shape.size());
        let n_words = bits::n_words(shape.n_cells());
        let mut cells = vec![0; n_words];
        (0..shape.n_cells()).for_each(|cell| bits::insert(&mut cells, cell));
        Self {
            places: vec![all.bits(); shape.n_houses() * shape.size()],
            twos: vec![DigitSet::EMPTY; shape.n_houses()],
            cells_of_digit: cells.repeat(shape.size()),
            pairs: vec![0; n_words],
            triples: vec![0; n_words],
            changed: cells,
            changed_digits: all,
            changed_in: vec![(all, all.bits()); shape.n_houses()],
        }
    }

    /// Returns the cells that have the digit.
    pub(crate) fn cells_of(&self, digit: Digit) -> &[u64] {
        let n_words = self.changed.len();
        &self.cells_of_digit[digit.index() * n_words..][..n_words]
    }

    /// Begins to note anew what changes.
    pub(crate) fn begin(&mut self) {
        self.changed.fill(0);
        self.changed_digits = DigitSet::EMPTY;
        self.changed_in.fill((DigitSet::EMPTY, 0));
    }

    /// Takes note that a cell lost candidates, and has these left; counts the places they have left
    /// in its houses.
    pub(crate) fn lose(
        &mut self,
        cell: usize,
        [lost, left]: [DigitSet; 2],
        counts: &mut [Places],
        geometry: &Geometry,
    ) {
        self.changed_digits = self.changed_digits.union(lost);
        bits::insert(&mut self.changed, cell);
        bits::remove(&mut self.pairs, cell);
        bits::remove(&mut self.triples, cell);
        match left.len() {
            2 => bits::insert(&mut self.pairs, cell),
            3 => bits::insert(&mut self.triples, cell),
            _ => {}
        }
        let n_words = self.changed.len();
        for digit in lost {
            bits::remove(&mut self.cells_of_digit[digit.index() * n_words..], cell);
        }
        let size = geometry.cells_of_house[0].len();
        let houses = geometry.houses_of_cell[cell];
        for (house, position) in houses.into_iter().zip(geometry.positions_of_cell[cell]) {
            let house = usize::from(house);
            let (digits, positions) = &mut self.changed_in[house];
            *digits = digits.union(lost);
            *positions |= 1 << position;
            for digit in lost {
                let places = &mut self.places[house * size + digit.index()];
                *places &= !(1 << position);
                let others = *places & places.wrapping_sub(1);
                if others.is_power_of_two() {
                    self.twos[house].insert(digit);
                } else {
                    self.twos[house].remove(digit);
                }
                if others == 0 {
                    counts[house].lose(digit, *places == 0);
                }
            }
        }
    }
}
