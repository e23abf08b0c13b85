//! How a prediction turned out, in words.

use engine::{Cell, Rule};

use crate::model::predict::{Reason, Tally};
use crate::text::{Lang, count, say};

impl Lang {
    /// Counts how cells were judged: "2 hits, 1 missed, 1 false alarm".
    pub fn predict_tally(self, tally: Tally) -> String {
        let Tally {
            hits,
            misses,
            false_alarms,
        } = tally;
        let en_hits = count(hits, "hit", "hits");
        let en_alarms = count(false_alarms, "false alarm", "false alarms");
        say!(
            self,
            "{en_hits}, {misses} missed, {en_alarms}.",
            "命中 {hits}，遗漏 {misses}，误报 {false_alarms}。"
        )
    }

    /// Says what the marks were worth: of those marked how many were right, of those that were right how
    /// many were marked.
    pub fn predict_score(self, tally: Tally, n_hints: usize) -> String {
        let (marked, right) = (tally.marked(), tally.right());
        let hits = tally.hits;
        let cells = count(marked, "cell", "cells");
        let marks = match marked {
            0 => self.predict().nothing_marked.to_owned(),
            _ => say!(
                self,
                "Of {cells} marked, {hits} belonged there.",
                "标记的 {marked} 格里，{hits} 格标对了。"
            ),
        };
        let found = say!(
            self,
            " Of {right} that belonged there, {hits} were marked.",
            "该标的 {right} 格里，标出了 {hits} 格。"
        );
        format!("{marks}{found}{}", self.predict_hints(n_hints))
    }

    /// Counts the hints.
    pub fn predict_hints(self, n_hints: usize) -> String {
        let hints = count(n_hints, "hint", "hints");
        match n_hints {
            0 => self.pick(" No hints.", "没有用提示。").to_owned(),
            n => say!(self, " {hints}.", "用了 {n} 次提示。"),
        }
    }

    /// Says how far a depth was from the one that was said.
    pub fn predict_depth(self, cell: Cell, guess: usize, depth: usize) -> String {
        let off = guess.abs_diff(depth);
        let says = say!(self, "{cell} has depth {depth}", "{cell} 的深度是 {depth}");
        let off = match (off, guess > depth) {
            (0, _) => self.pick(": exactly.", "，正好。").to_owned(),
            (n, true) => say!(
                self,
                ": you said {guess}, {n} too deep.",
                "，你说 {guess}，深了 {n}。"
            ),
            (n, false) => say!(
                self,
                ": you said {guess}, {n} too shallow.",
                "，你说 {guess}，浅了 {n}。"
            ),
        };
        format!("{says}{off}")
    }

    /// Says what the chain on the board means.
    pub fn predict_chain(self, n_steps: usize) -> String {
        match n_steps {
            1 => self
                .pick(
                    "It waits for nothing but givens.",
                    "它除了已知数，什么也不等。",
                )
                .to_owned(),
            n => say!(
                self,
                "One longest chain to it is lit on the board: {n} steps, each needing the one before.",
                "盘面上亮着通往它的一条最长链：共 {n} 步，每一步都需要前一步。"
            ),
        }
    }

    /// Sums up how far depths were from what was said.
    pub fn predict_distance(self, depths: &[(usize, usize)], n_hints: usize) -> String {
        let off: usize = depths
            .iter()
            .map(|(guess, depth)| guess.abs_diff(*depth))
            .sum();
        let exact = depths
            .iter()
            .filter(|(guess, depth)| guess == depth)
            .count();
        let n = depths.len();
        let cells = count(n, "cell", "cells");
        let steps = count(off, "step", "steps");
        let says = say!(
            self,
            "{cells}: {exact} exact, {steps} off in all.",
            "{n} 格：{exact} 格正好，一共差 {off} 步。"
        );
        format!("{says}{}", self.predict_hints(n_hints))
    }

    /// Gives the reason for a judgment.
    pub fn predict_reason(self, reason: &Reason) -> String {
        match reason {
            Reason::Falls { digit, rule, house } => match (rule, house) {
                (Rule::HiddenSingle, Some(house)) => {
                    let house = self.house(*house);
                    say!(
                        self,
                        "hidden single: nothing else in {house} can hold {digit}",
                        "隐性唯一：{house}里别处都放不下 {digit}"
                    )
                }
                (Rule::NakedSingle, _) => say!(
                    self,
                    "naked single: only {digit} is left here",
                    "唯一余数：这里只剩 {digit}"
                ),
                (rule, _) => {
                    let rule = self.rule(*rule);
                    say!(self, "{rule}: {digit}", "{rule}：{digit}")
                }
            },
            Reason::TooEarly(cells) => {
                let names: Vec<String> = cells.iter().map(ToString::to_string).collect();
                let (names, n) = (self.list(&names), cells.len());
                let is_written = if n == 1 { "is" } else { "are" };
                say!(
                    self,
                    "one pass too early: it needs {names}, which {is_written} only written in this pass",
                    "早了一轮：它需要 {names}，而那要到这一轮才写下"
                )
            }
            Reason::Open(left) if left.is_empty() => self
                .pick("no digit is possible here", "这里没有数字可填")
                .to_owned(),
            Reason::Open(left) => {
                let digits: Vec<String> = left.iter().map(ToString::to_string).collect();
                let (digits, n) = (self.list(&digits), left.len());
                let are = if n == 1 { "is" } else { "are" };
                say!(
                    self,
                    "{digits} {are} still possible here, and no house settles it",
                    "这里还可能是 {digits}，行、列、宫也都定不下来"
                )
            }
            Reason::Direct => self.pick("needed directly", "直接需要").to_owned(),
            Reason::Through(n) => {
                let others = count(*n, "other step", "other steps");
                say!(self, "needed, through {others}", "需要，中间隔 {n} 步")
            }
            Reason::Unused => self
                .pick(
                    "there in time, but this proof does not use it",
                    "当时已经填出，但这份证明没有用到",
                )
                .to_owned(),
            Reason::Late(pass) => {
                let pass = self.pass(*pass);
                say!(
                    self,
                    "falls only in {pass}, so it could not help",
                    "要到{pass}才填出，帮不上忙"
                )
            }
        }
    }

    /// Says that other proofs may use others.
    pub const fn predict_scope(self) -> &'static str {
        self.pick(
            "All of this holds for the proof shown here. Another proof of the same cell may use others.",
            "以上只就这里的证明而言；同一格换一份证明，可能用到别的格。",
        )
    }

    /// Says what lies on an edge of the small graph: "through 3 others".
    pub fn predict_between(self, n: usize) -> String {
        say!(self, "+{n}", "+{n}")
    }
}
