//! What each technique sees and concludes, in plain words.

use engine::{Candidate, Cell, Digit, DigitSet, House, HouseKind, Link, LinkKind, Pattern, Rule};

use super::{Lang, Span, cell_list, count, list};
use crate::model::inspector::{Explanation, Refuted};

impl Lang {
    /// Says why candidates go, or why a digit is placed by a pattern.
    pub fn explain_pattern(self, explanation: &Explanation) -> Vec<Span> {
        let _ = self;
        let why = &explanation.why;
        if let Some(refuted) = why.refuted {
            return self.refutation(why.rule, refuted, explanation.cost);
        }
        let Some(pattern) = &why.pattern else {
            return Vec::new();
        };
        let mut spans = self.sees(why.rule, pattern);
        if explanation.removed.is_empty() {
            let Candidate { cell, digit } = explanation.target.candidate;
            spans.push(Span::text(" So "));
            spans.push(Span::Cell(cell));
            spans.push(Span::text(format!(" is {digit}.")));
        } else {
            spans.push(Span::text(match explanation.removed.len() {
                1 => " So out goes ",
                _ => " So out go ",
            }));
            spans.extend(removed(&explanation.removed));
            spans.push(Span::text("."));
        }
        if explanation.cost > 1 {
            let n = explanation.cost;
            spans.push(Span::text(format!(
                " Its {n} links follow one another, so it costs {n} serial steps."
            )));
        }
        spans
    }

    fn refutation(self, rule: Rule, refuted: Refuted, cost: usize) -> Vec<Span> {
        let Candidate { cell, digit } = refuted.assumption;
        let mut spans = vec![
            Span::text("Suppose "),
            Span::Cell(cell),
            Span::text(format!(
                " were {digit}. In that world, pass {} finds that ",
                refuted.pass
            )),
        ];
        spans.extend(self.conflict(refuted.conflict));
        spans.push(Span::text(format!(
            ". So it is not {digit}. That costs {}: ",
            count(cost, "serial step", "serial steps")
        )));
        spans.push(Span::text(match rule {
            Rule::Split => {
                "the chain inside, and one more to write it down. All branches of the cell run side by side."
            }
            _ => {
                "the passes inside, and one more to write it down. All open candidates are probed side by side; this was among the first to fail."
            }
        }));
        spans
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
                let [a, b] = pincers.map(|pincer| pincer.cell);
                let mut spans = vec![Span::text("Whatever ")];
                spans.push(Span::Cell(*pivot));
                spans.push(Span::text(" holds, it or one of "));
                spans.extend(cell_list(&[a, b]));
                spans.push(Span::text(format!(
                    " is {digit}. A cell that sees all three cannot be."
                )));
                spans
            }
            Pattern::EmptyRectangle {
                digit,
                block,
                near_line,
                far_line,
                house,
                ends,
            } => {
                let mut spans = vec![Span::text(format!(
                    "In {}, {digit} lies in {} or {}. In {} it is in ",
                    self.house(*block),
                    self.house(*near_line),
                    self.house(*far_line),
                    self.house(*house)
                ))];
                spans.push(Span::Cell(ends[0]));
                spans.push(Span::text(format!(
                    ", which sends the box to {}, or in ",
                    self.house(*far_line)
                )));
                spans.push(Span::Cell(ends[1]));
                spans.push(Span::text(". Either way the cell that sees both is out."));
                spans
            }
            Pattern::Rectangle { cells, digits } => {
                let mut spans = cell_list(&cells[..3]);
                let digits = names(*digits);
                spans.push(Span::text(format!(
                    " can only be {}. With these two in the fourth corner as well the four could be swapped, and there would be two solutions. There is one.",
                    list(&digits)
                )));
                spans
            }
            Pattern::BivalueGrave { .. } => vec![Span::text(
                "Every open cell has two candidates but this one. Without its odd digit every digit would stand twice wherever it is missing, and there would be two solutions or none. There is one.",
            )],
        }
    }

    fn fish(self, digit: Digit, bases: &[House], covers: &[House], fins: &[Cell]) -> Vec<Span> {
        let mut spans = vec![Span::text(format!(
            "In {}, {digit} can only stand in {}",
            self.houses(bases),
            self.houses(covers)
        ))];
        if fins.is_empty() {
            let rest = match covers {
                [one] => format!(". That uses up the {digit} of {}.", self.house(*one)),
                _ => format!(". Between them they use up the {digit} of those."),
            };
            spans.push(Span::text(rest));
        } else {
            spans.push(Span::text(", or in "));
            spans.extend(cell_list(fins));
            spans.push(Span::text(if fins.len() == 1 {
                " (the fin). Either way, what lies in these lines and sees the fin is out."
            } else {
                " (the fins). Either way, what lies in these lines and sees all fins is out."
            }));
        }
        spans
    }

    fn subset(self, rule: Rule, house: House, cells: &[Cell], digits: DigitSet) -> Vec<Span> {
        let digits = list(&names(digits));
        let house = self.house(house);
        if rule.is_hidden_subset() {
            let mut spans = vec![Span::text(format!(
                "In {house}, the only places for {digits} are "
            ))];
            spans.extend(cell_list(cells));
            spans.push(Span::text(". Nothing else fits there."));
            return spans;
        }
        let mut spans = vec![Span::text(format!("In {house}, "))];
        spans.extend(cell_list(cells));
        spans.push(Span::text(format!(
            " have {digits} between them and use them up."
        )));
        spans
    }

    fn links(self, links: &[Link]) -> Vec<Span> {
        let (Some(first), Some(last)) = (links.first(), links.last()) else {
            return Vec::new();
        };
        let (first, last) = (first.from, last.to);
        let mut spans = vec![Span::text(format!(
            "If {} is not {}, then ",
            first.cell, first.digit
        ))];
        let strong: Vec<&Link> = links.iter().filter(|link| link.kind.is_strong()).collect();
        for (position, link) in strong.iter().enumerate() {
            if position > 0 {
                spans.push(Span::text(if position + 1 == strong.len() {
                    ", and so "
                } else {
                    ", so "
                }));
            }
            spans.push(Span::Cell(link.to.cell));
            let place = match link.kind {
                LinkKind::StrongInHouse(house) => format!(" (the last in {})", self.house(house)),
                _ => " (its last digit)".to_owned(),
            };
            spans.push(Span::text(format!(" is {}{place}", link.to.digit)));
        }
        let ends = if first == last {
            format!(". So {} is {} in any case.", first.cell, first.digit)
        } else {
            format!(
                ". So {} is {} or {} is {}: what cannot stand beside either is out.",
                first.cell, first.digit, last.cell, last.digit
            )
        };
        spans.push(Span::text(ends));
        spans
    }

    /// Names houses of one kind: "rows 2 and 7".
    fn houses(self, houses: &[House]) -> String {
        let _ = self;
        let Some((first, rest)) = houses.split_first() else {
            return String::new();
        };
        if rest.is_empty() {
            return self.house(*first);
        }
        let kind = match first.kind() {
            HouseKind::Row => "rows",
            HouseKind::Column => "columns",
            HouseKind::Block => "boxes",
        };
        let numbers: Vec<String> = houses
            .iter()
            .map(|house| (house.number() + 1).to_string())
            .collect();
        format!("{kind} {}", list(&numbers))
    }
}

