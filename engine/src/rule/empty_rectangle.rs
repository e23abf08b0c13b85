//! Empty rectangle: the places of a digit in a box lie in a row and a column; a strong link with
//! one end in one of these lines takes it from the cell of the other that sees the far end.

use super::links::{StrongLink, strong_links};
use super::{Findings, Pattern, Rule};
use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::house::House;
use crate::marks::Marks;

/// Finds empty rectangles digit by digit, box by box.
pub(super) fn find(digits: DigitSet, marks: &Marks, findings: &mut Findings) {
    let size = marks.shape().size();
    for digit in digits {
        let links = strong_links(0..2 * size, digit, marks);
        if links.is_empty() {
            continue;
        }
        for block in 2 * size..3 * size {
            let is_fresh = marks.changed_digits_of(block).contains(digit);
            let links = links.iter().filter(|link| is_fresh || link.is_fresh);
            for lines in crossings(block, digit, marks) {
                for link in links.clone().flat_map(|link| link.both_ways()) {
                    look_at(block, digit, lines, link, marks, findings);
                }
            }
        }
    }
}

/// Returns the rows and columns through a box that hold all places of the digit between them, and
/// neither of them all.
fn crossings(block: usize, digit: Digit, marks: &Marks) -> Vec<[usize; 2]> {
    let (size, geometry) = (marks.shape().size(), marks.geometry());
    let places = marks.places(block, digit);
    let mut found = Vec::new();
    if places.count_ones() < 2 {
        return found;
    }
    let first = usize::from(geometry.cells_of_house[block][0]);
    let (row, column) = (first / size, first % size);
    for row in row..row + marks.shape().box_rows() {
        let in_row = geometry.shared(block, row);
        if places & in_row == 0 || places & !in_row == 0 {
            continue;
        }
        for column in size + column..size + column + marks.shape().box_columns() {
            let in_column = geometry.shared(block, column);
            if places & !in_row & !in_column == 0 && places & !in_column != 0 {
                found.push([row, column]);
            }
        }
    }
    found
}

fn look_at(
    block: usize,
    digit: Digit,
    lines: [usize; 2],
    link: StrongLink,
    marks: &Marks,
    findings: &mut Findings,
) {
    let size = marks.shape().size();
    let houses = &marks.geometry().houses_of_cell;
    let is_in_row = link.house < size;
    // A link in a column begins in the row of the box and sees along rows, and the other way round.
    let [near_line, far_line] = if is_in_row {
        [lines[1], lines[0]]
    } else {
        lines
    };
    let [near, far] = link.cells;
    let [near_kind, link_kind] = if is_in_row { [1, 0] } else { [0, 1] };
    let is_near = usize::from(houses[near][near_kind]) == near_line;
    let crosses_box = [near, far]
        .iter()
        .any(|&cell| usize::from(houses[cell][2]) == block);
    if !is_near || crosses_box {
        return;
    }
    // The cell of the far line beside the far end.
    let number = |cell: usize, kind: usize| usize::from(houses[cell][kind]) % size;
    let beside = number(far, near_kind);
    let cell = if link_kind == 1 {
        beside * size + far_line % size
    } else {
        far_line % size * size + beside
    };
    if cell == far || usize::from(houses[cell][2]) == block {
        return;
    }
    findings.strike(marks, cell, DigitSet::only(digit));
    findings.credit(Rule::EmptyRectangle, marks, || {
        let house = |index| House::from_index(index, marks.shape());
        Pattern::EmptyRectangle {
            digit,
            block: house(block),
            near_line: house(near_line),
            far_line: house(far_line),
            house: house(link.house),
            ends: [near, far].map(|cell| Cell::from_index(cell, marks.shape())),
        }
    });
}

/// Counts one test for a digit that this many rows, columns and boxes lack: for each box and line.
pub(super) const fn n_checks(n_lines: usize) -> usize {
    2 * n_lines * n_lines
}
