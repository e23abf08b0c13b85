//! Words of the choice of boards.

use background::Start;
use engine::Shape;
use engine::notation::{Alphabet, ReadError, ReadErrorKind};

use super::{Lang, count, say};

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

static ZH: BoardsText = BoardsText {
    depth: "盘面，按深度",
    own: "自己的盘面",
    heading: "带上你自己的盘面",
    paste: "粘贴一道题",
    formats: "一行 81 个字符，空格用 . 或 0 表示；带或不带分隔线的网格；候选数；或者 SudokuWiki、f-puzzles、SudokuPad、sudoku.coach 的链接；表格和 OpenSudoku 文件也行。盘面从 4\u{d7}4 到 25\u{d7}25；大于 9 的数字写成字母。",
    show: "显示这个盘面",
    cancel: "取消",
    empty: "或者从空盘面开始：",
    clash: "有些已知数互相冲突；盘面会标出是哪些。",
};

impl Lang {
    /// Returns the labels of the choice of boards.
    pub const fn boards(self) -> &'static BoardsText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Names an offered board: "Board of depth 23".
    pub fn offered(self, depth: usize, credit: &str) -> String {
        let credit = self.credit(credit);
        say!(
            self,
            "Board of depth {depth}, {credit}",
            "深度 {depth} 的盘面，{credit}"
        )
    }

    /// Says where a board of a list comes from; names and years are those of every language.
    pub fn credit(self, credit: &str) -> String {
        match (self, credit) {
            (Self::Zh, "made for this page") => "为本页制作".to_owned(),
            (Self::Zh, "found by search for this page") => "为本页搜索得到".to_owned(),
            (Self::Zh, "made from a seed") => "由种子生成".to_owned(),
            (Self::Zh, names) => names.replace(", ", "，"),
            (Self::En, _) => credit.to_owned(),
        }
    }

    /// Names a size, the same way in every language: "9×9".
    pub fn size(self, shape: Shape) -> String {
        format!("{0}\u{d7}{0}", shape.size())
    }

    /// Says what a pasted text was read as.
    pub fn pasted(self, start: &Start, alphabet: Alphabet, n_boards: usize) -> String {
        let size = self.size(start.grid.shape());
        let (n_givens, n_struck) = (start.grid.n_filled(), start.struck.len());
        let givens = count(n_givens, "given", "givens");
        let mut text = say!(
            self,
            "{size} board, {givens}",
            "{size} 盘面，{n_givens} 个已知数"
        );
        if n_struck > 0 {
            let struck = count(n_struck, "candidate", "candidates");
            text += &say!(
                self,
                ", {struck} struck at the start",
                "，开始时已划去 {n_struck} 个候选数"
            );
        }
        text += match alphabet {
            Alphabet::Standard => "",
            Alphabet::Hex => self.pick(", digits read as 0\u{2013}F", "，数字按 0\u{2013}F 读取"),
            Alphabet::Letters => self.pick(
                ", digits read as letters from A",
                "，数字按从 A 开始的字母读取",
            ),
            Alphabet::Decimal => self.pick(", digits read as numbers", "，数字按十进制数读取"),
        };
        if n_boards > 1 {
            text += &say!(
                self,
                "; the first of {n_boards} boards",
                "；共有 {n_boards} 个盘面，这是第一个"
            );
        }
        text + self.pick(".", "。")
    }

    /// Says why a pasted text was refused.
    pub fn refused(self, error: &ReadError) -> String {
        let (line, column) = (error.position.line, error.position.column);
        let why = self.read_error(&error.kind);
        say!(
            self,
            "Line {line}, character {column}: {why}",
            "第 {line} 行第 {column} 个字符：{why}"
        )
    }

    /// Says what was expected and what was found.
    pub fn read_error(self, kind: &ReadErrorKind) -> String {
        match kind {
            ReadErrorKind::Empty => self
                .pick("there is no board here.", "这里没有盘面。")
                .to_owned(),
            ReadErrorKind::WrongLength { found, expected } => {
                let lengths: Vec<String> = expected.iter().map(ToString::to_string).collect();
                let lengths = lengths.join(self.pick(", ", "、"));
                let cells = count(*found, "cell", "cells");
                say!(
                    self,
                    "this line has {cells}; a board has {lengths}.",
                    "这一行有 {found} 格；盘面的格数应为 {lengths}。"
                )
            }
            ReadErrorKind::WrongRow { found, expected } => {
                let cells = count(*found, "cell", "cells");
                say!(
                    self,
                    "this row has {cells}; the rows above have {expected}.",
                    "这一行有 {found} 格；上面各行有 {expected} 格。"
                )
            }
            ReadErrorKind::MissingRows { found, expected } => {
                let rows = count(*found, "row", "rows");
                say!(
                    self,
                    "this grid has {rows}; it needs {expected}.",
                    "这个网格有 {found} 行；应有 {expected} 行。"
                )
            }
            ReadErrorKind::UnknownCharacter { found } => say!(
                self,
                "\u{201c}{found}\u{201d} is neither a digit nor an empty cell.",
                "“{found}”既不是数字，也不表示空格。"
            ),
            ReadErrorKind::DigitTooGreat { found, greatest } => say!(
                self,
                "{found} is too great; the digits of this board end at {greatest}.",
                "{found} 太大；这个盘面的数字最大到 {greatest}。"
            ),
            ReadErrorKind::SecondBoard => self
                .pick("a second board begins here.", "从这里开始是第二个盘面。")
                .to_owned(),
            ReadErrorKind::Malformed { found, .. } => say!(
                self,
                "\u{201c}{found}\u{201d} does not fit the format it stands in.",
                "“{found}”不符合它所在的格式。"
            ),
            ReadErrorKind::Variant { found } => say!(
                self,
                "this puzzle has rules beyond plain Sudoku ({found}); it would be read wrong.",
                "这道题有普通数独之外的规则（{found}），读出来会是错的。"
            ),
            ReadErrorKind::UnreadLink { found } => say!(
                self,
                "this link does not hold its board in a form that can be read: \u{201c}{found}\u{201d}. \
                 Copy the puzzle as a line of digits, or as a link of SudokuWiki.",
                "这个链接里的盘面没有写成可以读取的形式：“{found}”。\
                 请把题目复制成一行数字，或 SudokuWiki 的链接。"
            ),
            ReadErrorKind::TooLong { most } => say!(
                self,
                "this part is longer than {most} characters.",
                "这一部分超过了 {most} 个字符。"
            ),
            ReadErrorKind::Faults(_) => self.boards().clash.to_owned(),
        }
    }
}
