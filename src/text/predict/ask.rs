//! What is asked, what a hint says, and what cells are called meanwhile.

use engine::{Digit, Outcome};

use crate::model::board::CellState;
use crate::model::predict::{CellLook, Hint, Task, Trouble};
use crate::text::{Lang, count, say};

impl Lang {
    /// Asks a question.
    pub fn predict_question(self, task: &Task) -> String {
        match task {
            Task::Pass(pass) => say!(
                self,
                "Which cells fall in pass {pass}?",
                "第 {pass} 轮会填出哪些格？"
            ),
            Task::Depth(cell) => say!(self, "How deep is {cell}?", "{cell} 有多深？"),
            Task::Needs(cell, _) => say!(
                self,
                "Which of these does {cell} need?",
                "{cell} 需要其中哪些格？"
            ),
        }
    }

    /// Says how to answer it; `n_skipped` passes before it fill nothing, and `span` is the greatest depth.
    pub fn predict_lead(self, task: &Task, n_skipped: usize, span: usize) -> String {
        match task {
            Task::Pass(_) => {
                let lead = self.pick(
                    "Mark every cell that follows from what stands on the board now, in one look. \
                     What you find in this look helps only in the next.",
                    "只看一眼：凡是由盘面上现有数字就能填出的格，都标记出来。这一眼里发现的数字，要到下一轮才用得上。",
                );
                let skipped = match (self, n_skipped) {
                    (_, 0) => String::new(),
                    (Self::En, n) => format!(
                        " {} before it only {} candidates.",
                        count(n, "pass", "passes"),
                        if n == 1 { "removes" } else { "remove" }
                    ),
                    (Self::Zh, n) => format!("在此之前有 {n} 轮只排除候选数。"),
                };
                format!("{lead}{skipped}")
            }
            Task::Depth(_) => say!(
                self,
                "A cell of depth 1 falls at once. Any other waits for the deepest cell it needs, and falls \
                 one step after. The deepest here has depth {span}.",
                "深度为 1 的格立刻可以填出；其余的格要等它所需的最深的一格，再晚一步。这里最深的格深度是 {span}。"
            ),
            Task::Needs(cell, _) => say!(
                self,
                "{cell} falls in the next pass. Mark the lettered cells that it rests on in this proof, \
                 directly or through others.",
                "{cell} 将在下一轮填出。在这份证明里，它直接或间接依靠哪些带字母的格？请标记出来。"
            ),
        }
    }

    /// Names the button that judges the answer.
    pub fn predict_reveal(self, task: &Task) -> String {
        match task {
            Task::Pass(pass) => say!(self, "Reveal pass {pass}", "揭晓第 {pass} 轮"),
            _ => self.pick("Reveal", "揭晓").to_owned(),
        }
    }

    /// Names the button that goes on to a pass.
    pub fn predict_on_to(self, pass: usize) -> String {
        say!(self, "On to pass {pass}", "进入第 {pass} 轮")
    }

    /// Counts the cells that are marked.
    pub fn predict_marked(self, n: usize) -> String {
        let cells = count(n, "cell marked", "cells marked");
        say!(self, "{cells}", "已标记 {n} 格")
    }

    /// Says where one is among several questions.
    pub fn predict_place(self, round: usize, n_rounds: usize) -> String {
        say!(
            self,
            "Cell {round} of {n_rounds}",
            "第 {round} 格，共 {n_rounds} 格"
        )
    }

    /// Names a round that can be looked at.
    pub fn predict_round(self, task: &Task) -> String {
        match task {
            Task::Pass(pass) => self.pass(*pass),
            Task::Depth(cell) | Task::Needs(cell, _) => cell.to_string(),
        }
    }

    /// Tells a hint.
    pub fn predict_hint(self, hint: Hint) -> String {
        match hint {
            Hint::Where(house) => {
                let house = self.house(house);
                say!(self, "Where: look at {house}.", "看哪里：{house}。")
            }
            Hint::What(rule) => {
                let rule = self.rule(rule);
                say!(self, "What: a {rule}.", "看什么：{rule}。")
            }
            Hint::Cell(cell) => say!(self, "Which: {cell}.", "哪一格：{cell}。"),
            Hint::Between(least, most) => say!(
                self,
                "How much: between {least} and {most}.",
                "多深：在 {least} 与 {most} 之间。"
            ),
            Hint::Done => self
                .pick(
                    "Every cell that belongs to the answer is marked.",
                    "答案里的格都已标记。",
                )
                .to_owned(),
        }
    }

    /// Says why there is nothing to predict.
    pub const fn predict_trouble(self, trouble: Trouble) -> &'static str {
        match trouble {
            Trouble::Faulty => self.pick(
                "The digits of this board contradict each other, so nothing follows from them.",
                "这个盘面的数字互相矛盾，什么也推不出来。",
            ),
            Trouble::Full => self.pick(
                "This board is full: nothing is left to predict.",
                "这个盘面已经填满，没有可预测的了。",
            ),
            Trouble::Nothing => self.pick(
                "Under these rules no cell of this board falls at all.",
                "按这些规则，这个盘面上没有一格能填出。",
            ),
            Trouble::AllShown => self.pick(
                "The link shows every pass from the start: nothing is left to predict.",
                "链接一开始就显示了所有各轮，没有可预测的了。",
            ),
            Trouble::TooShallow => self.pick(
                "Too little waits for anything else on this board to ask that. You can still predict which \
                 cells fall.",
                "这个盘面上几乎没有谁要等谁，问不出这个问题。但你仍可以预测哪些格会填出。",
            ),
        }
    }

    /// Says how the board ends, once nothing more falls.
    pub fn predict_end(self, outcome: &Outcome, n_open: usize) -> String {
        match outcome {
            Outcome::Solved => self.pick("The board is solved.", "盘面解出了。").to_owned(),
            Outcome::Stuck => {
                let stay = count(n_open, "cell stays", "cells stay");
                say!(
                    self,
                    "No other cell falls: these rules are stuck, and {stay} open.",
                    "再没有格能填出：这些规则在此卡住，还有 {n_open} 格空着。"
                )
            }
            Outcome::Contradiction(_) => self
                .pick(
                    "No other cell falls: the board contradicts itself, so it has no solution.",
                    "再没有格能填出：盘面自相矛盾，因此无解。",
                )
                .to_owned(),
        }
    }

    /// Names a cell for those who hear the page: "row 4, column 7: open, marked".
    pub fn predict_cell(self, look: &CellLook) -> String {
        let comma = self.pick(", ", "，");
        let place = self.place(look.cell);
        let mut name = say!(self, "{place}: ", "{place}：");
        name += &match (look.state, look.digit, look.pass) {
            (CellState::Given, Some(digit), _) => {
                say!(self, "{digit}, given", "{digit}，已知数")
            }
            (_, Some(digit), Some(pass)) => {
                let pass = self.pass(pass);
                say!(self, "{digit}, {pass}", "{digit}，{pass}")
            }
            _ => self.pick("open", "空格").to_owned(),
        };
        if let Some(choice) = look.choice {
            name += comma;
            name += &letter(choice).to_string();
        }
        if let Some(mark) = look.mark {
            name += comma;
            name += self.predict_mark(mark);
        }
        if let Some(candidates) = look.candidates {
            let digits: Vec<String> = candidates.map(|digit: Digit| digit.to_string()).collect();
            let digits = self.list(&digits);
            name += &say!(self, ", can be {digits}", "，可填 {digits}");
        }
        name
    }
}

/// Returns the letter of a choice.
fn letter(choice: usize) -> char {
    char::from(b'A' + choice as u8)
}
