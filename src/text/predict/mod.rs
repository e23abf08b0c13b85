//! Words of predictions: the labels.

mod ask;
mod result;
#[cfg(test)]
mod tests;
mod verdict;

use super::Lang;
use crate::model::predict::{Mark, Question};

/// Labels of predictions.
#[derive(Debug)]
pub struct PredictText {
    /// Name of the choice of a question.
    pub questions: &'static str,
    /// Ends the prediction.
    pub leave: &'static str,
    /// Takes a hint.
    pub hint: &'static str,
    /// Name of the hints.
    pub hints: &'static str,
    /// Goes on to the next cell.
    pub next_cell: &'static str,
    /// Plays the same from the start.
    pub again: &'static str,
    /// Draws other cells.
    pub another: &'static str,
    /// Name of the choice of a round.
    pub rounds: &'static str,
    /// While the proof is worked on.
    pub working: &'static str,
    /// Told where the proof does not come.
    pub lost: &'static str,
    /// Asks for it once more.
    pub ask_again: &'static str,
    /// Shows the board, what one knows of it included.
    pub explore: &'static str,
    /// Before links to the board under stronger rules.
    pub stronger: &'static str,
    /// Name of the slider.
    pub depth: &'static str,
    /// Name of the choices.
    pub choices: &'static str,
    /// The heading of one's result.
    pub result: &'static str,
    /// Above what a link of somebody else shows.
    pub theirs: &'static str,
    /// What one calls oneself.
    pub name: &'static str,
    /// What becomes of it.
    pub name_note: &'static str,
    /// Copies the link to a result.
    pub copy: &'static str,
    /// Shows it as a code to be photographed.
    pub code: &'static str,
    /// Told where it is too long.
    pub too_long: &'static str,
    /// Lets a result go and asks the same questions.
    pub play: &'static str,
    /// Told where nothing was wrong and nothing marked.
    pub nothing_marked: &'static str,
}

static EN: PredictText = PredictText {
    questions: "Question",
    leave: "Leave",
    hint: "Hint",
    hints: "Hints",
    next_cell: "Next cell",
    again: "Start over",
    another: "Five other cells",
    rounds: "Look at",
    working: "Working out the board\u{2026}",
    lost: "The board could not be worked out.",
    ask_again: "Try again",
    explore: "Explore the board",
    stronger: "Predict it under stronger rules:",
    depth: "Depth",
    choices: "The cells to choose from",
    result: "Your result",
    theirs: "A result",
    name: "Your name, if you like",
    name_note: "It stands in the link and nowhere else.",
    copy: "Copy link to this result",
    code: "Show as QR code",
    too_long: "So many answers do not fit into a link.",
    play: "Try it yourself",
    nothing_marked: "Nothing was marked.",
};

static ZH: PredictText = PredictText {
    questions: "问题",
    leave: "离开",
    hint: "提示",
    hints: "提示",
    next_cell: "下一格",
    again: "重新开始",
    another: "换五格",
    rounds: "查看",
    working: "正在推算盘面……",
    lost: "盘面没能推算出来。",
    ask_again: "再试一次",
    explore: "探索这个盘面",
    stronger: "换用更强的规则来预测：",
    depth: "深度",
    choices: "供选择的格",
    result: "你的成绩",
    theirs: "一份成绩",
    name: "你的名字（可不填）",
    name_note: "只写在链接里，别处都不留。",
    copy: "复制成绩链接",
    code: "显示二维码",
    too_long: "答案太多，一个链接放不下。",
    play: "自己试试",
    nothing_marked: "没有标记任何格。",
};

impl Lang {
    /// Returns the labels of predictions.
    pub const fn predict(self) -> &'static PredictText {
        self.pick(&EN, &ZH)
    }

    /// Names a kind of question.
    pub const fn predict_kind(self, question: Question) -> &'static str {
        match question {
            Question::Passes => self.pick("Which cells fall?", "哪些格会填出？"),
            Question::Depth => self.pick("How deep?", "有多深？"),
            Question::Needs => self.pick("What does it need?", "它需要什么？"),
        }
    }

    /// Names how a cell was marked.
    pub const fn predict_mark(self, mark: Mark) -> &'static str {
        match mark {
            Mark::Chosen => self.pick("marked", "已标记"),
            Mark::Hit => self.pick("hit", "命中"),
            Mark::Miss => self.pick("missed", "遗漏"),
            Mark::FalseAlarm => self.pick("false alarm", "误报"),
        }
    }

    /// Returns the one letter that stands for how a cell was marked; none before it is judged.
    pub const fn predict_letter(self, mark: Mark) -> &'static str {
        match mark {
            Mark::Chosen => "",
            Mark::Hit => self.pick("H", "中"),
            Mark::Miss => self.pick("M", "漏"),
            Mark::FalseAlarm => self.pick("F", "误"),
        }
    }
}
