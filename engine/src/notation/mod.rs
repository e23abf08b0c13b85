//! Reading boards: lines, grids with rulers, larger boards in every common alphabet.
//!
//! Text is never trusted: anything that cannot be read is refused with the place, what was
//! expected there and what was found.

mod error;
mod reader;
mod scan;

use crate::cell::Cell;
use crate::digit::Digit;
use crate::grid::Grid;
use crate::puzzle::Puzzle;
use crate::shape::Shape;

pub use error::{ReadError, ReadErrorKind};
pub use reader::Reader;

/// How to read a board.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct ReadOptions {
    /// The shape; without it the number of cells sets the shape.
    pub shape: Option<Shape>,
    /// The alphabet; without it the board is looked at.
    pub alphabet: Option<Alphabet>,
}

/// How digits above 9 are written.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Alphabet {
    /// The project's own: `1`-`9`, then letters from `A`, small or large.
    Standard,
    /// `0`-`F` for sixteen digits, where `.` means empty.
    Hex,
    /// Letters from `A` only.
    Letters,
    /// Decimal numbers between spaces.
    Decimal,
}

/// A place in a text: line and column, in characters, both counted from 1.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

/// A board as it was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Board {
    /// The digits.
    pub grid: Grid,
    /// Where each cell stood in the text, by cell index.
    pub position_of_cell: Vec<Position>,
    /// How its digits were written.
    pub alphabet: Alphabet,
}

impl Board {
    /// Returns the puzzle, if no two givens contradict each other.
    ///
    /// # Errors
    /// [`ReadErrorKind::Faults`] with every fault, at the place of the first one.
    pub fn puzzle(self) -> Result<Puzzle, ReadError> {
        let shape = self.grid.shape();
        Puzzle::try_from(self.grid).map_err(|faults| {
            let cell = faults.first_cell().unwrap_or(Cell::from_index(0, shape));
            ReadError {
                position: self.position_of_cell[cell.index(shape)],
                kind: ReadErrorKind::Faults(faults),
            }
        })
    }
}

/// Reads a text that holds one board.
///
/// # Errors
/// [`ReadError`] if the text holds none, several, or something else.
pub fn read_one(text: &str, options: &ReadOptions) -> Result<Board, ReadError> {
    let mut results = read_all(text, options).into_iter();
    let first = results.next().unwrap_or_else(|| Err(ReadError::empty()))?;
    match results.next() {
        None => Ok(first),
        Some(Err(error)) => Err(error),
        Some(Ok(second)) => Err(ReadError {
            position: second.position_of_cell[0],
            kind: ReadErrorKind::SecondBoard,
        }),
    }
}

/// Reads every board of a text, in order, with a refusal for each part that is none.
///
/// A text that is one board, broken into lines in any way, is read as that board.
pub fn read_all(text: &str, options: &ReadOptions) -> Vec<Result<Board, ReadError>> {
    let mut reader = Reader::new(*options);
    let mut results: Vec<_> = text
        .lines()
        .flat_map(|line| reader.push_line(line))
        .collect();
    results.extend(reader.finish());
    if results.iter().any(Result::is_ok) {
        return results;
    }
    match reader::read_unbroken(text, options) {
        Some(board) => vec![board],
        None => results,
    }
}

/// Returns the digit a symbol stands for in this alphabet; for empty cells `Some(None)`.
fn digit_of(symbol: &scan::Symbol, alphabet: Alphabet) -> Option<Option<Digit>> {
    let value = match (symbol, alphabet) {
        (scan::Symbol::Number(number), _) => usize::from(*number),
        (scan::Symbol::Char('.' | '*' | '_' | '-'), _) => 0,
        (scan::Symbol::Char(c), Alphabet::Hex) => c.to_digit(16)? as usize + 1,
        (scan::Symbol::Char(c @ ('A'..='Y' | 'a'..='y')), Alphabet::Letters) => {
            c.to_ascii_uppercase() as usize - 'A' as usize + 1
        }
        (scan::Symbol::Char('0' | 'X' | 'x'), _) => 0,
        (scan::Symbol::Char(c), _) => Digit::from_char(*c)?.value(),
    };
    if value == 0 {
        return Some(None);
    }
    Digit::new(value).map(Some)
}
