//! What each technique sees and concludes, in plain words.

use engine::{Candidate, Cell, Digit, DigitSet, House, HouseKind, Link, LinkKind, Pattern, Rule};

use super::sentence::{cell, tell, words};
use super::{Lang, Span, count, say};
use crate::model::inspector::{Explanation, Refuted};

impl Lang {
    /// Says why candidates go, or why a digit is placed by a pattern.
    pub fn explain_pattern(self, explanation: &Explanation) -> Vec<Span> {
        let why = &explanation.why;
        if let Some(refuted) = why.refuted {
            return self.refutation(why.rule, refuted, explanation.cost);
        }
        let Some(pattern) = &why.pattern else {
            return Vec::new();
        };
        let mut spans = self.sees(why.rule, pattern);
        let conclusion = match explanation.removed.len() {
            0 => {
                let Candidate { cell: at, digit } = explanation.target.candidate;
                let says = say!(self, " So {{0}} is {digit}.", "所以 {{0}} 是 {digit}。");
                tell(&says, &[cell(at)])
            }
            n => {
                let says = match n {
                    1 => self.pick(" So out goes {0}.", "所以删去 {0}。"),
                    _ => self.pick(" So out go {0}.", "所以删去 {0}。"),
                };
                tell(says, &[self.removed(&explanation.removed)])
            }
        };
        spans.extend(conclusion);
        if explanation.cost > 1 {
            let n = explanation.cost;
            spans.push(Span::text(say!(
                self,
                " Its {n} links follow one another, so it costs {n} serial steps.",
                "它的 {n} 个环节一个接着一个，所以代价是 {n} 个串行步。"
            )));
        }
        spans
    }

    fn refutation(self, rule: Rule, refuted: Refuted, cost: usize) -> Vec<Span> {
        let Candidate { cell: at, digit } = refuted.assumption;
        let pass = self.pass(refuted.pass);
        let steps = count(cost, "serial step", "serial steps");
        let costs = match rule {
            Rule::Split => self.pick(
                "the chain inside, and one more to write it down. All branches of the cell run side by side.",
                "世界里的那条链，再加写下结论的一步。这一格的所有分支同时进行。",
            ),
            _ => self.pick(
                "the passes inside, and one more to write it down. All open candidates are probed side by side; this was among the first to fail.",
                "世界里的那些轮，再加写下结论的一步。所有尚存的候选数同时试探，这一个属于最先出现矛盾的。",
            ),
        };
        let says = say!(
            self,
            "Suppose {{0}} were {digit}. In that world, {pass} finds that {{1}}. So it is not {digit}. That costs {steps}: {costs}",
            "假设 {{0}} 是 {digit}。在那个世界里，{pass}发现：{{1}}。所以它不是 {digit}。代价是 {cost} 个串行步：{costs}"
        );
        tell(&says, &[cell(at), self.conflict(refuted.conflict)])
    }

    /// Says what the rule sees.
    pub(super) fn sees(self, rule: Rule, pattern: &Pattern) -> Vec<Span> {
        match pattern {
            Pattern::Fish {
                digit,
                bases,
                covers,
                fins,
            } => self.fish(*digit, bases, covers, fins),
            Pattern::Subset {
                house,
                cells,
                digits,
            } => self.subset(rule, *house, cells, *digits),
            Pattern::Chain { links } => self.links(links),
            Pattern::XyzWing {
                pivot,
                pincers,
                digit,
            } => {
                let pincers = pincers.map(|pincer| pincer.cell);
                let says = say!(
                    self,
                    "Whatever {{0}} holds, it or one of {{1}} is {digit}. A cell that sees all three cannot be.",
                    "无论 {{0}} 填什么，它自己或者 {{1}} 之一总是 {digit}。同时看得见这三格的格，不会是 {digit}。"
                );
                tell(&says, &[cell(*pivot), self.cell_list(&pincers)])
            }
            Pattern::EmptyRectangle {
                digit,
                block,
                near_line,
                far_line,
                house,
                ends,
            } => {
                let [block, near, far, house] =
                    [*block, *near_line, *far_line, *house].map(|house| self.house(house));
                let says = say!(
                    self,
                    "In {block}, {digit} lies in {near} or {far}. In {house} it is in {{0}}, which sends the box to {far}, or in {{1}}. Either way the cell that sees both is out.",
                    "在{block}中，{digit} 位于{near}或{far}。在{house}中，它要么在 {{0}}，这样宫里的 {digit} 就落在{far}；要么在 {{1}}。无论哪种情形，同时看得见两处的格都被排除。"
                );
                tell(&says, &ends.map(cell))
            }
            Pattern::Rectangle { cells, digits } => {
                let digits = self.list(&names(*digits));
                let says = say!(
                    self,
                    "{{0}} can only be {digits}. With these two in the fourth corner as well the four could be swapped, and there would be two solutions. There is one.",
                    "{{0}} 只能是 {digits}。如果第四个角上也只有这两个数字，四格就可以互换，于是会有两个解。而解只有一个。"
                );
                tell(&says, &[self.cell_list(&cells[..3])])
            }
            Pattern::BivalueGrave { .. } => words(self.pick(
                "Every open cell has two candidates but this one. Without its odd digit every digit would stand twice wherever it is missing, and there would be two solutions or none. There is one.",
                "除了这一格，每个空着的格都恰有两个候选数。假如没有这一格多出的那个数字，每个数字在它所缺的行、列、宫里都会恰好出现两次，于是会有两个解，或者无解。而解只有一个。",
            )),
        }
    }

