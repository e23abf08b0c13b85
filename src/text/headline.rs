//! Words of the headline.

use background::Count;
use engine::{Candidate, Cell, Conflict, Digit, Fault, Faults, House, Rule, RuleSet, Solutions};

use super::sentence::{cell, tell, words};
use super::{Lang, Span, count, say};
use crate::model::headline::{Headline, Standing};

impl Lang {
    /// Says the headline.
    pub fn headline(self, headline: &Headline) -> Vec<Span> {
        match headline {
            Headline::Faulty(faults) => self.faulty(faults),
            Headline::Empty => words(self.pick(
                "An empty board. Type digits into it, or paste a puzzle.",
                "空盘面。在里面键入数字，或者粘贴一道题。",
            )),
            Headline::Full => words(self.pick(
                "Every cell is given: nothing is left to fill.",
                "每一格都是已知数：没有什么可填的了。",
            )),
            Headline::Solved {
                one_pass,
                blanks,
                span,
            } => self.solved(*one_pass, *blanks, *span),
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
            } => self.stuck((*one_pass, *filled, *blanks), *span, *rules),
            Headline::Contradiction { conflict, pass } => self.contradiction(*conflict, *pass),
        }
    }

    /// Says what shows that a board has no solution.
    fn contradiction(self, conflict: Conflict, pass: usize) -> Vec<Span> {
        let before = pass.saturating_sub(1);
        let begins = match before {
            0 => self
                .pick(
                    "This board has no solution: already {0}.",
                    "这个盘面无解：一开始就看得出，{0}。",
                )
                .to_owned(),
            _ => {
                let pass = self.pass(before);
                say!(
                    self,
                    "This board has no solution: after {pass}, {{0}}.",
                    "这个盘面无解：{pass}之后看得出，{{0}}。"
                )
            }
        };
        tell(&begins, &[self.conflict(conflict)])
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
        let says = self.pick(
            "Suppose {0} were {1}: then {2}. So it is not. This {3} costs {4}.",
            "假设 {0} 是 {1}，就会推出：{2}。所以它不是。这次{3}的代价是 {4}。",
        );
        let pieces = [
            words(cell.to_string()),
            words(digit.to_string()),
            self.conflict(conflict),
            words(self.rule(rule)),
            self.steps(cost),
        ];
        tell(says, &pieces)
    }

    /// Counts the steps of a longest chain, in the color of what comes last.
    fn steps(self, n: usize) -> Vec<Span> {
        vec![Span::Deepest(match self {
            Self::En => count(n, "step", "steps"),
            Self::Zh => format!("{n} 步"),
        })]
    }

    /// Says what is known about the solutions.
    pub fn standing(self, standing: Standing) -> String {
        let (en, zh) = match (standing.count, standing.is_solved) {
            (Count::Searching, _) => ("Counting its solutions\u{2026}", "正在数它有几个解……"),
            (Count::GivenUp, _) => (
                "Too open to count its solutions here: there may be none, one or many.",
                "盘面太空，在这里数不出它有几个解：可能没有，可能有一个，也可能有许多。",
            ),
            (Count::Known(Solutions::None), _) => (
                "No solution fits these givens.",
                "没有哪个解符合这些已知数。",
            ),
            (Count::Known(Solutions::One), true) if standing.is_refuting => (
                "It has exactly one solution, reached with the help of refuted assumptions. The chain is the longest of the proof found; a shorter proof may exist.",
                "它恰好有一个解，解出时借助了被排除的假设。这条链是所找到的证明中最长的链；也许存在更短的证明。",
            ),
            (Count::Known(Solutions::One), true) if standing.is_uniqueness_used => (
                "It has exactly one solution, and these rules used that it has.",
                "它恰好有一个解，而这些规则用到了这一点。",
            ),
            (Count::Known(Solutions::One), true) => (
                "It has exactly one solution, reached by these rules alone.",
                "它恰好有一个解，单凭这些规则就能解出。",
            ),
            (Count::Known(Solutions::One), false) => (
                "It has exactly one solution, but these rules alone do not reach it. Stuck is not deep.",
                "它恰好有一个解，但单凭这些规则解不出来。卡住不等于深。",
            ),
            (Count::Known(Solutions::Many), _) => (
                "More than one solution fits these givens, so no rule can decide all the open cells.",
                "符合这些已知数的解不止一个，所以没有规则能定下全部空着的格。",
            ),
        };
        self.pick(en, zh).to_owned()
    }

    /// Names what a pass may see.
    pub const fn rules(self, rules: RuleSet) -> &'static str {
        let (en, zh) = match rules {
            RuleSet::Naked => ("naked singles", "唯一余数"),
            RuleSet::Singles => ("singles", "唯一数"),
            RuleSet::Locked => ("locked candidates", "区块"),
            RuleSet::Subsets => ("subsets", "数组"),
            RuleSet::Patterns => ("patterns", "结构"),
            RuleSet::Chains => ("chains", "强弱链"),
        };
        self.pick(en, zh)
    }

    fn faulty(self, faults: &Faults) -> Vec<Span> {
        let first = match faults.0.first() {
            Some(Fault::Repeated {
                house,
                digit,
                cells,
            }) => self.repeated(*house, *digit, cells),
            Some(Fault::DigitTooGreat {
                cell: at,
                digit,
                greatest,
            }) => {
                let says = say!(
                    self,
                    "{{0}} holds {digit}, but the board ends at {greatest}",
                    "{{0}} 填了 {digit}，而这个盘面最大到 {greatest}"
                );
                tell(&says, &[cell(*at)])
            }
            None => Vec::new(),
        };
        let n_more = faults.0.len().saturating_sub(1);
        let more = match n_more {
            0 => String::new(),
            _ => {
                let clashes = count(n_more, "more clash", "more clashes");
                say!(self, ", and {clashes}", "；另外还有 {n_more} 处冲突")
            }
        };
        let says = self.pick(
            "These digits cannot stand together: {0}{1}.",
            "这些数字不能并存：{0}{1}。",
        );
        tell(says, &[first, words(more)])
    }

    fn repeated(self, house: House, digit: Digit, cells: &[Cell]) -> Vec<Span> {
        let house = self.house(house);
        let n = cells.len();
        let times = if n == 2 {
            "twice".to_owned()
        } else {
            format!("{n} times")
        };
        let says = say!(
            self,
            "{house} has {digit} {times}, in {{0}}",
            "{house}有 {n} 个 {digit}，在 {{0}}"
        );
        tell(&says, &[self.cell_list(cells)])
    }

    fn solved(self, one_pass: usize, blanks: usize, span: usize) -> Vec<Span> {
        if one_pass == blanks {
            let all = match blanks {
                1 => self.pick("The one blank falls", "唯一的空格").to_owned(),
                _ => say!(self, "All {blanks} blanks fall", "全部 {blanks} 个空格"),
            };
            let says = self.pick(
                "{0} in one parallel pass. Nothing has to wait.",
                "{0}，一轮并行扫描就能填出。哪一格都不用等。",
            );
            return tell(says, &[vec![Span::OnePass(all)]]);
        }
        let pieces = [self.at_once(one_pass, blanks), self.steps(span)];
        match blanks - one_pass {
            1 => tell(
                self.pick(
                    "{0}. The other one waits on a chain of {1}.",
                    "{0}。剩下的 1 个要等一条 {1}的链。",
                ),
                &pieces,
            ),
            n => tell(
                &say!(
                    self,
                    "{{0}}. The other {n} wait on a chain; the longest is {{1}}.",
                    "{{0}}。其余 {n} 个各要等一条链，最长的有 {{1}}。"
                ),
                &pieces,
            ),
        }
    }

    /// Says how many blanks fall in the first pass.
    fn at_once(self, one_pass: usize, blanks: usize) -> Vec<Span> {
        let part = say!(
            self,
            "{one_pass} of {blanks}",
            "{blanks} 个空格中的 {one_pass} 个"
        );
        let says = match one_pass {
            1 => self.pick(
                "{0} blanks falls in one parallel pass",
                "{0}，一轮并行扫描就能填出",
            ),
            _ => self.pick(
                "{0} blanks fall in one parallel pass",
                "{0}，一轮并行扫描就能填出",
            ),
        };
        tell(says, &[vec![Span::OnePass(part)]])
    }

    /// `cells` are those the first pass fills, those that get filled, and the blanks.
    fn stuck(self, cells: (usize, usize, usize), span: usize, rules: RuleSet) -> Vec<Span> {
        let (one_pass, filled, blanks) = cells;
        let rules = self.rules(rules);
        if filled == 0 {
            return words(say!(
                self,
                "No blank falls in one parallel pass: {rules} see nothing here, and all {blanks} blanks stay open.",
                "一轮并行扫描，一个空格也填不出：单凭{rules}在这里什么也看不到，{blanks} 个空格全都空着。"
            ));
        }
        let mut spans = self.at_once(one_pass, blanks);
        if filled > one_pass {
            let more = filled - one_pass;
            let says = say!(
                self,
                ", {more} more on chains of up to {{0}}",
                "；另有 {more} 个靠链填出，链最长 {{0}}"
            );
            spans.extend(tell(&says, &[self.steps(span)]));
        }
        let n_open = blanks - filled;
        let open = count(n_open, "cell stays open", "cells stay open");
        spans.push(Span::text(say!(
            self,
            ". Then {rules} are stuck: {open}.",
            "。之后，单凭{rules}就卡住了：还有 {n_open} 格空着。"
        )));
        spans
    }
}

