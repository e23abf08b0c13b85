//! One line of text: the cells in it, and what is frame or comment.

use super::{Position, ReadError, ReadErrorKind};
use crate::shape::{MAX_SIZE, Shape};

/// How one cell is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Symbol {
    /// One character.
    Char(char),
    /// A decimal number between spaces; 0 is empty.
    Number(u8),
}

/// A cell of a line, and where it stands.
pub(super) type ScannedCell = (Symbol, Position);

/// What a line is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Line {
    /// Nothing, a ruler, or a comment.
    Blank,
    /// Cells: a board, a row, or a part of one.
    Cells(Vec<ScannedCell>),
}

/// Which numbers of cells make a board and a row.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lengths {
    shape: Option<Shape>,
}

impl Lengths {
    pub(super) const fn new(shape: Option<Shape>) -> Self {
        Self { shape }
    }

    /// Returns the shape of a board with this many cells.
    pub(super) fn board(self, n_cells: usize) -> Option<Shape> {
        match self.shape {
            Some(shape) => (shape.n_cells() == n_cells).then_some(shape),
            None => Shape::from_n_cells(n_cells),
        }
    }

    /// Returns the shape of a board whose rows have this many cells.
    pub(super) fn row(self, n_cells: usize) -> Option<Shape> {
        match self.shape {
            Some(shape) => (shape.size() == n_cells).then_some(shape),
            None => Shape::from_size(n_cells),
        }
    }

    /// Returns the lengths of boards, shortest first.
    pub(super) fn boards(self) -> Vec<usize> {
        match self.shape {
            Some(shape) => vec![shape.n_cells()],
            None => Shape::ALL.iter().map(|shape| shape.n_cells()).collect(),
        }
    }
}

/// Reads one line; `line` is its number, counted from 1. Dashes write both rulers and empty
/// cells: `is_row_of_dashes` tells whether a line of nothing but so many dashes is a row.
pub(super) fn scan(
    text: &str,
    line: usize,
    lengths: Lengths,
    is_row_of_dashes: impl Fn(usize) -> bool,
) -> Result<Line, ReadError> {
    let chars: Vec<char> = text.chars().collect();
    if is_ruler(&chars, is_row_of_dashes) {
        return Ok(Line::Blank);
    }
    let end = |stops: &[char]| {
        let is_stop = |c: &char| stops.contains(c);
        // A row may be indented; what ends a board is only looked for behind its first cell.
        let start = chars.iter().position(|c| !c.is_whitespace()).unwrap_or(0);
        chars[start..]
            .iter()
            .position(is_stop)
            .map_or(chars.len(), |n| start + n)
    };
    let first_word = characters(&chars[..end(&[',', ';', '#', '\t', ' '])], line);
    if let Ok(cells) = &first_word
        && lengths.board(cells.len()).is_some()
    {
        return first_word.map(Line::Cells);
    }
    let body = &chars[..end(&[',', ';', '#'])];
    if let Some(cells) = numbers(body, line, lengths) {
        return Ok(Line::Cells(cells));
    }
    let cells = characters(body, line)?;
    Ok(if cells.is_empty() {
        Line::Blank
    } else {
        Line::Cells(cells)
    })
}

const fn is_frame(c: char) -> bool {
    matches!(
        c,
        '|' | '+' | '=' | ':' | '\u{2500}'..='\u{257f}' | '\u{feff}'
    ) || c.is_whitespace()
}

/// Returns whether a line is a part of a frame: corners with runs of dashes between them, or
/// nothing but dashes that are no row.
fn is_ruler(chars: &[char], is_row_of_dashes: impl Fn(usize) -> bool) -> bool {
    let is_dash = |c: char| c == '-';
    let is_corner = |c: char| {
        matches!(
            c,
            '+' | '=' | '*' | '.' | '\'' | '`' | '\u{2500}'..='\u{257f}'
        )
    };
    if !chars
        .iter()
        .all(|&c| is_dash(c) || is_corner(c) || is_frame(c))
    {
        return false;
    }
    let n_dashes = chars.iter().filter(|&&c| is_dash(c)).count();
    let has_hard_corner = chars
        .iter()
        .any(|&c| is_corner(c) && !matches!(c, '.' | '*'));
    let has_soft_corner = chars.iter().any(|&c| matches!(c, '.' | '*'));
    let has_run = chars.windows(3).any(|run| run.iter().all(|&c| is_dash(c)));
    if has_hard_corner {
        // A row of dots between bars drawn as lines has no dashes.
        return n_dashes > 0 || !has_soft_corner;
    }
    if has_soft_corner {
        return has_run;
    }
    n_dashes > 0 && !is_row_of_dashes(n_dashes)
}

/// Reads cells of one character each.
fn characters(chars: &[char], line: usize) -> Result<Vec<ScannedCell>, ReadError> {
    let mut cells = Vec::with_capacity(chars.len());
    for (index, &c) in chars.iter().enumerate() {
        let position = Position {
            line,
            column: index + 1,
        };
        if matches!(c, '0'..='9' | 'A'..='Y' | 'a'..='y' | '.' | '*' | '_' | '-') {
            cells.push((Symbol::Char(c), position));
        } else if !is_frame(c) {
            return Err(ReadError {
                position,
                kind: ReadErrorKind::UnknownCharacter { found: c },
            });
        }
    }
    Ok(cells)
}

/// Reads decimal numbers between spaces: as many as a row or a board has cells, at least one of
/// two figures.
fn numbers(chars: &[char], line: usize, lengths: Lengths) -> Option<Vec<ScannedCell>> {
    let mut cells = Vec::new();
    let mut has_two_figures = false;
    let mut start = 0;
    for word in chars.split(|&c| is_frame(c)) {
        let position = Position {
            line,
            column: start + 1,
        };
        start += word.len() + 1;
        let number = match word {
            [] => continue,
            ['.' | '*' | '_' | '-' | 'X' | 'x'] => 0,
            [one] => one.to_digit(10)?,
            [ten, one] => {
                has_two_figures = true;
                ten.to_digit(10)? * 10 + one.to_digit(10)?
            }
            _ => return None,
        };
        cells.push((Symbol::Number(number as u8), position));
    }
    let fits = lengths.row(cells.len()).or(lengths.board(cells.len()));
    let is_large = fits.is_some_and(|shape| (10..=MAX_SIZE).contains(&shape.size()));
    (is_large && has_two_figures).then_some(cells)
}
