//! A counting solver: finds solutions by search. It shares no rule with the passes.

use crate::cell::Cell;
use crate::digit::Digit;
use crate::geometry::Geometry;
use crate::grid::Grid;
use crate::puzzle::Puzzle;
use crate::shape::Shape;

/// How many solutions a puzzle has, as far as anyone asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Solutions {
    /// None.
    None,
    /// Exactly one: a proper puzzle.
    One,
    /// Two or more.
    Many,
}

impl Solutions {
    /// Returns the name used in records: `none`, `one` or `many`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::One => "one",
            Self::Many => "many",
        }
    }
}

/// Counts the solutions of a puzzle, up to two; on a large sparse board this can take very long.
///
/// ```
/// use engine::{Solutions, notation, solve};
/// let puzzle = notation::read_one("1...............", &Default::default()).unwrap().puzzle().unwrap();
/// assert_eq!(solve::count(&puzzle), Solutions::Many);
/// ```
pub fn count(puzzle: &Puzzle) -> Solutions {
    match Search::of(puzzle).take(2).count() {
        0 => Solutions::None,
        1 => Solutions::One,
        _ => Solutions::Many,
    }
}

/// What a slice of a search brought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Progress {
    /// A solution not found before.
    Found(Grid),
    /// There are no more solutions.
    Exhausted,
    /// The budget is spent; the search can go on.
    Paused,
}

/// A search for the solutions of a puzzle, in a fixed order; it can be paused and dropped.
#[derive(Clone, Debug)]
pub struct Search {
    shape: Shape,
    geometry: &'static Geometry,
    /// The boards whose branches are still to be tried, the deepest last.
    frames: Vec<Frame>,
    /// The first board, until it is looked at.
    root: Option<Board>,
}

/// By cell index the digits left, as bits; `FIXED` marks a digit its peers know of.
type Board = Vec<u32>;

const FIXED: u32 = 1 << 31;

#[derive(Clone, Debug)]
struct Frame {
    board: Board,
    /// Cell and digit bit of each branch still to be tried, the next one last.
    branches: Vec<(u16, u32)>,
}

impl Search {
    /// Starts a search.
    pub fn of(puzzle: &Puzzle) -> Self {
        let shape = puzzle.shape();
        let all = (1 << shape.size()) - 1;
        let bit = |digit: &Option<Digit>| digit.map_or(all, |digit| 1 << digit.index());
        Self {
            shape,
            geometry: Geometry::of(shape),
            frames: Vec::new(),
            root: Some(puzzle.grid().digits().iter().map(bit).collect()),
        }
    }

    /// Searches on for the next solution, looking at no more than `budget` boards.
    pub fn next_within(&mut self, budget: usize) -> Progress {
        let mut n_left = budget;
        while n_left > 0 {
            let Some(mut board) = self.next_board() else {
                return Progress::Exhausted;
            };
            n_left -= 1;
            if !propagate(&mut board, self.geometry) {
                continue;
            }
            match choose_branches(&board, self.geometry) {
                None => return Progress::Found(self.to_grid(&board)),
                Some(branches) => self.frames.push(Frame { board, branches }),
            }
        }
        Progress::Paused
    }

    fn next_board(&mut self) -> Option<Board> {
        if let Some(root) = self.root.take() {
            return Some(root);
        }
        let frame = self.frames.last_mut()?;
        let (cell, bit) = frame.branches.pop()?;
        let mut board = if frame.branches.is_empty() {
            self.frames.pop()?.board
        } else {
            frame.board.clone()
        };
        board[usize::from(cell)] = bit;
        Some(board)
    }

    fn to_grid(&self, board: &Board) -> Grid {
        let mut grid = Grid::empty(self.shape);
        for (index, digits) in board.iter().enumerate() {
            let digit = Digit::from_index((digits & !FIXED).trailing_zeros() as usize);
            grid.set(Cell::from_index(index, self.shape), Some(digit));
        }
        grid
    }
}

impl Iterator for Search {
    type Item = Grid;

