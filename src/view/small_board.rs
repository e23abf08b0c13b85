//! A board in small, as machines and gallery draw it.

use engine::Shape;

use crate::browser::element::{Content, Element, el, many};
use crate::model::workshop::card::{CardCell, Look};

/// A small board that does not move.
pub fn picture(shape: Shape, cells: &[CardCell], tints: &[String]) -> Element {
    frame(shape).child(small_cells(shape, cells, tints))
}

/// The frame of a small board.
pub fn frame(shape: Shape) -> Element {
    el("div")
        .class("small-board")
        .attr("role", "img")
        .attr("style", format!("--n:{}", shape.size()))
}

/// The cells of a small board, row by row.
pub fn small_cells(shape: Shape, cells: &[CardCell], tints: &[String]) -> Content {
    many(
        cells
            .iter()
            .enumerate()
            .map(|(index, cell)| edged(small_cell(cell, tints), shape, index)),
    )
}

/// Tells a cell where it lies on the edge of a box.
pub fn edged(cell: Element, shape: Shape, index: usize) -> Element {
    let size = shape.size();
    let (row, column) = (index / size, index % size);
    let is_right = (column + 1) % shape.box_columns() == 0 && column + 1 < size;
    let is_bottom = (row + 1) % shape.box_rows() == 0 && row + 1 < size;
    cell.attr("data-right", is_right)
        .attr("data-bottom", is_bottom)
}

fn small_cell(cell: &CardCell, tints: &[String]) -> Element {
    let digit = cell.digit.map(|digit| digit.to_string());
    let tint = cell
        .pass
        .filter(|_| cell.look == Look::Filled)
        .and_then(|pass| tints.get(usize::from(pass)).cloned());
    let left = match cell.look {
        Look::Blurred(left) => Some(left),
        _ => None,
    };
    el("i")
        .attr("data-state", cell.look.name())
        .attr("data-conflict", cell.is_conflict)
        .attr("data-left", left)
        .attr("style", tint)
        .child(digit)
}
