//! Writing puzzles in the notations other programs read.
//!
//! What is written reads back as the same puzzle, but for what a notation cannot say: a line has no
//! struck candidates, and candidate grids and lines do not tell a blank with one candidate left
//! from a given. Grids with rulers are drawn by [`crate::text::draw_grid`].

use super::entry::possible;
use super::interpret::written;
use crate::cell::Cell;
use crate::digit::DigitSet;
use crate::puzzle::Puzzle;
use crate::shape::Shape;

/// Writes the givens as a line, row by row, blanks as `.`; many of them make an SDM file.
///
/// ```
/// use engine::notation::{self, write};
/// let board = notation::read_one("12..\n34..\n....\n....", &Default::default()).unwrap();
/// assert_eq!(write::line(&board.puzzle().unwrap()), "12..34..........");
/// ```
pub fn line(puzzle: &Puzzle) -> String {
    puzzle.grid().to_string()
}

/// Writes the givens as a line of a table, as [`line()`]; a row of names is up to the caller.
///
/// Fields are quoted where they have to be (RFC 4180). A board never has to, but the fields behind
/// it may. Line breaks in them read back only in a table with a row of names.
///
/// ```
/// use engine::notation::{self, write};
/// let puzzle = notation::read_one("12..34..........", &Default::default()).unwrap().puzzle();
/// assert_eq!(write::csv(&puzzle.unwrap(), &["a, b", "1"]), "12..34..........,\"a, b\",1");
/// ```
pub fn csv(puzzle: &Puzzle, fields: &[&str]) -> String {
    let mut text = line(puzzle);
    for field in fields {
        text.push(',');
        if field.contains([',', '"', '\n', '\r']) {
            let doubled = field.replace('"', "\"\"");
            text.push_str(&format!("\"{doubled}\""));
        } else {
            text.push_str(field);
        }
    }
    text
}

/// Writes the givens as an SDK file: a grid under `[Puzzle]`, with a line break at the end.
pub fn sdk(puzzle: &Puzzle) -> String {
    let line: Vec<char> = line(puzzle).chars().collect();
    let mut text = "[Puzzle]\n".to_owned();
    for row in line.chunks(puzzle.shape().size()) {
        text.extend(row);
        text.push('\n');
    }
    text
}

/// Writes the candidates as a grid with rulers, each row with a line break; a given stands alone in
/// its cell, and a blank without any candidate is `.`, which says nothing of it.
///
/// ```
/// use engine::notation::{self, write};
/// let puzzle = notation::read_one("12..34..........", &Default::default()).unwrap().puzzle();
/// assert_eq!(write::candidate_grid(&puzzle.unwrap()), "\
/// 1    2    | 34   34
/// 3    4    | 12   12
/// ----------+----------
/// 24   13   | 1234 1234
/// 24   13   | 1234 1234
/// ");
/// ```
pub fn candidate_grid(puzzle: &Puzzle) -> String {
    let shape = puzzle.shape();
    let texts: Vec<String> = Cell::all(shape)
        .map(|cell| match left(puzzle, cell) {
            digits if digits.is_empty() => ".".to_owned(),
            digits => written(digits),
        })
        .collect();
    let width = texts.iter().map(String::len).max().unwrap_or(1);
    let drawing = crate::text::draw_cells(shape, width, |cell| {
        format!("{:<width$}", texts[cell.index(shape)])
    });
    let rows = drawing.lines().map(str::trim_end);
    rows.fold(String::new(), |text, row| text + row + "\n")
}

/// Writes the candidates of a 9x9 board as a line of 729 characters: nine for each cell, each digit
/// in its place or `.`.
pub fn candidate_line(puzzle: &Puzzle) -> Option<String> {
    let digits = |cell| {
        let left = left(puzzle, cell);
        DigitSet::all(9).map(move |digit| {
            if left.contains(digit) {
                digit.to_char()
            } else {
                '.'
            }
        })
    };
    is_classic(puzzle).then(|| Cell::all(puzzle.shape()).flat_map(digits).collect())
}

/// Writes a 9x9 board as a library line of HoDoKu, with its struck candidates as deleted ones.
pub fn hodoku(puzzle: &Puzzle) -> Option<String> {
    let deleted: Vec<String> = puzzle
        .struck_candidates()
        .map(|c| format!("{}{}{}", c.digit, c.cell.row() + 1, c.cell.column() + 1))
        .collect();
    is_classic(puzzle).then(|| format!(":0000:x:{}:{}::", line(puzzle), deleted.join(" ")))
}

/// Writes the query of a link of SudokuWiki for a 9x9 board: `?bd=` and 81 digits, or base 32 if
/// candidates are struck.
pub fn sudokuwiki(puzzle: &Puzzle) -> Option<String> {
    if !is_classic(puzzle) {
        return None;
    }
    if puzzle.struck_candidates().next().is_none() {
        return Some(format!("?bd={}", line(puzzle).replace('.', "0")));
    }
    let pair = |cell| {
        let bits = left(puzzle, cell).map(|digit| 2 << digit.index());
        let number: u32 = bits.sum::<u32>() + u32::from(puzzle.given(cell).is_some());
        [number / 32, number % 32].map(|figure| char::from_digit(figure, 32).unwrap_or('0'))
    };
    let pairs: String = Cell::all(puzzle.shape()).flat_map(pair).collect();
    Some(format!("?bd={pairs}"))
}

fn is_classic(puzzle: &Puzzle) -> bool {
    puzzle.shape() == Shape::CLASSIC
}

/// Returns the given of a cell, or the candidates it has at the start.
fn left(puzzle: &Puzzle, cell: Cell) -> DigitSet {
    match puzzle.given(cell) {
        Some(given) => DigitSet::only(given),
        None => possible(puzzle.grid(), cell).difference(puzzle.struck(cell)),
    }
}
