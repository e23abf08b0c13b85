//! Where messages go: answers to standard output, the rest to standard error.

use std::io::{self, IsTerminal, Write};

use crate::input::Input;
use crate::message::Message;
use crate::progress::Progress;

/// Prints messages, and counts what came of the input.
pub(crate) struct Sink {
    name_of_input: String,
    progress: Progress,
    /// Text for standard output that is not yet written.
    pending: Vec<u8>,
    tally: Tally,
}

/// What came of the input, in numbers.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Tally {
    /// Proofs that hold.
    pub(crate) n_accepted: usize,
    /// Proofs that do not hold.
    pub(crate) n_rejected: usize,
    /// Parts of the input that could not be used.
    pub(crate) n_refused: usize,
    /// Whether the answers could not be written.
    is_cut_short: bool,
}

impl Tally {
    /// Returns whether nothing is amiss.
    pub(crate) const fn is_clean(&self) -> bool {
        self.n_rejected == 0 && self.n_refused == 0 && !self.is_cut_short
    }
}

/// So much is written at once.
const BLOCK: usize = 1 << 16;

impl Sink {
    /// Returns a sink that speaks of an input by this name.
    pub(crate) fn new(name_of_input: String, progress: Progress) -> Self {
        Self {
            name_of_input,
            progress,
            pending: Vec::new(),
            tally: Tally::default(),
        }
    }

    /// Shows how far the input is read.
    pub(crate) fn watch(&self, input: Input) -> Input {
        Input {
            bytes: self.progress.watch(input.bytes),
            ..input
        }
    }

    /// Returns what came of the input so far.
    pub(crate) const fn tally(&self) -> Tally {
        self.tally
    }

    /// Counts one more board or record as done.
    pub(crate) fn count(&mut self) {
        self.progress.count();
    }

    /// Prints a message; standard output may wait for `flush`.
    ///
    /// # Errors
    /// If standard output cannot be written.
    pub(crate) fn accept(&mut self, message: Message) -> io::Result<()> {
        match message {
            Message::Text(text) => self.print(&text),
            Message::Accepted => {
                self.tally.n_accepted += 1;
                Ok(())
            }
            Message::Rejected(line) => {
                self.tally.n_rejected += 1;
                self.print(format!("{line}\n").as_bytes())
            }
            Message::Remark(remark) => self.tell(&remark),
            Message::Refused(refusal) => {
                self.tally.n_refused += 1;
                self.tell(&format!("{}: {refusal}", self.name_of_input))
            }
        }
    }

    fn print(&mut self, text: &[u8]) -> io::Result<()> {
        self.pending.extend_from_slice(text);
        if self.pending.len() < BLOCK {
            return Ok(());
        }
        self.flush()
    }

    /// Writes a line to standard error, behind all that was printed before.
    fn tell(&mut self, line: &str) -> io::Result<()> {
        self.flush()?;
        // A closed standard error is no reason to stop.
        let _ = self
            .progress
            .suspend(|| writeln!(io::stderr().lock(), "{line}"));
        Ok(())
    }

    /// Writes out what is printed.
    ///
    /// # Errors
    /// If standard output cannot be written.
    pub(crate) fn flush(&mut self) -> io::Result<()> {
        if self.pending.is_empty() {
            return Ok(());
        }
        let mut stdout = io::stdout().lock();
        let mut write = || {
            stdout
                .write_all(&self.pending)
                .and_then(|()| stdout.flush())
        };
        if io::stdout().is_terminal() {
            self.progress.suspend(write)?;
        } else {
            write()?;
        }
        self.pending.clear();
        Ok(())
    }

    /// Ends the output; returns what came of the input. A reader that has seen enough and
    /// closed the pipe is no error.
    pub(crate) fn close(mut self, result: io::Result<()>) -> Tally {
        let result = result.and_then(|()| self.flush());
        self.progress.clear();
        if let Err(cause) = result
            && cause.kind() != io::ErrorKind::BrokenPipe
        {
            self.tally.is_cut_short = true;
            let _ = writeln!(io::stderr().lock(), "sudoku-depth: cannot write: {cause}");
        }
        self.tally
    }
}
