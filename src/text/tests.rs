//! What holds for every text: both languages say something, each in its own letters and stops.

use std::fmt::Debug;

use background::{Rung, RungEnd};
use engine::{Cell, Conflict, Digit, Finish, House, Method, Rule, RuleSet, Shape};

mod collection;
mod workshop;

use super::Lang;
use super::sentence::plain;
use crate::action::{GraphMode, Theme, View};
use crate::model::measures::Figure;
use crate::model::workshop::Dial;

/// Keys that are called the same everywhere, and names.
const NAMES: [&str; 5] = ["Esc", "E", "C", "F", "S"];

/// Returns whether a character is a Han character.
fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9fff}')
}

/// Says what is wrong with the letters and stops of a text.
fn fault_of(lang: Lang, text: &str) -> Option<String> {
    let is_chinese =
        |c: char| is_han(c) || matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}');
    if text.trim().is_empty() {
        return Some("nothing is said".to_owned());
    }
    if lang == Lang::En {
        return text
            .chars()
            .find(|&c| is_chinese(c))
            .map(|c| format!("{c} in {text}"));
    }
    let stops = ",.;:?!()\"'";
    let pairs = text.chars().zip(text.chars().skip(1));
    let is_bad = |(a, b): (char, char)| {
        let is_stop = is_han(a) && stops.contains(b) || stops.contains(a) && is_han(b);
        let is_close =
            is_han(a) && b.is_ascii_alphanumeric() || a.is_ascii_alphanumeric() && is_han(b);
        let is_wide =
            is_chinese(a) && !is_han(a) && b == ' ' || a == ' ' && is_chinese(b) && !is_han(b);
        is_stop || is_close || is_wide || (a, b) == (' ', ' ')
    };
    pairs
        .into_iter()
        .find(|&pair| is_bad(pair))
        .map(|(a, b)| format!("\u{300c}{a}{b}\u{300d} in {text}"))
}

/// Holds both languages to a text of each.
#[track_caller]
fn hold(en: &str, zh: &str) {
    for (lang, text) in [(Lang::En, en), (Lang::Zh, zh)] {
        assert_eq!(fault_of(lang, text), None, "{lang:?}");
    }
    let has_words =
        en.chars().any(char::is_alphabetic) && !NAMES.contains(&en) && !is_of_a_work(en);
    assert!(!has_words || en != zh, "not translated: {en}");
}

/// Returns whether it is the title or the address of a work, which are the same in all languages.
fn is_of_a_work(text: &str) -> bool {
    let mut works = Lang::En.claims().sources.iter();
    works.any(|work| work.title == text || work.address == Some(text))
}

/// Holds the labels of a feature, whatever their names, to both languages.
#[track_caller]
fn hold_labels(en: &impl Debug, zh: &impl Debug) {
    let (en, zh) = (literals(&format!("{en:?}")), literals(&format!("{zh:?}")));
    assert!(!en.is_empty());
    assert_eq!(en.len(), zh.len(), "{en:?}\n{zh:?}");
    for (en, zh) in en.iter().zip(&zh) {
        hold(en, zh);
    }
}

/// Returns the strings in a value that was printed for debugging.
fn literals(printed: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = printed;
    while let Some((_, after)) = rest.split_once('"') {
        let mut text = String::new();
        let mut chars = after.char_indices();
        let mut end = after.len();
        while let Some((at, c)) = chars.next() {
            match c {
                '\\' => text.extend(chars.next().map(|(_, c)| c)),
                '"' => {
                    end = at + 1;
                    break;
                }
                _ => text.push(c),
            }
        }
        found.push(text);
        rest = &after[end..];
    }
    found
}

/// Says something in both languages.
#[track_caller]
fn hold_both(say: impl Fn(Lang) -> String) {
    hold(&say(Lang::En), &say(Lang::Zh));
}

