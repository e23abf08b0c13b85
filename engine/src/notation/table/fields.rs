//! The fields of one line of a table.

use crate::notation::Position;
use crate::notation::scan::Placed;

/// The fields of a line, as far as they are read; with quotes a line of a table can be several of
/// the text.
#[derive(Clone, Debug)]
pub(super) struct Fields {
    /// The fields, without their quotes.
    pub(super) all: Vec<Vec<Placed>>,
    separator: char,
    is_in_quotes: bool,
    start: Position,
    n_chars: usize,
}

impl Fields {
    pub(super) fn new(separator: char) -> Self {
        Self {
            all: Vec::new(),
            separator,
            is_in_quotes: false,
            start: Position::START,
            n_chars: 0,
        }
    }

    /// Returns the fields of a line.
    pub(super) fn read(line: &[Placed], separator: char) -> Self {
        let mut fields = Self::new(separator);
        fields.push_line(line);
        fields
    }

    /// Reads a line, which goes on with the open field if there is one.
    pub(super) fn push_line(&mut self, line: &[Placed]) {
        if self.all.is_empty() {
            self.start = line
                .first()
                .map_or(Position::START, |&(_, position)| position);
            self.all.push(Vec::new());
        }
        self.n_chars += line.len() + 1;
        let mut chars = line.iter().copied().peekable();
        while let Some((c, position)) = chars.next() {
            let Some(field) = self.all.last_mut() else {
                return;
            };
            match c {
                '"' if self.is_in_quotes => {
                    // A quote in a quoted field is doubled.
                    match chars.next_if(|&(next, _)| next == '"') {
                        Some(quote) => field.push(quote),
                        None => self.is_in_quotes = false,
                    }
                }
                '"' if field.is_empty() => self.is_in_quotes = true,
                c if c == self.separator && !self.is_in_quotes => self.all.push(Vec::new()),
                '\u{feff}' if position.column == 1 => {}
                c => field.push((c, position)),
            }
        }
    }

    pub(super) const fn is_in_quotes(&self) -> bool {
        self.is_in_quotes
    }

    /// Returns the place of its first character.
    pub(super) const fn start(&self) -> Position {
        self.start
    }

    /// Returns the number of characters read.
    pub(super) const fn len(&self) -> usize {
        self.n_chars
    }

    /// Returns whether each field could be the name of a column: words that begin with a letter.
    pub(super) fn has_only_names(&self) -> bool {
        let is_name = |field: &Vec<Placed>| {
            let mut chars = field.iter().map(|&(c, _)| c);
            let is_inner = |c: char| c.is_alphanumeric() || " _-.()".contains(c);
            chars.next().is_some_and(char::is_alphabetic) && chars.all(is_inner)
        };
        !self.is_in_quotes && self.all.len() > 1 && self.all.iter().all(is_name)
    }
}

/// Returns what stands between the fields of a line: the first of the usual separators.
pub(super) fn separator_of(line: &[Placed]) -> Option<char> {
    let mut chars = line.iter().map(|&(c, _)| c);
    chars.find(|c| matches!(c, ',' | ';' | '\t'))
}

/// Returns a separator for a line that is one quoted field.
pub(super) fn only_quoted(line: &[Placed]) -> Option<char> {
    let is_quote = |placed: Option<&Placed>| placed.is_some_and(|&(c, _)| c == '"');
    (line.len() > 1 && is_quote(line.first()) && is_quote(line.last())).then_some(',')
}
