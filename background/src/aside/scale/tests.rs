use engine::pass::{Ending, sweep};
use engine::{Puzzle, Shape};

use super::*;
use crate::bench::{Bench, Pace};
use crate::message::{self, Kind, Request as Message, Ticket, encode};

const SIZES: [usize; 2] = [4, 6];

fn order(rules: RuleSet, n_boards: u16) -> Order {
    let shapes = SIZES.map(|size| Shape::from_size(size).unwrap());
    let lots = shapes.into_iter().flat_map(|shape| {
        Family::COMPARED.map(|family| Lot {
            shape,
            family,
            n_boards,
        })
    });
    Order {
        rules,
        series: 1,
        lots: lots.collect(),
    }
}

/// Works an order off on a bench, in slices of so many looks at the clock.
fn work_off(order: &Order, n_looks: usize) -> Vec<Answer> {
    let aside = message::Order::Aside {
        kind: Kind::Scale,
        order: encode(order),
    };
    let mut bench = Bench::default();
    bench.take(Message::Begin(Ticket(1), aside));
    let mut answers = Vec::new();
    while !bench.is_idle() {
        let mut left = n_looks;
        answers.extend(bench.work(Pace::PAGE, || {
            left -= 1;
            left == 0
        }));
    }
    let answers = answers.into_iter().map(|answer| match answer {
        message::Answer::Aside(Ticket(1), Kind::Scale, bytes) => decode(&bytes).unwrap(),
        other => panic!("{other:?}"),
    });
    answers.collect()
}

fn measured(answer: &Answer) -> &Measured {
    answer.board.as_ref().unwrap()
}

#[test]
fn sizes_and_families_come_in_turn() {
    let order = order(RuleSet::Singles, 2);
    let answers = work_off(&order, usize::MAX);
    let places: Vec<_> = answers.iter().map(|a| (a.number, a.lot)).collect();
    let expected = (0..2).flat_map(|number| (0..6).map(move |lot| (number, lot)));
    assert_eq!(places, expected.collect::<Vec<_>>());
}

#[test]
fn a_lot_of_more_boards_comes_more_often() {
    let mut order = order(RuleSet::Naked, 1);
    order.lots.truncate(2);
    order.lots[1].n_boards = 3;
    let lots: Vec<u16> = work_off(&order, usize::MAX).iter().map(|a| a.lot).collect();
    assert_eq!(lots, [0, 1, 1, 1]);
    order.lots[0].n_boards = 2;
    let lots: Vec<u16> = work_off(&order, usize::MAX).iter().map(|a| a.lot).collect();
    assert_eq!(lots, [0, 1, 1, 0, 1]);
}

#[test]
fn boards_are_the_same_however_long_a_slice_is() {
    let order = order(RuleSet::Singles, 2);
    let expected = work_off(&order, usize::MAX);
    assert_eq!(work_off(&order, 1), expected);
    assert_eq!(work_off(&order, 7), expected);
}

#[test]
fn what_is_measured_are_the_passes_of_the_board() {
    for rules in [RuleSet::Naked, RuleSet::Singles] {
        let order = order(rules, 3);
        for answer in work_off(&order, usize::MAX) {
            let board = measured(&answer);
            let puzzle = Puzzle::try_from(board.grid.clone()).unwrap();
            let sweep = sweep(&puzzle, rules);
            assert_eq!(sweep.ending, Ending::Solved);
            let profile: Vec<usize> = board.profile.iter().map(|&w| w.into()).collect();
            assert_eq!(profile, sweep.profile);
            let lot = order.lots[usize::from(answer.lot)];
            assert_eq!(puzzle.shape(), lot.shape);
            if lot.family == Family::Shallow {
                let expected = [10, 22][usize::from(answer.lot) / 3];
                assert_eq!(puzzle.n_givens(), expected);
            }
        }
    }
}

#[test]
fn a_series_gives_these_depths() {
    let answers = work_off(&order(RuleSet::Singles, 4), usize::MAX);
    let passes = |lot: u16| -> Vec<usize> {
        let of_lot = answers.iter().filter(|answer| answer.lot == lot);
        of_lot.map(|a| measured(a).profile.len()).collect()
    };
    let passes: Vec<_> = (0..6).map(passes).collect();
    let expected = [
        [1, 1, 1, 1],
        [2, 3, 2, 2],
        [3, 3, 3, 3],
        [2, 2, 2, 2],
        [4, 4, 6, 7],
        [10, 11, 10, 10],
    ];
    assert_eq!(passes, expected);
}

#[test]
fn no_given_of_a_deep_board_can_go() {
    let answers = work_off(&order(RuleSet::Singles, 2), usize::MAX);
    for answer in answers.iter().filter(|answer| answer.lot % 3 == 1) {
        let grid = &measured(answer).grid;
        for cell in engine::Cell::all(grid.shape()) {
            let mut fewer = grid.clone();
            if fewer.get(cell).is_none() {
                continue;
            }
            fewer.set(cell, None);
            let puzzle = Puzzle::try_from(fewer).unwrap();
            assert_eq!(sweep(&puzzle, RuleSet::Singles).ending, Ending::Stuck);
        }
    }
}

#[test]
fn dug_boards_have_every_number_of_givens_that_digging_reaches() {
    let lot = Lot {
        shape: Shape::CLASSIC,
        family: Family::Dug,
        n_boards: 74,
    };
    let lots = vec![lot];
    let (rules, series) = (RuleSet::Singles, 1);
    let answers = work_off(
        &Order {
            rules,
            series,
            lots,
        },
        usize::MAX,
    );
    // From 20 to 56, twice.
    let mut n_made = 0;
    for answer in &answers {
        let expected = 20 + usize::from(answer.number % 37);
        match &answer.board {
            Some(board) => {
                assert_eq!(board.grid.n_filled(), expected);
                n_made += 1;
            }
            None => assert!(expected < 30),
        }
    }
    assert_eq!((answers.len(), n_made), (74, 65));
}

#[test]
fn what_is_no_order_is_not_begun() {
    assert!(begin(&[250, 7]).is_none());
    assert!(begin(&encode(&order(RuleSet::Locked, 1))).is_none());
    assert!(begin(&encode(&order(RuleSet::Naked, MOST_BOARDS + 1))).is_none());
    assert!(begin(&encode(&order(RuleSet::Naked, 1))).is_some());
}
