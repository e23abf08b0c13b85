//! A cell of three digits and two it sees, which share one digit with it and each other.

use super::{check_cell_order, check_seen_by_all};
use crate::cell::{Candidate, Cell};
use crate::digit::{Digit, DigitSet};
use crate::proof::Step;
use crate::proof::check::Flaw;
use crate::proof::check::conclusion::{check_cell_on_board, check_digit_on_board, check_on_board};
use crate::proof::check::facts::sees;
use crate::proof::check::inference::Asked;
use crate::shape::Shape;

pub(super) fn look(
    step: &Step,
    pivot: Cell,
    pincers: [Candidate; 2],
    digit: Digit,
    shape: Shape,
) -> Result<Asked, Flaw> {
    check_cell_on_board(pivot, shape)?;
    check_digit_on_board(digit, shape)?;
    for pincer in pincers {
        check_on_board(pincer, shape)?;
        if !sees(pivot, pincer.cell, shape) {
            return Err(Flaw::CellMisplaced { cell: pincer.cell });
        }
    }
    check_cell_order(&pincers.map(|pincer| pincer.cell))?;
    let [x, y] = pincers.map(|pincer| pincer.digit);
    if x == y || x == digit || y == digit {
        return Err(Flaw::OtherPattern { rule: step.rule });
    }
    let cells = [
        (pivot, DigitSet::from_iter([x, y, digit])),
        (pincers[0].cell, DigitSet::from_iter([x, digit])),
        (pincers[1].cell, DigitSet::from_iter([y, digit])),
    ];
    check_seen_by_all(
        step,
        &cells.map(|(cell, _)| Candidate { cell, digit }),
        shape,
    )?;
    let mut asked = Asked::default();
    for (cell, digits) in cells {
        asked.only(|candidate| digits.contains(candidate.digit), cell, shape);
    }
    Ok(asked)
}