    fn next(&mut self) -> Option<Grid> {
        match self.next_within(usize::MAX) {
            Progress::Found(grid) => Some(grid),
            Progress::Exhausted | Progress::Paused => None,
        }
    }
}

/// Draws what follows at once; false if the board has no solution.
fn propagate(board: &mut Board, geometry: &Geometry) -> bool {
    loop {
        if !fix_cells(board, geometry) {
            return false;
        }
        match fill_houses(board, geometry) {
            None => return false,
            Some(0) => return true,
            Some(_) => {}
        }
    }
}

/// Tells the peers of every decided cell, until nothing changes; false on a conflict.
fn fix_cells(board: &mut Board, geometry: &Geometry) -> bool {
    let mut has_changed = true;
    while has_changed {
        has_changed = false;
        for cell in 0..board.len() {
            let digits = board[cell];
            if digits & FIXED != 0 {
                continue;
            }
            if digits == 0 {
                return false;
            }
            if digits.is_power_of_two() {
                has_changed = true;
                board[cell] |= FIXED;
                if !tell_peers(board, geometry, cell, digits) {
                    return false;
                }
            }
        }
    }
    true
}

fn tell_peers(board: &mut Board, geometry: &Geometry, cell: usize, bit: u32) -> bool {
    for &peer in &geometry.peers_of_cell[cell] {
        let digits = &mut board[usize::from(peer)];
        if *digits == bit | FIXED {
            return false;
        }
        *digits &= !bit;
    }
    true
}

/// Gives each digit with one place left in a house that place; returns how many, or nothing if
/// a digit has no place.
fn fill_houses(board: &mut Board, geometry: &Geometry) -> Option<usize> {
    let mut n_filled = 0;
    for cells in &geometry.cells_of_house {
        let (mut any, mut twice, mut fixed) = (0, 0, 0);
        for &cell in cells {
            let digits = board[usize::from(cell)];
            let is_fixed = 0u32.wrapping_sub(digits >> 31);
            fixed |= digits & is_fixed;
            twice |= any & digits;
            any |= digits;
        }
        if (any & !FIXED).count_ones() as usize != cells.len() {
            return None;
        }
        let mut once = any & !twice & !fixed & !FIXED;
        while once != 0 {
            let bit = once & once.wrapping_neg();
            once &= once - 1;
            let place = cells
                .iter()
                .find(|&&cell| board[usize::from(cell)] & bit != 0);
            board[usize::from(*place?)] = bit;
            n_filled += 1;
        }
    }
    Some(n_filled)
}

/// Returns the branches of the open cell, or of the digit in a house, with the fewest; nothing
/// if no cell is open.
fn choose_branches(board: &Board, geometry: &Geometry) -> Option<Vec<(u16, u32)>> {
    let open = (0..board.len()).filter(|&cell| board[cell] & FIXED == 0);
    let cell = open.min_by_key(|&cell| board[cell].count_ones())?;
    let digits = board[cell];
    if digits.count_ones() > 2
        && let Some(places) = fewest_places(board, geometry, digits.count_ones() as usize)
    {
        return Some(places);
    }
    let bits = (0..Digit::MAX_VALUE).map(|index| 1 << index);
    Some(
        bits.filter(|bit| digits & bit != 0)
            .map(|bit| (cell as u16, bit))
            .collect(),
    )
}

/// Returns the places of the digit and house with the fewest, if there are less than `below`.
fn fewest_places(board: &Board, geometry: &Geometry, below: usize) -> Option<Vec<(u16, u32)>> {
    let mut fewest: Option<Vec<(u16, u32)>> = None;
    for cells in &geometry.cells_of_house {
        for bit in (0..cells.len()).map(|index| 1u32 << index) {
            let has = |&&cell: &&u16| board[usize::from(cell)] & (bit | FIXED) == bit;
            let n_places = cells.iter().filter(has).count();
            if (2..fewest.as_ref().map_or(below, Vec::len)).contains(&n_places) {
                fewest = Some(cells.iter().filter(has).map(|&cell| (cell, bit)).collect());
            }
        }
    }
    fewest
}
