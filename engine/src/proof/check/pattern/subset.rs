//! Cells of a house and digits that belong to each other.

use super::{check_cell_order, check_count, check_removed};
use crate::Rule;
use crate::cell::Cell;
use crate::digit::DigitSet;
use crate::house::House;
use crate::proof::Step;
use crate::proof::check::conclusion::{check_cell_on_board, check_digit_on_board};
use crate::proof::check::facts::{candidates_of_cell, candidates_of_house};
use crate::proof::check::inference::{Asked, check_holds, check_house};
use crate::proof::check::{Counted, Flaw};
use crate::shape::Shape;

pub(super) fn look(
    step: &Step,
    house: House,
    cells: &[Cell],
    digits: DigitSet,
    shape: Shape,
) -> Result<Asked, Flaw> {
    check_house(house, shape)?;
    let size = size_of(step.rule);
    check_count(Counted::Cells, size, cells.len())?;
    check_count(Counted::Digits, size, digits.len())?;
    for &cell in cells {
        check_cell_on_board(cell, shape)?;
        check_holds(house, cell, shape)?;
    }
    check_cell_order(cells)?;
    for digit in digits {
        check_digit_on_board(digit, shape)?;
    }
    let mut all_of_cells = Vec::new();
    for &cell in cells {
        all_of_cells.extend(candidates_of_cell(cell, shape));
    }
    all_of_cells.retain(|candidate| !digits.contains(candidate.digit));
    let mut all_of_digits = Vec::new();
    for digit in digits {
        all_of_digits.extend(candidates_of_house(house, digit, shape));
    }
    all_of_digits.retain(|candidate| !cells.contains(&candidate.cell));
    // What must be gone of a naked subset goes by a hidden one, and the other way round.
    let (gone, follows) = match is_hidden(step.rule) {
        true => (all_of_digits, all_of_cells),
        false => (all_of_cells, all_of_digits),
    };
    check_removed(step, |candidate| follows.contains(&candidate))?;
    Ok(Asked {
        open: cells.to_vec(),
        ..Asked::gone(gone)
    })
}

const fn size_of(rule: Rule) -> usize {
    match rule {
        Rule::NakedPair | Rule::HiddenPair => 2,
        Rule::NakedTriple | Rule::HiddenTriple => 3,
        _ => 4,
    }
}

const fn is_hidden(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::HiddenPair | Rule::HiddenTriple | Rule::HiddenQuad
    )
}
