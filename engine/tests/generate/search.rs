//! Searches can be paused, shared out and cut short, and give the same puzzle.

use engine::generate::{Aim, Attempts, Made, Request, Search, State};
use engine::{RuleSet, Shape};

use super::{make, of_depth};

fn deepest(budget: u64) -> Request {
    Request {
        aim: Aim::Deepest(RuleSet::Singles),
        budget,
        ..Request::new(Shape::new(2, 3).expect("a shape"), 9)
    }
}

#[test]
fn pauses_change_nothing() {
    let request = of_depth(20, 20, 3);
    let made = make(request);
    let mut search = Search::new(request).unwrap();
    while search.advance(7) == State::Going {}
    assert_eq!(search.made(), Some(&made));
}

#[test]
fn attempts_side_by_side_give_what_one_after_the_other_gives() {
    let request = deepest(1_300_000);
    let attempts: Vec<_> = Attempts::of(request).unwrap().collect();
    let n_evaluations = |attempt: &engine::generate::Attempt| attempt.n_evaluations();
    // The last first, each for itself.
    let mut made: Vec<Made> = Vec::new();
    let mut total = 0;
    for mut attempt in attempts.into_iter().rev() {
        while attempt.advance(100_000) {}
        total += n_evaluations(&attempt);
        made.extend(attempt.best().cloned());
    }
    assert_eq!(total, 1_300_000);
    made.reverse();
    let mut best: Option<Made> = None;
    for made in made {
        if request
            .aim
            .is_nearer(made.depth, best.as_ref().map(|best| best.depth))
        {
            best = Some(made);
        }
    }
    assert_eq!(best, Some(make(request)));
}

#[test]
fn one_attempt_can_be_made_without_those_before() {
    let request = deepest(1_300_000);
    let made = make(request);
    let alone = make(Request {
        attempt: Some(made.attempt),
        ..request
    });
    assert_eq!(
        (alone.puzzle, alone.attempt, alone.budget),
        (made.puzzle, made.attempt, made.own_budget)
    );
    let mut far = Search::new(Request {
        attempt: Some(u32::MAX),
        budget: 100,
        ..request
    })
    .unwrap();
    while far.advance(50) == State::Going {}
    assert_eq!(far.n_evaluations(), 100);
}

#[test]
fn a_spent_budget_says_so_and_keeps_the_nearest() {
    let request = Request {
        budget: 3000,
        ..of_depth(60, 60, 1)
    };
    let mut search = Search::new(request).unwrap();
    while search.advance(1000) == State::Going {}
    assert_eq!((search.state(), search.made()), (State::Spent, None));
    assert_eq!(search.n_evaluations(), 3000);
    let best = search.best().expect("something was filled");
    assert!(best.depth > 5, "{}", best.depth);
}

#[test]
fn the_deepest_so_far_only_gets_deeper() {
    let mut search = Search::new(deepest(200_000)).unwrap();
    let mut depths = Vec::new();
    while search.advance(20) == State::Going {
        depths.extend(search.made().map(|made| made.depth));
    }
    assert!(depths.is_sorted());
    assert!(depths.last() > depths.first());
    assert_eq!(search.state(), State::Made);
}

#[test]
fn every_board_of_a_search_can_be_made_again_with_its_own_budget() {
    let request = deepest(1_300_000);
    let mut search = Search::new(request).unwrap();
    let mut n_seen = 0;
    let mut last = None;
    while search.advance(17) == State::Going {
        let best = search.best().cloned();
        if best != last {
            last.clone_from(&best);
            n_seen += 1;
            let budget = best.as_ref().map_or(0, |best| best.budget);
            assert_eq!(Some(make(Request { budget, ..request })), best);
            let alone = best.as_ref().map(|best| Request {
                attempt: Some(best.attempt),
                budget: best.own_budget,
                ..request
            });
            let grid = |made: Option<Made>| made.map(|made| made.puzzle);
            assert_eq!(grid(alone.map(make)), grid(best));
        }
    }
    assert!(n_seen > 2, "{n_seen}");
}
