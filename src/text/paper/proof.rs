//! A proof as numbered sentences.

use engine::{Candidate, Outcome, Proof, Reason, Rule, Step};

use super::plain;
use crate::model::analysis::Analysis;
use crate::model::paper::listing::{self, Line, Needs, Says};
use crate::text::{Lang, say};

impl Lang {
    /// Returns the whole proof as text: what board it is, every step, and how it ends.
    pub fn proof_text(self, analysis: &Analysis, link: &str) -> String {
        let mut text = format!("{}\n{link}\n", self.plain_headline(analysis));
        let Some(solved) = analysis.solved() else {
            return text;
        };
        let proof = &solved.proof;
        let board = proof.puzzle.grid();
        let rules = self.rules(proof.method.rules);
        text += &say!(self, "Board: {board}\n", "题目：{board}\n");
        text += &say!(
            self,
            "Under {rules}. Steps are counted from 1 here, from 0 in the record.\n\n",
            "规则集：{rules}。这里的步从 1 数起，记录里从 0 数起。\n\n"
        );
        for line in listing::list(proof) {
            text += &format!(
                "{}{}\n",
                "    ".repeat(line.n_worlds),
                self.proof_line(&line)
            );
        }
        text + "\n" + &self.proof_end(proof) + "\n"
    }

    /// Says a line of a proof: "12. Pass 3: r4c7 is 5, the only place for 5 in box 5; needs 4 and 7."
    fn proof_line(self, line: &Line<'_>) -> String {
        let number = &line.number;
        let (pass, says) = match line.says {
            Says::Step(step) => (step.pass, self.proof_step(step)),
            Says::Conflict(conflict, pass) => {
                let conflict = plain(&self.conflict(conflict));
                (pass, say!(self, "but {conflict}", "但{conflict}"))
            }
        };
        let needs = self.proof_needs(&line.needs);
        say!(
            self,
            "{number}. Pass {pass}: {says}{needs}.",
            "{number}. 第 {pass} 轮：{says}{needs}。"
        )
    }

    fn proof_step(self, step: &Step) -> String {
        if let Some(Candidate { cell, digit }) = step.placement() {
            return match (&step.reason, step.rule) {
                (Reason::House(house), _) => {
                    let house = self.house(*house);
                    say!(
                        self,
                        "{cell} is {digit}, the only place for {digit} in {house}",
                        "{cell} 是 {digit}，这是{house}里 {digit} 的唯一位置"
                    )
                }
                (_, Rule::NakedSingle) => say!(
                    self,
                    "{cell} is {digit}, the only digit left there",
                    "{cell} 是 {digit}，这里只剩下它"
                ),
                (_, rule) => {
                    let rule = self.rule(rule);
                    say!(
                        self,
                        "{cell} is {digit} ({rule})",
                        "{cell} 是 {digit}（{rule}）"
                    )
                }
            };
        }
        let gone: Vec<String> = step.eliminations().iter().map(gone).collect();
        let gone = gone.join(", ");
        let rule = self.rule(step.rule);
        match step.refutation() {
            Some(refutation) => {
                let Candidate { cell, digit } = refutation.assumption;
                let cost = step.cost;
                say!(
                    self,
                    "{gone} ({rule}, cost {cost}): suppose {cell} were {digit}",
                    "{gone}（{rule}，代价 {cost}）：假设 {cell} 是 {digit}"
                )
            }
            None => say!(self, "{gone} ({rule})", "{gone}（{rule}）"),
        }
    }

    fn proof_needs(self, needs: &Needs) -> String {
        let separator = self.pick(", ", "、");
        let names = |candidates: &[Candidate]| {
            let names: Vec<String> = candidates.iter().map(ToString::to_string).collect();
            names.join(separator)
        };
        let mut all = Vec::new();
        if !needs.steps.is_empty() {
            let steps = needs.steps.join(separator);
            all.push(say!(self, "{steps}", "第 {steps} 步"));
        }
        let mut add = |candidates: &[Candidate], en: &str, zh: &str| {
            if !candidates.is_empty() {
                all.push(format!("{} {}", self.pick(en, zh), names(candidates)));
            }
        };
        add(&needs.givens, "given", "已知数");
        add(&needs.assumed, "assumed", "假设");
        add(&needs.struck, "struck at the start", "开始时划去");
        if needs.has_one_solution {
            all.push(self.pick("one solution", "只有一个解").to_owned());
        }
        if all.is_empty() {
            return String::new();
        }
        let all = all.join(self.pick("; ", "；"));
        say!(self, "; needs {all}", "；依据：{all}")
    }

    fn proof_end(self, proof: &Proof) -> String {
        let n_open = proof.puzzle.shape().n_cells() - proof.grid_after(proof.n_passes()).n_filled();
        match proof.outcome {
            Outcome::Solved => self
                .pick("Every cell is filled.", "每一格都填好了。")
                .to_owned(),
            Outcome::Stuck => {
                let cells = super::super::count(n_open, "cell stays open", "cells stay open");
                say!(
                    self,
                    "The rules see nothing more: {cells}.",
                    "规则再也看不出什么：还有 {n_open} 格空着。"
                )
            }
            Outcome::Contradiction(_) => self.pick("There is no solution.", "没有解。").to_owned(),
        }
    }
}

/// Writes a candidate that goes.
fn gone(candidate: &Candidate) -> String {
    format!("{} \u{2260} {}", candidate.cell, candidate.digit)
}
