//! Random boards of every shape: solved by the rules, stuck, contradictory; with no solution,
//! one or many.

pub(crate) mod fill;
mod symmetry;

use engine::pass::{self, Ending};
use engine::solve::{Progress, Search};
use engine::{
    Candidate, Cell, Digit, Grid, House, HouseKind, Puzzle, RuleSet, Shape, Solutions, solve,
};
use rand::rngs::ChaCha8Rng;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{RngExt, SeedableRng};

pub(crate) use symmetry::Symmetry;

/// Returns the shapes a bare board is read as, and others of the same sizes.
pub(crate) fn shapes() -> Vec<Shape> {
    let others = [
        (3, 2),
        (4, 2),
        (5, 2),
        (2, 6),
        (4, 3),
        (7, 2),
        (2, 8),
        (2, 12),
    ];
    let others = others.map(|(rows, columns)| Shape::new(rows, columns).unwrap());
    Shape::ALL.into_iter().chain(others).collect()
}

/// Shows random boards of every shape to `visit`, `scale` times a few of the largest and `scale`
/// times 500 of the classic ones; a failure prints the board.
pub(crate) fn each(seed: u64, scale: f64, mut visit: impl FnMut(&Puzzle, &mut ChaCha8Rng)) {
    for (index, shape) in shapes().into_iter().enumerate() {
        let mut rng = ChaCha8Rng::seed_from_u64(seed << 8 | index as u64);
        let n_boards = match shape.size() {
            0..=6 => 250.0,
            7..=8 => 80.0,
            9 => 500.0,
            10..=12 => 16.0,
            13..=16 => 6.0,
            _ => 2.0,
        };
        for _ in 0..(n_boards * scale) as usize {
            let puzzle = random(&mut rng, shape);
            let _shown = ShownOnFailure(&puzzle);
            visit(&puzzle, &mut rng);
        }
    }
}

/// Prints a board if the test fails while it is at work on it.
pub(crate) struct ShownOnFailure<'a>(pub(crate) &'a Puzzle);

impl Drop for ShownOnFailure<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the board is {} {}", self.0.shape(), self.0.grid());
            let struck: Vec<String> = self.0.struck_candidates().map(|c| c.to_string()).collect();
            eprintln!("with {} struck: {}", struck.len(), struck.join(" "));
        }
    }
}

/// Returns a random puzzle.
pub(crate) fn random(rng: &mut ChaCha8Rng, shape: Shape) -> Puzzle {
    match rng.random_range(0..10) {
        0..2 => some_of(rng, shape),
        2..4 => solved_by_singles(rng, shape),
        4 if shape.size() <= 9 => with_one_solution(rng, shape),
        4 | 5 => {
            let n = rng.random_range(0..shape.n_cells() / 2);
            scattered(rng, shape, n)
        }
        6 | 7 => {
            let straight = some_of(rng, shape);
            bent(rng, straight)
        }
        _ => {
            let straight = solved_by_singles(rng, shape);
            bent(rng, straight)
        }
    }
}

fn puzzle(grid: Grid) -> Puzzle {
    Puzzle::try_from(grid).expect("no house has a digit twice")
}

pub(crate) fn shuffled_cells(rng: &mut ChaCha8Rng, shape: Shape) -> Vec<Cell> {
    let mut cells: Vec<Cell> = Cell::all(shape).collect();
    cells.shuffle(rng);
    cells
}

/// Keeps a random part of a full grid.
fn some_of(rng: &mut ChaCha8Rng, shape: Shape) -> Puzzle {
    let mut grid = fill::solution(rng, shape);
    let kept = rng.random_range(0.2..0.95);
    for cell in Cell::all(shape) {
        if !rng.random_bool(kept) {
            grid.set(cell, None);
        }
    }
    puzzle(grid)
}

/// Clears random cells of a full grid as long as `holds` of the rest; on large boards several
/// at a time.
fn dug(rng: &mut ChaCha8Rng, shape: Shape, holds: impl Fn(&Puzzle) -> bool) -> Puzzle {
    let mut best = puzzle(fill::solution(rng, shape));
    for cells in shuffled_cells(rng, shape).chunks(1 + shape.n_cells() / 100) {
        let mut grid = best.grid().clone();
        for &cell in cells {
            grid.set(cell, None);
        }
        let next = puzzle(grid);
        if holds(&next) {
            best = next;
        }
    }
    best
}

fn solved_by_singles(rng: &mut ChaCha8Rng, shape: Shape) -> Puzzle {
    dug(rng, shape, |puzzle| {
        pass::sweep(puzzle, RuleSet::Singles).ending == Ending::Solved
    })
}

/// Returns a puzzle that surely has one solution.
pub(crate) fn with_one_solution(rng: &mut ChaCha8Rng, shape: Shape) -> Puzzle {
    dug(rng, shape, has_one_solution)
}

/// Counts solutions; on a large board a search that takes long is taken for a no.
fn has_one_solution(puzzle: &Puzzle) -> bool {
    if puzzle.shape().size() <= 9 {
        return solve::count(puzzle) == Solutions::One;
    }
    let mut search = Search::of(puzzle);
    let is_found = matches!(search.next_within(300), Progress::Found(_));
    is_found && search.next_within(300) == Progress::Exhausted
}

/// Returns the digits that no other cell of the cell's houses holds.
pub(crate) fn fitting_digits(grid: &Grid, cell: Cell) -> Vec<Digit> {
    let shape = grid.shape();
    let mut digits: Vec<Digit> = (1..=shape.size()).filter_map(Digit::new).collect();
    for kind in [HouseKind::Row, HouseKind::Column, HouseKind::Block] {
        let others = House::of_cell(kind, cell, shape).cells(shape);
        for other in others.filter(|&other| other != cell) {
            digits.retain(|&digit| grid.get(other) != Some(digit));
        }
    }
    digits
}

/// Puts random digits into `n` random cells, none twice in a house; fewer where none fits.
fn scattered(rng: &mut ChaCha8Rng, shape: Shape, n: usize) -> Puzzle {
    let mut grid = Grid::empty(shape);
    for cell in shuffled_cells(rng, shape).into_iter().take(n) {
        if let Some(&digit) = fitting_digits(&grid, cell).choose(rng) {
            grid.set(cell, Some(digit));
        }
    }
    puzzle(grid)
}

/// Changes one given, or two, into another digit that its houses do not have.
pub(crate) fn bent(rng: &mut ChaCha8Rng, straight: Puzzle) -> Puzzle {
    let mut grid = straight.grid().clone();
    for _ in 0..rng.random_range(1..3) {
        let givens: Vec<Candidate> = grid.candidates().collect();
        let Some(given) = givens.choose(rng) else {
            break;
        };
        let mut others = fitting_digits(&grid, given.cell);
        others.retain(|&digit| digit != given.digit);
        if let Some(&digit) = others.choose(rng) {
            grid.set(given.cell, Some(digit));
        }
    }
    puzzle(grid)
}
