//! What a pasted text is read as.

use std::ops::Range;

use engine::Faults;
use engine::notation::{self, Alphabet, ReadError, ReadOptions};
use serde::{Deserialize, Serialize};

use crate::start::Start;

/// What a pasted text is read as.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub enum Paste {
    /// Nothing has been typed.
    #[default]
    Nothing,
    /// A board.
    Board {
        /// The digits, and the candidates it leaves out.
        start: Start,
        /// How its digits were written.
        alphabet: Alphabet,
        /// How many boards the text has; the first is taken.
        n_boards: usize,
        /// What is wrong with the digits; the board can still be shown.
        faults: Option<Faults>,
    },
    /// Not a board.
    Refused {
        /// Where, and why.
        error: ReadError,
        /// The line with the place.
        line: String,
        /// The character in the text, counted in UTF-16 units as a text box does.
        part: Range<usize>,
    },
}

impl Paste {
    /// Reads a text.
    pub fn read(text: &str) -> Self {
        if text.trim().is_empty() {
            return Self::Nothing;
        }
        let results = notation::read_all(text, &ReadOptions::default());
        let n_boards = results.iter().filter(|result| result.is_ok()).count();
        let mut first_error = None;
        for result in results {
            match result {
                Ok(board) => {
                    let start = Start {
                        grid: board.grid,
                        struck: board.struck,
                    };
                    return Self::Board {
                        faults: start.puzzle().err(),
                        start,
                        alphabet: board.alphabet,
                        n_boards,
                    };
                }
                Err(error) => first_error = first_error.or(Some(error)),
            }
        }
        first_error.map_or(Self::Nothing, |error| Self::refuse(text, error))
    }

    fn refuse(text: &str, error: ReadError) -> Self {
        let index = error.position.line - 1;
        let before: usize = text
            .split_inclusive('\n')
            .take(index)
            .map(|line| line.encode_utf16().count())
            .sum();
        let line = text.lines().nth(index).unwrap_or_default();
        let column = error.position.column - 1;
        let start = before
            + line
                .chars()
                .take(column)
                .map(char::len_utf16)
                .sum::<usize>();
        let length = line.chars().nth(column).map_or(1, char::len_utf16);
        Self::Refused {
            part: start..start + length,
            line: line.to_owned(),
            error,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_character_is_found_in_the_text_box() {
        let text = "é🙂\n12..34..é........";
        let Paste::Refused { error, line, part } = Paste::read(text) else {
            panic!();
        };
        assert_eq!(
            (error.position.line, error.position.column, part),
            (1, 1, 0..1)
        );
        assert_eq!(line, "é🙂");
        let Paste::Refused { error, part, .. } = Paste::read("# 🙂\n12..34..é.......") else {
            panic!();
        };
        assert_eq!(
            (error.position.line, error.position.column, part),
            (2, 9, 13..14)
        );
    }

    #[test]
    fn the_first_board_of_several_is_taken() {
        let Paste::Board {
            n_boards,
            start,
            faults,
            ..
        } = Paste::read("junk!\n1...............\n2...............")
        else {
            panic!();
        };
        assert_eq!(
            (n_boards, start.grid.to_string().as_str(), faults),
            (2, "1...............", None)
        );
    }

    #[test]
    fn a_candidate_grid_keeps_what_it_leaves_out() {
        let rows = [
            "1 34 234 234",
            "34 2 134 134",
            "234 134 1234 1234",
            "234 134 1234 124",
        ];
        let Paste::Board { start, faults, .. } = Paste::read(&rows.join("\n")) else {
            panic!();
        };
        let struck: Vec<String> = start.struck.iter().map(ToString::to_string).collect();
        assert_eq!((struck, faults), (vec!["r4c4=3".to_owned()], None));
    }

    #[test]
    fn nothing_typed_is_no_error() {
        assert_eq!(Paste::read(" \n "), Paste::Nothing);
    }
}
