//! The boards of an input, one after the other.

use std::collections::VecDeque;
use std::io::{BufReader, Read};

use engine::Puzzle;
use engine::notation::{
    self, Alphabet, Board, Position, ReadError, ReadErrorKind, ReadOptions, Reader,
};

use crate::args::Reading;
use crate::input::Input;
use crate::lines::Lines;
use crate::message::{Message, Refusal};

/// A puzzle, and where it begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Job {
    /// The puzzle.
    pub(crate) puzzle: Puzzle,
    /// The place of its first cell.
    pub(crate) position: Position,
}

/// The most bytes of a line: a board of 25 by 25 with a long comment fits many times.
const MAX_LINE: usize = 1 << 16;
/// The most bytes of a file that may be one board broken into lines in any way.
const MAX_UNBROKEN: usize = 1 << 13;

/// Reads the boards of an input; anything else becomes a message.
pub(crate) struct Boards {
    lines: Lines<BufReader<Box<dyn Read + Send>>>,
    options: ReadOptions,
    reader: Reader,
    ready: VecDeque<Result<Job, Message>>,
    start: Option<Start>,
    /// Alphabets other than the standard one that were met.
    told: Vec<Alphabet>,
    /// Whether a board with struck candidates was met.
    has_told_candidates: bool,
    is_at_end: bool,
}

/// The start of a file in which no line made sense so far: all of it may be one board.
///
/// Only a file with an end is held back like this; whoever writes into a pipe is answered.
#[derive(Default)]
struct Start {
    text: String,
    errors: Vec<ReadError>,
}

impl Boards {
    /// Returns the boards of an input.
    pub(crate) fn new(input: Input, reading: Reading) -> Self {
        let options = ReadOptions {
            shape: reading.shape,
            ..ReadOptions::default()
        };
        Self {
            options,
            reader: Reader::new(options),
            ready: VecDeque::new(),
            start: input.length.map(|_| Start::default()),
            told: Vec::new(),
            has_told_candidates: false,
            is_at_end: false,
            lines: Lines::new(input.into_reader(), MAX_LINE),
        }
    }

    /// Reads one line, or the end.
    fn advance(&mut self) {
        match self.lines.next() {
            Some(Ok(line)) => {
                self.keep(&line);
                let results = self.reader.push_line(&line);
                self.sort(results);
            }
            Some(Err(refusal)) => self.refuse_line(refusal),
            None => self.end(),
        }
    }

    /// Passes over a line that is no text; it ends the grid above it.
    fn refuse_line(&mut self, refusal: Refusal) {
        self.release();
        let results = self.reader.finish();
        self.sort(results);
        self.ready.push_back(Err(Message::Refused(refusal)));
        while self.reader.n_lines() < self.lines.n_lines() {
            self.reader.push_line("");
        }
    }

    fn end(&mut self) {
        self.is_at_end = true;
        let results = self.reader.finish();
        self.sort(results);
        if let Some(start) = self.start.take().filter(|start| !start.errors.is_empty()) {
            for result in notation::read_all(&start.text, &self.options) {
                self.add(result);
            }
        }
    }

    fn sort(&mut self, results: Vec<Result<Board, ReadError>>) {
        for result in results {
            match (&mut self.start, result) {
                (Some(start), Err(error)) if is_of_length(&error) => start.errors.push(error),
                (_, result) => {
                    self.release();
                    self.add(result);
                }
            }
        }
    }

    fn keep(&mut self, line: &str) {
        let Some(start) = &mut self.start else {
            return;
        };
        if start.text.len() + line.len() >= MAX_UNBROKEN {
            return self.release();
        }
        start.text.push_str(line);
        start.text.push('\n');
    }

    /// Gives up hope that the text is one board.
    fn release(&mut self) {
        for error in self.start.take().unwrap_or_default().errors {
            self.add(Err(error));
        }
    }

    fn add(&mut self, result: Result<Board, ReadError>) {
        let job = result.and_then(|board| {
            let origin = Position { line: 0, column: 0 };
            let position = board.position_of_cell.first().copied().unwrap_or(origin);
            self.tell(board.alphabet, position);
            self.tell_candidates(board.struck.len(), position);
            let puzzle = board.puzzle()?;
            Ok(Job { puzzle, position })
        });
        let message = |error: ReadError| Message::Refused(error.into());
        self.ready.push_back(job.map_err(message));
    }

    /// Says how digits are read when they are read otherwise for the first time.
    fn tell(&mut self, alphabet: Alphabet, position: Position) {
        let how = match alphabet {
            Alphabet::Standard => return,
            Alphabet::Hex => "hexadecimal: 0 is read as digit 1, F as digit 16",
            Alphabet::Letters => "letters only: A is read as digit 1",
            Alphabet::Decimal => "decimal numbers",
        };
        if !self.told.contains(&alphabet) {
            self.told.push(alphabet);
            let remark = format!("line {}: this board is written in {how}", position.line);
            self.ready.push_back(Err(Message::Remark(remark)));
        }
    }

    /// Says that a board starts in the middle of a solve when one does for the first time.
    fn tell_candidates(&mut self, n_struck: usize, position: Position) {
        if n_struck == 0 || self.has_told_candidates {
            return;
        }
        self.has_told_candidates = true;
        let candidates = if n_struck == 1 {
            "candidate"
        } else {
            "candidates"
        };
        let remark = format!(
            "line {}: candidate grid: {n_struck} {candidates} struck at the start",
            position.line
        );
        self.ready.push_back(Err(Message::Remark(remark)));
    }
}

/// Returns whether the line would do if it were longer or shorter.
const fn is_of_length(error: &ReadError) -> bool {
    matches!(
        error.kind,
        ReadErrorKind::WrongLength { .. }
            | ReadErrorKind::WrongRow { .. }
            | ReadErrorKind::MissingRows { .. }
    )
}

impl Iterator for Boards {
    type Item = Result<Job, Message>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.ready.is_empty() && !self.is_at_end {
            self.advance();
        }
        self.ready.pop_front()
    }
}
