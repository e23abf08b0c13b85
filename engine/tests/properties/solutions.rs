//! The counting solver against plain backtracking, and proofs against the solution.

use std::collections::BTreeSet;

use engine::pass::{self, Ending};
use engine::solve::{self, Progress, Search};
use engine::{Candidate, Cell, Digit, Grid, Puzzle, RuleSet, Shape, Solutions, notation, proof};
use rand::RngExt;
use rand::seq::IndexedRandom;

use crate::backtracking::{count_slowly, find_slowly, is_solution};
use crate::{boards, nearly_full, shared};

/// Returns the grids as lines, each once.
fn lines(grids: &[Grid]) -> BTreeSet<String> {
    grids.iter().map(Grid::to_string).collect()
}

#[test]
fn count_agrees_with_backtracking() {
    let mut n = [0; 3];
    boards::each(12, 3.0, |puzzle, _| {
        if puzzle.shape().size() > 6 {
            return;
        }
        let (expected, grids) = count_slowly(puzzle);
        assert_eq!(solve::count(puzzle), expected);
        assert!(
            Search::of(puzzle)
                .take(2)
                .all(|grid| is_solution(&grid, puzzle))
        );
        if expected == Solutions::One {
            assert_eq!(Search::of(puzzle).next(), grids.first().cloned());
        }
        n[expected as usize] += 1;
    });
    assert!(n.iter().all(|&n| n > 50), "{n:?}");
}

#[test]
fn search_finds_the_solutions_that_backtracking_finds() {
    const MOST: usize = 40;
    let mut n = [0; 3];
    nearly_full::each(15, 40, |puzzle| {
        let expected = find_slowly(puzzle, MOST);
        let found: Vec<Grid> = Search::of(puzzle).take(MOST).collect();
        assert!(found.iter().all(|grid| is_solution(grid, puzzle)));
        assert_eq!(lines(&found).len(), expected.len());
        if expected.len() < MOST {
            assert_eq!(lines(&found), lines(&expected));
        }
        assert_eq!(solve::count(puzzle), count_slowly(puzzle).0);
        n[expected.len().min(2)] += 1;
    });
    assert!(n.iter().all(|&n| n > 60), "{n:?}");
}

#[test]
fn a_budget_counts_the_boards_looked_at() {
    let mut n_found = 0;
    nearly_full::each(16, 40, |puzzle| {
        let at_once: Vec<Grid> = Search::of(puzzle).take(10).collect();
        let mut search = Search::of(puzzle);
        assert_eq!(search.next_within(0), Progress::Paused);
        for solution in &at_once {
            let before = search.clone();
            let found = Progress::Found(solution.clone());
            let mut n_looked_at = 1;
            while search.next_within(1) == Progress::Paused {
                n_looked_at += 1;
            }
            assert_eq!(
                before.clone().next_within(n_looked_at - 1),
                Progress::Paused
            );
            assert_eq!(before.clone().next_within(n_looked_at), found);
            assert_eq!(before.clone().next_within(usize::MAX), found);
            n_found += 1;
        }
        if at_once.len() < 10 {
            assert_eq!(search.next_within(usize::MAX), Progress::Exhausted);
            assert_eq!(search.next_within(1), Progress::Exhausted);
        }
    });
    assert!(n_found > 200, "{n_found}");
}

#[test]
fn what_singles_solve_takes_one_board() {
    let mut n_solved = 0;
    boards::each(18, 0.5, |puzzle, _| {
        if pass::sweep(puzzle, RuleSet::Singles).ending == Ending::Solved {
            let mut search = Search::of(puzzle);
            assert!(matches!(search.next_within(1), Progress::Found(_)));
            assert_eq!(search.next_within(1), Progress::Exhausted);
            n_solved += 1;
        }
    });
    assert!(n_solved > 300, "{n_solved}");
}

#[test]
fn a_struck_digit_never_stands_in_its_cell() {
    let empty = Puzzle::try_from(Grid::empty(Shape::new(2, 2).unwrap())).unwrap();
    let count = |names: &[&str]| {
        let candidates = names.iter().map(|name| name.parse().unwrap());
        Search::of(&empty.clone().with_struck(candidates)).count()
    };
    assert_eq!(count(&["r1c1=1"]), 216);
    assert_eq!(count(&["r1c1=1", "r1c1=2", "r1c1=4"]), 72);
    assert_eq!(count(&["r1c1=1", "r1c1=2", "r1c1=3", "r1c1=4"]), 0);
    // The first row has no place for the 2.
    assert_eq!(count(&["r1c1=2", "r1c2=2", "r1c3=2", "r1c4=2"]), 0);
}

