//! Links of SudokuWiki: `sudoku.htm?bd=` and a board.
//!
//! Three forms are known, all of 9x9 boards. The givens alone are 81 digits, 0 for empty. A board
//! in the middle of a solve has two characters for each cell:
//! - in base 32, `0-9` and `a-v`: twice the candidates, 1 for digit 1, 2 for digit 2, 4 for digit 3
//!   and so on, plus 1 for a given, which has one candidate;
//! - behind `S9B`, in base 36, `0-9` and `a-z`: 1 to 9 for a given, 10 to 18 for a digit placed
//!   later, and 18 more than the candidates for an open cell. This is what the site writes today.
//!   It is known from links beside the givens they were made of, which it explains in every cell.
//!
//! The form in base 32 is older and known from descriptions only; no link of that form was at hand.
//!
//! Digits placed later are digits of the board here. An open cell with one candidate stays open.

use super::super::entry::{Entry, board_of};
use super::super::interpret::interpret;
use super::super::lengths::Lengths;
use super::super::scan::{Placed, characters, text_of};
use super::super::{Alphabet, Board, Expected, Position, ReadError, ReadOptions};
use super::parts::strip;
use crate::digit::{Digit, DigitSet};

/// The cells of a board.
const N_CELLS: usize = 81;
/// The least number for an open cell behind `S9B`, less one.
const S9B_OPEN: u32 = 18;

pub(super) fn read(
    text: &[Placed],
    start: Position,
    options: &ReadOptions,
) -> Result<Board, ReadError> {
    let shape = Lengths::new(options.shape).expect_board(N_CELLS, start)?;
    let (body, base, entry): (_, _, fn(u32) -> Option<Entry>) = match strip(text, "S9B") {
        Some(body) => (body, 36, of_s9b),
        None => (text, 32, of_base_32),
    };
    if text.len() == N_CELLS {
        // Frames are no cells.
        let cells = characters(text)?;
        let shape = Lengths::new(options.shape).expect_board(cells.len(), start)?;
        return interpret(&cells, shape, options);
    }
    if body.len() != 2 * N_CELLS {
        let found = format!("{} characters", text.len());
        return Err(ReadError::malformed(start, Expected::WikiBoard, &found));
    }
    let entries = body.chunks(2).map(|pair| {
        let number = pair.iter().try_fold(0, |number, (c, _)| {
            let figure = c.is_ascii_digit() || c.is_ascii_lowercase();
            Some(number * base + c.to_digit(base).filter(|_| figure)?)
        });
        let malformed = || ReadError::malformed(pair[0].1, Expected::WikiCell, &text_of(pair));
        Ok((number.and_then(entry).ok_or_else(malformed)?, pair[0].1))
    });
    let entries: Vec<_> = entries.collect::<Result<_, _>>()?;
    Ok(board_of(shape, &entries, Alphabet::Standard))
}

fn of_base_32(number: u32) -> Option<Entry> {
    let candidates = set_of(number >> 1)?;
    match number & 1 {
        1 => candidates.single().map(Entry::Digit),
        _ => Some(Entry::Candidates(candidates)),
    }
}

fn of_s9b(number: u32) -> Option<Entry> {
    match number {
        1..=9 => Digit::new(number as usize).map(Entry::Digit),
        10..=S9B_OPEN => Digit::new(number as usize - 9).map(Entry::Digit),
        _ => set_of(number.checked_sub(S9B_OPEN)?).map(Entry::Candidates),
    }
}

/// Returns the digits of these bits, the lowest for digit 1.
fn set_of(bits: u32) -> Option<DigitSet> {
    let digits = (0..9).filter(|digit| bits >> digit & 1 == 1);
    let digits = digits.filter_map(|digit| Digit::new(digit + 1)).collect();
    (bits < 1 << 9).then_some(digits)
}
