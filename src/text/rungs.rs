//! Words about what a pass may see.

use background::{Rung, RungEnd};
use engine::proof::Standing;
use engine::{Finish, RuleSet};

use super::{Lang, count, say};

/// Labels of the choice.
#[derive(Debug)]
pub struct RungsText {
    /// The question.
    pub heading: &'static str,
    /// The choice of what happens when the rules are stuck.
    pub finish: &'static str,
    /// Lets rules use that there is one solution.
    pub uniqueness: &'static str,
    /// Tells that the background cannot be reached.
    pub lost: &'static str,
    /// Gives a proof up.
    pub cancel: &'static str,
    /// Told of a rule set that is being worked out.
    pub working: &'static str,
    /// Goes out of a world.
    pub leave: &'static str,
    /// Goes into one.
    pub enter: &'static str,
    /// Before what a stuck board could be helped by.
    pub offers: &'static str,
}

static EN: RungsText = RungsText {
    heading: "What may one pass see?",
    finish: "When stuck",
    uniqueness: "use that there is one solution",
    lost: "The part of this page that looks for more than singles does not answer. Reload the page to try again.",
    cancel: "Cancel",
    working: "\u{2026}",
    leave: "Leave this world",
    enter: "Enter this world",
    offers: "Go on with",
};

static ZH: RungsText = RungsText {
    heading: "一轮能看到什么？",
    finish: "卡住时",
    uniqueness: "利用“只有一个解”",
    lost: "本页寻找唯一数以外推理的那一部分没有回应。请重新加载页面再试。",
    cancel: "取消",
    working: "……",
    leave: "离开这个世界",
    enter: "进入这个世界",
    offers: "接着试试",
};

impl Lang {
    /// Returns the labels of the choice of rules.
    pub const fn rungs(self) -> &'static RungsText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Says what a rule set makes of the board, in a figure.
    pub fn rung_figure(self, rung: Rung) -> String {
        match rung.end {
            RungEnd::Solved => rung.span.to_string(),
            RungEnd::Stuck => self.pick("stuck", "卡住").to_owned(),
            RungEnd::Contradiction => self.pick("none", "无").to_owned(),
        }
    }

    /// Says what a rule set makes of the board, under the figure.
    pub fn rung_note(self, rung: Rung) -> String {
        let Rung {
            one_pass,
            blanks,
            passes,
            filled,
            ..
        } = rung;
        match rung.end {
            RungEnd::Solved if rung.span == passes => say!(
                self,
                "{one_pass} of {blanks} at once",
                "一轮填出 {one_pass} / {blanks}"
            ),
            RungEnd::Solved => say!(
                self,
                "{one_pass} at once, {passes} passes",
                "一轮填出 {one_pass}，共 {passes} 轮"
            ),
            RungEnd::Stuck => say!(
                self,
                "{filled} of {blanks} filled",
                "填出 {filled} / {blanks}"
            ),
            RungEnd::Contradiction => self.pick("no solution", "没有解").to_owned(),
        }
    }

    /// Says what a rule set sees, for those who hover or hear it.
    pub fn rung_name(self, rules: RuleSet, rung: Option<Rung>) -> String {
        let (en, zh) = match rules {
            RuleSet::Naked => (
                "Naked singles: a cell with one candidate left.",
                "唯一余数：一格只剩一个候选数。",
            ),
            RuleSet::Singles => (
                "Singles: also a digit with one place left in a house.",
                "唯一数：再加上一个数字在某行、某列或某宫里只剩一个位置。",
            ),
            RuleSet::Locked => (
                "Locked candidates: also pointing and claiming, where a box and a line share the places of a digit.",
                "区块：再加上区块指向和区块占位，即一个数字的位置由一宫和一行或一列共有。",
            ),
            RuleSet::Subsets => (
                "Subsets: also pairs, triples and quads, naked and hidden.",
                "数组：再加上显性和隐性的数对、三数组、四数组。",
            ),
            RuleSet::Patterns => (
                "Patterns: also fish, wings, Skyscraper, kite and empty rectangle.",
                "结构：再加上鱼、翼、摩天楼、风筝和空矩形。",
            ),
            RuleSet::Chains => (
                "Chains: also X-Chains, XY-Chains and alternating inference chains; a chain of n links costs n.",
                "强弱链：再加上 X 链、XY 链和交替推理链；n 个环节的链代价为 n。",
            ),
        };
        let sees = self.pick(en, zh);
        let says = rung.map_or_else(String::new, |rung| self.rung_end(rung));
        format!("{sees}{says}")
    }