fn names(digits: DigitSet) -> Vec<String> {
    digits.map(|digit| digit.to_string()).collect()
}

/// Lists candidates cell by cell: "1 and 4 in r1c2, and 3 in r5c5".
fn removed(candidates: &[Candidate]) -> Vec<Span> {
    let mut spans = Vec::new();
    let groups: Vec<&[Candidate]> = candidates.chunk_by(|a, b| a.cell == b.cell).collect();
    for (index, group) in groups.iter().enumerate() {
        if index > 0 {
            let is_last = index + 1 == groups.len();
            spans.push(Span::text(if is_last { " and " } else { ", " }));
        }
        let digits: DigitSet = group.iter().map(|candidate| candidate.digit).collect();
        spans.push(Span::text(format!("{} in ", list(&names(digits)))));
        spans.push(Span::Cell(group[0].cell));
    }
    spans
}

#[cfg(test)]
mod tests {
    use engine::{Finish, Method, proof::prove};

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
        let mut told = String::new();
        each_technique(|rule, analysis, subject| {
            let inspection = Inspection::of(analysis, Some(subject));
            let answer: String = Lang::En
                .answer(&inspection)
                .into_iter()
                .map(|span| match span {
                    Span::Text(text) | Span::OnePass(text) | Span::Deepest(text) => text,
                    Span::Cell(cell) => cell.to_string(),
                })
                .collect();
            let question = Lang::En.question(&inspection);
            told += &format!("{rule}: {question}\n    {answer}\n");
        });
        expect_test::expect_file!["techniques.txt"].assert_eq(&told);
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
