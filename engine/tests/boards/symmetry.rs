//! The ways to turn a board into an equivalent one.

use engine::{Candidate, Cell, Digit, Grid, Shape};
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;

/// A relabeling of the digits, with bands, stacks and their lines in another order, and
/// perhaps rows and columns exchanged.
#[derive(Clone, Debug)]
pub(crate) struct Symmetry {
    /// The shape it starts from.
    pub(crate) from: Shape,
    to: Shape,
    row_of_row: Vec<usize>,
    column_of_column: Vec<usize>,
    transposes: bool,
    digit_of_digit: Vec<Digit>,
}

impl Symmetry {
    pub(crate) fn random(rng: &mut ChaCha8Rng, from: Shape, transposes: bool) -> Self {
        let (rows, columns) = (from.box_rows(), from.box_columns());
        let mut digits: Vec<Digit> = (1..=from.size()).filter_map(Digit::new).collect();
        digits.shuffle(rng);
        Self {
            from,
            to: match transposes {
                true => Shape::new(columns, rows).unwrap(),
                false => from,
            },
            row_of_row: lines(rng, columns, rows),
            column_of_column: lines(rng, rows, columns),
            transposes,
            digit_of_digit: digits,
        }
    }

    pub(crate) fn cell(&self, cell: Cell) -> Cell {
        let row = self.row_of_row[cell.row()];
        let column = self.column_of_column[cell.column()];
        match self.transposes {
            true => Cell::new(column, row).unwrap(),
            false => Cell::new(row, column).unwrap(),
        }
    }

    pub(crate) fn candidate(&self, candidate: Candidate) -> Candidate {
        Candidate {
            cell: self.cell(candidate.cell),
            digit: self.digit_of_digit[candidate.digit.index()],
        }
    }

    pub(crate) fn grid(&self, grid: &Grid) -> Grid {
        let mut image = Grid::empty(self.to);
        for candidate in grid.candidates() {
            let Candidate { cell, digit } = self.candidate(candidate);
            image.set(cell, Some(digit));
        }
        image
    }
}

/// Shuffles groups of lines, and the lines of each group.
fn lines(rng: &mut ChaCha8Rng, n_groups: usize, n_lines: usize) -> Vec<usize> {
    let mut groups: Vec<usize> = (0..n_groups).collect();
    groups.shuffle(rng);
    let mut order = Vec::new();
    for group in groups {
        let mut lines: Vec<usize> = (0..n_lines).map(|line| group * n_lines + line).collect();
        lines.shuffle(rng);
        order.extend(lines);
    }
    order
}
