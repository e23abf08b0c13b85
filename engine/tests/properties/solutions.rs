//! The counting solver against plain backtracking, and proofs against the solution.

use std::collections::BTreeSet;

use engine::solve::{self, Progress, Search};
use engine::{
    Candidate, Cell, Digit, Grid, House, Puzzle, RuleSet, Shape, Solutions, notation, proof,
};
use rand::RngExt;

use crate::{boards, shared};

/// Finds up to `most` solutions by trying every digit in the open cell with the fewest left.
fn backtrack(grid: &mut Grid, most: usize, found: &mut Vec<Grid>) {
    let open = Cell::all(grid.shape()).filter(|&cell| grid.get(cell).is_none());
    let choices = open.map(|cell| (cell, boards::fitting_digits(grid, cell)));
    let Some((cell, digits)) = choices.min_by_key(|(_, digits)| digits.len()) else {
        found.push(grid.clone());
        return;
    };
    for digit in digits {
        if found.len() < most {
            grid.set(cell, Some(digit));
            backtrack(grid, most, found);
            grid.set(cell, None);
        }
    }
}

fn count_slowly(puzzle: &Puzzle) -> (Solutions, Vec<Grid>) {
    let mut found = Vec::new();
    backtrack(&mut puzzle.grid().clone(), 2, &mut found);
    let solutions = match found.len() {
        0 => Solutions::None,
        1 => Solutions::One,
        _ => Solutions::Many,
    };
    (solutions, found)
}

fn is_solution(grid: &Grid, puzzle: &Puzzle) -> bool {
    let keeps = |cell| {
        puzzle
            .given(cell)
            .is_none_or(|given| grid.get(cell) == Some(given))
    };
    let is_whole = |house: House| {
        let digits: BTreeSet<Digit> = house
            .cells(grid.shape())
            .filter_map(|cell| grid.get(cell))
            .collect();
        let highest = digits.last().map_or(0, |digit| digit.value());
        digits.len() == grid.shape().size() && highest == grid.shape().size()
    };
    Cell::all(grid.shape()).all(keeps) && House::all(grid.shape()).all(is_whole)
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
fn search_finds_all_grids_of_the_smallest_board() {
    let empty = Puzzle::try_from(Grid::empty(Shape::new(2, 2).unwrap())).unwrap();
    let found: Vec<Grid> = Search::of(&empty).collect();
    let lines: BTreeSet<String> = found.iter().map(Grid::to_string).collect();
    assert_eq!((found.len(), lines.len()), (288, 288));
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
