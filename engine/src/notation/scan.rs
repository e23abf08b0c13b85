//! One line of text: the cells in it, and what is frame or comment.

use super::groups;
use super::lengths::Lengths;
use super::ruler::is_ruler;
use super::{Position, ReadError, ReadErrorKind};
use crate::digit::DigitSet;
use crate::shape::MAX_SIZE;

/// How one cell is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Symbol {
    /// One character.
    Char(char),
    /// A decimal number between spaces; 0 is empty.
    Number(u8),
    /// The candidates that are left.
    Candidates(DigitSet),
}

/// A cell of a line, and where it stands.
pub(super) type ScannedCell = (Symbol, Position);

/// A character of a text, and where it stands.
pub(super) type Placed = (char, Position);

/// What a line is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Line {
    /// Nothing, a ruler, or a comment.
    Blank,
    /// Cells: a board, a row, or a part of one.
    Cells(Vec<ScannedCell>),
}

/// Returns the characters of a line with their places; `line` is its number, counted from 1.
pub(super) fn placed(text: &str, line: usize) -> Vec<Placed> {
    let place = |(index, c)| {
        let column = index + 1;
        (c, Position { line, column })
    };
    text.chars().enumerate().map(place).collect()
}

/// Returns the characters without their places.
pub(super) fn text_of(placed: &[Placed]) -> String {
    placed.iter().map(|&(c, _)| c).collect()
}

/// Reads one line. Dashes write both rulers and empty cells: `is_row_of_dashes` tells whether a
/// line of nothing but so many dashes is a row.
pub(super) fn scan(
    chars: &[Placed],
    lengths: Lengths,
    is_row_of_dashes: impl Fn(usize) -> bool,
) -> Result<Line, ReadError> {
    if is_ruler(chars, is_row_of_dashes) {
        return Ok(Line::Blank);
    }
    let body = before(chars, &[',', ';', '#']);
    if let Some(cells) = numbers(body, lengths) {
        return Ok(Line::Cells(cells));
    }
    if let Some(cells) = groups::row(body, lengths) {
        return cells.map(Line::Cells);
    }
    let first_word = before(chars, &[',', ';', '#', '\t', ' ']);
    if let Some(cells) = groups::line(first_word, lengths) {
        return cells.map(Line::Cells);
    }
    if let Ok(cells) = characters(first_word)
        && lengths.board(cells.len()).is_some()
    {
        return Ok(Line::Cells(cells));
    }
    single(body)
}

/// Reads one line of cells of one character each, whatever their number.
pub(super) fn scan_single(
    chars: &[Placed],
    is_row_of_dashes: impl Fn(usize) -> bool,
) -> Result<Line, ReadError> {
    if is_ruler(chars, is_row_of_dashes) {
        return Ok(Line::Blank);
    }
    single(before(chars, &[',', ';', '#']))
}

fn single(body: &[Placed]) -> Result<Line, ReadError> {
    let cells = characters(body)?;
    Ok(if cells.is_empty() {
        Line::Blank
    } else {
        Line::Cells(cells)
    })
}

/// Returns what stands before the first of these characters. A row may be indented; what ends a
/// board is only looked for from its first cell on.
fn before<'a>(chars: &'a [Placed], stops: &[char]) -> &'a [Placed] {
    let is_space = |(c, _): &Placed| c.is_whitespace();
    let n_spaces = chars.iter().take_while(|placed| is_space(placed)).count();
    let is_stop = |(c, _): &Placed| stops.contains(c);
    let end = chars[n_spaces..].iter().position(is_stop);
    end.map_or(chars, |n| &chars[..n_spaces + n])
}

/// Returns whether a character stands between cells and means nothing.
pub(super) const fn is_frame(c: char) -> bool {
    matches!(
        c,
        '|' | '+' | '=' | ':' | '\u{2500}'..='\u{257f}' | '\u{feff}'
    ) || c.is_whitespace()
}

/// Returns whether a character writes a cell, filled or empty.
pub(super) const fn is_cell(c: char) -> bool {
    matches!(c, '0'..='9' | 'A'..='Y' | 'a'..='y' | '.' | '*' | '_' | '-')
}

/// Reads cells of one character each.
pub(super) fn characters(chars: &[Placed]) -> Result<Vec<ScannedCell>, ReadError> {
    let mut cells = Vec::with_capacity(chars.len());
    for &(c, position) in chars {
        if is_cell(c) {
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

/// Returns the words between frames and spaces.
pub(super) fn words(chars: &[Placed]) -> impl Iterator<Item = &[Placed]> {
    chars
        .split(|&(c, _)| is_frame(c))
        .filter(|word| !word.is_empty())
}

/// Reads decimal numbers between spaces: as many as a row or a board has cells, at least one of
/// two figures.
fn numbers(chars: &[Placed], lengths: Lengths) -> Option<Vec<ScannedCell>> {
    let mut cells = Vec::new();
    let mut has_two_figures = false;
    for word in words(chars) {
        let number = match word {
            [('.' | '*' | '_' | '-' | 'X' | 'x', _)] => 0,
            [(one, _)] => one.to_digit(10)?,
            [(ten, _), (one, _)] => {
                has_two_figures = true;
                ten.to_digit(10)? * 10 + one.to_digit(10)?
            }
            _ => return None,
        };
        cells.push((Symbol::Number(number as u8), word[0].1));
    }
    let fits = lengths.row(cells.len()).or(lengths.board(cells.len()));
    let is_large = fits.is_some_and(|shape| (10..=MAX_SIZE).contains(&shape.size()));
    (is_large && has_two_figures).then_some(cells)
}
