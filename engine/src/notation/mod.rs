//! Reading and writing boards in the notations people use.
//!
//! | notation | read | written |
//! | --- | --- | --- |
//! | a line, or many (SDM); larger boards in every common alphabet | yes | [`write::line`] |
//! | grids with and without rulers, also Simple Sudoku (`.ss`) | yes | [`crate::text::draw_grid`] |
//! | SDK, with heads and sections | yes | [`write::sdk`] |
//! | candidate grids, candidate lines of 729 characters | yes | [`write::candidate_grid`], [`write::candidate_line`] |
//! | library lines of HoDoKu | yes | [`write::hodoku`] |
//! | tables (CSV), with and without names, any column | yes | [`write::csv`] |
//! | documents of OpenSudoku | yes | no |
//! | links of SudokuWiki | yes | [`write::sudokuwiki`] |
//! | links of this project, sudokuexchange, SudokuPad (`scf`) | yes | no |
//! | links of f-puzzles, SudokuPad (`fpuzzles`), sudoku.coach | yes | no |
//!
//! A notation that has candidates sets the start of a solve: [`Board::struck`] holds those that are
//! gone before it begins.
//!
//! Text is never trusted: anything that cannot be read is refused with the place, what was
//! expected there and what was found. Nothing grows with what a text unpacks to, and puzzles with
//! rules beyond plain Sudoku are refused: without them their boards would be read wrong.

mod entry;
mod error;
mod expected;
mod groups;
mod hodoku;
mod interpret;
mod lengths;
mod link;
mod opensudoku;
mod pack;
mod reader;
mod rows;
mod ruler;
mod scan;
mod sdk;
mod table;
pub mod write;
mod xml;

use crate::cell::{Candidate, Cell};
use crate::grid::Grid;
use crate::puzzle::Puzzle;
use crate::shape::Shape;

use lengths::Lengths;
use scan::Line;

pub use error::{ReadError, ReadErrorKind};
pub use expected::Expected;
pub use reader::Reader;

type Results = Vec<Result<Board, ReadError>>;

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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Position {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Position {
    /// The start of a text.
    const START: Self = Self { line: 1, column: 1 };
}

/// A board as it was read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Board {
    /// The digits.
    pub grid: Grid,
    /// The candidates struck at the start, row by row and upward; those that a digit of the grid
    /// takes away are not among them.
    pub struck: Vec<Candidate>,
    /// Where each cell stood in the text, by cell index; in packed links the start of the data.
    pub position_of_cell: Vec<Position>,
    /// How its digits were written.
    pub alphabet: Alphabet,
}

impl Board {
    /// Returns the puzzle, if no two givens contradict each other: every digit is a given, and the
    /// struck candidates are struck.
    ///
    /// # Errors
    /// [`ReadErrorKind::Faults`] with every fault, at the place of the first one.
    pub fn puzzle(self) -> Result<Puzzle, ReadError> {
        let shape = self.grid.shape();
        match Puzzle::try_from(self.grid) {
            Ok(puzzle) => Ok(puzzle.with_struck(self.struck)),
            Err(faults) => {
                let cell = faults.first_cell().unwrap_or(Cell::from_index(0, shape));
                Err(ReadError {
                    position: self.position_of_cell[cell.index(shape)],
                    kind: ReadErrorKind::Faults(faults),
                })
            }
        }
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

/// Reads a text that is one board in one line, as links hold it; no other notation is looked for.
///
/// # Errors
/// [`ReadError`] if it is anything else.
pub fn read_line(text: &str, options: &ReadOptions) -> Result<Board, ReadError> {
    let lengths = Lengths::new(options.shape);
    let is_board = |n_dashes| lengths.board(n_dashes).is_some();
    let Line::Cells(cells) = scan::scan_single(&scan::placed(text, 1), is_board)? else {
        return Err(ReadError::empty());
    };
    let shape = lengths.expect_board(cells.len(), cells[0].1)?;
    interpret::interpret(&cells, shape, options)
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
    match rows::read_unbroken(text, options) {
        Some(board) => vec![board],
        None => results,
    }
}
