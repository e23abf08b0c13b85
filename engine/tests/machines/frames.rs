//! Frames, totals and the guess at the end of every machine.

use engine::machine::{CellState, Course, Frame, Machine, Order, Run, run};
use engine::{Cell, Digit, Grid, House, RuleSet};

use crate::case::{each_course, random_machines};

fn count(frame: &Frame, is_meant: impl Fn(CellState) -> bool) -> usize {
    frame.cells.iter().filter(|&&cell| is_meant(cell)).count()
}

fn assert_totals(course: &Course, run: &Run) {
    let last = run.frames.last().unwrap();
    assert_eq!(
        run.filled,
        count(last, |c| matches!(c, CellState::Filled(_)))
    );
    assert_eq!(
        run.guessed,
        count(last, |c| matches!(c, CellState::Guessed(_)))
    );
    assert_eq!(run.wrong, count(last, |c| matches!(c, CellState::Wrong(_))));
    assert_eq!(
        run.open,
        count(last, |c| matches!(c, CellState::Blurred(_)))
    );
    let n_blanks = course.proof().puzzle.n_blanks();
    assert_eq!(run.filled + run.guessed + run.wrong + run.open, n_blanks);
    assert!(run.expected_right <= n_blanks as f64 + 1e-9);
    assert!(run.expected_right >= run.filled as f64 - 1e-9);
    let is_sure = run.open + run.guessed + run.wrong == 0;
    assert!(!(is_sure && run.is_stuck));
    if is_sure {
        assert_eq!(&run.guess, course.solution());
        assert_eq!((run.conflicts, run.expected_right), (0, n_blanks as f64));
    }
}

/// What stands in a cell stays, and of true digits and candidates nothing comes back.
fn assert_goes_on(course: &Course, before: &Frame, after: &Frame) {
    assert!(before.time <= after.time);
    let shape = course.solution().shape();
    for (cell, states) in Cell::all(shape).zip(before.cells.iter().zip(&after.cells)) {
        match states {
            (CellState::Guessed(a), CellState::Filled(b)) => assert_eq!(a, b, "{cell}"),
            (CellState::Blurred(_), CellState::Given(_)) => panic!("{cell} is no given"),
            (CellState::Blurred(a), CellState::Blurred(b)) => assert!(b.is_subset(*a), "{cell}"),
            (CellState::Blurred(a), CellState::Filled(b)) => assert!(a.contains(*b), "{cell}"),
            (CellState::Blurred(_), _) => {}
            (a, b) => assert_eq!(a, b, "{cell}"),
        }
    }
}

fn is_right(course: &Course, cell: Cell, digit: Digit) -> bool {
    course.solution().get(cell) == Some(digit)
}

fn assert_states_are_true(course: &Course, frame: &Frame) {
    for (cell, state) in Cell::all(course.solution().shape()).zip(&frame.cells) {
        match *state {
            CellState::Given(digit) => {
                assert_eq!(course.proof().puzzle.given(cell), Some(digit));
            }
            CellState::Filled(digit) | CellState::Guessed(digit) => {
                assert!(is_right(course, cell, digit), "{cell}");
            }
            CellState::Wrong(digit) => assert!(!is_right(course, cell, digit), "{cell}"),
            CellState::Blurred(_) => {
                assert_eq!(course.proof().puzzle.given(cell), None);
            }
        }
    }
}

/// Counts pairs of a house and a digit that stands in it more than once.
fn n_conflicts(grid: &Grid) -> usize {
    let shape = grid.shape();
    let digits = || (1..=shape.size()).filter_map(Digit::new);
    let holds = |house: House, digit| {
        let cells = house.cells(shape);
        cells.filter(|&cell| grid.get(cell) == Some(digit)).count()
    };
    let pairs = House::all(shape).flat_map(|house| digits().map(move |digit| (house, digit)));
    pairs
        .filter(|&(house, digit)| holds(house, digit) > 1)
        .count()
}

fn assert_guess(course: &Course, run: &Run) {
    let last = run.frames.last().unwrap();
    for (cell, state) in Cell::all(course.solution().shape()).zip(&last.cells) {
        let guessed = run.guess.get(cell);
        match *state {
            CellState::Given(digit) | CellState::Filled(digit) | CellState::Wrong(digit) => {
                assert_eq!(guessed, Some(digit));
            }
            CellState::Blurred(left) if left.is_empty() => assert_eq!(guessed, None),
            CellState::Blurred(left) => assert!(left.contains(guessed.unwrap())),
            CellState::Guessed(digit) => {
                let is_forced = matches!(run.machine, Machine::Autoregressive { .. });
                assert!(is_forced || guessed == Some(digit));
            }
        }
    }
    assert_eq!(run.conflicts, n_conflicts(&run.guess));
}

#[test]
fn every_run_holds_together() {
    let mut n_conflicts = 0;
    each_course(78, 0.3, RuleSet::Subsets, 150, |course, rng| {
        for machine in random_machines(rng) {
            let run = run(course, machine, 5);
            eprintln!("{machine:?}");
            let (first, last) = (&run.frames[0], run.frames.last().unwrap());
            assert_eq!(first.cells, course.cells_after(0));
            assert_eq!((first.time, last.time), (0, run.serial));
            assert_totals(course, &run);
            assert_guess(course, &run);
            let is_random = matches!(
                machine,
                Machine::CommitDiffusion {
                    order: Order::Random,
                    ..
                }
            );
            for pair in run.frames.windows(2).filter(|_| !is_random) {
                assert_goes_on(course, &pair[0], &pair[1]);
            }
            for frame in &run.frames {
                assert_states_are_true(course, frame);
            }
            n_conflicts += run.conflicts;
        }
    });
    assert!(n_conflicts > 1000, "{n_conflicts}");
}

#[test]
fn the_expectation_is_the_mean_of_many_guesses() {
    let course = crate::case::course_of(crate::case::DEEP, RuleSet::Singles);
    for machine in [Machine::OnePass, Machine::Autoregressive { layers: 1 }] {
        let n_right = |seed| {
            let guess = run(&course, machine, seed).guess;
            let pairs = guess.candidates().zip(course.solution().candidates());
            pairs.filter(|(guessed, right)| guessed == right).count()
        };
        let n_guesses = 2000;
        let n_givens = course.proof().puzzle.n_givens();
        let total: usize = (0..n_guesses).map(|seed| n_right(seed) - n_givens).sum();
        let mean = total as f64 / n_guesses as f64;
        let expected = run(&course, machine, 0).expected_right;
        // The seeds are fixed: this is no matter of luck.
        assert!((mean - expected).abs() < 0.3, "{mean} {expected}");
    }
}
