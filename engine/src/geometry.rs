//! Looked-up answers about one shape: which cell belongs to which house.

use std::sync::OnceLock;

use crate::bits;
use crate::cell::Cell;
use crate::house::{House, HouseKind};
use crate::shape::{MAX_SIZE, Shape};

/// Tables of one shape, by index, for the inner loops.
#[derive(Debug)]
pub(crate) struct Geometry {
    /// Cell indices by house index, row by row within the house.
    pub(crate) cells_of_house: Vec<Vec<u16>>,
    /// House indices by cell index: row, column, box.
    pub(crate) houses_of_cell: Vec<[u8; 3]>,
    /// Indices of the boxes a line goes through, by the index of the row or column.
    pub(crate) blocks_of_line: Vec<Vec<usize>>,
    /// Positions of a cell among the cells of its row, column and box, by cell index.
    pub(crate) positions_of_cell: Vec<[u8; 3]>,
    /// Bits of the positions in a house of the cells that lie in another, by the index of the
    /// house times the number of houses, and that of the other.
    shared: Vec<u32>,
    /// Indices of the cells that share a house with a cell, by cell index, row by row.
    pub(crate) peers_of_cell: Vec<Vec<u16>>,
    /// The same, as bits by cell index.
    peer_bits: Vec<Vec<u64>>,
}

const SIDES: usize = MAX_SIZE / 2 + 1;

static TABLES: [OnceLock<Geometry>; SIDES * SIDES] = [const { OnceLock::new() }; SIDES * SIDES];

impl Geometry {
    /// Returns the tables of this shape, made at the first call.
    pub(crate) fn of(shape: Shape) -> &'static Self {
        TABLES[shape.box_rows() * SIDES + shape.box_columns()].get_or_init(|| Self::compute(shape))
    }

    /// Returns bits of the positions, in house `a`, of the cells that lie in house `b` too.
    pub(crate) fn shared(&self, a: usize, b: usize) -> u32 {
        self.shared[a * self.cells_of_house.len() + b]
    }

    /// Returns the cells that share a house with a cell, as bits by cell index.
    pub(crate) fn peers(&self, cell: usize) -> &[u64] {
        &self.peer_bits[cell]
    }

    /// Returns whether two different cells share a house.
    pub(crate) fn are_peers(&self, a: usize, b: usize) -> bool {
        bits::contains(&self.peer_bits[a], b)
    }

    fn compute(shape: Shape) -> Self {
        let index = |cell: Cell| cell.index(shape) as u16;
        let houses = |cell: Cell| {
            [HouseKind::Row, HouseKind::Column, HouseKind::Block]
                .map(|kind| House::of_cell(kind, cell, shape).index(shape) as u8)
        };
        let shared = |a: House, b: House| {
            let cells = a.cells(shape).enumerate();
            cells
                .filter(|(_, cell)| b.contains(*cell, shape))
                .fold(0, |bits, (position, _)| bits | 1 << position)
        };
        let position = |cell: Cell, house: u8| {
            let cells = House::from_index(usize::from(house), shape).cells(shape);
            cells.take_while(|&other| other < cell).count() as u8
        };
        let peers_of_cell: Vec<Vec<u16>> =
            Cell::all(shape).map(|cell| peers(cell, shape)).collect();
        let to_bits = |peers: &Vec<u16>| {
            let mut words = vec![0; bits::n_words(shape.n_cells())];
            for &peer in peers {
                bits::insert(&mut words, usize::from(peer));
            }
            words
        };
        Self {
            cells_of_house: House::all(shape)
                .map(|house| house.cells(shape).map(index).collect())
                .collect(),
            blocks_of_line: House::all(shape)
                .take(2 * shape.size())
                .map(|line| {
                    let mut blocks: Vec<usize> = line
                        .cells(shape)
                        .map(|cell| House::of_cell(HouseKind::Block, cell, shape).index(shape))
                        .collect();
                    blocks.dedup();
                    blocks
                })
                .collect(),
            positions_of_cell: Cell::all(shape)
                .map(|cell| houses(cell).map(|house| position(cell, house)))
                .collect(),
            shared: House::all(shape)
                .flat_map(|a| House::all(shape).map(move |b| shared(a, b)))
                .collect(),
            houses_of_cell: Cell::all(shape).map(houses).collect(),
            peer_bits: peers_of_cell.iter().map(to_bits).collect(),
            peers_of_cell,
        }
    }
}

fn peers(cell: Cell, shape: Shape) -> Vec<u16> {
    let sees = |&other: &Cell| {
        let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
        let shares = |kind| House::of_cell(kind, cell, shape).contains(other, shape);
        other != cell && kinds.into_iter().any(shares)
    };
    let peers = Cell::all(shape).filter(sees);
    peers.map(|other| other.index(shape) as u16).collect()
}