    fn fish(self, digit: Digit, bases: &[House], covers: &[House], fins: &[Cell]) -> Vec<Span> {
        let (bases, lines) = (self.houses(bases), self.houses(covers));
        let says = match (fins, covers) {
            ([], [_]) => say!(
                self,
                "In {bases}, {digit} can only stand in {lines}. That uses up the {digit} of {lines}.",
                "在{bases}中，{digit} 只能位于{lines}。{lines}的 {digit} 就这样用掉了。"
            ),
            ([], _) => say!(
                self,
                "In {bases}, {digit} can only stand in {lines}. Between them they use up the {digit} of those.",
                "在{bases}中，{digit} 只能位于{lines}。这几处的 {digit} 就这样用完了。"
            ),
            ([_], _) => say!(
                self,
                "In {bases}, {digit} can only stand in {lines}, or in {{0}} (the fin). Either way, what lies in these lines and sees the fin is out.",
                "在{bases}中，{digit} 只能位于{lines}，或者在 {{0}}（鳍）。无论哪种情形，这几条线上看得见鳍的格都被排除。"
            ),
            _ => say!(
                self,
                "In {bases}, {digit} can only stand in {lines}, or in {{0}} (the fins). Either way, what lies in these lines and sees all fins is out.",
                "在{bases}中，{digit} 只能位于{lines}，或者在 {{0}}（鳍）。无论哪种情形，这几条线上看得见所有鳍的格都被排除。"
            ),
        };
        tell(&says, &[self.cell_list(fins)])
    }

    fn subset(self, rule: Rule, house: House, cells: &[Cell], digits: DigitSet) -> Vec<Span> {
        let digits = self.list(&names(digits));
        let house = self.house(house);
        let says = if rule.is_hidden_subset() {
            say!(
                self,
                "In {house}, the only places for {digits} are {{0}}. Nothing else fits there.",
                "在{house}中，{digits} 的位置只有 {{0}}。那里放不下别的数字。"
            )
        } else {
            say!(
                self,
                "In {house}, {{0}} have {digits} between them and use them up.",
                "在{house}中，{{0}} 合起来只有 {digits}，把这些数字用完了。"
            )
        };
        tell(&says, &[self.cell_list(cells)])
    }

    fn links(self, links: &[Link]) -> Vec<Span> {
        let (Some(first), Some(last)) = (links.first(), links.last()) else {
            return Vec::new();
        };
        let [a, b] = [first.from, last.to]
            .map(|Candidate { cell, digit }| say!(self, "{cell} is {digit}", "{cell} 是 {digit}"));
        let Candidate { cell: at, digit } = first.from;
        let mut spans = words(say!(
            self,
            "If {at} is not {digit}, then ",
            "如果 {at} 不是 {digit}，那么 "
        ));
        let strong: Vec<&Link> = links.iter().filter(|link| link.kind.is_strong()).collect();
        for (position, link) in strong.iter().enumerate() {
            spans.push(Span::text(match position {
                0 => "",
                _ if position + 1 == strong.len() => self.pick(", and so ", "，于是 "),
                _ => self.pick(", so ", "，所以 "),
            }));
            let place = match link.kind {
                LinkKind::StrongInHouse(house) => {
                    let house = self.house(house);
                    say!(self, " (the last in {house})", "（{house}里仅剩的位置）")
                }
                _ => self
                    .pick(" (its last digit)", "（它仅剩的数字）")
                    .to_owned(),
            };
            let to = link.to.digit;
            let says = say!(self, "{{0}} is {to}{place}", "{{0}} 是 {to}{place}");
            spans.extend(tell(&says, &[cell(link.to.cell)]));
        }
        spans.push(Span::text(if first.from == last.to {
            say!(self, ". So {a} in any case.", "。所以无论如何 {a}。")
        } else {
            say!(
                self,
                ". So {a} or {b}: what cannot stand beside either is out.",
                "。所以 {a}，或者 {b}：与这两者都不能并存的，都被排除。"
            )
        }));
        spans
    }

    /// Names houses of one kind: "rows 2 and 7".
    fn houses(self, houses: &[House]) -> String {
        let Some((first, rest)) = houses.split_first() else {
            return String::new();
        };
        if rest.is_empty() {
            return self.house(*first);
        }
        let (en, zh) = match first.kind() {
            HouseKind::Row => ("rows", "行"),
            HouseKind::Column => ("columns", "列"),
            HouseKind::Block => ("boxes", "宫"),
        };
        let numbers: Vec<String> = houses
            .iter()
            .map(|house| (house.number() + 1).to_string())
            .collect();
        match self {
            Self::En => format!("{en} {}", self.list(&numbers)),
            Self::Zh => format!("第 {} {zh}", numbers.join("、")),
        }
    }

