//! Library lines of HoDoKu: `:0300:4:13+5792..4.9:653 472:481:c28 r68`.
//!
//! Between colons stand the technique, its digits, the board, the deleted candidates, and what the
//! technique finds. The board is 81 characters, `+` before each digit that is placed and not given;
//! here both are digits of the board. A deleted candidate is digit, row and column: `653` is a 6
//! struck from r5c3. Whatever follows is what a solver should find and is passed over.

use super::entry::{Entry, board_of};
use super::lengths::Lengths;
use super::scan::{Placed, text_of};
use super::{Alphabet, Board, Expected, Position, ReadError, ReadErrorKind, ReadOptions};
use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::shape::Shape;

/// The cells of a library line.
const N_CELLS: usize = 81;

/// Returns whether a line is one of a library: a technique of four figures before the board.
pub(super) fn is_library_line(text: &str) -> bool {
    let Some(rest) = text.trim_start().strip_prefix(':') else {
        return false;
    };
    let mut fields = rest.split(':');
    let technique = fields.next().unwrap_or_default();
    let is_technique =
        technique.len() >= 4 && technique.bytes().take(4).all(|b| b.is_ascii_digit());
    // Four figures between colons could also be a part of a framed row, but no board of 81.
    is_technique && fields.nth(1).is_some_and(|board| board.len() > 25)
}

/// Reads a library line.
pub(super) fn read(line: &[Placed], options: &ReadOptions) -> Result<Board, ReadError> {
    let mut fields = line.split(|&(c, _)| c == ':').skip(3);
    let board = fields.next().unwrap_or_default();
    let (shape, mut entries) = digits(board, options)?;
    for word in fields
        .next()
        .unwrap_or_default()
        .split(|&(c, _)| c.is_whitespace())
    {
        if let Some(&(_, position)) = word.first() {
            let (cell, digit) = deleted(word).ok_or_else(|| {
                ReadError::malformed(position, Expected::DeletedCandidate, &text_of(word))
            })?;
            strike(&mut entries[cell.index(shape)].0, digit, shape);
        }
    }
    Ok(board_of(shape, &entries, Alphabet::Standard))
}

fn digits(
    field: &[Placed],
    options: &ReadOptions,
) -> Result<(Shape, Vec<(Entry, Position)>), ReadError> {
    let mut entries = Vec::new();
    for &(c, position) in field {
        let entry = match c {
            '+' => continue,
            '.' | '0' => Entry::Open,
            '1'..='9' => Digit::from_char(c).map_or(Entry::Open, Entry::Digit),
            found => {
                let kind = ReadErrorKind::UnknownCharacter { found };
                return Err(ReadError { position, kind });
            }
        };
        entries.push((entry, position));
    }
    let start = field
        .first()
        .map_or(Position::START, |&(_, position)| position);
    let shape = Lengths::new(options.shape).expect_board(entries.len(), start)?;
    if entries.len() != N_CELLS {
        let kind = ReadErrorKind::WrongLength {
            found: entries.len(),
            expected: vec![N_CELLS],
        };
        return Err(ReadError {
            position: start,
            kind,
        });
    }
    Ok((shape, entries))
}

fn deleted(word: &[Placed]) -> Option<(Cell, Digit)> {
    let figure = |index: usize| {
        let (c, _): &Placed = word.get(index)?;
        c.to_digit(10).filter(|&n| n > 0).map(|n| n as usize)
    };
    let (digit, row, column) = (figure(0)?, figure(1)?, figure(2)?);
    let cell = Cell::new(row - 1, column - 1)?;
    (word.len() == 3).then_some((cell, Digit::new(digit)?))
}

fn strike(entry: &mut Entry, digit: Digit, shape: Shape) {
    let mut left = match *entry {
        Entry::Digit(_) => return,
        Entry::Open => DigitSet::all(shape.size()),
        Entry::Candidates(left) => left,
    };
    left.remove(digit);
    *entry = Entry::Candidates(left);
}
