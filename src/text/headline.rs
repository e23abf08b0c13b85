//! Words of the headline.

use background::Count;
use engine::{Candidate, Conflict, Fault, Faults, Rule, RuleSet, Solutions};

use super::{Lang, Span, cell_list, count};
use crate::model::headline::{Headline, Standing};

impl Lang {
    /// Says the headline.
    pub fn headline(self, headline: &Headline) -> Vec<Span> {
        let _ = self;
        match headline {
            Headline::Faulty(faults) => faulty(self, faults),
            Headline::Empty => vec![Span::text(
                "An empty board. Type digits into it, or paste a puzzle.",
            )],
            Headline::Full => vec![Span::text("Every cell is given: nothing is left to fill.")],
            Headline::Solved {
                one_pass,
                blanks,
                span,
            } => solved(*one_pass, *blanks, *span),
            Headline::World {
                assumption,
                rule,
                conflict,
                cost,
            } => self.world(*rule, *assumption, *conflict, *cost),
            Headline::Stuck {
                one_pass,
                filled,
                blanks,
                span,
                rules,
            } => stuck(self, (*one_pass, *filled, *blanks), *span, *rules),
            Headline::Contradiction { conflict, pass } => self.contradiction(*conflict, *pass),
        }
    }

    /// Says what shows that a board has no solution.
    fn contradiction(self, conflict: Conflict, pass: usize) -> Vec<Span> {
        let mut spans = vec![Span::text(match pass {
            1 => "This board has no solution: already ".to_owned(),
            _ => format!("This board has no solution: after pass {}, ", pass - 1),
        })];
        spans.extend(self.conflict(conflict));
        spans.push(Span::text("."));
        spans
    }

    /// Says what the world of a probe or a split comes to.
    fn world(
        self,
        rule: Rule,
        assumption: Candidate,
        conflict: Conflict,
        cost: usize,
    ) -> Vec<Span> {
        let Candidate { cell, digit } = assumption;
        let mut spans = vec![Span::text(format!("Suppose {cell} were {digit}: then "))];
        spans.extend(self.conflict(conflict));
        let cost = count(cost, "step", "steps");
        spans.push(Span::text(format!(
            ". So it is not. This {} costs ",
            self.rule(rule)
        )));
        spans.push(Span::Deepest(cost));
        spans.push(Span::text("."));
        spans
    }

    /// Says what is known about the solutions.
    pub fn standing(self, standing: Standing) -> String {
        let _ = self;
        match (standing.count, standing.is_solved) {
            (Count::Searching, _) => "Counting its solutions\u{2026}",
            (Count::GivenUp, _) => {
                "Too open to count its solutions here: there may be none, one or many."
            }
            (Count::Known(Solutions::None), _) => "No solution fits these givens.",
            (Count::Known(Solutions::One), true) if standing.is_refuting => {
                "It has exactly one solution, reached with the help of refuted assumptions. The chain is the longest of the proof found; a shorter proof may exist."
            }
            (Count::Known(Solutions::One), true) if standing.is_uniqueness_used => {
                "It has exactly one solution, and these rules used that it has."
            }
            (Count::Known(Solutions::One), true) => {
                "It has exactly one solution, reached by these rules alone."
            }
            (Count::Known(Solutions::One), false) => {
                "It has exactly one solution, but these rules alone do not reach it. Stuck is not deep."
            }
            (Count::Known(Solutions::Many), _) => {
                "More than one solution fits these givens, so no rule can decide all the open cells."
            }
        }
        .to_owned()
    }

    /// Names what a pass may see.
    pub const fn rules(self, rules: RuleSet) -> &'static str {
        let _ = self;
        match rules {
            RuleSet::Naked => "naked singles",
            RuleSet::Singles => "singles",
            RuleSet::Locked => "locked candidates",
            RuleSet::Subsets => "subsets",
            RuleSet::Patterns => "patterns",
            RuleSet::Chains => "chains",
        }
    }
}

