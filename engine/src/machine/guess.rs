//! Guesses tried side by side: depth bought with width.

use super::track::Track;
use super::{CellState, Combinations, Compute, Course, GuessedCells, Trace};
use crate::cell::Cell;
use crate::digit::{Digit, DigitSet};
use crate::pass::World;

/// The most copies of a board that are run to count what they cost.
const MAX_COPIES: u128 = 1000;

/// Cells that are guessed, and what that brings.
#[derive(Clone, PartialEq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Guess {
    /// The cells, in the order in which they were chosen.
    pub cells: Vec<Cell>,
    /// The copies of the board: one for each way to fill the cells with the candidates that reading
    /// the givens leaves them.
    pub branches: Combinations,
    /// The passes that the copy with the true digits takes, up to the last that wrote something.
    pub passes: u64,
    /// The cells that stay open there.
    pub n_open: usize,
}

impl Guess {
    fn of(course: &Course, cells: Vec<Cell>, track: &Track) -> Self {
        let left = cells.iter().map(|&cell| left_in(course, cell));
        Self {
            branches: Combinations::of(left),
            passes: track.last().clock,
            n_open: track.last().n_open(),
            cells,
        }
    }
}

/// Chooses cells to guess one after the other, up to `most`: each time the cell whose true digit
/// leaves the fewest passes, of equal ones that with the fewest candidates, then the lowest. Where
/// no cell lets the rules fill the board, it is the one that lets them fill most. Returns the guess
/// of the first cell, of the first two and so on; it ends with the first that leaves no pass.
pub fn guesses(course: &Course, most: u16) -> Vec<Guess> {
    let mut chosen = Vec::new();
    let mut guesses: Vec<Guess> = Vec::new();
    while guesses.len() < usize::from(most)
        && let Some((cell, track)) = choose(course, &chosen)
    {
        chosen.push(cell);
        let guess = Guess::of(course, chosen.clone(), &track);
        let is_last = (guess.n_open, guess.passes) == (0, 0);
        guesses.push(guess);
        if is_last {
            break;
        }
    }
    guesses
}

/// Returns the guess of every open cell: all ways to fill the board.
pub fn guess_all(course: &Course) -> Guess {
    let cells: Vec<Cell> = blanks(course).collect();
    let track = true_track(course, &cells, u64::MAX);
    Guess::of(course, cells, &track)
}

/// Chooses the next cell to guess; nothing if no cell is left.
fn choose(course: &Course, chosen: &[Cell]) -> Option<(Cell, Track)> {
    let mut best: Option<((usize, u64, usize), Cell, Track)> = None;
    for cell in blanks(course).filter(|cell| !chosen.contains(cell)) {
        // What takes longer than the best so far need not be followed to its end.
        let most = match &best {
            Some(((0, n_passes, _), ..)) => *n_passes,
            _ => u64::MAX,
        };
        let track = true_track(course, &[chosen, &[cell]].concat(), most);
        let n_candidates = left_in(course, cell).len();
        let rank = (track.last().n_open(), track.last().clock, n_candidates);
        if best.as_ref().is_none_or(|(least, ..)| rank < *least) {
            best = Some((rank, cell, track));
        }
    }
    best.map(|(_, cell, track)| (cell, track))
}

pub(super) fn run(course: &Course, cells: GuessedCells) -> Trace {
    let (guess, copies) = match cells {
        GuessedCells::Best(0) => (Vec::new(), Some(1)),
        GuessedCells::Best(most) => {
            let last = guesses(course, most).pop();
            let branches = last.as_ref().map_or(Some(1), |guess| guess.branches.exact);
            (last.map(|guess| guess.cells).unwrap_or_default(), branches)
        }
        GuessedCells::All => (blanks(course).collect(), None),
    };
    let track = true_track(course, &guess, u64::MAX);
    let n_passes = track.last().clock;
    let mut trace = Trace::begin(course);
    for moment in &track.moments {
        let mut shown = moment.cells.clone();
        if moment.n_open() > 0 {
            mark_guessed(&mut shown, course, &guess);
        }
        trace.show(moment.clock, &shown);
    }
    trace.serial = n_passes;
    trace.end();
    trace.is_stuck = track.last().n_open() > 0;
    let is_counted = copies.is_some_and(|n| n <= MAX_COPIES);
    trace.compute = is_counted.then(|| compute_of_copies(course, &guess, n_passes));
    trace
}

/// Shows as guessed what is so far only assumed.
fn mark_guessed(cells: &mut [CellState], course: &Course, guess: &[Cell]) {
    for cell in guess {
        let state = &mut cells[cell.index(course.solution().shape())];
        if let CellState::Filled(digit) = *state {
            *state = CellState::Guessed(digit);
        }
    }
}

/// Runs all copies of the board side by side for this many passes. A copy that contradicts, or in
/// which the rules see nothing more, is given up.
fn compute_of_copies(course: &Course, guess: &[Cell], n_passes: u64) -> Compute {
    let mut total = Compute::default();
    let mut n_filled_after = vec![0; n_passes as usize + 1];
    let mut count = |copy: &[(Cell, Digit)]| {
        let track = track_of(course, copy, n_passes);
        let last = track.last().clock;
        total.add(track.compute_of(n_passes.min(last + 1)));
        for moment in &track.moments {
            n_filled_after[moment.clock as usize] += moment.n_filled;
        }
    };
    each_copy(course, guess, &mut Vec::new(), &mut count);
    Compute {
        peak: n_filled_after.into_iter().max().unwrap_or(0),
        ..total
    }
}

/// Calls a function with every way to fill the cells with their candidates.
fn each_copy(
    course: &Course,
    guess: &[Cell],
    copy: &mut Vec<(Cell, Digit)>,
    f: &mut impl FnMut(&[(Cell, Digit)]),
) {
    let Some(&cell) = guess.get(copy.len()) else {
        return f(copy);
    };
    for digit in left_in(course, cell) {
        copy.push((cell, digit));
        each_copy(course, guess, copy, f);
        copy.pop();
    }
}

/// Follows the copy of the board in which these cells have their true digits.
fn true_track(course: &Course, cells: &[Cell], n_passes: u64) -> Track {
    let digits = cells
        .iter()
        .filter_map(|&cell| Some((cell, course.solution().get(cell)?)));
    track_of(course, &digits.collect::<Vec<_>>(), n_passes)
}

/// Follows a copy of the board in which some cells have these digits.
fn track_of(course: &Course, copy: &[(Cell, Digit)], n_passes: u64) -> Track {
    let (puzzle, method) = (&course.proof().puzzle, course.proof().method);
    let mut grid = puzzle.grid().clone();
    for &(cell, digit) in copy {
        grid.set(cell, Some(digit));
    }
    Track::of(puzzle, World::on(puzzle, &grid, method), n_passes)
}

/// Returns the cells without a given.
fn blanks(course: &Course) -> impl Iterator<Item = Cell> {
    let puzzle = &course.proof().puzzle;
    Cell::all(puzzle.shape()).filter(|&cell| puzzle.given(cell).is_none())
}

/// Returns the candidates that reading the givens leaves to a cell.
fn left_in(course: &Course, cell: Cell) -> DigitSet {
    match course.cells_after(0)[cell.index(course.solution().shape())] {
        CellState::Blurred(left) => left,
        _ => DigitSet::EMPTY,
    }
}
