//! Guesses in parallel.

use engine::machine::{CellState, GuessedCells, Machine, guess_all, guesses, run};
use engine::{Marks, Puzzle, RuleSet, pass};

use crate::case::{GUESSED, STUCK, course_of, each_course};

#[test]
fn no_other_cell_leaves_fewer_passes() {
    let mut n_guesses = 0;
    each_course(79, 0.1, RuleSet::Subsets, 50, |course, _| {
        let (puzzle, method) = (&course.proof().puzzle, course.proof().method);
        let marks = Marks::of(puzzle);
        let mut grid = puzzle.grid().clone();
        let mut n_branches = 1;
        for guess in guesses(course, 3) {
            let chosen = *guess.cells.last().unwrap();
            let blanks = engine::Cell::all(puzzle.shape()).filter(|&cell| grid.get(cell).is_none());
            // What is left open, passes, candidates, cell: the least of them is chosen.
            let rank = |cell: engine::Cell| {
                let mut guessed = grid.clone();
                guessed.set(cell, course.solution().get(cell));
                let sweep = pass::sweep(&Puzzle::try_from(guessed.clone()).unwrap(), method);
                let n_filled: usize = sweep.profile.iter().sum();
                let n_open = puzzle.shape().n_cells() - guessed.n_filled() - n_filled;
                (
                    n_open,
                    sweep.profile.len(),
                    marks.candidates(cell).len(),
                    cell,
                )
            };
            let best = blanks.map(rank).min().unwrap();
            n_branches *= best.2 as u128;
            assert_eq!(
                (guess.n_open, guess.passes as usize, chosen),
                (best.0, best.1, best.3)
            );
            assert_eq!(guess.branches.exact, Some(n_branches));
            grid.set(chosen, course.solution().get(chosen));
            n_guesses += 1;
        }
    });
    assert!(n_guesses > 100, "{n_guesses}");
}

#[test]
fn the_machine_follows_the_copy_with_the_true_digits() {
    let course = course_of(GUESSED, RuleSet::Singles);
    for (most, guess) in guesses(&course, 3).into_iter().enumerate() {
        let cells = GuessedCells::Best(most as u16 + 1);
        let run = run(&course, Machine::Guess { cells }, 0);
        assert_eq!((run.serial, run.filled, run.guessed), (guess.passes, 58, 0));
        let assumed = &run.frames[1];
        assert_eq!(assumed.time, 0);
        let is_guessed = |cell: &&CellState| matches!(cell, CellState::Guessed(_));
        assert_eq!(assumed.cells.iter().filter(is_guessed).count(), most + 1);
    }
}

#[test]
fn no_guess_is_the_passes_alone() {
    let course = course_of(GUESSED, RuleSet::Singles);
    let cells = GuessedCells::Best(0);
    let guess = run(&course, Machine::Guess { cells }, 0);
    let passes = run(&course, Machine::FixedDepth { layers: 30 }, 0);
    assert_eq!(guess.frames, passes.frames);
    assert_eq!(guess.compute, passes.compute);
}

#[test]
fn to_guess_all_takes_no_pass_and_all_the_width() {
    let course = course_of(GUESSED, RuleSet::Singles);
    let all = guess_all(&course);
    assert_eq!((all.cells.len(), all.passes, all.n_open), (58, 0, 0));
    assert_eq!(all.branches, course.combinations_after(0));
    let cells = GuessedCells::All;
    let run = run(&course, Machine::Guess { cells }, 0);
    assert_eq!((run.serial, run.filled, run.frames.len()), (0, 58, 2));
}

#[test]
fn a_guess_too_small_for_the_rules_says_that_it_is_stuck() {
    let course = course_of(STUCK, RuleSet::Naked);
    let cells = GuessedCells::Best(1);
    let run = run(&course, Machine::Guess { cells }, 0);
    assert!(run.is_stuck && run.open > 0);
    assert_eq!(run.guessed, 1);
}
