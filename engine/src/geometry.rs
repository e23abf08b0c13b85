//! Looked-up answers about one shape: which cell belongs to which house.

use std::sync::OnceLock;

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
    /// Indices of the cells that share a house with a cell, by cell index, row by row.
    pub(crate) peers_of_cell: Vec<Vec<u16>>,
}

const SIDES: usize = MAX_SIZE / 2 + 1;

static TABLES: [OnceLock<Geometry>; SIDES * SIDES] = [const { OnceLock::new() }; SIDES * SIDES];

impl Geometry {
    /// Returns the tables of this shape, made at the first call.
    pub(crate) fn of(shape: Shape) -> &'static Self {
        TABLES[shape.box_rows() * SIDES + shape.box_columns()].get_or_init(|| Self::compute(shape))
    }

    fn compute(shape: Shape) -> Self {
        let index = |cell: Cell| cell.index(shape) as u16;
        let houses = |cell: Cell| {
            [HouseKind::Row, HouseKind::Column, HouseKind::Block]
                .map(|kind| House::of_cell(kind, cell, shape).index(shape) as u8)
        };
        Self {
            cells_of_house: House::all(shape)
                .map(|house| house.cells(shape).map(index).collect())
                .collect(),
            houses_of_cell: Cell::all(shape).map(houses).collect(),
            peers_of_cell: Cell::all(shape).map(|cell| peers(cell, shape)).collect(),
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
