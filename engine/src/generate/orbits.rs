//! The orbits of a symmetry, and which of them are givens.

use super::draft::Draft;

/// Orbits by number, in an order in which those that are givens come first.
#[derive(Debug)]
pub(super) struct Orbits {
    cells_of_orbit: Vec<Vec<u16>>,
    order: Vec<usize>,
    place_of_orbit: Vec<usize>,
    n_given: usize,
}

impl Orbits {
    /// Returns the orbits of a draft in which every cell is a given.
    pub(super) fn all_given(cells_of_orbit: Vec<Vec<u16>>) -> Self {
        let n_given = cells_of_orbit.len();
        Self {
            cells_of_orbit,
            order: (0..n_given).collect(),
            place_of_orbit: (0..n_given).collect(),
            n_given,
        }
    }

    /// Returns those that are givens, in some order that depends on what was done before.
    pub(super) fn given(&self) -> &[usize] {
        &self.order[..self.n_given]
    }

    /// Returns those that are blank.
    pub(super) fn blank(&self) -> &[usize] {
        &self.order[self.n_given..]
    }

    /// Returns how many cells an orbit has.
    pub(super) fn n_cells(&self, orbit: usize) -> u32 {
        self.cells_of_orbit[orbit].len() as u32
    }

    /// Makes a given orbit blank, and a blank one given.
    pub(super) fn flip(&mut self, draft: &mut Draft, orbit: usize) {
        let place = self.place_of_orbit[orbit];
        let border = if place < self.n_given {
            draft.take(&self.cells_of_orbit[orbit]);
            self.n_given -= 1;
            self.n_given
        } else {
            draft.give(&self.cells_of_orbit[orbit]);
            self.n_given += 1;
            self.n_given - 1
        };
        self.order.swap(place, border);
        self.place_of_orbit[self.order[place]] = place;
        self.place_of_orbit[orbit] = border;
    }
}
