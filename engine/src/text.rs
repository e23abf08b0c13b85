//! Stable drawings as text, for terminals and tests.

use std::fmt::Write;

use crate::cell::Cell;
use crate::grid::Grid;
use crate::proof::Proof;
use crate::shape::Shape;

/// Draws a grid with rulers between the boxes, empty cells as `.`.
///
/// ```
/// use engine::{notation, text};
/// let board = notation::read_one("12..34..........", &Default::default()).unwrap();
/// assert_eq!(text::draw_grid(&board.grid), "\
/// 1 2 | . .
/// 3 4 | . .
/// ----+----
/// . . | . .
/// . . | . .
/// ");
/// ```
pub fn draw_grid(grid: &Grid) -> String {
    draw_cells(grid.shape(), 1, |cell| {
        grid.get(cell).map_or(".".into(), |digit| digit.to_string())
    })
}

/// Draws the pass that fills each cell, givens as `-`, open cells as `.`.
pub fn draw_passes(proof: &Proof) -> String {
    let width = proof.n_passes().to_string().len();
    draw_cells(proof.puzzle.shape(), width, |cell| {
        match (proof.puzzle.given(cell), proof.step_of_cell(cell)) {
            (Some(_), _) => "-".into(),
            (None, Some(step)) => step.pass.to_string(),
            (None, None) => ".".into(),
        }
    })
}

/// Draws a board whose cells are texts of at most `width` characters.
pub(crate) fn draw_cells(shape: Shape, width: usize, text_of: impl Fn(Cell) -> String) -> String {
    let mut drawing = String::new();
    for row in 0..shape.size() {
        if row > 0 && row % shape.box_rows() == 0 {
            drawing.push_str(&ruler(shape, width));
        }
        for column in 0..shape.size() {
            let gap = match column {
                0 => "",
                _ if column % shape.box_columns() == 0 => " | ",
                _ => " ",
            };
            let text = text_of(Cell::from_index(row * shape.size() + column, shape));
            let _ = write!(drawing, "{gap}{text:>width$}");
        }
        drawing.push('\n');
    }
    drawing
}

fn ruler(shape: Shape, width: usize) -> String {
    let n_boxes = shape.size() / shape.box_columns();
    let inner = shape.box_columns() * (width + 1);
    let part = |index: usize| {
        let is_edge = index == 0 || index + 1 == n_boxes;
        "-".repeat(if is_edge { inner } else { inner + 1 })
    };
    let parts: Vec<String> = (0..n_boxes).map(part).collect();
    parts.join("+") + "\n"
}
