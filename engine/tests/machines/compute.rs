//! What runs cost, counted slowly.

use engine::machine::CellState;
use engine::machine::{Compute, Course, Frame, GuessedCells, Machine, guesses, run};
use engine::{House, Measures, Puzzle, RuleSet, pass};

use crate::case::{DEEP, GUESSED, STUCK, course_of, each_course};

fn compute(course: &Course, machine: Machine) -> Compute {
    run(course, machine, 0).compute.unwrap()
}

fn layers(layers: u64) -> Machine {
    Machine::FixedDepth {
        layers: layers.try_into().unwrap(),
    }
}

#[test]
fn passes_to_the_end_make_the_tests_of_the_proof() {
    each_course(72, 0.5, RuleSet::Chains, 300, |course, _| {
        let measures = Measures::of(course.proof());
        let cost = compute(course, layers(course.n_passes() + 1));
        assert_eq!(cost.work, measures.checks as u64);
        assert_eq!(cost.written, measures.filled as u64);
        assert_eq!(cost.peak, measures.peak as u64);
    });
}

#[test]
fn idle_passes_of_a_stuck_board_are_paid_for() {
    let course = course_of(STUCK, RuleSet::Singles);
    let work = |n| compute(&course, layers(n)).work;
    let n = course.n_passes();
    assert!(work(n + 1) > work(n));
    assert_eq!(work(n + 5) - work(n + 1), 4 * (work(n + 1) - work(n)));
}

#[test]
fn a_full_board_costs_nothing_more() {
    let course = course_of(DEEP, RuleSet::Singles);
    assert_eq!(compute(&course, layers(32)), compute(&course, layers(500)));
}

/// Counts the tests of singles on a board: one for each open cell, and one for each house and
/// digit it lacks.
fn n_tests(course: &Course, frame: &Frame) -> usize {
    let shape = course.proof().puzzle.shape();
    let is_open = |cell: &CellState| matches!(cell, CellState::Blurred(_));
    let n_open = frame.cells.iter().filter(|cell| is_open(cell)).count();
    let n_lacking = House::all(shape).map(|house| {
        let cells = house.cells(shape);
        cells
            .filter(|cell| is_open(&frame.cells[cell.index(shape)]))
            .count()
    });
    n_open + n_lacking.sum::<usize>()
}

#[test]
fn a_token_tests_the_board_it_is_written_on() {
    each_course(73, 0.3, RuleSet::Singles, 100, |course, _| {
        if course.proof().method.rules != RuleSet::Singles {
            return;
        }
        let run = run(course, Machine::ChainOfThought, 0);
        let before = &run.frames[..run.frames.len() - 1];
        let n: usize = before.iter().map(|frame| n_tests(course, frame)).sum();
        assert_eq!(run.compute.unwrap().work, n as u64);
    });
}

#[test]
fn the_copies_of_a_guess_cost_what_each_of_them_costs() {
    let course = course_of(GUESSED, RuleSet::Singles);
    let guess = guesses(&course, 1).remove(0);
    let puzzle = &course.proof().puzzle;
    let start = engine::Marks::of(puzzle);
    let copies = start.candidates(guess.cells[0]).map(|digit| {
        let mut grid = puzzle.grid().clone();
        grid.set(guess.cells[0], Some(digit));
        pass::sweep(&Puzzle::try_from(grid).unwrap(), RuleSet::Singles)
    });
    let (mut n_checks, mut profiles) = (0, Vec::new());
    for copy in copies {
        // All of them come to an end before the true one is full, or with it.
        assert!(copy.profile.len() as u64 <= guess.passes);
        n_checks += copy.checks;
        profiles.push(copy.profile);
    }
    let width = |pass: usize| profiles.iter().filter_map(|p| p.get(pass)).sum::<usize>();
    let machine = Machine::Guess {
        cells: GuessedCells::Best(1),
    };
    let expected = Compute {
        work: n_checks as u64,
        written: (0..12).map(width).sum::<usize>() as u64,
        peak: (0..12).map(width).max().unwrap() as u64,
    };
    assert_eq!(compute(&course, machine), expected);
}

#[test]
fn too_many_copies_are_not_counted() {
    let course = course_of(GUESSED, RuleSet::Singles);
    for cells in [GuessedCells::Best(12), GuessedCells::All] {
        assert_eq!(run(&course, Machine::Guess { cells }, 0).compute, None);
    }
}
