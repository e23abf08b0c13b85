//! Every number the project's claims tell to reproduce, rule set singles.

use engine::RuleSet;
use engine::machine::{Course, Machine, Order, guesses, run};
use engine::schedule::{Bounds, Schedule};

use crate::case::{DEEP, GUESSED, SHALLOW, course_of, workers};

const LAYERS: [u16; 3] = [1, 4, 16];
const WORKERS: [u16; 4] = [1, 2, 4, 8];

/// One column of the table.
struct Column {
    board: &'static str,
    one_pass: usize,
    /// Of an autoregressive machine with 1, 4 and 16 layers.
    forced_guesses: [usize; 3],
    /// Of a diffusion that commits and re-reads, with 1, 4 and 16 layers.
    commit_steps: [u64; 3],
    tokens: u64,
    /// Of 1, 2, 4 and 8 workers, pass by pass.
    times: [u64; 4],
    /// Work and span.
    most_speed_up: (usize, usize),
}

const A: Column = Column {
    board: DEEP,
    one_pass: 4,
    forced_guesses: [13, 6, 1],
    commit_steps: [32, 8, 2],
    tokens: 58,
    times: [58, 39, 33, 32],
    most_speed_up: (58, 32),
};

const B: Column = Column {
    board: SHALLOW,
    one_pass: 21,
    forced_guesses: [3, 0, 0],
    commit_steps: [3, 1, 1],
    tokens: 47,
    times: [47, 25, 14, 7],
    most_speed_up: (47, 3),
};

fn commit_steps(course: &Course, layers: u16) -> u64 {
    let machine = Machine::CommitDiffusion {
        layers,
        steps: 1000,
        order: Order::Confidence,
    };
    let run = run(course, machine, 0);
    assert_eq!(run.open, 0);
    run.serial / u64::from(layers)
}

fn assert_column(column: &Column) {
    let course = course_of(column.board, RuleSet::Singles);
    let proof = course.proof();
    let blanks = proof.puzzle.n_blanks();
    let run = |machine| run(&course, machine, 0);
    assert_eq!(run(Machine::OnePass).filled, column.one_pass);
    let forced = LAYERS.map(|layers| run(Machine::Autoregressive { layers }).guessed);
    assert_eq!(forced, column.forced_guesses);
    assert_eq!(
        LAYERS.map(|layers| commit_steps(&course, layers)),
        column.commit_steps
    );
    assert_eq!(
        LAYERS.map(|layers| course.loops_to_fill(layers)),
        column.commit_steps.map(Some)
    );
    let thought = run(Machine::ChainOfThought);
    assert_eq!((thought.filled, thought.serial), (blanks, column.tokens));
    let time = |n| Schedule::by_pass(proof, workers(n)).time;
    assert_eq!(WORKERS.map(time), column.times);
    let on_hardware = |n| {
        let run = run(Machine::Hardware {
            workers: workers(n),
            latency: 3,
        });
        assert_eq!(run.filled, blanks);
        run.serial
    };
    assert_eq!(WORKERS.map(on_hardware), column.times.map(|time| 3 * time));
    let measures = engine::Measures::of(proof);
    assert_eq!(measures.parallelism(), column.most_speed_up);
}

#[test]
fn board_a_is_deep() {
    assert_column(&A);
}

#[test]
fn board_b_is_shallow() {
    assert_column(&B);
}

/// By hand, from the 32 placements and widths of the passes: 58 = W, 32 = D.
#[test]
fn brent_bounds_the_deep_board() {
    let course = course_of(DEEP, RuleSet::Singles);
    let bounds = WORKERS.map(|n| {
        let Bounds { lower, upper } = Bounds::of(course.proof(), workers(n));
        (lower, upper)
    });
    assert_eq!(bounds, [(58, 58), (32, 45), (32, 38), (32, 35)]);
}

#[test]
fn guesses_in_parallel_buy_depth_with_width() {
    let course = course_of(GUESSED, RuleSet::Singles);
    let found: Vec<_> = guesses(&course, 3)
        .into_iter()
        .map(|guess| {
            assert_eq!(guess.n_open, 0);
            let cell = guess.cells.last().map(ToString::to_string);
            (cell.unwrap(), guess.branches.exact.unwrap(), guess.passes)
        })
        .collect();
    let expected = [("r8c4", 6, 12), ("r5c9", 30, 8), ("r9c7", 150, 6)];
    let expected = expected.map(|(cell, branches, passes)| (cell.to_owned(), branches, passes));
    assert_eq!((course.n_passes(), found), (30, expected.to_vec()));
}

#[test]
fn with_locked_candidates_that_board_takes_16_passes_and_no_guess() {
    let course = course_of(GUESSED, RuleSet::Locked);
    assert_eq!((course.is_solved(), course.n_passes()), (true, 16));
}