#[test]
fn striking_all_but_one_solution_leaves_that_one() {
    let mut n_many = 0;
    boards::each(17, 0.5, |puzzle, rng| {
        let mut search = Search::of(puzzle);
        let mut next = || match search.next_within(300) {
            Progress::Found(grid) => Some(grid),
            Progress::Exhausted | Progress::Paused => None,
        };
        let (Some(first), Some(second)) = (next(), next()) else {
            return;
        };
        let digits = || (1..=puzzle.shape().size()).filter_map(Digit::new);
        let all = Cell::all(puzzle.shape())
            .flat_map(|cell| digits().map(move |digit| Candidate { cell, digit }));
        let strange = all.filter(|c| second.get(c.cell) != Some(c.digit));
        let only = puzzle.clone().with_struck(strange);
        assert_eq!(solve::count(&only), Solutions::One);
        assert_eq!(Search::of(&only).next(), Some(second.clone()));
        // What tells the two apart is struck once more: nothing is left.
        let apart: Vec<Candidate> = second
            .candidates()
            .filter(|c| first.get(c.cell) != Some(c.digit))
            .collect();
        let none = only.with_struck(apart.choose(rng).copied());
        assert_eq!(solve::count(&none), Solutions::None);
        n_many += 1;
    });
    assert!(n_many > 100, "{n_many}");
}

#[test]
fn search_finds_all_grids_of_the_smallest_board() {
    let empty = Puzzle::try_from(Grid::empty(Shape::new(2, 2).unwrap())).unwrap();
    let found: Vec<Grid> = Search::of(&empty).collect();
    assert_eq!((found.len(), lines(&found).len()), (288, 288));
    assert!(found.iter().all(|grid| is_solution(grid, &empty)));
}

#[test]
fn search_goes_on_after_a_pause() {
    boards::each(13, 0.5, |puzzle, rng| {
        if puzzle.shape().size() > 6 {
            return;
        }
        let at_once: Vec<Grid> = Search::of(puzzle).take(20).collect();
        let mut search = Search::of(puzzle);
        let mut by_slices = Vec::new();
        while by_slices.len() < 20 {
            match search.next_within(rng.random_range(0..3)) {
                Progress::Found(grid) => by_slices.push(grid),
                Progress::Exhausted => break,
                Progress::Paused => {}
            }
        }
        assert_eq!(by_slices, at_once);
    });
}

#[test]
fn the_list_of_many_solutions_has_many() {
    let Some(text) = shared::read("many_solutions.txt") else {
        return;
    };
    let boards = notation::read_all(&text, &Default::default());
    assert_eq!(boards.len(), 100);
    for board in boards {
        let puzzle = board.unwrap().puzzle().unwrap();
        let _shown = boards::ShownOnFailure(&puzzle);
        assert_eq!(solve::count(&puzzle), Solutions::Many);
        assert_eq!(count_slowly(&puzzle).0, Solutions::Many);
    }
}

#[test]
fn every_step_agrees_with_the_solution() {
    let mut n_steps = 0;
    boards::each(14, 4.0, |puzzle, _| {
        // Counting on a large sparse board can take very long.
        let mut search = Search::of(puzzle);
        let Progress::Found(solution) = search.next_within(2000) else {
            return;
        };
        if search.next_within(2000) != Progress::Exhausted {
            return;
        }
        for rules in RuleSet::ALL {
            let proof = proof::prove(puzzle, rules);
            assert_ne!(proof.outcome.name(), "contradiction", "{rules}");
            for step in &proof.steps {
                let is_true = |c: &Candidate| solution.get(c.cell) == Some(c.digit);
                assert!(step.placement().iter().all(is_true), "{rules} {step:?}");
                assert!(!step.eliminations().iter().any(is_true), "{rules} {step:?}");
                n_steps += 1;
            }
        }
    });
    assert!(n_steps > 10_000, "{n_steps}");
}
