//! Words of the board.

use engine::{Cell, Digit};

use super::{Lang, say};
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
    /// Asks the visitor to predict what the board does.
    pub predict: &'static str,
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
    predict: "Predict",
    typing_hint: "Type digits; arrow keys move, Backspace erases.",
    erase: "Erase",
    digits: "Digits",
    legend_one_pass: "one pass",
    legend_later: "later passes",
    legend_open: "out of reach",
    legend_given: "given",
};

static ZH: BoardText = BoardText {
    grid: "数独盘面",
    edit: "编辑",
    enlarge: "放大",
    done: "完成",
    undo: "撤销",
    redo: "重做",
    clear: "清空",
    candidates: "候选数",
    predict: "预测",
    typing_hint: "键入数字；方向键移动，Backspace 键擦除。",
    erase: "擦除",
    digits: "数字",
    legend_one_pass: "一轮填出",
    legend_later: "之后各轮",
    legend_open: "推不到",
    legend_given: "已知数",
};

impl Lang {
    /// Returns the labels of the board.
    pub const fn board(self) -> &'static BoardText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Names a cell for those who hear the page: "row 4, column 7: 5, pass 3".
    pub fn cell_name(self, view: &CellView) -> String {
        let place = self.place(view.cell);
        let digit = view
            .digit
            .map(|digit| digit.to_string())
            .unwrap_or_default();
        match (view.state, view.pass) {
            (CellState::Given, _) => {
                say!(self, "{place}: {digit}, given", "{place}：{digit}，已知数")
            }
            (CellState::Assumed, _) => {
                say!(self, "{place}: {digit}, assumed", "{place}：{digit}，假设")
            }
            (CellState::Wrong, _) => {
                say!(
                    self,
                    "{place}: {digit}, clashes",
                    "{place}：{digit}，有冲突"
                )
            }
            (CellState::Filled, Some(pass)) => {
                let pass = self.pass(pass);
                say!(self, "{place}: {digit}, {pass}", "{place}：{digit}，{pass}")
            }
            (CellState::Waiting, Some(pass)) => {
                let pass = self.pass(pass);
                say!(self, "{place}: waits for {pass}", "{place}：等待{pass}")
            }
            _ => say!(self, "{place}: open", "{place}：空着"),
        }
    }

    /// Names the place of a cell: "row 4, column 7".
    pub fn place(self, cell: Cell) -> String {
        let (row, column) = (cell.row() + 1, cell.column() + 1);
        say!(
            self,
            "row {row}, column {column}",
            "第 {row} 行第 {column} 列"
        )
    }

    /// Names the key that writes a digit.
    pub fn write_digit(self, digit: Digit) -> String {
        say!(self, "Write {digit}", "填入 {digit}")
    }
}
