use engine::{Cell, House, HouseKind, Outcome, Rule};

use crate::model::predict::{Hint, Reason, Tally, Task};
use crate::text::Lang;

fn cell(name: &str) -> Cell {
    name.parse().unwrap()
}

fn digit(value: usize) -> engine::Digit {
    engine::Digit::new(value).unwrap()
}

#[test]
fn tallies_are_counted_in_words() {
    let tally = Tally {
        hits: 1,
        misses: 2,
        false_alarms: 1,
    };
    let says = Lang::En.predict_tally(tally);
    assert_eq!(says, "1 hit, 2 missed, 1 false alarm.");
    assert_eq!(Lang::Zh.predict_tally(tally), "命中 1，遗漏 2，误报 1。");
    assert_eq!(
        Lang::En.predict_score(tally, 1),
        "Of 2 cells marked, 1 belonged there. Of 3 that belonged there, 1 were marked. 1 hint."
    );
    assert_eq!(
        Lang::Zh.predict_score(Tally::default(), 0),
        "没有标记任何格。该标的 0 格里，标出了 0 格。没有用提示。"
    );
}

#[test]
fn reasons_say_no_more_than_they_should() {
    let says = |reason: &Reason| Lang::En.predict_reason(reason);
    let falls = Reason::Falls {
        digit: digit(5),
        rule: Rule::HiddenSingle,
        house: House::new(HouseKind::Block, 4),
    };
    assert_eq!(
        says(&falls),
        "hidden single: nothing else in box 5 can hold 5"
    );
    assert_eq!(
        Lang::Zh.predict_reason(&falls),
        "隐性唯一：第 5 宫里别处都放不下 5"
    );
    let open = Reason::Open(vec![digit(2), digit(7)]);
    assert_eq!(
        says(&open),
        "2 and 7 are still possible here, and no house settles it"
    );
    let early = Reason::TooEarly(vec![cell("r1c2")]);
    assert_eq!(
        says(&early),
        "one pass too early: it needs r1c2, which is only written in this pass"
    );
    assert_eq!(says(&Reason::Through(1)), "needed, through 1 other step");
    assert_eq!(
        Lang::Zh.predict_reason(&Reason::Late(9)),
        "要到第 9 轮才填出，帮不上忙"
    );
}

#[test]
fn depths_are_told_with_their_distance() {
    let says = |guess, depth| Lang::En.predict_depth(cell("r4c7"), guess, depth);
    assert_eq!(says(9, 9), "r4c7 has depth 9: exactly.");
    assert_eq!(says(12, 9), "r4c7 has depth 9: you said 12, 3 too deep.");
    assert_eq!(says(1, 9), "r4c7 has depth 9: you said 1, 8 too shallow.");
    let depths = [(9, 9), (12, 9), (1, 9)];
    assert_eq!(
        Lang::En.predict_distance(&depths, 0),
        "3 cells: 1 exact, 11 steps off in all. No hints."
    );
}

#[test]
fn questions_and_hints_speak_both_languages() {
    let task = Task::Pass(3);
    assert_eq!(
        Lang::En.predict_question(&task),
        "Which cells fall in pass 3?"
    );
    assert_eq!(Lang::Zh.predict_question(&task), "第 3 轮会填出哪些格？");
    assert!(
        Lang::En
            .predict_lead(&task, 1, 9)
            .ends_with("1 pass before it only removes candidates.")
    );
    let hint = Hint::Where(House::new(HouseKind::Row, 0).unwrap());
    assert_eq!(Lang::En.predict_hint(hint), "Where: look at row 1.");
    assert_eq!(Lang::Zh.predict_hint(hint), "看哪里：第 1 行。");
    assert_eq!(
        Lang::En.predict_end(&Outcome::Stuck, 1),
        "No other cell falls: these rules are stuck, and 1 cell stays open."
    );
}