#[cfg(test)]
mod tests {
    use super::super::sentence::plain;
    use super::*;
    use crate::link::LinkState;
    use crate::state::Session;

    fn say(lang: Lang, hash: &str) -> String {
        let session = Session::open(&LinkState::read(hash));
        plain(lang.headline(&Headline::of(&session.analysis)))
    }

    #[test]
    fn each_kind_of_board_has_its_sentence() {
        let board = |p: &str| say(Lang::En, &format!("#p={p}"));
        assert_eq!(
            say(Lang::En, ""),
            "3 of 57 blanks fall in one parallel pass. The other 54 wait on a chain; \
             the longest is 23 steps."
        );
        assert_eq!(
            say(Lang::En, "#g=depth-1"),
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

    #[test]
    fn each_kind_of_board_has_its_sentence_in_chinese() {
        let board = |p: &str| say(Lang::Zh, &format!("#p={p}"));
        assert_eq!(
            say(Lang::Zh, ""),
            "57 个空格中的 3 个，一轮并行扫描就能填出。其余 54 个各要等一条链，最长的有 23 步。"
        );
        assert_eq!(
            say(Lang::Zh, "#g=depth-1"),
            "全部 44 个空格，一轮并行扫描就能填出。哪一格都不用等。"
        );
        assert_eq!(
            board("123434122143432."),
            "唯一的空格，一轮并行扫描就能填出。哪一格都不用等。"
        );
        assert_eq!(
            board("11..1..........."),
            "这些数字不能并存：第 1 行有 2 个 1，在 r1c1 和 r1c2；另外还有 2 处冲突。"
        );
        assert_eq!(
            board("12.............."),
            "一轮并行扫描，一个空格也填不出：单凭唯一数在这里什么也看不到，14 个空格全都空着。"
        );
        assert_eq!(
            board("123..........4.."),
            "12 个空格中的 4 个，一轮并行扫描就能填出；另有 1 个靠链填出，链最长 2 步。\
             之后，单凭唯一数就卡住了：还有 7 格空着。"
        );
        assert_eq!(
            board("12....4........."),
            "这个盘面无解：一开始就看得出，第 1 行没有位置可放 4。"
        );
    }
}
