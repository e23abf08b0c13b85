//! Four cells whose two digits could be swapped, if there were two solutions.

use super::{check_cell_order, check_count, check_removed};
use crate::cell::{Candidate, Cell};
use crate::digit::DigitSet;
use crate::house::{House, HouseKind};
use crate::proof::Step;
use crate::proof::check::conclusion::{check_cell_on_board, check_digit_on_board};
use crate::proof::check::facts::candidates_of_cell;
use crate::proof::check::inference::Asked;
use crate::proof::check::{Counted, Flaw};
use crate::shape::Shape;

pub(super) fn look(
    step: &Step,
    cells: [Cell; 4],
    digits: DigitSet,
    shape: Shape,
) -> Result<Asked, Flaw> {
    check_count(Counted::Digits, 2, digits.len())?;
    for digit in digits {
        check_digit_on_board(digit, shape)?;
    }
    for cell in cells {
        check_cell_on_board(cell, shape)?;
    }
    let [.., fourth] = cells;
    check_cell_order(&cells[..3])?;
    if cells[..3].contains(&fourth) {
        return Err(Flaw::CellMisplaced { cell: fourth });
    }
    let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
    if kinds.iter().any(|&kind| n_houses(kind, cells, shape) != 2) {
        return Err(Flaw::OtherPattern { rule: step.rule });
    }
    check_removed(step, |removed| {
        removed.cell == fourth && digits.contains(removed.digit)
    })?;
    let is_one = |candidate: Candidate| digits.contains(candidate.digit);
    let mut asked = Asked {
        open: cells.to_vec(),
        ..Asked::default()
    };
    for &cell in &cells[..3] {
        asked.only(is_one, cell, shape);
    }
    let of_fourth = candidates_of_cell(fourth, shape);
    asked
        .left
        .extend(of_fourth.filter(|&candidate| is_one(candidate)));
    Ok(asked)
}

/// Returns in how many houses of a kind the cells lie.
fn n_houses(kind: HouseKind, cells: [Cell; 4], shape: Shape) -> usize {
    let mut houses = cells.map(|cell| House::of_cell(kind, cell, shape)).to_vec();
    houses.sort();
    houses.dedup();
    houses.len()
}
