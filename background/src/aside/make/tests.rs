use engine::generate::{Aim, Bounds, Request, RequestError, Search, State};
use engine::{RuleSet, Shape, pass};

use super::*;
use crate::bench::{Bench, Pace};
use crate::message::{self, Kind, Order, Ticket, decode};

fn request(aim: Aim, budget: u64) -> Request {
    Request {
        aim,
        budget,
        ..Request::new(Shape::CLASSIC, 7)
    }
}

fn of_depth(least: u32, most: u32) -> Aim {
    Aim::Depth(RuleSet::Singles, Bounds { least, most })
}

fn bench(request: &Request) -> Bench {
    let mut bench = Bench::default();
    let order = encode(request);
    let kind = Kind::Make;
    let order = Order::Aside { kind, order };
    bench.take(message::Request::Begin(Ticket(1), order));
    bench
}

/// Works to the end, in slices of so many looks at the clock.
fn answers(request: &Request, n_looks: usize) -> Vec<Answer> {
    let mut bench = bench(request);
    let mut answers = Vec::new();
    while !bench.is_idle() {
        let mut left = n_looks;
        for answer in bench.work(Pace::WORKER, || {
            left -= 1;
            left == 0
        }) {
            let message::Answer::Aside(Ticket(1), Kind::Make, bytes) = answer else {
                panic!("{answer:?}");
            };
            answers.push(decode(&bytes).unwrap());
        }
    }
    answers
}

fn founds(answers: &[Answer]) -> Vec<&Found> {
    let mut founds = Vec::new();
    for answer in answers {
        if let Answer::Nearer(_, found) = answer {
            founds.push(&**found);
        }
    }
    founds
}

fn depth(found: &Found) -> usize {
    found.figures.depth().unwrap()
}

/// Returns what the engine finds in one go.
fn best(request: Request) -> (State, Option<Made>) {
    let mut search = Search::new(request).unwrap();
    while search.advance(10_000) == State::Going {}
    (search.state(), search.best().cloned())
}

#[test]
fn the_board_is_that_of_the_engine_however_long_a_slice_is() {
    let request = request(of_depth(22, 24), 20_000_000);
    let (_, made) = best(request);
    let made = made.unwrap();
    for n_looks in [1, 7, usize::MAX] {
        let answers = answers(&request, n_looks);
        let last = *founds(&answers).last().unwrap();
        assert_eq!(last.grid, *made.puzzle.grid());
        assert_eq!(
            (depth(last), last.attempt),
            (made.depth as usize, made.attempt)
        );
        assert!(matches!(answers.last(), Some(Answer::Made(_))));
        let is_word = |answer: &&Answer| matches!(answer, Answer::Trying(_));
        let n_words = answers.iter().filter(is_word).count();
        assert_eq!(n_words > 0, n_looks != usize::MAX);
    }
}

#[test]
fn what_is_drawn_of_a_board_is_what_its_passes_fill() {
    let answers = answers(&request(of_depth(12, 14), 20_000_000), usize::MAX);
    let found = founds(&answers).pop().unwrap().clone();
    let puzzle = engine::Puzzle::try_from(found.grid.clone()).unwrap();
    let profile = pass::sweep(&puzzle, RuleSet::Singles).profile;
    assert_eq!(found.figures.depth(), Some(profile.len()));
    assert_eq!(found.figures.way.profile, profile);
}

#[test]
fn boards_come_nearer_and_each_can_be_made_again_with_its_budget() {
    let order = request(Aim::Deepest(RuleSet::Singles), 30_000);
    let answers = answers(&order, 3);
    let founds = founds(&answers);
    assert!(founds.is_sorted_by(|a, b| depth(a) < depth(b)) && founds.len() > 2);
    for found in founds {
        let (state, made) = best(Request {
            budget: found.budget,
            ..order
        });
        assert_eq!(state, State::Made);
        assert_eq!(*made.unwrap().puzzle.grid(), found.grid);
    }
}

#[test]
fn a_budget_that_is_spent_says_so_and_leaves_the_nearest() {
    let answers = answers(&request(of_depth(60, 60), 3000), 5);
    let tried = Tried {
        evaluations: 3000,
        attempts: 1,
    };
    assert_eq!(answers.last(), Some(&Answer::Spent(tried)));
    let nearest = depth(founds(&answers).pop().unwrap());
    assert!((6..60).contains(&nearest), "{nearest}");
}

#[test]
fn what_cannot_be_is_refused_in_the_words_of_the_engine() {
    let expected = RequestError::TooDeep {
        least: 82,
        n_cells: 81,
    };
    let answers = answers(&request(of_depth(82, 90), 100), 1);
    assert_eq!(answers, [Answer::Refused(expected)]);
}

#[test]
fn an_order_that_is_none_is_not_worked_on_and_a_cancelled_one_says_nothing_more() {
    let mut bench = bench(&request(Aim::Deepest(RuleSet::Singles), 30_000));
    bench.work(Pace::WORKER, || true);
    bench.take(message::Request::Cancel(Kind::Make));
    assert!(bench.is_idle());
    let order = Order::Aside {
        kind: Kind::Make,
        order: vec![250],
    };
    bench.take(message::Request::Begin(Ticket(2), order));
    assert!(bench.is_idle());
}
