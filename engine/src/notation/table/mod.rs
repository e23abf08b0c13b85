//! Tables of boards: values between commas, semicolons or tabs, as in CSV, with or without a row of
//! names above.
//!
//! The column of the boards is found: of the fields of the first line that are boards the one
//! with the fewest digits, the first of them if there are several, so that a column of solutions
//! is left alone wherever it stands. Names are not looked at. A field may be quoted as RFC 4180
//! has it, with doubled quotes and line breaks within.
//!
//! A line that begins with its board needs none of this: what follows a board is a comment.

mod fields;

use std::cmp::Reverse;

use fields::Fields;

use super::interpret::interpret;
use super::lengths::Lengths;
use super::scan::{Placed, characters, is_cell};
use super::{Board, Expected, Position, ReadError, ReadErrorKind, ReadOptions};

/// The most characters of a line of a table.
const MOST: usize = 1 << 16;

/// Reads the lines of a table, as far as a text is one.
#[derive(Clone, Debug)]
pub(super) struct Table {
    options: ReadOptions,
    state: State,
    /// A line whose last field is still open.
    open: Option<Fields>,
}

#[derive(Clone, Debug)]
enum State {
    /// Nothing has been read.
    Start,
    /// The first line may be a row of names: that depends on the next.
    Names(Vec<Placed>),
    /// The boards stand in this column.
    Column { separator: char, column: usize },
    /// The text is no table, or none so far.
    None,
}

/// What a line is.
pub(super) enum Reading {
    /// A line of a table, or a part of one; with its board if it is complete and has one.
    Line(Option<Result<Board, ReadError>>),
    /// No part of a table, and neither was the line held back before it.
    NoTable { before: Option<Vec<Placed>> },
}

impl Table {
    pub(super) const fn new(options: ReadOptions) -> Self {
        Self {
            options,
            state: State::Start,
            open: None,
        }
    }

    /// Returns whether a quoted field goes on in the next line.
    pub(super) const fn is_in_quotes(&self) -> bool {
        self.open.is_some()
    }

    /// Reads a line; `can_read` tells whether it makes sense without a table.
    pub(super) fn push(
        &mut self,
        line: &[Placed],
        can_read: impl Fn(&[Placed]) -> bool,
    ) -> Reading {
        if !self.is_in_quotes() && is_blank(line) {
            return Reading::NoTable { before: None };
        }
        match self.state {
            State::Column { separator, column } if self.is_line(line, separator) => {
                self.push_fields(line, separator, column)
            }
            State::Column { .. } => Reading::NoTable { before: None },
            State::Start => self.push_first(line, can_read),
            State::Names(_) | State::None => self.push_unknown(line, can_read),
        }
    }

    /// Returns whether a line goes on with the table: it has more than one field, or a quoted one.
    fn is_line(&self, line: &[Placed], separator: char) -> bool {
        let has_more = line.iter().any(|&(c, _)| c == separator);
        self.is_in_quotes() || has_more || line.first().is_some_and(|&(c, _)| c == '"')
    }

    /// Reads the first line, which may be a row of names.
    fn push_first(&mut self, line: &[Placed], can_read: impl Fn(&[Placed]) -> bool) -> Reading {
        let fields = fields::separator_of(line).map(|separator| Fields::read(line, separator));
        // Letters are names, but so are the digits of a large board.
        let are_names = |fields: Fields| {
            fields.has_only_names() && !fields.all.iter().any(|field| self.is_board(field))
        };
        if !fields.is_some_and(are_names) {
            return self.push_unknown(line, can_read);
        }
        self.state = State::Names(line.to_vec());
        Reading::Line(None)
    }

    /// Reads a line while no column is known.
    fn push_unknown(&mut self, line: &[Placed], can_read: impl Fn(&[Placed]) -> bool) -> Reading {
        let before = match std::mem::replace(&mut self.state, State::None) {
            State::Names(names) => Some(names),
            _ => None,
        };
        if fields::separator_of(line)
            .or(fields::only_quoted(line))
            .is_none()
        {
            return Reading::NoTable { before };
        }
        // Without names a board at the start of a line needs no table to be read; a word there may
        // look like a row of a grid, but not with a whole board behind it.
        let found = self.column_of(line);
        let is_behind = |&(separator, _): &(char, usize)| {
            let first = line.split(|&(c, _)| c == separator).next();
            first.is_some_and(|first| !self.is_board(first))
        };
        let is_table = before.is_some() || found.as_ref().is_some_and(is_behind) || !can_read(line);
        match found.filter(|_| is_table) {
            Some((separator, column)) => {
                self.state = State::Column { separator, column };
                self.push_fields(line, separator, column)
            }
            None => Reading::NoTable { before },
        }
    }

    /// Returns the separator and the column of the board of a fields.
    fn column_of(&self, line: &[Placed]) -> Option<(char, usize)> {
        let separator = fields::separator_of(line).or_else(|| fields::only_quoted(line))?;
        let fields = Fields::read(line, separator);
        let boards = fields.all.iter().enumerate();
        let boards = boards.filter(|(_, field)| self.is_board(field));
        // A number of 16 figures looks like the smallest board.
        let rank = |field: &[Placed]| (Reverse(field.len()), n_digits(field));
        let (column, _) = boards.min_by_key(|(_, field)| rank(field))?;
        Some((separator, column))
    }

    fn is_board(&self, field: &[Placed]) -> bool {
        let lengths = Lengths::new(self.options.shape);
        field.iter().all(|(c, _)| is_cell(*c)) && lengths.board(field.len()).is_some()
    }

    fn push_fields(&mut self, line: &[Placed], separator: char, column: usize) -> Reading {
        let mut fields = self.open.take().unwrap_or_else(|| Fields::new(separator));
        fields.push_line(line);
        if fields.len() > MOST {
            let kind = ReadErrorKind::TooLong { most: MOST };
            let position = fields.start();
            return Reading::Line(Some(Err(ReadError { position, kind })));
        }
        if fields.is_in_quotes() {
            self.open = Some(fields);
            return Reading::Line(None);
        }
        Reading::Line(Some(self.board(&fields, column)))
    }

    fn board(&self, fields: &Fields, column: usize) -> Result<Board, ReadError> {
        let field = fields.all.get(column).map_or(&[][..], Vec::as_slice);
        let position = field
            .first()
            .map_or(fields.start(), |&(_, position)| position);
        let cells = characters(field)?;
        let shape = Lengths::new(self.options.shape).expect_board(cells.len(), position)?;
        interpret(&cells, shape, &self.options)
    }

    /// Ends the table; returns the line held back, which is no row of names, and a refusal of a
    /// field that is still open.
    pub(super) fn finish(&mut self) -> (Option<Vec<Placed>>, Option<ReadError>) {
        let refused = self.open.take().map(|fields| {
            let position: Position = fields.start();
            ReadError::malformed(position, Expected::ClosingQuote, "the end of the text")
        });
        let held = match std::mem::replace(&mut self.state, State::Start) {
            State::Names(names) => Some(names),
            _ => None,
        };
        (held, refused)
    }
}

/// Returns whether a line is empty or a comment.
fn is_blank(line: &[Placed]) -> bool {
    let mut chars = line.iter().map(|&(c, _)| c);
    let first = chars.find(|c| !c.is_whitespace() && *c != '\u{feff}');
    first.is_none_or(|c| c == '#')
}

fn n_digits(field: &[Placed]) -> usize {
    let is_digit = |(c, _): &&Placed| !matches!(c, '.' | '0' | '*' | '_' | '-' | 'X' | 'x');
    field.iter().filter(is_digit).count()
}
