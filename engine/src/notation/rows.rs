//! Lines of cells: boards of their own, or rows of a grid.

use super::interpret::{digit_of, interpret};
use super::lengths::Lengths;
use super::link;
use super::scan::{self, Line, Placed, ScannedCell, Symbol};
use super::{Alphabet, Board, ReadError, ReadErrorKind, ReadOptions, Results};

/// Joins lines of cells: a line is a board of its own, or a row of a grid.
///
/// It keeps no more than the rows of one grid.
#[derive(Clone, Debug)]
pub(super) struct Rows {
    options: ReadOptions,
    rows: Vec<Vec<ScannedCell>>,
    /// A grid that was refused at one of its rows: what is left of it is passed over.
    spoiled: Option<Spoiled>,
}

/// A grid that was refused at one of its rows.
#[derive(Clone, Copy, Debug)]
struct Spoiled {
    row_len: usize,
    n_rows_left: usize,
}

impl Rows {
    pub(super) const fn new(options: ReadOptions) -> Self {
        Self {
            options,
            rows: Vec::new(),
            spoiled: None,
        }
    }

    /// Reads one line; returns what it completes or spoils.
    pub(super) fn push(&mut self, line: &[Placed]) -> Results {
        match self.scan(line) {
            // Grids often set their bands apart by blank lines.
            Ok(Line::Blank) => Vec::new(),
            Ok(Line::Cells(cells)) if self.is_rest_of_spoiled(cells.len()) => Vec::new(),
            Ok(Line::Cells(cells)) => self.push_cells(cells),
            Err(error) => self.spoil(error),
        }
    }

    fn scan(&self, line: &[Placed]) -> Result<Line, ReadError> {
        let is_row_of_dashes = |n_dashes| self.is_row_of_dashes(n_dashes);
        scan::scan(line, self.lengths(), is_row_of_dashes)
    }

    /// Returns whether a line is one that can be read: nothing, a board or a row.
    pub(super) fn can_read(&self, line: &[Placed]) -> bool {
        match self.scan(line) {
            Ok(Line::Blank) => true,
            Ok(Line::Cells(cells)) => {
                let lengths = self.lengths();
                lengths.board(cells.len()).is_some() || lengths.row(cells.len()).is_some()
            }
            Err(_) => false,
        }
    }

    /// Dashes are a row if the rows above are as long and write empty cells no other way. With
    /// none above, a long line of them is a frame sooner than the first row of a large board.
    fn is_row_of_dashes(&self, n_dashes: usize) -> bool {
        const LONGEST: usize = 12;
        let lengths = self.lengths();
        let Some(row) = self.rows.first() else {
            let is_known = self.options.shape.is_some() || n_dashes <= LONGEST;
            return match lengths.row(n_dashes) {
                Some(_) => is_known,
                None => lengths.board(n_dashes).is_some(),
            };
        };
        let empties = self
            .rows
            .iter()
            .flatten()
            .filter_map(|(symbol, _)| match symbol {
                Symbol::Char(c @ ('.' | '0' | '*' | '_' | 'X' | 'x' | '-')) => Some(*c),
                _ => None,
            });
        let mut empties = empties.peekable();
        row.len() == n_dashes && (empties.peek().is_none() || empties.any(|c| c == '-'))
    }

    /// Refuses a line, and the grid it stands in with it.
    fn spoil(&mut self, error: ReadError) -> Results {
        let rows = std::mem::take(&mut self.rows);
        let mut results = Vec::new();
        if let Some(row) = rows.first() {
            if self.are_boards(&rows) {
                results = rows.iter().map(|row| self.interpret(row)).collect();
            } else {
                self.spoiled = Some(Spoiled {
                    row_len: row.len(),
                    n_rows_left: row.len() - rows.len() - 1,
                });
            }
        }
        results.push(Err(error));
        results
    }

