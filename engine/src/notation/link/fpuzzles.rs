//! Links of f-puzzles, `?load=`, and of SudokuPad, `fpuzzles...`: base 64 of lz-string of JSON.
//!
//! The JSON is an object with `size` and `grid`, rows of cells. A cell may have `value` (a digit,
//! given or not), `givenPencilMarks` (all candidates that are left), `centerPencilMarks` (a
//! player's notes, which count as candidates where every open cell has some), `region` (its box,
//! where the boxes are not the usual ones) and colors. Every other key of the object is a rule or
//! a drawing that may mean one, except title, author and the like: a puzzle that has any is a
//! variant and refused, as it is with `ruleset` saying more than that plain rules apply.
//!
//! Known from public readers of these links, and from links in their tests. That the keys passed
//! over mean nothing for the board is what those readers assume too.

use super::super::entry::{Entry, board_of, with_notes};
use super::super::lengths::Lengths;
use super::super::pack::json::Value;
use super::super::pack::lz;
use super::super::scan::Placed;
use super::super::{Alphabet, Board, Expected, Position, ReadError, ReadOptions};
use crate::digit::{Digit, DigitSet};
use crate::shape::Shape;

/// Keys that change nothing of the puzzle.
const HARMLESS: [&str; 10] = [
    "size",
    "grid",
    "title",
    "author",
    "ruleset",
    "solution",
    "highlightConflicts",
    "successMessage",
    "disabledlogic",
    "truecandidatesoptions",
];
/// Keys of a cell that change nothing of it.
const HARMLESS_IN_CELL: [&str; 11] = [
    "value",
    "given",
    "region",
    "givenPencilMarks",
    "centerPencilMarks",
    "cornerPencilMarks",
    "candidates",
    "c",
    "cArray",
    "highlight",
    "highlightArray",
];

pub(super) fn read(
    packed: &[Placed],
    start: Position,
    options: &ReadOptions,
) -> Result<Board, ReadError> {
    let chars = packed.iter().map(|&(c, _)| c);
    let Some(text) = lz::unpack(chars, lz::MOST) else {
        return Err(ReadError::malformed(
            start,
            Expected::Packed,
            "something else",
        ));
    };
    let malformed = || ReadError::malformed(start, Expected::Puzzle, &text);
    let puzzle = Value::read(&text).ok_or_else(malformed)?;
    if let Some(rule) = rule_of(&puzzle) {
        return Err(ReadError::variant(start, &rule));
    }
    let size = puzzle
        .get("size")
        .and_then(Value::number)
        .ok_or_else(malformed)?;
    let grid = puzzle
        .get("grid")
        .and_then(Value::items)
        .ok_or_else(malformed)?;
    let shape = Lengths::new(options.shape).expect_board(size.saturating_mul(size), start)?;
    let rows: Option<Vec<&[Value]>> = grid.iter().map(Value::items).collect();
    let cells: Vec<&Value> = rows.ok_or_else(malformed)?.into_iter().flatten().collect();
    if cells.len() != shape.n_cells() || grid.len() != size {
        return Err(malformed());
    }
    expect_usual_boxes(&cells, shape, start)?;
    board(&cells, shape, start)
}

/// Returns the first rule beyond those of plain Sudoku.
fn rule_of(puzzle: &Value) -> Option<String> {
    let mut keys = puzzle.keys();
    let rule = keys.find(|&key| puzzle.has(key) && !HARMLESS.contains(&key));
    let is_plain = puzzle
        .get("ruleset")
        .and_then(Value::text)
        .is_none_or(is_plain);
    rule.map(str::to_owned)
        .or((!is_plain).then(|| "rules in words".to_owned()))
}

/// Returns whether rules in words say no more than that there are no others.
fn is_plain(rules: &str) -> bool {
    let words: Vec<String> = rules
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    matches!(
        words[..],
        [] | ["sudoku"]
            | ["normal" | "standard" | "classic" | "regular", "sudoku"]
            | [
                "normal" | "standard" | "classic" | "regular",
                "sudoku",
                "rules"
            ]
            | [
                "normal" | "standard" | "classic" | "regular",
                "sudoku",
                "rules",
                "apply"
            ]
    )
}

/// Refuses boxes other than those of the shape; without a region a cell is in its usual box.
fn expect_usual_boxes(cells: &[&Value], shape: Shape, start: Position) -> Result<(), ReadError> {
    let n_across = shape.size() / shape.box_columns();
    let box_of = |index: usize| {
        let (row, column) = (index / shape.size(), index % shape.size());
        row / shape.box_rows() * n_across + column / shape.box_columns()
    };
    let region = |index: usize| match cells[index].get("region") {
        Some(region) => region.number(),
        None => Some(box_of(index)),
    };
    let regions: Vec<Option<usize>> = (0..cells.len()).map(region).collect();
    let first_of_box = |index| (0..cells.len()).find(|&other| box_of(other) == box_of(index));
    let first_of_region = |index| regions.iter().position(|&other| other == regions[index]);
    let is_usual =
        |index: usize| regions[index].is_some() && first_of_box(index) == first_of_region(index);
    if (0..cells.len()).all(is_usual) {
        return Ok(());
    }
    Err(ReadError::variant(start, "boxes of another form"))
}

fn board(cells: &[&Value], shape: Shape, start: Position) -> Result<Board, ReadError> {
    let entry = |cell: &&Value| -> Result<(Entry, Position), ReadError> {
        if let Some(key) = cell
            .keys()
            .find(|&key| cell.has(key) && !HARMLESS_IN_CELL.contains(&key))
        {
            return Err(ReadError::variant(start, key));
        }
        let entry = match cell.get("value").filter(|_| cell.has("value")) {
            Some(value) => Entry::Digit(digit(value, shape, start)?),
            None if cell.has("givenPencilMarks") => {
                Entry::Candidates(digits(cell, "givenPencilMarks", shape, start)?)
            }
            None => Entry::Open,
        };
        Ok((entry, start))
    };
    let mut entries: Vec<_> = cells.iter().map(entry).collect::<Result<_, _>>()?;
    let notes = |cell: &&Value| digits(cell, "centerPencilMarks", shape, start);
    let notes: Vec<DigitSet> = cells.iter().map(notes).collect::<Result<_, _>>()?;
    with_notes(&mut entries, &notes);
    Ok(board_of(shape, &entries, Alphabet::Standard))
}

fn digits(cell: &Value, key: &str, shape: Shape, start: Position) -> Result<DigitSet, ReadError> {
    let items = cell.get(key).and_then(Value::items).unwrap_or_default();
    items.iter().map(|item| digit(item, shape, start)).collect()
}

fn digit(value: &Value, shape: Shape, start: Position) -> Result<Digit, ReadError> {
    let number = value.number().or_else(|| value.text()?.parse().ok());
    let malformed = || ReadError::malformed(start, Expected::CellData, "something else");
    let digit = number.and_then(Digit::new).ok_or_else(malformed)?;
    if digit.value() > shape.size() {
        return Err(ReadError::too_great(start, digit, shape.size()));
    }
    Ok(digit)
}
