//! Words of the board.

use engine::{Cell, Digit};

use super::Lang;
use crate::model::board::{CellState, CellView};

/// Labels of the board and its controls.
#[derive(Debug)]
pub struct BoardText {
    /// Name of the grid.
    pub grid: &'static str,
    /// Opens the board for typing.
    pub edit: &'static str,
    /// Makes the cells of a large board larger.
    pub enlarge: &'static str,
    /// Ends typing.
    pub done: &'static str,
    /// Takes the last change back.
    pub undo: &'static str,
    /// Does again what was taken back.
    pub redo: &'static str,
    /// Empties the board.
    pub clear: &'static str,
    /// Shows candidates.
    pub candidates: &'static str,
    /// Told while the board is open for typing.
    pub typing_hint: &'static str,
    /// Clears one cell.
    pub erase: &'static str,
    /// Name of the row of digits to tap.
    pub digits: &'static str,
    /// The legend: one-pass cells.
    pub legend_one_pass: &'static str,
    /// The legend: later passes.
    pub legend_later: &'static str,
    /// The legend: cells no rule fills.
    pub legend_open: &'static str,
    /// The legend: givens.
    pub legend_given: &'static str,
}

static EN: BoardText = BoardText {
    grid: "Sudoku board",
    edit: "Edit",
    enlarge: "Enlarge",
    done: "Done",
    undo: "Undo",
    redo: "Redo",
    clear: "Clear",
    candidates: "Candidates",
    typing_hint: "Type digits; arrow keys move, Backspace erases.",
    erase: "Erase",
    digits: "Digits",
    legend_one_pass: "one pass",
    legend_later: "later passes",
    legend_open: "out of reach",
    legend_given: "given",
};

impl Lang {
    /// Returns the labels of the board.
    pub const fn board(self) -> &'static BoardText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Names a cell for those who hear the page: "row 4, column 7: 5, pass 3".
    pub fn cell_name(self, view: &CellView) -> String {
        let _ = self;
        let place = self.place(view.cell);
        let digit = view
            .digit
            .map(|digit| digit.to_string())
            .unwrap_or_default();
        match (view.state, view.pass) {
            (CellState::Given, _) => format!("{place}: {digit}, given"),
            (CellState::Assumed, _) => format!("{place}: {digit}, assumed"),
            (CellState::Wrong, _) => format!("{place}: {digit}, clashes"),
            (CellState::Filled, Some(pass)) => format!("{place}: {digit}, pass {pass}"),
            (CellState::Waiting, Some(pass)) => format!("{place}: waits for pass {pass}"),
            _ => format!("{place}: open"),
        }
    }

    /// Names the place of a cell: "row 4, column 7".
    pub fn place(self, cell: Cell) -> String {
        let _ = self;
        format!("row {}, column {}", cell.row() + 1, cell.column() + 1)
    }

    /// Names the key that writes a digit.
    pub fn write_digit(self, digit: Digit) -> String {
        let _ = self;
        format!("Write {digit}")
    }
}
