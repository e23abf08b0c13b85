//! Reading boards in every notation, with typed errors and their place; writing them.

mod alphabets;
mod candidates;
mod coach;
mod errors;
mod fpuzzles;
mod grids;
mod hodoku;
mod lines;
mod links;
mod opensudoku;
mod packed;
mod read_back;
mod robustness;
mod rulers;
mod runs;
mod sdk;
mod sudokuwiki;
mod tables;
mod written;

use engine::notation::{self, Alphabet, Board, Expected, ReadError, ReadErrorKind, ReadOptions};

/// A board of 24 givens.
const LINE: &str =
    "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";

/// Returns the options of a bare board.
fn bare() -> ReadOptions {
    ReadOptions::default()
}

/// Returns the options of a board of this shape.
fn shaped(shape: &str) -> ReadOptions {
    ReadOptions {
        shape: Some(shape.parse().unwrap()),
        ..bare()
    }
}

/// Returns the options of a board in this alphabet.
fn written_in(alphabet: Alphabet) -> ReadOptions {
    ReadOptions {
        alphabet: Some(alphabet),
        ..bare()
    }
}

/// Reads one board, which must be there.
fn read(text: &str) -> Board {
    read_with(text, &bare())
}

fn read_with(text: &str, options: &ReadOptions) -> Board {
    notation::read_one(text, options).unwrap_or_else(|error| panic!("{error} in\n{text}"))
}

/// Returns the line and column at which a board is refused, with the reason.
fn refusal(text: &str, options: &ReadOptions) -> (usize, usize, notation::ReadErrorKind) {
    match notation::read_one(text, options) {
        Ok(board) => panic!("read {} from\n{text}", board.grid),
        Err(ReadError { position, kind }) => (position.line, position.column, kind),
    }
}

/// Returns the refusal of a part that is not what its notation has there.
fn malformed(expected: Expected, found: &str) -> ReadErrorKind {
    let found = found.to_owned();
    ReadErrorKind::Malformed { expected, found }
}

/// Returns the refusal of a rule beyond plain Sudoku.
fn variant(found: &str) -> ReadErrorKind {
    let found = found.to_owned();
    ReadErrorKind::Variant { found }
}

/// Returns the names of the struck candidates.
fn struck(board: &Board) -> Vec<String> {
    board.struck.iter().map(ToString::to_string).collect()
}

/// Returns the lines of the boards of a text.
fn read_lines(text: &str, options: &ReadOptions) -> Vec<String> {
    let boards = notation::read_all(text, options).into_iter();
    boards
        .map(|board| match board {
            Ok(board) => board.grid.to_string(),
            Err(error) => panic!("{error} in\n{text}"),
        })
        .collect()
}

/// Cuts a line into rows of `size` cells.
fn rows(line: &str, size: usize) -> Vec<String> {
    let cells: Vec<char> = line.chars().collect();
    cells.chunks(size).map(|row| row.iter().collect()).collect()
}