fn faulty(lang: Lang, faults: &Faults) -> Vec<Span> {
    let mut spans = vec![Span::text("These digits cannot stand together: ")];
    match faults.0.first() {
        Some(Fault::Repeated {
            house,
            digit,
            cells,
        }) => {
            let times = if cells.len() == 2 {
                "twice".to_owned()
            } else {
                format!("{} times", cells.len())
            };
            spans.push(Span::text(format!(
                "{} has {digit} {times}, in ",
                lang.house(*house)
            )));
            spans.extend(cell_list(cells));
        }
        Some(Fault::DigitTooGreat {
            cell,
            digit,
            greatest,
        }) => {
            spans.push(Span::Cell(*cell));
            spans.push(Span::text(format!(
                " holds {digit}, but the board ends at {greatest}"
            )));
        }
        None => {}
    }
    let n_more = faults.0.len().saturating_sub(1);
    spans.push(Span::text(match n_more {
        0 => ".".to_owned(),
        _ => format!(", and {}.", count(n_more, "more clash", "more clashes")),
    }));
    spans
}

fn solved(one_pass: usize, blanks: usize, span: usize) -> Vec<Span> {
    if one_pass == blanks {
        let all = if blanks == 1 {
            "The one blank falls".into()
        } else {
            format!("All {blanks} blanks fall")
        };
        return vec![
            Span::OnePass(all),
            Span::text(" in one parallel pass. Nothing has to wait."),
        ];
    }
    vec![
        Span::OnePass(format!("{one_pass} of {blanks}")),
        Span::text(format!(" blanks {} in one parallel pass. ", fall(one_pass))),
        Span::text(match blanks - one_pass {
            1 => "The other one waits on a chain of ".to_owned(),
            n => format!("The other {n} wait on a chain; the longest is "),
        }),
        Span::Deepest(count(span, "step", "steps")),
        Span::text("."),
    ]
}

const fn fall(n: usize) -> &'static str {
    if n == 1 { "falls" } else { "fall" }
}

/// `cells` are those the first pass fills, those that get filled, and the blanks.
fn stuck(lang: Lang, cells: (usize, usize, usize), span: usize, rules: RuleSet) -> Vec<Span> {
    let (one_pass, filled, blanks) = cells;
    let rules = lang.rules(rules);
    if filled == 0 {
        return vec![Span::text(format!(
            "No blank falls in one parallel pass: {rules} see nothing here, and all {blanks} blanks stay open."
        ))];
    }
    let mut spans = vec![
        Span::OnePass(format!("{one_pass} of {blanks}")),
        Span::text(format!(" blanks {} in one parallel pass", fall(one_pass))),
    ];
    if filled > one_pass {
        let more = filled - one_pass;
        spans.push(Span::text(format!(", {more} more on chains of up to ")));
        spans.push(Span::Deepest(count(span, "step", "steps")));
    }
    let open = count(blanks - filled, "cell stays open", "cells stay open");
    spans.push(Span::text(format!(". Then {rules} are stuck: {open}.")));
    spans
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::LinkState;
    use crate::state::Session;

    fn say(hash: &str) -> String {
        let session = Session::open(&LinkState::read(hash));
        let spans = Lang::En.headline(&Headline::of(&session.analysis));
        spans
            .into_iter()
            .map(|span| match span {
                Span::Text(text) | Span::OnePass(text) | Span::Deepest(text) => text,
                Span::Cell(cell) => cell.to_string(),
            })
            .collect()
    }

    #[test]
    fn each_kind_of_board_has_its_sentence() {
        let board = |p: &str| say(&format!("#p={p}"));
        assert_eq!(
            say(""),
            "3 of 57 blanks fall in one parallel pass. The other 54 wait on a chain; \
             the longest is 23 steps."
        );
        assert_eq!(
            say("#g=depth-1"),
            "All 44 blanks fall in one parallel pass. Nothing has to wait."
        );
        assert_eq!(
            board("................"),
            "An empty board. Type digits into it, or paste a puzzle."
        );
        assert_eq!(
            board("1234341221434321"),
            "Every cell is given: nothing is left to fill."
        );
        assert_eq!(
            board("123434122143432."),
            "The one blank falls in one parallel pass. Nothing has to wait."
        );
        assert_eq!(
            board("11..1..........."),
            "These digits cannot stand together: row 1 has 1 twice, in r1c1 and r1c2, and 2 more clashes."
        );
        assert_eq!(
            board("12.............."),
            "No blank falls in one parallel pass: singles see nothing here, and all 14 blanks stay open."
        );
        assert_eq!(
            board("123..........4.."),
            "4 of 12 blanks fall in one parallel pass, 1 more on chains of up to 2 steps. \
             Then singles are stuck: 7 cells stay open."
        );
        assert_eq!(
            board("12....4........."),
            "This board has no solution: already row 1 has no place left for 4."
        );
    }
}
