//! Machines that draw or re-read, replayed from their frames with proofs from scratch.

use engine::machine::{CellState, Course, Frame, Machine, Order, Run, run};
use engine::{Cell, Digit, Grid, Marks, Outcome, Proof, Puzzle, RuleSet, Shape, proof};
use rand::RngExt;

use crate::case::each_course;

/// Returns the digits on the board of a frame.
fn grid_of(shape: Shape, frame: &Frame) -> Grid {
    let mut grid = Grid::empty(shape);
    for (cell, state) in Cell::all(shape).zip(&frame.cells) {
        grid.set(cell, digit_in(*state));
    }
    grid
}

fn digit_in(state: CellState) -> Option<Digit> {
    match state {
        CellState::Given(digit)
        | CellState::Filled(digit)
        | CellState::Guessed(digit)
        | CellState::Wrong(digit) => Some(digit),
        CellState::Blurred(_) => None,
    }
}

/// Returns the digit that these many passes over a proven board determine.
fn determined(proof: &Proof, cell: Cell, layers: u16) -> Option<Digit> {
    let step = proof.step_of_cell(cell)?;
    let is_in_reach = step.pass <= usize::from(layers);
    step.placement()
        .filter(|_| is_in_reach)
        .map(|placed| placed.digit)
}

#[test]
fn reading_order_fills_what_is_in_reach_of_the_true_digits_before_it() {
    let mut n_guessed = 0;
    each_course(75, 0.2, RuleSet::Subsets, 100, |course, rng| {
        let layers = rng.random_range(0..4);
        let run = run(course, Machine::Autoregressive { layers }, 0);
        let mut grid = course.proof().puzzle.grid().clone();
        for (cell, state) in Cell::all(grid.shape()).zip(&run.frames.last().unwrap().cells) {
            if grid.get(cell).is_some() {
                continue;
            }
            let proof = prove(grid.clone(), course).unwrap();
            let digit = course.solution().get(cell).unwrap();
            match state {
                CellState::Filled(filled) => assert_eq!(*filled, digit),
                other => assert_eq!(*other, CellState::Guessed(digit)),
            }
            let is_filled = determined(&proof, cell, layers).is_some();
            assert_eq!(matches!(state, CellState::Filled(_)), is_filled, "{cell}");
            n_guessed += usize::from(!is_filled);
            grid.set(cell, Some(digit));
        }
    });
    assert!(n_guessed > 500, "{n_guessed}");
}

fn prove(grid: Grid, course: &Course) -> Option<Proof> {
    let method = course.proof().method;
    let puzzle = Puzzle::try_from(grid).ok()?;
    Some(proof::prove(&puzzle, method))
}

#[test]
fn enough_layers_force_no_guess_in_reading_order() {
    let mut n_solved = 0;
    each_course(76, 0.2, RuleSet::Subsets, 100, |course, _| {
        let layers = course.n_passes() as u16;
        let run = run(course, Machine::Autoregressive { layers }, 0);
        if course.is_solved() {
            assert_eq!((run.guessed, run.expected_right), (0, run.filled as f64));
            n_solved += 1;
        }
    });
    assert!(n_solved > 50, "{n_solved}");
}

/// Holds one step of the random order against a proof from the board before it.
fn assert_step(course: &Course, layers: u16, frames: [&Frame; 2], n_due: usize) -> usize {
    let shape = course.proof().puzzle.shape();
    let before = grid_of(shape, frames[0]);
    let after = grid_of(shape, frames[1]);
    let written: Vec<Cell> = Cell::all(shape)
        .filter(|&cell| before.get(cell) != after.get(cell))
        .collect();
    assert!(written.len() <= n_due);
    let Some(proof) = prove(before.clone(), course) else {
        return 0;
    };
    if matches!(proof.outcome, Outcome::Contradiction(_)) {
        return 0;
    }
    assert_eq!(written.len(), n_due);
    let marks = Marks::of(&proof.puzzle);
    for cell in written {
        let (state, digit) = (frames[1].cells[cell.index(shape)], after.get(cell).unwrap());
        let is_right = course.solution().get(cell) == Some(digit);
        let determined = determined(&proof, cell, layers);
        let expected = match (is_right, determined.is_some()) {
            (false, _) => CellState::Wrong(digit),
            (true, true) => CellState::Filled(digit),
            (true, false) => CellState::Guessed(digit),
        };
        assert_eq!(state, expected, "{cell}");
        match determined {
            Some(determined) => assert_eq!(digit, determined, "{cell}"),
            None => assert!(marks.candidates(cell).contains(digit), "{cell}"),
        }
    }
    1
}

#[test]
fn a_random_order_writes_what_its_passes_determine_or_leave() {
    let (mut n_steps, mut n_wrong) = (0, 0);
    each_course(77, 0.2, RuleSet::Subsets, 100, |course, rng| {
        let (layers, steps) = (rng.random_range(0..4), rng.random_range(1..8));
        let machine = Machine::CommitDiffusion {
            layers,
            steps,
            order: Order::Random,
        };
        let run = run(course, machine, rng.random());
        n_wrong += run.wrong;
        if layers == 0 {
            return;
        }
        let mut n_left = course.proof().puzzle.n_blanks();
        let due = (1..=usize::from(steps)).rev().map(|n_steps| {
            let n_due = n_left.div_ceil(n_steps);
            n_left -= n_due;
            n_due
        });
        for (index, n_due) in due.enumerate().filter(|(_, n_due)| *n_due > 0) {
            let at = |step: usize| frame_at(&run, step as u64 * u64::from(layers));
            n_steps += assert_step(course, layers, [at(index), at(index + 1)], n_due);
        }
    });
    assert!(n_steps > 300 && n_wrong > 300, "{n_steps} {n_wrong}");
}

/// Returns the last frame that is reached by then.
fn frame_at(run: &Run, time: u64) -> &Frame {
    let reached = run.frames.iter().take_while(|frame| frame.time <= time);
    reached.last().unwrap()
}
