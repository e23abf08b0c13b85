//! The same seed gives the same run, on every platform.

use engine::RuleSet;
use engine::machine::{CellState, Machine, Order, run};

use crate::case::{DEEP, course_of, each_course, random_machines};

const RANDOM: Machine = Machine::CommitDiffusion {
    layers: 4,
    steps: 4,
    order: Order::Random,
};

#[test]
fn equal_seeds_give_equal_runs_and_others_do_not() {
    let mut n_different = 0;
    each_course(86, 0.1, RuleSet::Subsets, 50, |course, rng| {
        for machine in random_machines(rng) {
            assert_eq!(run(course, machine, 1), run(course, machine, 1));
            n_different += usize::from(run(course, machine, 1) != run(course, machine, 2));
        }
    });
    assert!(n_different > 100, "{n_different}");
}

#[test]
fn a_seed_is_pinned() {
    let course = course_of(DEEP, RuleSet::Singles);
    let random = run(&course, RANDOM, 2024);
    let expected = expect_test::expect![
        "23149855797.3156625.627618479265.841.1498735686513297.64752931.328.447956597.1428"
    ];
    expected.assert_eq(&random.guess.to_string());
    assert_eq!((random.filled, random.guessed, random.wrong), (3, 27, 20));
    let is_wrong = |cell: &&CellState| matches!(cell, CellState::Wrong(_));
    assert_eq!(random.frames[1].cells.iter().filter(is_wrong).count(), 4);
    let one_pass = run(&course, Machine::OnePass, 2024);
    let expected = expect_test::expect![
        "236418367937445382586373134372454831314487945865139279746622618128549735675441828"
    ];
    expected.assert_eq(&one_pass.guess.to_string());
    assert_eq!(one_pass.conflicts, 40);
}
