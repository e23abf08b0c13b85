//! Links that hold a board, and the parts of such links that people copy alone.
//!
//! | link | board |
//! | --- | --- |
//! | this project, `#v=1&p=` | a line in the standard alphabet |
//! | SudokuWiki, `?bd=` | see [`sudokuwiki`] |
//! | f-puzzles, `?load=`; SudokuPad, `fpuzzles...` | see [`fpuzzles`] |
//! | SudokuPad, `scf...`; sudokuexchange, `?s=` | see [`runs`] |
//! | sudoku.coach, `SCv7_32_...` | see [`coach`] |
//! | any, with a board as the last part of its path | a line |
//!
//! Links that only name a board somebody else keeps cannot be read without asking for it, and
//! SudokuPad's own form `scl...` is mostly used for variants; both are refused.

mod coach;
mod fpuzzles;
mod parts;
mod runs;
mod sudokuwiki;

use parts::{decoded, split, strip, value};

use super::interpret::interpret;
use super::lengths::Lengths;
use super::scan::{Placed, characters, is_cell, text_of};
use super::{Alphabet, Board, Position, ReadError, ReadErrorKind, ReadOptions};

/// Starts of an address.
const ADDRESSES: [&str; 9] = [
    "http://",
    "https://",
    "www.",
    "sudokupad.app/",
    "app.crackingthecryptic.com/",
    "f-puzzles.com/",
    "sudokuwiki.org/",
    "sudoku.coach/",
    "sudokuexchange.com/",
];
/// Starts of a part of an address that holds a board.
const PARTS: [&str; 9] = [
    "#v=", "?bd=", "bd=", "?load=", "?s=", "fpuzzles", "N4Ig", "SCv", "scf",
];

/// Returns whether a line is a link, or a part of one that holds a board.
pub(super) fn is_link(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim();
    let starts = |starts: &[&str]| starts.iter().any(|start| text.starts_with(start));
    starts(&ADDRESSES) || (starts(&PARTS) && !is_large_board(text))
}

/// A board of 20 digits or more can begin with letters that begin links too.
fn is_large_board(text: &str) -> bool {
    let is_letters = text.starts_with("scf") || text.starts_with("N4Ig");
    is_letters && matches!(text.len(), 400 | 625) && text.chars().all(is_cell)
}

/// Reads the board of a link; what follows a space is a comment.
pub(super) fn read(line: &[Placed], options: &ReadOptions) -> Result<Board, ReadError> {
    let is_outside = |&(c, _): &Placed| c.is_whitespace() || c == '\u{feff}';
    let link = line.split(is_outside).find(|word| !word.is_empty());
    let link = link.unwrap_or_default();
    let (address, hash) = split(link, '#');
    let (path, query) = split(address, '?');
    if let (Some(version), Some(board)) = (value(hash, "v"), value(hash, "p")) {
        return own(link, &version, &board, options);
    }
    // `bd=` can also stand alone.
    let query = if query.is_empty() { path } else { query };
    if let Some(board) = value(query, "bd") {
        return sudokuwiki::read(&board, start_of(&board, link), options);
    }
    if let Some(packed) = value(query, "load") {
        return read_fpuzzles(link, &packed, options);
    }
    if let Some(board) = value(query, "s") {
        return runs::read(&board, start_of(&board, link), options);
    }
    let id = value(query, "puzzleid").unwrap_or_else(|| decoded(id_of(path)));
    read_id(link, &id, options)
}

/// Returns the part of an address that names the board: the last of its path. Base 64 has slashes
/// of its own.
fn id_of(path: &[Placed]) -> &[Placed] {
    let is_packed = |start: &usize| {
        let is_part = *start == 0 || path[start - 1].0 == '/';
        let marks = ["fpuzzles", "N4Ig"];
        is_part
            && marks
                .iter()
                .any(|mark| strip(&path[*start..], mark).is_some())
    };
    let packed = (0..path.len()).find(is_packed).map(|start| &path[start..]);
    let last = || {
        path.rsplit(|&(c, _)| c == '/')
            .find(|part| !part.is_empty())
    };
    packed.or_else(last).unwrap_or_default()
}

/// Reads the part of a link that names the board, and may hold it.
fn read_id(link: &[Placed], id: &[Placed], options: &ReadOptions) -> Result<Board, ReadError> {
    if let Some(packed) = strip(id, "fpuzzles") {
        return read_fpuzzles(link, packed, options);
    }
    if strip(id, "N4Ig").is_some() {
        return read_fpuzzles(link, id, options);
    }
    if let Some(packed) = strip(id, "SCv7_32_") {
        return read_coach(link, packed, options);
    }
    if let Some(board) = strip(id, "scf").filter(|board| !board.is_empty()) {
        return runs::read(board, start_of(board, link), options);
    }
    let board = Lengths::new(options.shape).board(id.len());
    match board.filter(|_| id.iter().all(|(c, _)| is_cell(*c))) {
        Some(shape) => interpret(&characters(id)?, shape, options),
        None => Err(unread(link)),
    }
}

fn read_fpuzzles(
    link: &[Placed],
    packed: &[Placed],
    options: &ReadOptions,
) -> Result<Board, ReadError> {
    fpuzzles::read(packed, start_of(packed, link), options)
}

fn read_coach(
    link: &[Placed],
    packed: &[Placed],
    options: &ReadOptions,
) -> Result<Board, ReadError> {
    coach::read(packed, start_of(packed, link), options)
}

/// Reads a link of this project.
fn own(
    link: &[Placed],
    version: &[Placed],
    board: &[Placed],
    options: &ReadOptions,
) -> Result<Board, ReadError> {
    if text_of(version) != "1" {
        return Err(unread(link));
    }
    let start = start_of(board, link);
    let cells = characters(board)?;
    let shape = Lengths::new(options.shape).expect_board(cells.len(), start)?;
    let options = ReadOptions {
        alphabet: Some(Alphabet::Standard),
        ..*options
    };
    interpret(&cells, shape, &options)
}

fn unread(link: &[Placed]) -> ReadError {
    let found = super::error::start_of(&text_of(link));
    ReadError {
        position: start_of(link, link),
        kind: ReadErrorKind::UnreadLink { found },
    }
}

/// Returns where a part of a link begins, or the link if the part is empty.
fn start_of(part: &[Placed], link: &[Placed]) -> Position {
    let first = part.first().or(link.first());
    first.map_or(Position::START, |&(_, position)| position)
}
