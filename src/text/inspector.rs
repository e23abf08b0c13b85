//! Words of the inspector.

use engine::{Candidate, Cell, Digit, Rule};

use super::{Lang, Span, cell_list, count, list};
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
    /// Before the cells that need it.
    pub enables: &'static str,
    /// Told when nothing needs it.
    pub enables_nothing: &'static str,
    /// Opens the whole chain.
    pub whole_chain: &'static str,
    /// Marks a given.
    pub given: &'static str,
    /// Marks a candidate struck at the start.
    pub struck: &'static str,
    /// Before the cost of a step, where it is more than 1.
    pub cost: &'static str,
    /// Before the pass number.
    pub pass: &'static str,
    /// Lets go of the selection.
    pub close: &'static str,
    /// Before what a step of a chain needs.
    pub from: &'static str,
}

static EN: InspectorText = InspectorText {
    longest_chain: "The longest chain",
    pick: "Each step needs the one before. Pick any cell to see why it holds its digit.",
    no_chain: "Pick any cell to see what is known about it.",
    needs: "It needs",
    enables: "It enables",
    enables_nothing: "Nothing waits for it.",
    whole_chain: "The whole chain",
    given: "given",
    struck: "struck at the start",
    cost: "cost",
    pass: "pass",
    close: "Clear selection",
    from: "from",
};

impl Lang {
    /// Returns the labels of the inspector.
    pub const fn inspector(self) -> &'static InspectorText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Asks the question the inspector answers.
    pub fn question(self, inspection: &Inspection) -> String {
        let _ = self;
        match inspection {
            Inspection::Nothing(_) => EN.longest_chain.to_owned(),
            Inspection::Given { given, .. } => format!("{} = {}", given.cell, given.digit),
            Inspection::Step(explanation) => {
                let Candidate { cell, digit } = explanation.target.candidate;
                match explanation.target.claim {
                    Claim::Removed { n: 1, .. } => format!("Why {cell} \u{2260} {digit}?"),
                    Claim::Removed { n, .. } => {
                        format!("Why {cell} \u{2260} {digit} and {} more?", n - 1)
                    }
                    _ => format!("Why {cell} = {digit}?"),
                }
            }
            Inspection::Open { cell, .. } | Inspection::Faulty(cell) => format!("{cell}"),
        }
    }

    /// Answers it.
    pub fn answer(self, inspection: &Inspection) -> Vec<Span> {
        let _ = self;
        match inspection {
            Inspection::Nothing(chain) if chain.is_empty() => vec![Span::text(EN.no_chain)],
            Inspection::Nothing(_) => vec![Span::text(EN.pick)],
            Inspection::Given {
                n_descendants,
                is_assumed,
                ..
            } => {
                let is_there = if *is_assumed { "assumed" } else { "given" };
                vec![Span::text(match n_descendants {
                    0 => format!("This digit is {is_there}. No step of the proof needs it."),
                    n => format!(
                        "This digit is {is_there}. {} on it, directly or through others.",
                        count(*n, "step rests", "steps rest")
                    ),
                })]
            }
            Inspection::Step(explanation) => self.explain(explanation),
            Inspection::Open { candidates, .. } => vec![Span::text(open(candidates))],
            Inspection::Faulty(_) => vec![Span::text(
                "Some digits of this board contradict each other, so nothing is derived from them.",
            )],
        }
    }

    fn explain(self, explanation: &Explanation) -> Vec<Span> {
        let Candidate { cell, digit } = explanation.target.candidate;
        match (explanation.why.rule, explanation.why.house) {
            (Rule::HiddenSingle, Some(house)) => {
                let mut spans = vec![
                    Span::text(format!(
                        "In {}, the only place left for {digit} is ",
                        self.house(house)
                    )),
                    Span::Cell(cell),
                    Span::text("."),
                ];
                spans.extend(self.excluded(explanation));
                spans
            }
            (Rule::NakedSingle, _) if has_removals(explanation) => vec![
                Span::Cell(cell),
                Span::text(format!(
                    " can only be {digit}: every other digit stands in its row, column or box, or was removed before."
                )),
            ],
            (rule, _) if rule != Rule::NakedSingle => self.explain_pattern(explanation),
            _ => {
                let digits: Vec<String> = explanation
                    .reasons
                    .iter()
                    .map(|reason| reason.premise.candidate.digit.to_string())
                    .collect();
                vec![
                    Span::Cell(cell),
                    Span::text(format!(
                        " can only be {digit}: its row, column and box already hold {}.",
                        list(&digits)
                    )),
                ]
            }
        }
    }

    /// Says how the other cells of the house are out.
    fn excluded(self, explanation: &Explanation) -> Vec<Span> {
        let digit = explanation.target.candidate.digit;
        let mut spans = Vec::new();
        for reason in explanation
            .barring()
            .filter(|reason| !reason.bars.is_empty())
        {
            match reason.premise.claim {
                Claim::Given | Claim::Placed => {
                    spans.push(Span::text(format!(" The {digit} in ")));
                    spans.push(Span::Cell(reason.premise.candidate.cell));
                    spans.push(Span::text(" bars "));
                }
                Claim::Removed { .. } => {
                    spans.push(Span::text(" An earlier step removed it from "))
                }
                Claim::Struck => spans.push(Span::text(" It was struck at the start from ")),
            }
            spans.extend(cell_list(&reason.bars));
            spans.push(Span::text("."));
        }
        let filled: Vec<Cell> = explanation
            .filled()
            .map(|r| r.premise.candidate.cell)
            .collect();
        if !filled.is_empty() {
            spans.push(Span::text(" "));
            spans.extend(cell_list(&filled));
            spans.push(Span::text(if filled.len() == 1 {
                " is taken."
            } else {
                " are taken."
            }));
        }
        spans
    }

    /// Names the technique with its pass, depth and cost: "naked pair, pass 3, depth 3".
    pub fn rule_line(self, explanation: &Explanation) -> String {
        let _ = self;
        let rule = self.rule(explanation.why.rule);
        let pass = explanation.target.pass.unwrap_or(0);
        let depth = explanation.depth;
        let cost = match explanation.cost {
            1 => String::new(),
            n => format!(", {} {n}", EN.cost),
        };
        format!("{rule}, {} {pass}, depth {depth}{cost}", EN.pass)
    }

    /// Says how much rests on a cell.
    pub fn descendants(self, n: usize) -> String {
        let _ = self;
        format!("{} on it in all", count(n, "step hangs", "steps hang"))
    }

    /// Says how long the chain under a cell is.
    pub fn chain_summary(self, explanation: &Explanation) -> String {
        let _ = self;
        format!(
            "{}: {} on {}",
            EN.whole_chain,
            count(explanation.chain.len(), "step", "steps"),
            count(explanation.givens.len(), "given", "givens"),
        )
    }

    /// Says the rule of one step of a chain: "hidden single in box 5".
    pub fn chain_rule(self, item: &ChainItem) -> String {
        let _ = self;
        match item.house {
            None if item.rule != Rule::NakedSingle => self.rule(item.rule).to_owned(),
            Some(house) => format!(
                "only place for {} in {}",
                item.target.candidate.digit,
                self.house(house)
            ),
            None => format!("only {} is left here", item.target.candidate.digit),
        }
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

fn open(candidates: &[Digit]) -> String {
    let digits: Vec<String> = candidates.iter().map(ToString::to_string).collect();
    match digits.as_slice() {
        [] => "This cell is open, and no digit is left for it: the board has no solution.".into(),
        _ => format!(
            "This cell stays open. Its peers leave {}; these rules see no reason to choose.",
            list(&digits)
        ),
    }
}