    /// Lists candidates cell by cell: "1 and 4 in r1c2 and 3 in r5c5". Chinese keeps the lists within the
    /// list apart by its two commas, where there are any.
    fn removed(self, candidates: &[Candidate]) -> Vec<Span> {
        let groups = candidates.chunk_by(|a, b| a.cell == b.cell);
        let groups = groups.map(|group| {
            let digits: DigitSet = group.iter().map(|candidate| candidate.digit).collect();
            let digits = match self {
                Self::En => self.list(&names(digits)),
                Self::Zh => names(digits).join("、"),
            };
            let says = say!(self, "{digits} in {{0}}", "{{0}} 的 {digits}");
            tell(&says, &[cell(group[0].cell)])
        });
        match self {
            Self::En => self.span_list(groups.collect()),
            Self::Zh => {
                let groups: Vec<Vec<Span>> = groups.collect();
                let is_flat = groups.len() == candidates.len();
                groups.join(&Span::text(if is_flat { "、" } else { "，" }))
            }
        }
    }
}

fn names(digits: DigitSet) -> Vec<String> {
    digits.map(|digit| digit.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use engine::{Finish, Method, proof::prove};

    use super::super::sentence::plain;
    use super::*;
    use crate::model::analysis::Analysis;
    use crate::model::inspector::Inspection;
    use crate::model::overlay::{Overlay, Role};
    use crate::model::subject::Subject;

    /// Shows the board of each technique, worked out, with the step that shows it.
    fn each_technique(mut visit: impl FnMut(&str, &Analysis, Subject)) {
        for line in include_str!("../../engine/tests/data/techniques.csv")
            .lines()
            .skip(1)
        {
            let fields: Vec<&str> = line.split(',').collect();
            let [rule, method, shape, board, _, concluded] = fields[..] else {
                panic!("{line}");
            };
            let (rules, more) = method.split_once('+').unwrap_or((method, ""));
            let method = Method {
                rules: rules.parse().unwrap(),
                uniqueness: more == "uniqueness",
                finish: more.parse().unwrap_or(Finish::Stop),
            };
            let options = engine::notation::ReadOptions {
                shape: shape.parse().ok(),
                alphabet: None,
            };
            let grid = engine::notation::read_one(board, &options).unwrap().grid;
            let analysis = Analysis::of(grid, method);
            let proof = prove(&analysis.solved().unwrap().proof.puzzle, method);
            let analysis = analysis.with_proof(proof);
            let shown = |step: &&engine::Step| {
                let gone = step.eliminations().iter();
                let gone: Vec<String> = gone.map(|c| format!("{}<>{}", c.cell, c.digit)).collect();
                let placed = step.placement().map(|placed| placed.to_string());
                step.rule.name() == rule && placed.unwrap_or(gone.join(" ")) == concluded
            };
            let mut steps = analysis.solved().unwrap().proof.steps.iter();
            let step = steps.find(shown).unwrap_or_else(|| panic!("{line}"));
            visit(rule, &analysis, Subject::of(step));
        }
    }

    #[test]
    fn every_technique_has_its_sentence() {
        let mut told = Lang::ALL.map(|_| String::new());
        each_technique(|rule, analysis, subject| {
            let inspection = Inspection::of(analysis, Some(subject));
            for (lang, told) in Lang::ALL.into_iter().zip(&mut told) {
                let answer = plain(lang.answer(&inspection));
                let question = lang.question(&inspection);
                *told += &format!("{rule}: {question}\n    {answer}\n");
            }
        });
        let [en, zh] = told;
        expect_test::expect_file!["techniques.txt"].assert_eq(&en);
        expect_test::expect_file!["techniques.zh.txt"].assert_eq(&zh);
    }

    #[test]
    fn every_removal_is_ringed_and_its_pattern_was_there() {
        each_technique(|rule, analysis, subject| {
            let step = analysis.step_of(subject).unwrap();
            let overlay = Overlay::of(analysis, Some(subject));
            let marks = overlay.marks.iter();
            let gone: Vec<Candidate> = marks
                .filter(|mark| matches!(mark.role, Role::Removed | Role::Refuted))
                .map(|mark| mark.candidate)
                .collect();
            for candidate in step.eliminations() {
                assert!(gone.contains(candidate), "{rule} {candidate}");
            }
            assert_eq!(gone.len(), step.eliminations().len(), "{rule}");
            if let Some(Pattern::Chain { links }) = step.pattern() {
                let strong: Vec<bool> = overlay.links.iter().map(|link| link.is_strong).collect();
                let expected: Vec<bool> = links.iter().map(|link| link.kind.is_strong()).collect();
                assert_eq!(strong, expected, "{rule}");
            }
        });
    }
}
