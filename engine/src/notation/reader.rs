//! Reads boards line by line, as they stream in: tells the notation of each line.

use super::opensudoku::Document;
use super::rows::Rows;
use super::scan::{Placed, placed};
use super::table::{self, Table};
use super::{Board, ReadError, ReadOptions, Results, hodoku, link, sdk};

/// Reads boards line by line, in any of the notations.
///
/// It keeps no more than the rows of one grid, or 65 536 characters of a tag or of a quoted field,
/// whatever the length of the text.
#[derive(Clone, Debug)]
pub struct Reader {
    options: ReadOptions,
    n_lines: usize,
    rows: Rows,
    table: Table,
    mode: Mode,
}

/// What the lines are part of.
#[derive(Clone, Debug)]
enum Mode {
    /// Boards and rows, or one of the notations of a line.
    Lines,
    /// A section of a file that does not hold the puzzle: so many lines are left.
    OtherSection(usize),
    /// A document of OpenSudoku.
    Document(Box<Document>),
}

impl Reader {
    /// Returns a reader at the start of a text.
    pub const fn new(options: ReadOptions) -> Self {
        Self {
            options,
            n_lines: 0,
            rows: Rows::new(options),
            table: Table::new(options),
            mode: Mode::Lines,
        }
    }

    /// Returns the number of lines read.
    pub const fn n_lines(&self) -> usize {
        self.n_lines
    }

    /// Reads one line, without its line break; returns what it completes or spoils.
    pub fn push_line(&mut self, text: &str) -> Vec<Result<Board, ReadError>> {
        self.n_lines += 1;
        let line = placed(text, self.n_lines);
        match &mut self.mode {
            Mode::Document(document) => {
                let results = document.push_line(&line);
                if document.is_over() {
                    self.mode = Mode::Lines;
                }
                results
            }
            _ => self.push_outside(text, &line),
        }
    }

    /// Reads a line that stands in no document.
    fn push_outside(&mut self, text: &str, line: &[Placed]) -> Results {
        if self.table.is_in_quotes() {
            return self.push_table(line);
        }
        if let Some(section) = sdk::section(text) {
            self.mode = match section {
                sdk::Section::Puzzle => Mode::Lines,
                sdk::Section::Other => Mode::OtherSection(sdk::N_LINES),
            };
            return self.end_lines();
        }
        if self.is_in_other_section(text) {
            return Vec::new();
        }
        if Document::begins(text) {
            return self.push_document(line);
        }
        self.push_board(text, line)
    }

    /// Returns whether a line is one of a section that is passed over.
    fn is_in_other_section(&mut self, text: &str) -> bool {
        let Mode::OtherSection(n_left) = &mut self.mode else {
            return false;
        };
        *n_left -= usize::from(!text.trim().is_empty());
        if *n_left == 0 {
            self.mode = Mode::Lines;
        }
        true
    }

    /// Reads a line of a notation whose boards have a line each, or a row.
    fn push_board(&mut self, text: &str, line: &[Placed]) -> Results {
        let board = if link::is_link(text) {
            Some(link::read(line, &self.options))
        } else if hodoku::is_library_line(text) {
            Some(hodoku::read(line, &self.options))
        } else {
            None
        };
        match board {
            Some(board) => {
                let mut results = self.end_lines();
                results.push(board);
                results
            }
            None => self.push_table(line),
        }
    }

    /// Reads a line that may be one of a table.
    fn push_table(&mut self, line: &[Placed]) -> Results {
        let rows = &self.rows;
        match self.table.push(line, |line| rows.can_read(line)) {
            table::Reading::Line(board) => {
                let mut results = self.rows.finish();
                results.extend(board);
                results
            }
            table::Reading::NoTable { before } => {
                let held = before.iter().flat_map(|line| self.rows.push(line));
                let mut results: Results = held.collect();
                results.extend(self.rows.push(line));
                results
            }
        }
    }

    fn push_document(&mut self, line: &[Placed]) -> Results {
        let mut results = self.end_lines();
        let mut document = Document::new(self.options);
        results.extend(document.push_line(line));
        if !document.is_over() {
            self.mode = Mode::Document(Box::new(document));
        }
        results
    }

    /// Ends rows and tables; what comes next is no part of them.
    fn end_lines(&mut self) -> Results {
        let (held, refused) = self.table.finish();
        let mut results: Results = held.iter().flat_map(|line| self.rows.push(line)).collect();
        results.extend(refused.map(Err));
        results.extend(self.rows.finish());
        results
    }

    /// Ends the text; returns what the last lines complete or spoil.
    pub fn finish(&mut self) -> Vec<Result<Board, ReadError>> {
        let mut results = self.end_lines();
        if let Mode::Document(document) = &mut self.mode {
            results.extend(document.finish().map(Err));
        }
        self.mode = Mode::Lines;
        results
    }
}
