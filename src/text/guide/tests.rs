use engine::{Method, Outcome, RuleSet, proof};
use expect_test::expect_file;

use super::*;
use crate::link::LinkState;
use crate::model::analysis::Analysis;
use crate::model::fixed::tenths;
use crate::model::measures::Figure;
use crate::model::twins;
use crate::state::Session;

#[test]
fn the_guide_in_docs_is_the_one_of_the_page() {
    expect_file!["../../../docs/teacher-guide.md"].assert_eq(&Lang::En.guide_markdown());
    expect_file!["../../../docs/teacher-guide.zh.md"].assert_eq(&Lang::Zh.guide_markdown());
}

#[test]
fn every_link_of_the_guide_can_be_followed() {
    for lang in Lang::ALL {
        let guide = lang.guide();
        let moments = guide.plans.iter().flat_map(|plan| plan.moments);
        let links = moments.filter_map(|moment| moment.link);
        for link in links.chain(guide.beliefs.iter().map(|belief| belief.link)) {
            let state = LinkState::read(link);
            assert_eq!(Session::open(&state).notices, [], "{link}");
            assert!(Session::open(&state).analysis.solved().is_some(), "{link}");
        }
    }
}

#[test]
fn minutes_follow_each_other_up_to_the_end() {
    for lang in Lang::ALL {
        for (plan, end) in lang.guide().plans.iter().zip([20, 45]) {
            let mut now = 0;
            for moment in plan.moments {
                let (from, to) = moment.minutes.split_once('\u{2013}').unwrap();
                assert_eq!(from.parse(), Ok(now));
                now = to.parse().unwrap();
            }
            assert_eq!(now, end);
            assert!(plan.heading.starts_with(&end.to_string()));
        }
    }
}

/// Every number the guide says of a board, in the order of the engine's figures.
#[test]
fn the_numbers_of_the_guide_are_those_of_the_engine() {
    let open = |hash: &str| Session::open(&LinkState::read(hash)).analysis;
    let value = |analysis: &Analysis, figure: Figure| figure.value(analysis).unwrap();
    let number = |analysis: &Analysis, figure| value(analysis, figure).0.parse::<usize>().unwrap();
    let first = open("");
    let of = |figure| number(&first, figure);
    assert_eq!(
        (of(Figure::OnePass), of(Figure::Blanks), of(Figure::Passes)),
        (3, 57, 23)
    );
    assert_eq!(value(&first, Figure::Parallelism).1, "57/23 = 2.5");
    let last = first.solved().unwrap().proof.steps.last().unwrap();
    assert_eq!(last.placement().unwrap().cell.to_string(), "r4c7");
    let subsets = proof::prove(&first.solved().unwrap().proof.puzzle, RuleSet::Subsets);
    assert_eq!(subsets.n_passes(), 10);
    let sheet = open("#g=depth-3");
    let of = |figure| number(&sheet, figure);
    assert_eq!(
        (of(Figure::OnePass), of(Figure::Blanks), of(Figure::Passes)),
        (21, 47, 3)
    );
    assert_eq!(tenths(47.0 / 3.0).to_string(), "15.7");
    let deepest = open("#g=depth-32");
    assert_eq!(value(&deepest, Figure::Parallelism).1, "58/32 = 1.8");
    let twins: Vec<(usize, Outcome, usize, usize)> = twins::starts()
        .into_iter()
        .map(|start| {
            let analysis = Analysis::of(start, Method::default());
            let solved = analysis.solved().unwrap();
            let givens = solved.proof.puzzle.n_givens();
            let (passes, filled) = (solved.measures.passes, solved.measures.filled);
            (givens, solved.proof.outcome.clone(), passes, filled)
        })
        .collect();
    let expected = [
        (23, Outcome::Solved, 4, 58),
        (23, Outcome::Solved, 32, 58),
        (23, Outcome::Stuck, 1, 1),
    ];
    assert_eq!(twins, expected);
    for lang in Lang::ALL {
        let text = lang.guide_markdown();
        for told in [
            "57 / 23", "2.5", "r4c7", "58", "1.8", "15.7", "21", "47", "23", "32", "10",
        ] {
            assert!(text.contains(told), "{told}");
        }
    }
}
