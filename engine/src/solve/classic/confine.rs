//! What rows, columns and boxes of a classic board say of the places of one digit.

use super::cells::Cells;
use super::tables::{BOXES_OF_ROW, CELLS_OF_BOXES, COLUMNS_OF_STACK};

/// The first column of a band; times nine bits, the columns these tell.
const COLUMN: u32 = 1 | 1 << 9 | 1 << 18;
/// The first row of a band.
const ROW: u32 = 0x1FF;

impl Cells {
    /// Strikes the places of a digit with which it could not stand in each row and each box of a
    /// band, or in each column and each box of a stack; false if a house has none left.
    pub(super) fn confine(&mut self) -> bool {
        loop {
            for band in &mut self.0 {
                *band &= confine_to_boxes(*band);
            }
            let [a, b, c] = self.0.map(columns_of_band);
            let columns = a | b << 9 | c << 18;
            let left = confine_to_columns(columns);
            // A row, column or box without a place leaves nothing, in this round or the next.
            if left == 0 {
                return false;
            }
            if left == columns {
                return true;
            }
            for (index, band) in self.0.iter_mut().enumerate() {
                *band &= (left >> (9 * index) & ROW) * COLUMN;
            }
        }
    }

    /// Returns the cells that are the only ones in their rows; no row may be empty.
    pub(super) fn alone_in_row(self) -> Self {
        Self(self.0.map(|band| band & !rows_of(without_first(band))))
    }

    /// Returns a cell of the first row that has two; no row may be empty.
    pub(super) fn one_of_two(self) -> Option<usize> {
        let starts = (0..81).step_by(9);
        let mut rows = starts.map(|start| (start, self.0[start / 27] >> (start % 27) & ROW));
        let (start, row) = rows.find(|(_, row)| row.count_ones() == 2)?;
        Some(start + row.trailing_zeros() as usize)
    }
}

/// Returns the cells of a band without the first one of each row; no row may be empty, for it
/// would borrow from the next.
const fn without_first(band: u32) -> u32 {
    band & band.wrapping_sub(COLUMN)
}

/// Returns all cells of the rows in which a band has cells.
const fn rows_of(band: u32) -> u32 {
    // All but the last cell of a row carry into the last one.
    let carried = (band & (0xFF * COLUMN)) + 0xFF * COLUMN;
    let last = (band | carried) & (0x100 * COLUMN);
    last | (last - (last >> 8))
}

/// Returns the cells of a band in the boxes and rows where the digit can stand.
fn confine_to_boxes(band: u32) -> u32 {
    let boxes = |row: u32| usize::from(BOXES_OF_ROW[(row & ROW) as usize]);
    CELLS_OF_BOXES[boxes(band) | boxes(band >> 9) << 3 | boxes(band >> 18) << 6]
}

/// Returns the columns in which a band has cells, as nine bits.
const fn columns_of_band(band: u32) -> u32 {
    (band | band >> 9 | band >> 18) & ROW
}

/// Confines the columns in which the bands have places, nine bits for each band, stack by stack.
fn confine_to_columns(columns: u32) -> u32 {
    let confine = |stack: u32| {
        let own = columns >> (3 * stack) & 0o007_007_007;
        let places = (own | own >> 6 | own >> 12) & 0x1FF;
        COLUMNS_OF_STACK[places as usize] << (3 * stack)
    };
    confine(0) | confine(1) | confine(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn single_cells_of_rows_are_found_beside_any_rows() {
        for row in 1..512u32 {
            let single = if row.is_power_of_two() { row } else { 0 };
            for other in [1, 0x100, 0x101, 0xFF, ROW] {
                let alone = if other & (other - 1) == 0 { other } else { 0 };
                let cells = Cells([
                    row | other << 9 | other << 18,
                    other | row << 9 | other << 18,
                    other | other << 9 | row << 18,
                ]);
                let expected = Cells([
                    single | alone << 9 | alone << 18,
                    alone | single << 9 | alone << 18,
                    alone | alone << 9 | single << 18,
                ]);
                assert_eq!(cells.alone_in_row(), expected);
            }
        }
    }

    #[test]
    fn a_digit_is_confined_along_rows_and_columns() {
        // In the first box only row 1 is left, which then has it in no other box.
        let mut places = Cells::ALL;
        places.0[0] = 0o777 | 0o770 << 9 | 0o770 << 18;
        assert!(places.confine());
        let first = 0o007 | 0o770 << 9 | 0o770 << 18;
        assert_eq!(places, Cells([first, Cells::ALL.0[1], Cells::ALL.0[2]]));
        // Only one column of the box is left, which no other band has then.
        places.0[0] &= 0o001 | 0o770 << 9 | 0o770 << 18;
        assert!(places.confine());
        let others = 0o776 | 0o776 << 9 | 0o776 << 18;
        let band = 0o001 | 0o770 << 9 | 0o770 << 18;
        assert_eq!(places, Cells([band, others, others]));
        // A row without a place.
        places.0[0] &= !0o777;
        assert!(!places.confine());
    }
}
