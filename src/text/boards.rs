//! Words of the choice of boards.

use background::Start;
use engine::Shape;
use engine::notation::{Alphabet, ReadError, ReadErrorKind};

use super::{Lang, count};

/// Labels of the choice of boards.
#[derive(Debug)]
pub struct BoardsText {
    /// Before the offered boards.
    pub depth: &'static str,
    /// Opens the dialog.
    pub own: &'static str,
    /// The heading of the dialog.
    pub heading: &'static str,
    /// Label of the text box.
    pub paste: &'static str,
    /// What the text box takes.
    pub formats: &'static str,
    /// Shows the board.
    pub show: &'static str,
    /// Closes the dialog.
    pub cancel: &'static str,
    /// Before the sizes of empty boards.
    pub empty: &'static str,
    /// Told when the givens clash.
    pub clash: &'static str,
}

static EN: BoardsText = BoardsText {
    depth: "Boards of depth",
    own: "Your own board",
    heading: "Bring your own board",
    paste: "Paste a puzzle",
    formats: "81 characters in a line with . or 0 for blanks, a grid with or without rulers, candidates, or a link from SudokuWiki, f-puzzles, SudokuPad or sudoku.coach; tables and OpenSudoku files too. Boards from 4\u{d7}4 to 25\u{d7}25; digits above 9 are letters.",
    show: "Show this board",
    cancel: "Cancel",
    empty: "Or start from an empty one:",
    clash: "Some givens clash; the board will show which.",
};

impl Lang {
    /// Returns the labels of the choice of boards.
    pub const fn boards(self) -> &'static BoardsText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Names an offered board: "Board of depth 23".
    pub fn offered(self, depth: usize, credit: &str) -> String {
        let _ = self;
        format!("Board of depth {depth}, {credit}")
    }

    /// Names a size: "9 by 9".
    pub fn size(self, shape: Shape) -> String {
        let _ = self;
        format!("{0}\u{d7}{0}", shape.size())
    }

    /// Says what a pasted text was read as.
    pub fn pasted(self, start: &Start, alphabet: Alphabet, n_boards: usize) -> String {
        let _ = self;
        let mut text = format!(
            "{} board, {}",
            self.size(start.grid.shape()),
            count(start.grid.n_filled(), "given", "givens")
        );
        if !start.struck.is_empty() {
            let struck = count(start.struck.len(), "candidate", "candidates");
            text.push_str(&format!(", {struck} struck at the start"));
        }
        text.push_str(match alphabet {
            Alphabet::Standard => "",
            Alphabet::Hex => ", digits read as 0\u{2013}F",
            Alphabet::Letters => ", digits read as letters from A",
            Alphabet::Decimal => ", digits read as numbers",
        });
        if n_boards > 1 {
            text.push_str(&format!("; the first of {n_boards} boards"));
        }
        text + "."
    }

    /// Says why a pasted text was refused.
    pub fn refused(self, error: &ReadError) -> String {
        let _ = self;
        format!(
            "Line {}, character {}: {}",
            error.position.line,
            error.position.column,
            self.read_error(&error.kind)
        )
    }

    /// Says what was expected and what was found.
    pub fn read_error(self, kind: &ReadErrorKind) -> String {
        let _ = self;
        match kind {
            ReadErrorKind::Empty => "there is no board here.".to_owned(),
            ReadErrorKind::WrongLength { found, expected } => {
                let lengths: Vec<String> = expected.iter().map(ToString::to_string).collect();
                format!(
                    "this line has {}; a board has {}.",
                    count(*found, "cell", "cells"),
                    lengths.join(", ")
                )
            }
            ReadErrorKind::WrongRow { found, expected } => format!(
                "this row has {}; the rows above have {expected}.",
                count(*found, "cell", "cells")
            ),
            ReadErrorKind::MissingRows { found, expected } => format!(
                "this grid has {}; it needs {expected}.",
                count(*found, "row", "rows")
            ),
            ReadErrorKind::UnknownCharacter { found } => {
                format!("\u{201c}{found}\u{201d} is neither a digit nor an empty cell.")
            }
            ReadErrorKind::DigitTooGreat { found, greatest } => {
                format!("{found} is too great; the digits of this board end at {greatest}.")
            }
            ReadErrorKind::SecondBoard => "a second board begins here.".to_owned(),
            ReadErrorKind::Malformed { found, .. } => {
                format!("\u{201c}{found}\u{201d} does not fit the format it stands in.")
            }
            ReadErrorKind::Variant { found } => {
                format!(
                    "this puzzle has rules beyond plain Sudoku ({found}); it would be read wrong."
                )
            }
            ReadErrorKind::UnreadLink { found } => format!(
                "this link does not hold its board in a form that can be read: \u{201c}{found}\u{201d}. \
                 Copy the puzzle as a line of digits, or as a link of SudokuWiki."
            ),
            ReadErrorKind::TooLong { most } => {
                format!("this part is longer than {most} characters.")
            }
            ReadErrorKind::Faults(_) => self.boards().clash.to_owned(),
        }
    }
}
