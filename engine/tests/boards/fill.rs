//! Full grids.

use engine::solve::{Progress, Search};
use engine::{Cell, Digit, Grid, Shape};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;

use super::Symmetry;

/// Returns a random full grid.
pub(crate) fn solution(rng: &mut ChaCha8Rng, shape: Shape) -> Grid {
    if shape.size() <= 10 && rng.random_bool(0.7) {
        let seed = super::scattered(rng, shape, 1 + shape.size());
        if let Progress::Found(grid) = Search::of(&seed).next_within(200) {
            return grid;
        }
    }
    let transposed = Shape::new(shape.box_columns(), shape.box_rows()).unwrap();
    let symmetry = match rng.random_bool(0.5) {
        true => Symmetry::random(rng, shape, false),
        false => Symmetry::random(rng, transposed, true),
    };
    symmetry.grid(&pattern(symmetry.from))
}

/// Returns the full grid whose rows are shifted copies of the first.
fn pattern(shape: Shape) -> Grid {
    let mut grid = Grid::empty(shape);
    for cell in Cell::all(shape) {
        let (row, rows) = (cell.row(), shape.box_rows());
        let shift = row % rows * shape.box_columns() + row / rows;
        let digit = Digit::new((shift + cell.column()) % shape.size() + 1);
        grid.set(cell, digit);
    }
    grid
}
