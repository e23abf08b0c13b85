//! Sets of cells of a classic board.

use std::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign};

/// Cells of a classic board: by *band*, three rows of boxes side by side, 27 bits, row by row.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Cells(pub(super) [u32; 3]);

/// The cells of a band.
const BAND: u32 = (1 << 27) - 1;

impl Cells {
    pub(super) const NONE: Self = Self([0; 3]);
    pub(super) const ALL: Self = Self([BAND; 3]);

    /// Returns the set of this one cell.
    pub(super) const fn only(cell: usize) -> Self {
        let mut bands = [0; 3];
        bands[cell / 27] = 1 << (cell % 27);
        Self(bands)
    }

    pub(super) const fn contains(self, cell: usize) -> bool {
        self.0[cell / 27] & 1 << (cell % 27) != 0
    }

    pub(super) const fn is_empty(self) -> bool {
        self.0[0] | self.0[1] | self.0[2] == 0
    }

    pub(super) const fn len(self) -> u32 {
        // Two counts are cheaper than three where the processor has no instruction for it.
        (self.0[0] as u64 | (self.0[1] as u64) << 32).count_ones() + self.0[2].count_ones()
    }

    /// Returns the cells of this set that are not in the other.
    pub(super) const fn without(self, other: Self) -> Self {
        let ([a, b, c], [x, y, z]) = (self.0, other.0);
        Self([a & !x, b & !y, c & !z])
    }
}

impl BitAnd for Cells {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        let ([a, b, c], [x, y, z]) = (self.0, other.0);
        Self([a & x, b & y, c & z])
    }
}

impl BitAndAssign for Cells {
    fn bitand_assign(&mut self, other: Self) {
        *self = *self & other;
    }
}

impl BitOr for Cells {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        let ([a, b, c], [x, y, z]) = (self.0, other.0);
        Self([a | x, b | y, c | z])
    }
}

impl BitOrAssign for Cells {
    fn bitor_assign(&mut self, other: Self) {
        *self = *self | other;
    }
}

/// Takes the cells out, row by row, as indices.
impl Iterator for Cells {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let band = self.0.iter().position(|&bits| bits != 0)?;
        let bits = &mut self.0[band];
        let cell = 27 * band + bits.trailing_zeros() as usize;
        *bits &= *bits - 1;
        Some(cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_hold_every_cell() {
        assert_eq!(Cells::ALL.collect::<Vec<_>>(), (0..81).collect::<Vec<_>>());
        assert_eq!(Cells::ALL.len(), 81);
        for cell in 0..81 {
            let others = Cells::ALL.without(Cells::only(cell));
            assert!(Cells::only(cell).contains(cell) && !others.contains(cell));
            assert_eq!(
                (others.len(), others & Cells::only(cell)),
                (80, Cells::NONE)
            );
            assert_eq!(others | Cells::only(cell), Cells::ALL);
        }
    }
}
