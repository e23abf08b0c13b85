//! Where the rules look: a pattern that touches nothing that changed was found before.

use crate::digit::{Digit, DigitSet};
use crate::marks::Marks;

/// What the rules look at: the digits, the houses, and whether at the cells with few candidates.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scope {
    /// For the rules of one digit.
    pub(super) digits: DigitSet,
    /// For subsets: bits by house index.
    houses: u128,
    /// For the rules of cells with two and three candidates.
    pub(super) cells: bool,
}

impl Scope {
    /// Returns all that changed since the board was read before.
    pub(super) fn changed(marks: &Marks) -> Self {
        let houses = 0..marks.shape().n_houses();
        let changed = houses.filter(|&house| marks.changed_positions(house) != 0);
        Self {
            digits: marks.changed_digits(),
            houses: changed.fold(0, |bits, house| bits | 1 << house),
            cells: true,
        }
    }

    /// Returns the cells with few candidates, and no digit nor house yet.
    pub(super) const fn cells() -> Self {
        Self {
            digits: DigitSet::EMPTY,
            houses: 0,
            cells: true,
        }
    }

    /// Returns this digit and nothing else.
    pub(super) const fn digit(digit: Digit) -> Self {
        Self {
            digits: DigitSet::only(digit),
            houses: 0,
            cells: false,
        }
    }

    /// Returns this house and nothing else.
    pub(super) const fn house(house: usize) -> Self {
        Self {
            digits: DigitSet::EMPTY,
            houses: 1 << house,
            cells: false,
        }
    }

    pub(super) const fn add_house(&mut self, house: usize) {
        self.houses |= 1 << house;
    }

    /// Iterates over the houses, in order.
    pub(super) fn houses(&self) -> impl Iterator<Item = usize> + use<> {
        let mut houses = self.houses;
        std::iter::from_fn(move || {
            let house = houses.trailing_zeros() as usize;
            (houses != 0).then(|| {
                houses &= houses - 1;
                house
            })
        })
    }
}
