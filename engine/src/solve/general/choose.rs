//! Where a search on a board of any shape branches.

use std::cmp::Reverse;

use super::{Branch, FIXED, General};

impl General {
    /// Chooses among the cells with two digits the one that sees the most others, for what follows
    /// from it; without any, of the cell or of the digit in a house with the fewest. Nothing if no
    /// cell is open.
    pub(super) fn choose(&self) -> Option<Branch> {
        let cells = 0..self.digits_of_cell.len() as u16;
        let open = cells.filter(|&cell| self.digits_of(cell) & FIXED == 0);
        let n_digits = |cell: u16| self.digits_of(cell).count_ones();
        let rank = |cell: u16| match self.has_two(cell) {
            true => (2, Reverse(self.n_twos_seen(cell))),
            false => (n_digits(cell), Reverse(0)),
        };
        let cell = open.min_by_key(|&cell| rank(cell))?;
        let of_cell = Branch {
            cell,
            bit: self.digits_of(cell) & self.digits_of(cell).wrapping_neg(),
        };
        match n_digits(cell) {
            2 => Some(of_cell),
            n_digits => self.fewest_places(n_digits as usize).or(Some(of_cell)),
        }
    }

    fn has_two(&self, cell: u16) -> bool {
        let digits = self.digits_of(cell);
        let others = digits & digits.wrapping_sub(1);
        digits & FIXED == 0 && others.is_power_of_two()
    }

    fn n_twos_seen(&self, cell: u16) -> usize {
        let peers = &self.geometry.peers_of_cell[usize::from(cell)];
        peers.iter().filter(|&&peer| self.has_two(peer)).count()
    }

    /// Returns a place of the digit and house with the fewest, if there are less than `below`.
    fn fewest_places(&self, below: usize) -> Option<Branch> {
        let (mut fewest, mut branch) = (below, None);
        for cells in &self.geometry.cells_of_house {
            for bit in (0..cells.len()).map(|index| 1 << index) {
                let has = |&&cell: &&u16| self.digits_of(cell) & (bit | FIXED) == bit;
                let n_places = cells.iter().filter(has).count();
                if (2..fewest).contains(&n_places) {
                    fewest = n_places;
                    branch = cells.iter().find(has).map(|&cell| Branch { cell, bit });
                }
            }
        }
        branch
    }
}