#[test]
fn faults_are_found() {
    let zh = |text: &str| fault_of(Lang::Zh, text).is_some();
    assert!(
        [
            "",
            "第 3 行,",
            "一(二)",
            "第3 行",
            "行3",
            "好。 好",
            "x. 行  列"
        ]
        .iter()
        .all(|text| zh(text))
    );
    assert!(!zh("第 3 行：r4c7 = 5（共 2 个），X-Wing。"));
    assert!(fault_of(Lang::En, "row 行").is_some());
    assert!(fault_of(Lang::En, "a \u{201c}row\u{201d} of 9\u{d7}9").is_none());
    assert_eq!(
        literals(r#"A { a: "x", b: [("y\"z", "")] }"#),
        ["x", "y\"z", ""]
    );
}

#[test]
fn labels_are_there_in_both_languages() {
    let (en, zh) = (Lang::En, Lang::Zh);
    hold_labels(en.board(), zh.board());
    hold_labels(en.boards(), zh.boards());
    hold_labels(en.graph(), zh.graph());
    hold_labels(en.inspector(), zh.inspector());
    hold_labels(en.measures(), zh.measures());
    hold_labels(en.page(), zh.page());
    hold_labels(en.rungs(), zh.rungs());
    hold_labels(en.timeline(), zh.timeline());
    hold_labels(en.present(), zh.present());
    hold_labels(en.lesson(), zh.lesson());
    hold_labels(en.paper(), zh.paper());
    hold_labels(en.predict(), zh.predict());
    hold_labels(en.share(), zh.share());
    hold_labels(en.embedding(), zh.embedding());
    hold_labels(en.keys(), zh.keys());
}

#[test]
fn names_are_there_in_both_languages() {
    let english = [
        Rule::XWing,
        Rule::Swordfish,
        Rule::Jellyfish,
        Rule::XyWing,
        Rule::XyzWing,
        Rule::WWing,
        Rule::BugPlusOne,
    ];
    for rule in Rule::ALL {
        if english.contains(&rule) {
            assert_eq!(Lang::En.rule(rule), Lang::Zh.rule(rule));
        } else {
            hold_both(|lang| lang.rule(rule).to_owned());
        }
    }
    for rules in RuleSet::ALL {
        hold_both(|lang| lang.rules(rules).to_owned());
        hold_both(|lang| lang.rung_name(rules, None));
        hold_both(|lang| lang.least_depth(Method::from(rules)).to_owned());
    }
    for finish in Finish::ALL {
        hold_both(|lang| lang.finish(finish).to_owned());
        hold_both(|lang| lang.finish_hint(finish).to_owned());
        let method = Method {
            finish,
            ..RuleSet::Chains.into()
        };
        hold_both(|lang| lang.least_depth(method).to_owned());
    }
    for figure in Figure::ALL {
        hold_both(|lang| lang.figure(figure).to_owned());
        hold_both(|lang| lang.definition(figure).to_owned());
    }
    for view in View::ALL {
        hold_both(|lang| lang.view(view).to_owned());
    }
    for theme in Theme::ALL {
        hold_both(|lang| lang.theme(theme).to_owned());
    }
    for mode in GraphMode::ALL {
        hold_both(|lang| lang.graph_mode(mode).to_owned());
        hold_both(|lang| lang.graph_hint(mode).to_owned());
    }
    for dial in Dial::ALL {
        hold_both(|lang| lang.dial(dial).to_owned());
        hold_both(|lang| lang.dial_value(dial, 1));
        hold_both(|lang| lang.dial_value(dial, 12));
    }
    assert_eq!(
        (Lang::En.own_name(), Lang::Zh.own_name()),
        ("English", "中文")
    );
}

#[test]
fn what_is_put_together_is_right_in_both_languages() {
    let shape = Shape::CLASSIC;
    let at = Cell::new(3, 6).unwrap();
    let digit = Digit::new(7).unwrap();
    for house in House::all(shape).step_by(4) {
        hold_both(|lang| lang.house(house));
        hold_both(|lang| plain(lang.conflict(Conflict::Twice(house, digit))));
        hold_both(|lang| plain(lang.conflict(Conflict::NoPlace(house, digit))));
    }
    hold_both(|lang| plain(lang.conflict(Conflict::NoCandidate(at))));
    hold_both(|lang| lang.place(at));
    hold_both(|lang| lang.write_digit(digit));
    hold_both(|lang| lang.pass_heading(3, 2));
    hold_both(|lang| lang.graph_name(57, 23));
    hold_both(|lang| lang.left_out(4).unwrap());
    hold_both(|lang| lang.bar(3, 1));
    hold_both(|lang| lang.enables_heading(5));
    hold_both(|lang| lang.proving(None));
    for end in [RungEnd::Solved, RungEnd::Stuck, RungEnd::Contradiction] {
        for span in [4, 5] {
            let rung = Rung {
                rules: RuleSet::Locked,
                end,
                span,
                passes: 4,
                one_pass: 3,
                blanks: 57,
                filled: 12,
            };
            hold_both(|lang| lang.rung_note(rung));
            hold_both(|lang| lang.rung_name(RuleSet::Locked, Some(rung)));
            hold_both(|lang| lang.offer_rules(rung));
        }
    }
    assert_eq!(Lang::En.size(shape), Lang::Zh.size(shape));
    for line in [include_str!("techniques.zh.txt")]
        .iter()
        .flat_map(|text| text.lines())
    {
        let told = line.split_once(": ").map_or(line, |(_, told)| told);
        assert_eq!(fault_of(Lang::Zh, told.trim()), None);
    }
}
