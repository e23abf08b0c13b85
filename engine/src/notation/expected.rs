//! What a notation has at a place.

use std::fmt;

/// What a notation has at a place where something else was found.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Expected {
    /// Candidates of a cell, each once and upward.
    Candidates,
    /// A deleted candidate of HoDoKu: digit, row and column.
    DeletedCandidate,
    /// The board of a link of SudokuWiki.
    WikiBoard,
    /// A cell in a link of SudokuWiki.
    WikiCell,
    /// Digits with the runs of zeros behind them.
    Runs,
    /// Data as a compression leaves it.
    Packed,
    /// The fields of a puzzle in JSON.
    Puzzle,
    /// A cell in JSON or in the data of OpenSudoku.
    CellData,
    /// A document of OpenSudoku.
    OpenSudoku,
    /// The end of a tag or comment.
    EndOfTag,
    /// The end of a document of OpenSudoku.
    EndOfDocument,
    /// A quote that closes a field of a table.
    ClosingQuote,
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Candidates => "candidates upward, each once",
            Self::DeletedCandidate => "a deleted candidate as digit, row and column",
            Self::WikiBoard => "81 digits, or two characters for each of 81 cells",
            Self::WikiCell => "two characters of a cell",
            Self::Runs => "a digit with its zeros as one of 0-9, A-Z and a-x",
            Self::Packed => "compressed data",
            Self::Puzzle => "the fields of a puzzle",
            Self::CellData => "the data of a cell",
            Self::OpenSudoku => "a document of OpenSudoku",
            Self::EndOfTag => "the end of a tag",
            Self::EndOfDocument => "</opensudoku>",
            Self::ClosingQuote => "a closing quote",
        })
    }
}