    /// Says how a rule set ends on the board.
    fn rung_end(self, rung: Rung) -> String {
        let Rung {
            span,
            passes,
            one_pass,
            blanks,
            filled,
            ..
        } = rung;
        let en_passes = count(passes, "pass", "passes");
        match rung.end {
            RungEnd::Solved => say!(
                self,
                " Solves it: longest chain {span}, {en_passes}, {one_pass} of {blanks} blanks in one pass.",
                "能解出：最长链 {span}，共 {passes} 轮，{blanks} 个空格中一轮填出 {one_pass} 个。"
            ),
            RungEnd::Stuck => say!(
                self,
                " Stuck after {en_passes}: {filled} of {blanks} blanks filled.",
                "{passes} 轮之后卡住：{blanks} 个空格填出 {filled} 个。"
            ),
            RungEnd::Contradiction => self
                .pick(" Finds that there is no solution.", "发现这个盘面无解。")
                .to_owned(),
        }
    }

    /// Names a finish.
    pub const fn finish(self, finish: Finish) -> &'static str {
        let (en, zh) = match finish {
            Finish::Stop => ("stop", "停下"),
            Finish::Probe => ("probe", "试探"),
            Finish::Split => ("probe, then split", "先试探，再分支"),
        };
        self.pick(en, zh)
    }

    /// Says what a finish does.
    pub const fn finish_hint(self, finish: Finish) -> &'static str {
        let (en, zh) = match finish {
            Finish::Stop => (
                "Cells the rules do not reach stay open.",
                "规则推不到的格就空着。",
            ),
            Finish::Probe => (
                "Every open candidate is supposed at once, each in a world of its own. The first worlds that fail refute their candidates.",
                "同时假设每一个尚存的候选数，各在自己的世界里。最先出现矛盾的那些世界，就排除了它们的候选数。",
            ),
            Finish::Split => (
                "Where no probe fails, a cell is split: each of its candidates gets a world that is worked on to its end.",
                "如果没有试探出现矛盾，就对一格分支：它的每个候选数各得一个世界，一直推到底。",
            ),
        };
        self.pick(en, zh)
    }

    /// Offers a stronger rule set to a stuck board.
    pub fn offer_rules(self, rung: Rung) -> String {
        let (rules, n) = (self.rules(rung.rules), rung.span);
        let chain = count(n, "step", "steps");
        say!(self, "{rules} (solved in {chain})", "{rules}（{n} 步解出）")
    }

    /// Says how far a proof has come.
    pub fn proving(self, standing: Option<Standing>) -> String {
        let Some(standing) = standing else {
            return self.pick("Working\u{2026}", "正在计算……").to_owned();
        };
        let Standing {
            n_passes,
            n_open,
            n_probes,
            n_probed,
            n_worlds,
            ..
        } = standing;
        let cells = count(n_open, "cell", "cells");
        let probes = match n_probes {
            0 => String::new(),
            _ => say!(
                self,
                ", {n_probed} of {n_probes} candidates probed",
                "，已试探 {n_probed} / {n_probes} 个候选数"
            ),
        };
        let splits = count(n_worlds, "split", "splits");
        let worlds = match n_worlds {
            0 => String::new(),
            _ => say!(self, ", {splits} deep", "，分支已有 {n_worlds} 层"),
        };
        say!(
            self,
            "Pass {n_passes}, {cells} open{probes}{worlds}",
            "第 {n_passes} 轮，{n_open} 格空着{probes}{worlds}"
        )
    }
}