    /// Passes over a row that belongs to a grid refused before.
    fn is_rest_of_spoiled(&mut self, row_len: usize) -> bool {
        let rest = self
            .spoiled
            .take()
            .filter(|s| s.row_len == row_len && s.n_rows_left > 0);
        self.spoiled = rest.map(|spoiled| Spoiled {
            n_rows_left: spoiled.n_rows_left - 1,
            ..spoiled
        });
        rest.is_some()
    }

    /// Ends the rows; returns what the last ones complete or spoil.
    pub(super) fn finish(&mut self) -> Results {
        self.spoiled = None;
        let rows = std::mem::take(&mut self.rows);
        if rows.is_empty() {
            return Vec::new();
        }
        if self.are_boards(&rows) {
            return rows.iter().map(|row| self.interpret(row)).collect();
        }
        vec![Err(ReadError {
            position: rows[0][0].1,
            kind: ReadErrorKind::MissingRows {
                found: rows.len(),
                expected: rows[0].len(),
            },
        })]
    }

    const fn lengths(&self) -> Lengths {
        Lengths::new(self.options.shape)
    }

    fn push_cells(&mut self, cells: Vec<ScannedCell>) -> Results {
        let is_board = self.lengths().board(cells.len()).is_some();
        let is_row = self.lengths().row(cells.len()).is_some();
        let mut results = Vec::new();
        if let Some(row) = self.rows.first()
            && row.len() != cells.len()
        {
            if !is_board && !self.are_boards(&self.rows) {
                return self.refuse_row(&cells);
            }
            results = self.finish();
        }
        match (is_board, is_row) {
            (true, false) => results.push(self.interpret(&cells)),
            (_, true) => {
                self.rows.push(cells);
                results.extend(self.complete());
            }
            (false, false) => {
                let refused = self.lengths().expect_board(cells.len(), cells[0].1);
                results.extend(refused.err().map(Err));
            }
        }
        results
    }

    /// Returns the board once all its rows are there.
    fn complete(&mut self) -> Results {
        if self.rows.len() < self.rows[0].len() {
            return Vec::new();
        }
        if self.are_boards(&self.rows) {
            return self.finish();
        }
        let cells: Vec<ScannedCell> = std::mem::take(&mut self.rows).concat();
        vec![self.interpret(&cells)]
    }

    /// Refuses a row of another length than those above, and the grid with it.
    fn refuse_row(&mut self, cells: &[ScannedCell]) -> Results {
        let expected = self.rows.first().map_or(0, Vec::len);
        self.spoil(ReadError {
            position: cells[0].1,
            kind: ReadErrorKind::WrongRow {
                found: cells.len(),
                expected,
            },
        })
    }

    /// Sixteen cells are a board of four by four or a row of sixteen: they are boards as long
    /// as no digit above 4 is among them.
    fn are_boards(&self, rows: &[Vec<ScannedCell>]) -> bool {
        let fits = |(symbol, _): &ScannedCell| {
            digit_of(symbol, Alphabet::Standard)
                .is_some_and(|digit| digit.is_none_or(|digit| digit.value() <= 4))
        };
        rows.iter()
            .all(|row| self.lengths().board(row.len()).is_some() && row.iter().all(fits))
    }

    fn interpret(&self, cells: &[ScannedCell]) -> Result<Board, ReadError> {
        match self.lengths().board(cells.len()) {
            Some(shape) => interpret(cells, shape, &self.options),
            None => Err(ReadError::empty()),
        }
    }
}

/// Reads a text as one board whose line breaks mean nothing; nothing if it has not as many
/// cells as a board.
pub(super) fn read_unbroken(text: &str, options: &ReadOptions) -> Option<Result<Board, ReadError>> {
    let lengths = Lengths::new(options.shape);
    let mut cells = Vec::new();
    let is_row_of_dashes = |n_dashes| lengths.row(n_dashes).is_some();
    for (index, line) in text.lines().enumerate() {
        if link::is_link(line) {
            return None;
        }
        let line = scan::placed(line, index + 1);
        if let Line::Cells(more) = scan::scan_single(&line, is_row_of_dashes).ok()? {
            cells.extend(more);
        }
    }
    let shape = lengths.board(cells.len())?;
    Some(interpret(&cells, shape, options))
}
