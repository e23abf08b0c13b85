//! Documents of OpenSudoku, with any number of puzzles.
//!
//! Each element `game` has its board in the attribute `data`. In version 1 of the notation that is a
//! line of 81 digits, 0 for empty. In version 2 it may also be the state of a game: `version: N`,
//! then for each cell its digit, notes and whether it can be edited, each with `|` behind it;
//! version 4 of the data has two kinds of notes and version 5 a color as well. Digits of a game
//! that somebody began are digits of the board, given or not. Notes are not read: a player's notes
//! seldom name every candidate.
//!
//! Versions 1 to 3 of the data are known from the patterns the program holds them to, 4 and 5 from
//! the code that writes them; a later one is refused.

use super::entry::{Entry, board_of, expect_digits};
use super::interpret::interpret;
use super::lengths::Lengths;
use super::scan::{Placed, characters, text_of};
use super::xml::{Tag, Tags};
use super::{Alphabet, Board, Expected, Position, ReadError, ReadOptions, Results};
use crate::digit::Digit;

/// Reads a document line by line.
#[derive(Clone, Debug)]
pub(super) struct Document {
    options: ReadOptions,
    tags: Tags,
    stage: Stage,
    /// Where the document begins.
    start: Option<Position>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Stage {
    Before,
    Within,
    Over,
}

impl Document {
    /// Returns whether a line begins a document.
    pub(super) fn begins(text: &str) -> bool {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        text.starts_with("<?xml") || text.starts_with("<opensudoku")
    }

    pub(super) fn new(options: ReadOptions) -> Self {
        Self {
            options,
            tags: Tags::default(),
            stage: Stage::Before,
            start: None,
        }
    }

    /// Returns whether the document is closed, or none of OpenSudoku.
    pub(super) fn is_over(&self) -> bool {
        self.stage == Stage::Over
    }

    /// Reads one line; returns its boards. What follows the end of the document is passed over.
    pub(super) fn push_line(&mut self, line: &[Placed]) -> Results {
        let mut results = Vec::new();
        self.start = self.start.or(line.first().map(|&(_, position)| position));
        for &placed in line {
            match self.tags.push(placed) {
                Ok(Some(tag)) => results.extend(self.push_tag(&tag)),
                Ok(None) => {}
                Err(error) => results.push(Err(error)),
            }
            if self.is_over() {
                break;
            }
        }
        // The line break is a character too.
        if let Some(&(_, position)) = line.last()
            && let Err(error) = self.tags.push(('\n', position))
        {
            results.push(Err(error));
        }
        results
    }

    fn push_tag(&mut self, tag: &Tag) -> Option<Result<Board, ReadError>> {
        let is_element = !tag.name.starts_with(['?', '!']);
        match (self.stage, tag.name.trim_end_matches('/')) {
            (Stage::Before, "opensudoku") => {
                self.stage = Stage::Within;
                None
            }
            (Stage::Before, name) if is_element => {
                self.stage = Stage::Over;
                let found = format!("<{name}>");
                let expected = Expected::OpenSudoku;
                Some(Err(ReadError::malformed(tag.position, expected, &found)))
            }
            (Stage::Within, "game") => Some(self.game(tag)),
            (Stage::Within, "/opensudoku") => {
                self.stage = Stage::Over;
                None
            }
            _ => None,
        }
    }

    fn game(&self, tag: &Tag) -> Result<Board, ReadError> {
        let data = tag.attribute("data").unwrap_or_default();
        let start = data.first().map_or(tag.position, |&(_, position)| position);
        let lengths = Lengths::new(self.options.shape);
        match text_of(&data).strip_prefix("version:") {
            Some(rest) => {
                let n_fields = fields_of_version(rest).ok_or_else(|| {
                    ReadError::malformed(start, Expected::CellData, &text_of(&data))
                })?;
                let entries = state(&data, n_fields)?;
                let shape = lengths.expect_board(entries.len(), start)?;
                expect_digits(&entries, shape.size())?;
                Ok(board_of(shape, &entries, Alphabet::Standard))
            }
            None => {
                let cells = characters(&data)?;
                let shape = lengths.expect_board(cells.len(), start)?;
                interpret(&cells, shape, &self.options)
            }
        }
    }

    /// Ends the text; returns a refusal, as the document is not closed.
    pub(super) fn finish(&self) -> Option<ReadError> {
        let found = "the end of the text";
        let missing = |start| ReadError::malformed(start, Expected::EndOfDocument, found);
        self.tags.finish().or(self.start.map(missing))
    }
}

/// Returns how many fields a cell has in this version of the data; the text follows `version:`.
fn fields_of_version(text: &str) -> Option<usize> {
    match text.split_whitespace().next()? {
        "1" | "2" | "3" => Some(3),
        "4" => Some(4),
        "5" => Some(5),
        _ => None,
    }
}

/// Reads the cells of a game; the first field of each is its digit.
fn state(data: &[Placed], n_fields: usize) -> Result<Vec<(Entry, Position)>, ReadError> {
    let is_break = |&(c, _): &Placed| c.is_whitespace();
    // Behind `version:` stands the number, then the cells.
    let colon = data.iter().position(|&(c, _)| c == ':').unwrap_or_default();
    let mut words = data[colon + 1..]
        .split(is_break)
        .filter(|word| !word.is_empty());
    let cells = words.nth(1).unwrap_or_default();
    let fields: Vec<&[Placed]> = cells
        .split(|&(c, _)| c == '|')
        .filter(|field| !field.is_empty())
        .collect();
    let digit = |cell: &&[&[Placed]]| cell.len() == n_fields;
    let whole = fields.chunks(n_fields).filter(digit);
    whole.map(|cell| digit_of(cell[0])).collect()
}

fn digit_of(field: &[Placed]) -> Result<(Entry, Position), ReadError> {
    let position = field[0].1;
    let entry = match field {
        [('0', _)] => Some(Entry::Open),
        [(c @ '1'..='9', _)] => Digit::from_char(*c).map(Entry::Digit),
        _ => None,
    };
    let malformed = || ReadError::malformed(position, Expected::CellData, &text_of(field));
    Ok((entry.ok_or_else(malformed)?, position))
}
