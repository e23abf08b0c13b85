//! Full grids by chance.

use super::circuit::Circuit;
use crate::draws::Draws;
use crate::rule::RuleSet;
use crate::shape::Shape;

/// How often two digits are exchanged, for each digit of the board: after that few traces of the
/// pattern are left.
const EXCHANGES_PER_DIGIT: u32 = 40;

/// Draws a full grid: a pattern with rows, columns and digits shuffled, then many exchanges of two
/// digits where that leaves the grid legal. Not every grid is as likely as any other.
pub(super) fn draw(shape: Shape, rules: RuleSet, draws: &mut Draws) -> Circuit {
    let size = shape.size();
    let mut names: Vec<u8> = (0..size as u8).collect();
    draws.shuffle(&mut names);
    let rows = shuffled_lines(shape.box_columns(), shape.box_rows(), draws);
    let columns = shuffled_lines(shape.box_rows(), shape.box_columns(), draws);
    let digit = |row: usize, column: usize| {
        let (band, line) = (row / shape.box_rows(), row % shape.box_rows());
        names[(line * shape.box_columns() + band + column) % size]
    };
    let cells = rows
        .iter()
        .flat_map(|&row| columns.iter().map(move |&column| (row, column)));
    let digits = cells.map(|(row, column)| digit(row, column)).collect();
    let mut circuit = Circuit::new(shape, digits, rules);
    for _ in 0..EXCHANGES_PER_DIGIT * size as u32 {
        let cell = draws.below(shape.n_cells() as u32) as usize;
        circuit.exchange(cell, draws.below(size as u32) as u8);
    }
    circuit
}

/// Shuffles lines within their bands, and the bands.
fn shuffled_lines(n_bands: usize, lines_per_band: usize, draws: &mut Draws) -> Vec<usize> {
    let mut bands: Vec<Vec<usize>> = (0..n_bands)
        .map(|band| {
            (0..lines_per_band)
                .map(|line| band * lines_per_band + line)
                .collect()
        })
        .collect();
    for band in &mut bands {
        draws.shuffle(band);
    }
    draws.shuffle(&mut bands);
    bands.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grids_of_every_shape_are_legal_and_differ() {
        for shape in Shape::ALL {
            let grids = [0, 1].map(|stream| {
                let circuit = draw(shape, RuleSet::Singles, &mut Draws::new(3, stream));
                for cells in &circuit.geometry.cells_of_house {
                    let mut digits: Vec<u8> = cells
                        .iter()
                        .map(|&cell| circuit.digits[usize::from(cell)])
                        .collect();
                    digits.sort_unstable();
                    assert!(digits.into_iter().eq(0..shape.size() as u8), "{shape}");
                }
                circuit.digits
            });
            assert_ne!(grids[0], grids[1], "{shape}");
        }
    }
}
