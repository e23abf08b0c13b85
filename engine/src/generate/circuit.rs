//! What follows from what, once the full grid is known.
//!
//! A cell with digit `s` is filled by a naked single once every other digit is gone from it, and by
//! a hidden single in a house once `s` is gone from every other cell of the house. Each of the four
//! waits for `N - 1` candidates to go, and each candidate that goes is waited for by four: the naked
//! single of its cell, and in each of its houses the hidden single of its digit. So passes are
//! nothing but counting down, and the counts need no look at the board.

use crate::geometry::Geometry;
use crate::rule::RuleSet;
use crate::shape::Shape;

/// How many ways a cell can be filled: naked, hidden in its row, its column, its box.
pub(super) const WAYS: usize = 4;

/// A full grid, with what waits for each of its candidates to go.
#[derive(Debug)]
pub(super) struct Circuit {
    pub(super) geometry: &'static Geometry,
    pub(super) size: usize,
    /// The digit of each cell, from 0, by cell index.
    pub(super) digits: Vec<u8>,
    /// By cell index times size plus digit: the cell of that digit in the row, the column and the
    /// box of the cell.
    counterparts: Vec<[u16; 3]>,
    /// What each way waits for, when nothing is gone.
    pub(super) needs: [u8; WAYS],
}

impl Circuit {
    /// Makes the circuit of a full grid under naked or all singles.
    pub(super) fn new(shape: Shape, digits: Vec<u8>, rules: RuleSet) -> Self {
        let size = shape.size();
        let last = size as u8 - 1;
        // One more than there is to wait for is never reached.
        let hidden = if rules == RuleSet::Naked {
            size as u8
        } else {
            last
        };
        let mut circuit = Self {
            geometry: Geometry::of(shape),
            size,
            counterparts: vec![[0; 3]; digits.len() * size],
            digits,
            needs: [last, hidden, hidden, hidden],
        };
        circuit.connect();
        circuit
    }

    /// Returns the cells of a digit in the row, the column and the box of a cell.
    pub(super) fn counterparts(&self, cell: usize, digit: usize) -> [u16; 3] {
        self.counterparts[cell * self.size + digit]
    }

    /// Returns what waits for a candidate to go, as indices of cells times [`WAYS`] plus way.
    pub(super) fn waiting(&self, cell: usize, digit: usize) -> [usize; WAYS] {
        let [row, column, block] = self
            .counterparts(cell, digit)
            .map(|counterpart| usize::from(counterpart) * WAYS);
        [cell * WAYS, row + 1, column + 2, block + 3]
    }

    /// Exchanges two digits in cells that hold one of them, and in all cells that this draws in:
    /// the grid stays full and legal. Does nothing where that would only rename the two. To do it
    /// again undoes it.
    pub(super) fn exchange(&mut self, cell: usize, other: u8) -> bool {
        let own = self.digits[cell];
        if own == other {
            return false;
        }
        let mut is_in = vec![false; self.digits.len()];
        is_in[cell] = true;
        let mut chain = vec![cell];
        let mut next = 0;
        while let Some(&cell) = chain.get(next) {
            next += 1;
            let wanted = if self.digits[cell] == own { other } else { own };
            for counterpart in self
                .counterparts(cell, usize::from(wanted))
                .map(usize::from)
            {
                if !std::mem::replace(&mut is_in[counterpart], true) {
                    chain.push(counterpart);
                }
            }
        }
        if chain.len() == 2 * self.size {
            return false;
        }
        for &cell in &chain {
            let digit = &mut self.digits[cell];
            *digit = if *digit == own { other } else { own };
        }
        // A house with one of the cells has both, so all its counterparts of the two digits trade places.
        let [own, other] = [own, other].map(usize::from);
        let mut is_done = vec![false; self.geometry.cells_of_house.len()];
        for cell in chain {
            for (kind, house) in self.geometry.houses_of_cell[cell].into_iter().enumerate() {
                if std::mem::replace(&mut is_done[usize::from(house)], true) {
                    continue;
                }
                for &peer in &self.geometry.cells_of_house[usize::from(house)] {
                    let start = usize::from(peer) * self.size;
                    let counterpart = self.counterparts[start + own][kind];
                    self.counterparts[start + own][kind] = self.counterparts[start + other][kind];
                    self.counterparts[start + other][kind] = counterpart;
                }
            }
        }
        true
    }

    /// Finds the counterparts of every candidate.
    fn connect(&mut self) {
        let mut cell_of = vec![0; self.geometry.cells_of_house.len() * self.size];
        for (cell, houses) in self.geometry.houses_of_cell.iter().enumerate() {
            for &house in houses {
                cell_of[usize::from(house) * self.size + usize::from(self.digits[cell])] =
                    cell as u16;
            }
        }
        for (cell, houses) in self.geometry.houses_of_cell.iter().enumerate() {
            let [row, column, block] = houses.map(|house| usize::from(house) * self.size);
            for digit in 0..self.size {
                self.counterparts[cell * self.size + digit] =
                    [row, column, block].map(|start| cell_of[start + digit]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draws::Draws;
    use crate::generate::full;

    #[test]
    fn counterparts_stay_right_through_exchanges() {
        for shape in Shape::ALL {
            let mut circuit = full::draw(shape, RuleSet::Singles, &mut Draws::new(5, 0));
            let followed = circuit.counterparts.clone();
            circuit.connect();
            assert_eq!(circuit.counterparts, followed, "{shape}");
        }
    }
}
