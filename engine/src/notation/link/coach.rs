//! Links of sudoku.coach: `SCv7_32_` and base 32 (`0-9`, `a-v`) of zlib of JSON.
//!
//! The JSON is an object with `gridSize`, `givenDigits` and `userDigits`, a digit for each cell
//! and 0 for empty, and `userCellCandidates`, for each cell the sum of 2 to the power of its
//! candidates, with `-` between the cells. Only 9x9 boards are known. Digits of the user are digits
//! of the board; candidates count where every open cell has some. Anything else that is not empty
//! is a rule or a decoration; as the two cannot be told apart, only the keys known to decorate are
//! passed over. Known from links beside the boards they hold.

use super::super::entry::{Entry, board_of, with_notes};
use super::super::lengths::Lengths;
use super::super::pack::json::Value;
use super::super::pack::{base, inflate};
use super::super::scan::Placed;
use super::super::{Alphabet, Board, Expected, Position, ReadError, ReadOptions};
use crate::digit::{Digit, DigitSet};

/// The cells of a board.
const N_CELLS: usize = 81;
/// Keys that change nothing of the puzzle.
const HARMLESS: [&str; 9] = [
    "version",
    "gridSize",
    "givenDigits",
    "userDigits",
    "userCellCandidates",
    "colours",
    "givenColours",
    "userColours",
    "userCellCandidatesColours",
];

pub(super) fn read(
    packed: &[Placed],
    start: Position,
    options: &ReadOptions,
) -> Result<Board, ReadError> {
    let chars = packed.iter().map(|&(c, _)| c);
    let text = base::decode_32(chars).and_then(|bytes| inflate::zlib(&bytes, inflate::MOST));
    let text = text.and_then(|bytes| String::from_utf8(bytes).ok());
    let Some(text) = text else {
        return Err(ReadError::malformed(
            start,
            Expected::Packed,
            "something else",
        ));
    };
    let malformed = || ReadError::malformed(start, Expected::Puzzle, &text);
    let puzzle = Value::read(&text).ok_or_else(malformed)?;
    let shape = Lengths::new(options.shape).expect_board(N_CELLS, start)?;
    if puzzle
        .get("gridSize")
        .is_some_and(|size| size.number() != Some(9))
    {
        return Err(ReadError::variant(start, "a grid that is not 9 by 9"));
    }
    if let Some(rule) = puzzle
        .keys()
        .find(|&key| puzzle.has(key) && !HARMLESS.contains(&key))
    {
        return Err(ReadError::variant(start, rule));
    }
    let mut entries = entries(&puzzle, start).ok_or_else(malformed)?;
    let notes = puzzle.get("userCellCandidates").and_then(notes);
    if let Some(notes) = notes.filter(|notes| notes.len() == N_CELLS) {
        with_notes(&mut entries, &notes);
    }
    Ok(board_of(shape, &entries, Alphabet::Standard))
}

fn entries(puzzle: &Value, start: Position) -> Option<Vec<(Entry, Position)>> {
    let digits = |key| -> Option<Vec<usize>> {
        let text = puzzle.get(key)?.text()?;
        text.chars()
            .map(|c| Some(c.to_digit(10)? as usize))
            .collect()
    };
    let given = digits("givenDigits")?;
    let placed = match puzzle.get("userDigits") {
        Some(_) => digits("userDigits")?,
        None => vec![0; N_CELLS],
    };
    let entry = |(given, placed)| {
        let digit = Digit::new(given).or(Digit::new(placed));
        (digit.map_or(Entry::Open, Entry::Digit), start)
    };
    let is_whole = given.len() == N_CELLS && placed.len() == N_CELLS;
    is_whole.then(|| given.into_iter().zip(placed).map(entry).collect())
}

/// Returns the candidates of each cell; digit 1 is the second lowest bit.
fn notes(value: &Value) -> Option<Vec<DigitSet>> {
    let set = |text: &str| {
        let bits: u32 = text.parse().ok()?;
        let digits = (1..=9).filter(|digit| bits >> digit & 1 == 1);
        Some(digits.filter_map(Digit::new).collect())
    };
    value.text()?.split('-').map(set).collect()
}
