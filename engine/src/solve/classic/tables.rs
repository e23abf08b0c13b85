//! Looked-up answers about three rows of a classic board, a *band*: 27 cells, one bit each, row
//! by row.

use super::cells::Cells;

/// By a row's cells: the boxes those lie in, as three bits.
pub(super) static BOXES_OF_ROW: [u8; 512] = boxes_of_row();

/// By nine bits, row by row, that tell in which boxes the rows of a band have places for a
/// digit: the cells where it can stand so that each row and each box has it once. No cell if
/// that cannot be.
pub(super) static CELLS_OF_BOXES: [u32; 512] = cells_of_boxes();

/// The same for a *stack*, three boxes above each other, the first one: nine bits, band by band,
/// tell in which columns the bands have places. The columns where the digit can stand, band by
/// band, as nine bits each.
pub(super) static COLUMNS_OF_STACK: [u32; 512] = columns_of_stack();

/// By cell index: the cells that share a house with it.
pub(super) static PEERS_OF_CELL: [Cells; 81] = peers_of_cell();

const fn boxes_of_row() -> [u8; 512] {
    let mut boxes = [0; 512];
    let mut row = 0;
    while row < 512 {
        boxes[row] = (row & 0o7 != 0) as u8
            | ((row & 0o70 != 0) as u8) << 1
            | ((row & 0o700 != 0) as u8) << 2;
        row += 1;
    }
    boxes
}

/// The six ways to choose one of three in each of three lines so that none is chosen twice.
const CHOICES: [usize; 6] = [0o421, 0o241, 0o412, 0o142, 0o214, 0o124];

/// Returns those of nine places, three lines of three, that are part of a choice among them.
const fn chosen(places: usize) -> usize {
    let (mut union, mut i) = (0, 0);
    while i < CHOICES.len() {
        if CHOICES[i] & !places == 0 {
            union |= CHOICES[i];
        }
        i += 1;
    }
    union
}

const fn cells_of_boxes() -> [u32; 512] {
    let mut cells = [0; 512];
    let mut places = 0;
    while places < 512 {
        let mut i = 0;
        while i < 9 {
            if chosen(places) >> i & 1 != 0 {
                // Row `i / 3` and box `i % 3`: bit `i` times three cells.
                cells[places] |= 0o7 << (3 * i);
            }
            i += 1;
        }
        places += 1;
    }
    cells
}

const fn columns_of_stack() -> [u32; 512] {
    let mut columns = [0; 512];
    let mut places = 0;
    while places < 512 {
        let kept = chosen(places) as u32;
        columns[places] = kept & 0o7 | (kept & 0o70) << 6 | (kept & 0o700) << 12;
        places += 1;
    }
    columns
}

const fn peers_of_cell() -> [Cells; 81] {
    let mut peers = [Cells::NONE; 81];
    let mut cell = 0;
    while cell < 81 {
        let mut other = 0;
        while other < 81 {
            let sees = cell / 9 == other / 9
                || cell % 9 == other % 9
                || cell / 27 == other / 27 && cell % 9 / 3 == other % 9 / 3;
            if sees && cell != other {
                peers[cell].0[other / 27] |= 1 << (other % 27);
            }
            other += 1;
        }
        cell += 1;
    }
    peers
}
