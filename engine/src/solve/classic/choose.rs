//! Where a search on a classic board branches.

use std::cmp::Reverse;

use super::cells::Cells;
use super::tables::PEERS_OF_CELL;
use super::{Branch, Classic, N_DIGITS};

impl Classic {
    /// Chooses among the cells with two digits the one that sees the most others, for what follows
    /// from it; without any, a digit with two places in a row, or a cell with few digits.
    pub(super) fn choose(&self, twos: Cells) -> Branch {
        let n_seen = |&cell: &usize| (PEERS_OF_CELL[cell] & twos).len();
        if let Some(cell) = twos.min_by_key(|cell| Reverse(n_seen(cell))) {
            return self.first_of(cell);
        }
        for (digit, places) in self.places_of_digit.iter().enumerate() {
            if let Some(cell) = places.one_of_two() {
                return Branch { cell, digit };
            }
        }
        let n_digits = |&cell: &usize| self.digits_of(cell).count();
        let open = Cells::ALL.without(self.settled);
        self.first_of(open.min_by_key(n_digits).expect("cells are open"))
    }

    fn first_of(&self, cell: usize) -> Branch {
        let digit = self
            .digits_of(cell)
            .next()
            .expect("every cell has a digit left");
        Branch { cell, digit }
    }

    fn digits_of(&self, cell: usize) -> impl Iterator<Item = usize> {
        (0..N_DIGITS).filter(move |&digit| self.places_of_digit[digit].contains(cell))
    }
}
