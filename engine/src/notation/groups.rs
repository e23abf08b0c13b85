//! Candidate grids: in place of a digit a cell holds all candidates that are left.
//!
//! Two forms are read. In a *candidate grid* (also called a PM grid, after pencil marks) the cells
//! of a row stand apart, each a group of digits: `4 | 26 126 | ...`, with the same frames as other
//! grids. In a *candidate line* of 729 characters every cell of a 9x9 board has nine, each a digit
//! or `.` or `0`.
//!
//! Both are read as the start of a solve:
//! - A digit alone in its cell is a digit of the board. Neither form tells a given from a digit
//!   placed later, or from a cell with one candidate left.
//! - A group of two or more are the candidates left; all others are struck.
//! - An empty sign (`.` and its like) in a candidate grid says nothing of its cell; nine of them
//!   in a candidate line say that no candidate is left.
//!
//! Digits of a group stand upward. Above 9 they are letters, as in the standard alphabet: decimal
//! numbers could not be told from groups.

use super::lengths::Lengths;
use super::scan::{Placed, ScannedCell, Symbol, is_cell, is_frame, text_of, words};
use super::{Expected, ReadError};
use crate::digit::{Digit, DigitSet};

/// The characters of a candidate line.
const LINE: usize = 729;

type Cells = Result<Vec<ScannedCell>, ReadError>;

/// Reads a row of a candidate grid; nothing if there is no group among the words, or not as many
/// words as a row has cells.
pub(super) fn row(chars: &[Placed], lengths: Lengths) -> Option<Cells> {
    let n_words = words(chars).count();
    lengths.row(n_words)?;
    let is_word = |word: &[Placed]| match word {
        [(c, _)] => is_cell(*c),
        _ => word.iter().all(|&(c, _)| Digit::from_char(c).is_some()),
    };
    if !words(chars).all(is_word) || words(chars).all(|word| word.len() == 1) {
        return None;
    }
    let cells: Cells = words(chars).map(cell).collect();
    // A board in groups of a row each, or any text of digits, has groups that do not go upward.
    let n_cells = chars.iter().filter(|(c, _)| !is_frame(*c)).count();
    let has_long = words(chars).any(|word| word.len() > 2);
    let is_surely_groups = has_long && lengths.board(n_cells).is_none();
    (cells.is_ok() || is_surely_groups).then_some(cells)
}

fn cell(word: &[Placed]) -> Result<ScannedCell, ReadError> {
    let position = word[0].1;
    match word {
        [(c, _)] => Ok((Symbol::Char(*c), position)),
        _ => match group(word.iter().map(|&(c, _)| c)) {
            Some(digits) => Ok((Symbol::Candidates(digits), position)),
            None => {
                let found = text_of(word);
                Err(ReadError::malformed(position, Expected::Candidates, &found))
            }
        },
    }
}

/// Returns the digits of a group, if they go upward.
fn group(chars: impl Iterator<Item = char>) -> Option<DigitSet> {
    let mut digits = DigitSet::EMPTY;
    for c in chars {
        let digit = Digit::from_char(c)?;
        if digits.last().is_some_and(|last| last >= digit) {
            return None;
        }
        digits.insert(digit);
    }
    Some(digits)
}

/// Reads a candidate line; nothing if it has another length or other characters.
pub(super) fn line(chars: &[Placed], lengths: Lengths) -> Option<Cells> {
    let start = chars.iter().position(|&(c, _)| !is_frame(c))?;
    let chars = &chars[start..];
    let is_line = chars.len() == LINE && chars.iter().all(|(c, _)| matches!(c, '.' | '0'..='9'));
    is_line.then(|| {
        lengths.expect_board(LINE / 9, chars[0].1)?;
        chars.chunks(9).map(cell_of_nine).collect()
    })
}

fn cell_of_nine(nine: &[Placed]) -> Result<ScannedCell, ReadError> {
    let position = nine[0].1;
    let chars = nine.iter().map(|&(c, _)| c);
    let digits = group(chars.filter(|c| !matches!(c, '.' | '0')));
    let Some(digits) = digits else {
        let found = text_of(nine);
        return Err(ReadError::malformed(position, Expected::Candidates, &found));
    };
    let symbol = match digits.single() {
        Some(digit) => Symbol::Char(digit.to_char()),
        None => Symbol::Candidates(digits),
    };
    Ok((symbol, position))
}
