//! Words of the inspector.

use engine::{Candidate, Cell, Digit, Rule};

use super::sentence::{cell, tell, words};
use super::{Lang, Span, count, say};
use crate::model::inspector::{ChainItem, Claim, Explanation, Inspection};

/// Labels of the inspector.
#[derive(Debug)]
pub struct InspectorText {
    /// The heading while nothing is selected.
    pub longest_chain: &'static str,
    /// Told while nothing is selected.
    pub pick: &'static str,
    /// Told while nothing is selected and there is no chain.
    pub no_chain: &'static str,
    /// Before the premises.
    pub needs: &'static str,
    /// Told when nothing needs it.
    pub enables_nothing: &'static str,
    /// Marks a given.
    pub given: &'static str,
    /// Marks a candidate struck at the start.
    pub struck: &'static str,
    /// Lets go of the selection.
    pub close: &'static str,
}

static EN: InspectorText = InspectorText {
    longest_chain: "The longest chain",
    pick: "Each step needs the one before. Pick any cell to see why it holds its digit.",
    no_chain: "Pick any cell to see what is known about it.",
    needs: "It needs",
    enables_nothing: "Nothing waits for it.",
    given: "given",
    struck: "struck at the start",
    close: "Clear selection",
};

static ZH: InspectorText = InspectorText {
    longest_chain: "最长链",
    pick: "每一步都需要它的前一步。点任意一格，看看它为什么是那个数字。",
    no_chain: "点任意一格，看看关于它知道些什么。",
    needs: "它需要",
    enables_nothing: "没有哪一步在等它。",
    given: "已知数",
    struck: "开始时已划去",
    close: "取消选中",
};

