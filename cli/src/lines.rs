//! Lines of bounded length.

use std::io::{self, BufRead, Read};

use engine::notation::Position;

use crate::message::Refusal;

/// The lines of a text, without their line breaks: each a text, or a refusal if it is too long
/// or no text at all.
pub(crate) struct Lines<R> {
    bytes: R,
    /// The most bytes a line may have; more are never kept.
    limit: usize,
    n_lines: usize,
    is_at_end: bool,
}

impl<R: BufRead> Lines<R> {
    /// Returns the lines, none of them longer than `limit` bytes.
    pub(crate) const fn new(bytes: R, limit: usize) -> Self {
        Self {
            bytes,
            limit,
            n_lines: 0,
            is_at_end: false,
        }
    }

    /// Returns the number of lines read.
    pub(crate) const fn n_lines(&self) -> usize {
        self.n_lines
    }

    fn read(&mut self) -> io::Result<Option<Result<String, Refusal>>> {
        let mut line = Vec::new();
        // Two bytes more leave room for the line break.
        let most = self.limit as u64 + 2;
        if (&mut self.bytes).take(most).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        self.n_lines += 1;
        if line.last() == Some(&b'\n') {
            line.pop();
            if line.last() == Some(&b'\r') {
                line.pop();
            }
        } else if line.len() > self.limit {
            self.bytes.skip_until(b'\n')?;
        }
        Ok(Some(self.to_text(line)))
    }

    fn to_text(&self, line: Vec<u8>) -> Result<String, Refusal> {
        if line.len() > self.limit {
            let message = format!(
                "expected a line of at most {} bytes, found a longer one",
                self.limit
            );
            return Err(self.refuse(&line[..self.limit], message));
        }
        String::from_utf8(line).map_err(|error| {
            let n_valid = error.utf8_error().valid_up_to();
            let (valid, rest) = error.as_bytes().split_at(n_valid);
            let found = rest.first().copied().unwrap_or_default();
            self.refuse(
                valid,
                format!("expected UTF-8, found the byte 0x{found:02X}"),
            )
        })
    }

    /// Refuses the line behind the part of it that is well.
    fn refuse(&self, well: &[u8], message: String) -> Refusal {
        let starts_character = |byte: &&u8| **byte & 0xC0 != 0x80;
        let position = Position {
            line: self.n_lines,
            column: well.iter().filter(starts_character).count() + 1,
        };
        Refusal::at(position, message)
    }
}

impl<R: BufRead> Iterator for Lines<R> {
    type Item = Result<String, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_at_end {
            return None;
        }
        let line = self.read().unwrap_or_else(|cause| {
            self.is_at_end = true;
            Some(Err(Refusal::of_input(format!("cannot read on: {cause}"))))
        });
        self.is_at_end |= line.is_none();
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Vec<String> {
        Lines::new(bytes, 4)
            .map(|line| line.unwrap_or_else(|refusal| refusal.to_string()))
            .collect()
    }

    #[test]
    fn line_breaks_of_either_kind_end_a_line() {
        assert_eq!(read(b"abcd\r\n\nab\r\r\nc"), ["abcd", "", "ab\r", "c"]);
        assert_eq!(read(b""), [""; 0]);
    }

    #[test]
    fn a_long_line_is_refused_and_skipped() {
        let too_long = "line 1, column 5: expected a line of at most 4 bytes, found a longer one";
        for first in ["abcde", "abcde\r", "abcdef", "abcdefghijklmnop"] {
            assert_eq!(
                read(format!("{first}\nx").as_bytes()),
                [too_long, "x"],
                "{first}"
            );
        }
        assert_eq!(read(b"abcde"), [too_long]);
    }

    #[test]
    fn bytes_that_are_no_text_are_refused_where_they_stand() {
        let found = read(b"\xc3\xa9a\xff\nc");
        assert_eq!(
            found,
            ["line 1, column 3: expected UTF-8, found the byte 0xFF", "c"]
        );
    }
}
