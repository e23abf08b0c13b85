//! Where the digits can go, for rules that look for more than singles.

use crate::digit::DigitSet;
use crate::geometry::Geometry;
use crate::shape::Shape;

/// Where each digit can go in each house, and what changed when the board was read.
///
/// A pattern that touches nothing that changed was found before, so the rules need not look for it
/// again.
#[derive(Debug)]
pub(crate) struct Index {
    /// By house index and digit index: bits of the positions of the cells in the house.
    pub(crate) places: Vec<u32>,
    /// The candidates as they are indexed, by cell index.
    indexed: Vec<DigitSet>,
    pub(crate) changed_digits: DigitSet,
    /// By house index: the digits that lost a place, and the positions that lost a candidate.
    pub(crate) changed_in: Vec<(DigitSet, u32)>,
}

impl Clone for Index {
    fn clone(&self) -> Self {
        Self {
            places: self.places.clone(),
            indexed: self.indexed.clone(),
            changed_in: self.changed_in.clone(),
            ..*self
        }
    }

    fn clone_from(&mut self, other: &Self) {
        self.places.clone_from(&other.places);
        self.indexed.clone_from(&other.indexed);
        self.changed_digits = other.changed_digits;
        self.changed_in.clone_from(&other.changed_in);
    }
}

impl Index {
    /// Returns the index of a board on which nothing stands.
    pub(crate) fn full(shape: Shape) -> Self {
        let all = DigitSet::all(shape.size());
        Self {
            places: vec![all.bits(); shape.n_houses() * shape.size()],
            indexed: vec![all; shape.n_cells()],
            changed_digits: all,
            changed_in: vec![(all, all.bits()); shape.n_houses()],
        }
    }

    pub(crate) fn update(&mut self, candidates: &[DigitSet], geometry: &Geometry) {
        let size = geometry.cells_of_house[0].len();
        self.changed_digits = DigitSet::EMPTY;
        self.changed_in.fill((DigitSet::EMPTY, 0));
        let cells = self.indexed.iter_mut().zip(candidates).enumerate();
        for (cell, (indexed, &left)) in cells {
            let lost = indexed.difference(left);
            if lost.is_empty() {
                continue;
            }
            *indexed = left;
            self.changed_digits = self.changed_digits.union(lost);
            let houses = geometry.houses_of_cell[cell];
            for (house, position) in houses.into_iter().zip(geometry.positions_of_cell[cell]) {
                let (digits, positions) = &mut self.changed_in[usize::from(house)];
                *digits = digits.union(lost);
                *positions |= 1 << position;
                let places = &mut self.places[usize::from(house) * size..];
                for digit in lost {
                    places[digit.index()] &= !(1 << position);
                }
            }
        }
    }
}
