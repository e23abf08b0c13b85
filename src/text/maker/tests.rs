//! What the maker says.

use super::*;
use crate::model::maker::{Answer, End, Run, Tried};
use engine::generate::{Bounds, RequestError};

fn run(aim: Aim, end: End) -> Run {
    let mut run = Run::new(Request {
        aim,
        ..Request::new(Shape::CLASSIC, 7)
    });
    let tried = Tried {
        evaluations: 12_345,
        attempts: 1,
    };
    run.hear(Answer::Trying(tried));
    run.end_early(end);
    run
}

#[test]
fn what_was_not_found_says_so() {
    let lang = Lang::default();
    let aim = Aim::Depth(
        RuleSet::Singles,
        Bounds {
            least: 40,
            most: 42,
        },
    );
    assert_eq!(
        lang.maker_end(&run(aim, End::Spent)).unwrap(),
        "Not found among 12\u{a0}345 boards. There is no board to show yet: none tried fits."
    );
    let error = RequestError::TooDeep {
        least: 90,
        n_cells: 81,
    };
    assert_eq!(
        lang.maker_end(&run(aim, End::Refused(error))).unwrap(),
        "No board can be 90 deep: every pass fills a cell, and this one has 81."
    );
}

#[test]
fn what_is_asked_for_is_told() {
    let lang = Lang::default();
    let aim = Aim::Depth(RuleSet::Locked, Bounds { least: 9, most: 9 });
    let request = Request {
        givens: Some(Bounds {
            least: 20,
            most: 30,
        }),
        symmetry: Symmetry::Rotational,
        ..run(aim, End::Made).request
    };
    assert_eq!(
        lang.maker_request(&request),
        "9\u{d7}9, depth 9 under locked candidates, 20 to 30 givens, symmetry: half a turn, seed 7"
    );
}

#[test]
fn powers_are_short() {
    let lang = Lang::default();
    let powers = [2, 3, 5, 6, 9].map(|power| lang.maker_power(power));
    assert_eq!(powers, ["100", "1k", "100k", "1M", "1G"]);
}

#[test]
fn it_is_told_in_chinese() {
    let lang = Lang::Zh;
    let aim = Aim::Depth(
        RuleSet::Locked,
        Bounds {
            least: 22,
            most: 24,
        },
    );
    let rules = lang.rules(RuleSet::Locked);
    assert_eq!(
        lang.maker_end(&run(aim, End::Spent)).unwrap(),
        "试了 12\u{a0}345 道题，没有找到。还没有题可以展示：试过的没有一道符合。"
    );
    assert_eq!(
        lang.maker_request(&run(aim, End::Made).request),
        format!("9×9，深度 22 到 24（按{rules}），种子 7")
    );
    assert_eq!(
        lang.maker_fault(Field::Seed, Fault::Missing),
        "种子：任何整数都可以"
    );
    let powers = [2, 3, 5, 8, 9].map(|power| lang.maker_power(power));
    assert_eq!(powers, ["100", "1000", "10 万", "1 亿", "10 亿"]);
}
