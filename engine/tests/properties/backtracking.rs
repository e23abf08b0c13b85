//! Plain backtracking, which the counting solver is compared with.

use std::collections::BTreeSet;

use engine::{Cell, Digit, Grid, House, Puzzle, Solutions};

use crate::boards;

/// Finds up to `most` solutions by trying every digit in the open cell with the fewest left.
fn backtrack(puzzle: &Puzzle, grid: &mut Grid, most: usize, found: &mut Vec<Grid>) {
    let open = Cell::all(grid.shape()).filter(|&cell| grid.get(cell).is_none());
    let choices = open.map(|cell| (cell, digits_left(puzzle, grid, cell)));
    let Some((cell, digits)) = choices.min_by_key(|(_, digits)| digits.len()) else {
        found.push(grid.clone());
        return;
    };
    for digit in digits {
        if found.len() < most {
            grid.set(cell, Some(digit));
            backtrack(puzzle, grid, most, found);
            grid.set(cell, None);
        }
    }
}

fn digits_left(puzzle: &Puzzle, grid: &Grid, cell: Cell) -> Vec<Digit> {
    let mut digits = boards::fitting_digits(grid, cell);
    digits.retain(|&digit| !puzzle.struck(cell).contains(digit));
    digits
}

/// Returns up to `most` solutions.
pub(crate) fn find_slowly(puzzle: &Puzzle, most: usize) -> Vec<Grid> {
    let mut found = Vec::new();
    backtrack(puzzle, &mut puzzle.grid().clone(), most, &mut found);
    found
}

/// Returns how many solutions there are, with up to two of them.
pub(crate) fn count_slowly(puzzle: &Puzzle) -> (Solutions, Vec<Grid>) {
    let found = find_slowly(puzzle, 2);
    let solutions = match found.len() {
        0 => Solutions::None,
        1 => Solutions::One,
        _ => Solutions::Many,
    };
    (solutions, found)
}

/// Returns whether a grid has the givens, nothing that is struck, and no fault.
pub(crate) fn is_solution(grid: &Grid, puzzle: &Puzzle) -> bool {
    let keeps = |cell| {
        let digit = grid.get(cell);
        puzzle.given(cell).is_none_or(|given| digit == Some(given))
            && digit.is_some_and(|digit| !puzzle.struck(cell).contains(digit))
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