impl Lang {
    /// Returns the labels of the inspector.
    pub const fn inspector(self) -> &'static InspectorText {
        match self {
            Self::En => &EN,
            Self::Zh => &ZH,
        }
    }

    /// Asks the question the inspector answers.
    pub fn question(self, inspection: &Inspection) -> String {
        match inspection {
            Inspection::Nothing(_) => self.inspector().longest_chain.to_owned(),
            Inspection::Given { given, .. } => format!("{} = {}", given.cell, given.digit),
            Inspection::Step(explanation) => {
                let Candidate { cell, digit } = explanation.target.candidate;
                match explanation.target.claim {
                    Claim::Removed { n: 1, .. } => say!(
                        self,
                        "Why {cell} \u{2260} {digit}?",
                        "为什么 {cell} \u{2260} {digit}？"
                    ),
                    Claim::Removed { n, .. } => {
                        let n = n - 1;
                        say!(
                            self,
                            "Why {cell} \u{2260} {digit} and {n} more?",
                            "为什么 {cell} \u{2260} {digit}，另外还有 {n} 个？"
                        )
                    }
                    _ => say!(self, "Why {cell} = {digit}?", "为什么 {cell} = {digit}？"),
                }
            }
            Inspection::Open { cell, .. } | Inspection::Faulty(cell) => cell.to_string(),
        }
    }

    /// Answers it.
    pub fn answer(self, inspection: &Inspection) -> Vec<Span> {
        match inspection {
            Inspection::Nothing(chain) if chain.is_empty() => words(self.inspector().no_chain),
            Inspection::Nothing(_) => words(self.inspector().pick),
            Inspection::Given {
                n_descendants,
                is_assumed,
                ..
            } => words(self.given(*is_assumed, *n_descendants)),
            Inspection::Step(explanation) => self.explain(explanation),
            Inspection::Open { candidates, .. } => words(self.open(candidates)),
            Inspection::Faulty(_) => words(self.pick(
                "Some digits of this board contradict each other, so nothing is derived from them.",
                "这个盘面有些数字互相矛盾，所以没有从中推出任何东西。",
            )),
        }
    }

    /// Says what rests on a digit that is there from the start.
    fn given(self, is_assumed: bool, n: usize) -> String {
        let is_there = match is_assumed {
            true => self.pick("assumed", "假设"),
            false => self.pick("given", "已知"),
        };
        let rest = match n {
            0 => self
                .pick(
                    " No step of the proof needs it.",
                    "证明中没有哪一步需要它。",
                )
                .to_owned(),
            _ => {
                let steps = count(n, "step rests", "steps rest");
                say!(
                    self,
                    " {steps} on it, directly or through others.",
                    "有 {n} 步直接或间接地依赖它。"
                )
            }
        };
        say!(
            self,
            "This digit is {is_there}.{rest}",
            "这个数字是{is_there}的。{rest}"
        )
    }

    fn explain(self, explanation: &Explanation) -> Vec<Span> {
        let target = explanation.target.candidate;
        let digit = target.digit;
        match (explanation.why.rule, explanation.why.house) {
            (Rule::HiddenSingle, Some(house)) => {
                let house = self.house(house);
                let says = say!(
                    self,
                    "In {house}, the only place left for {digit} is {{0}}.",
                    "在{house}中，{digit} 只剩下 {{0}} 这一个位置。"
                );
                let mut spans = tell(&says, &[cell(target.cell)]);
                spans.extend(self.excluded(explanation));
                spans
            }
            (Rule::NakedSingle, _) if has_removals(explanation) => {
                let says = say!(
                    self,
                    "{{0}} can only be {digit}: every other digit stands in its row, column or box, or was removed before.",
                    "{{0}} 只能是 {digit}：其他数字要么已在它的行、列或宫里，要么之前已被删除。"
                );
                tell(&says, &[cell(target.cell)])
            }
            (rule, _) if rule != Rule::NakedSingle => self.explain_pattern(explanation),
            _ => {
                let reasons = explanation.reasons.iter();
                let digits: Vec<String> = reasons
                    .map(|reason| reason.premise.candidate.digit.to_string())
                    .collect();
                let digits = self.list(&digits);
                let says = say!(
                    self,
                    "{{0}} can only be {digit}: its row, column and box already hold {digits}.",
                    "{{0}} 只能是 {digit}：它的行、列和宫里已经有 {digits}。"
                );
                tell(&says, &[cell(target.cell)])
            }
        }
    }

    /// Says how the other cells of the house are out.
    fn excluded(self, explanation: &Explanation) -> Vec<Span> {
        let digit = explanation.target.candidate.digit;
        let mut spans = Vec::new();
        let barring = explanation.barring();
        for reason in barring.filter(|reason| !reason.bars.is_empty()) {
            let says = match reason.premise.claim {
                Claim::Given | Claim::Placed => say!(
                    self,
                    " The {digit} in {{0}} bars {{1}}.",
                    "{{0}} 的 {digit} 挡住了 {{1}}。"
                ),
                Claim::Removed { .. } => self
                    .pick(
                        " An earlier step removed it from {1}.",
                        "之前有一步已把它从 {1} 删除。",
                    )
                    .to_owned(),
                Claim::Struck => self
                    .pick(
                        " It was struck at the start from {1}.",
                        "它在开始时就已从 {1} 划去。",
                    )
                    .to_owned(),
            };
            let at = cell(reason.premise.candidate.cell);
            spans.extend(tell(&says, &[at, self.cell_list(&reason.bars)]));
        }
        let filled: Vec<Cell> = explanation
            .filled()
            .map(|r| r.premise.candidate.cell)
            .collect();
        let says = match filled.len() {
            0 => return spans,
            1 => self.pick(" {0} is taken.", "{0} 已有数字。"),
            _ => self.pick(" {0} are taken.", "{0} 已有数字。"),
        };
        spans.extend(tell(says, &[self.cell_list(&filled)]));
        spans
    }

    /// Names the technique with its pass, depth and cost: "naked pair, pass 3, depth 3".
    pub fn rule_line(self, explanation: &Explanation) -> String {
        let rule = self.rule(explanation.why.rule);
        let pass = self.pass(explanation.target.pass.unwrap_or(0));
        let depth = explanation.depth;
        let cost = match explanation.cost {
            1 => String::new(),
            n => say!(self, ", cost {n}", "，代价 {n}"),
        };
        say!(
            self,
            "{rule}, {pass}, depth {depth}{cost}",
            "{rule}，{pass}，深度 {depth}{cost}"
        )
    }

    /// The heading of what a step enables, with how much rests on it in all.
    pub fn enables_heading(self, n: usize) -> String {
        let steps = count(n, "step hangs", "steps hang");
        say!(
            self,
            "It enables ({steps} on it in all)",
            "它促成（共有 {n} 步依赖它）"
        )
    }

    /// Says how long the chain under a cell is.
    pub fn chain_summary(self, explanation: &Explanation) -> String {
        let (n_steps, n_givens) = (explanation.chain.len(), explanation.givens.len());
        let steps = count(n_steps, "step", "steps");
        let givens = count(n_givens, "given", "givens");
        say!(
            self,
            "The whole chain: {steps} on {givens}",
            "整条链：{n_steps} 步，建立在 {n_givens} 个已知数上"
        )
    }

    /// Says the rule of one step of a chain, and what it needs: "only place for 5 in box 5, from r4c7 = 2".
    pub fn chain_item(self, item: &ChainItem) -> String {
        let rule = self.chain_rule(item);
        let needs = item.needs.iter();
        let needs: Vec<String> = needs.map(|&need| self.claim(need)).collect();
        let needs = needs.join(self.pick(", ", "、"));
        say!(self, "{rule}, from {needs}", "{rule}，依据 {needs}")
    }

    fn chain_rule(self, item: &ChainItem) -> String {
        let digit = item.target.candidate.digit;
        match item.house {
            None if item.rule != Rule::NakedSingle => self.rule(item.rule).to_owned(),
            Some(house) => {
                let house = self.house(house);
                say!(
                    self,
                    "only place for {digit} in {house}",
                    "{house}里 {digit} 的唯一位置"
                )
            }
            None => say!(self, "only {digit} is left here", "这里只剩 {digit}"),
        }
    }

    fn open(self, candidates: &[Digit]) -> String {
        let digits: Vec<String> = candidates.iter().map(ToString::to_string).collect();
        if digits.is_empty() {
            let none = self.pick(
                "This cell is open, and no digit is left for it: the board has no solution.",
                "这一格空着，而且没有数字可填：这个盘面无解。",
            );
            return none.to_owned();
        }
        let digits = self.list(&digits);
        say!(
            self,
            "This cell stays open. Its peers leave {digits}; these rules see no reason to choose.",
            "这一格仍空着。与它同行、同列、同宫的格给它留下 {digits}；这些规则看不出该选哪一个。"
        )
    }
}

/// Returns whether the step rests on a removal.
fn has_removals(explanation: &Explanation) -> bool {
    let mut claims = explanation
        .reasons
        .iter()
        .map(|reason| reason.premise.claim);
    claims.any(|claim| matches!(claim, Claim::Removed { .. } | Claim::Struck))
}
