//! Reads boards line by line, as they stream in.

use super::scan::{self, Lengths, Line, ScannedCell, Symbol};
use super::{Alphabet, Board, Position, ReadError, ReadErrorKind, ReadOptions, digit_of};
use crate::cell::Cell;
use crate::grid::Grid;
use crate::shape::Shape;

/// Reads boards line by line: a line is a board of its own, or a row of a grid.
///
/// It keeps no more than the rows of one grid, whatever the length of the text.
#[derive(Clone, Debug)]
pub struct Reader {
    options: ReadOptions,
    n_lines: usize,
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

type Results = Vec<Result<Board, ReadError>>;

impl Reader {
    /// Returns a reader at the start of a text.
    pub const fn new(options: ReadOptions) -> Self {
        Self {
            options,
            n_lines: 0,
            rows: Vec::new(),
            spoiled: None,
        }
    }

    /// Returns the number of lines read.
    pub const fn n_lines(&self) -> usize {
        self.n_lines
    }

    /// Reads one line, without its line break; returns what it completes or spoils.
    pub fn push_line(&mut self, text: &str) -> Vec<Result<Board, ReadError>> {
        self.n_lines += 1;
        let is_row_of_dashes = |n_dashes| self.is_row_of_dashes(n_dashes);
        match scan::scan(text, self.n_lines, self.lengths(), is_row_of_dashes) {
            // Grids often set their bands apart by blank lines.
            Ok(Line::Blank) => Vec::new(),
            Ok(Line::Cells(cells)) if self.is_rest_of_spoiled(cells.len()) => Vec::new(),
            Ok(Line::Cells(cells)) => self.push_cells(cells),
            Err(error) => self.spoil(error),
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

    /// Ends the text; returns what the last lines complete or spoil.
    pub fn finish(&mut self) -> Vec<Result<Board, ReadError>> {
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
            (false, false) => results.push(Err(ReadError {
                position: cells[0].1,
                kind: ReadErrorKind::WrongLength {
                    found: cells.len(),
                    expected: self.lengths().boards(),
                },
            })),
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
        if let Line::Cells(more) = scan::scan(line, index + 1, lengths, is_row_of_dashes).ok()? {
            cells.extend(more);
        }
    }
    let shape = lengths.board(cells.len())?;
    Some(interpret(&cells, shape, options))
}

fn interpret(
    cells: &[ScannedCell],
    shape: Shape,
    options: &ReadOptions,
) -> Result<Board, ReadError> {
    let alphabet = options
        .alphabet
        .unwrap_or_else(|| guess_alphabet(cells, shape));
    let mut grid = Grid::empty(shape);
    for (index, &(symbol, position)) in cells.iter().enumerate() {
        let digit = digit_of(&symbol, alphabet)
            .filter(|digit| digit.is_none_or(|digit| digit.value() <= shape.size()))
            .ok_or_else(|| too_great(symbol, position, shape, alphabet))?;
        grid.set(Cell::from_index(index, shape), digit);
    }
    Ok(Board {
        grid,
        position_of_cell: cells.iter().map(|&(_, position)| position).collect(),
        alphabet,
    })
}

fn too_great(symbol: Symbol, position: Position, shape: Shape, alphabet: Alphabet) -> ReadError {
    let greatest = match (symbol, alphabet) {
        (Symbol::Number(_), _) => shape.size().to_string(),
        (_, Alphabet::Hex) => format!("{:X}", shape.size() - 1),
        (_, Alphabet::Letters) => char::from(b'A' + shape.size() as u8 - 1).to_string(),
        _ => crate::digit::Digit::new(shape.size()).map_or_else(String::new, |d| d.to_string()),
    };
    let found = match symbol {
        Symbol::Char(c) => c.to_string(),
        Symbol::Number(number) => number.to_string(),
    };
    ReadError {
        position,
        kind: ReadErrorKind::DigitTooGreat { found, greatest },
    }
}

/// Tells the alphabet of a larger board by what stands in it.
fn guess_alphabet(cells: &[ScannedCell], shape: Shape) -> Alphabet {
    let has = |is: fn(char) -> bool| {
        cells
            .iter()
            .any(|(symbol, _)| matches!(symbol, Symbol::Char(c) if is(*c)))
    };
    if cells
        .iter()
        .any(|(symbol, _)| matches!(symbol, Symbol::Number(_)))
    {
        return Alphabet::Decimal;
    }
    if shape.size() == 16 && has(|c| c == '0') && has(|c| c == '.') {
        return Alphabet::Hex;
    }
    let n_letters = cells
        .iter()
        .filter(|(symbol, _)| matches!(symbol, Symbol::Char(c) if c.is_ascii_alphabetic()))
        .count();
    // A few letters without a figure can also be the start of a board in the standard alphabet.
    if shape.size() >= 10 && n_letters >= shape.size() && !has(|c| c.is_ascii_digit()) {
        return Alphabet::Letters;
    }
    Alphabet::Standard
}
