//! A board as a network sees it: which candidates go together, what is given, and what is to be learned.

use std::fmt;

use engine::proof::{self, Proof};
use engine::{Cell, Grid, Outcome, Puzzle, RuleSet, Shape};

/// The families of groups that every candidate belongs to one of: cells, and rows, columns and boxes for a
/// digit.
pub(crate) const N_FAMILIES: usize = 4;

/// What is told of a candidate: that its digit is given in its cell, or that another is.
pub(crate) const N_INPUTS: usize = 2;

/// A board with one solution, and the depth of its blanks under singles.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Board {
    /// The shape.
    pub shape: Shape,
    /// By cell index: the digit that is given, counted from 0.
    pub given: Vec<Option<u8>>,
    /// By cell index: the digit of the solution, counted from 0.
    pub solution: Vec<u8>,
    /// By cell index: the depth; nothing for a given, and for a cell that singles never fill.
    pub depth: Vec<Option<u16>>,
}

/// Singles do not solve the puzzle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct NotSolved;

impl fmt::Display for NotSolved {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "expected a puzzle that singles solve")
    }
}

impl std::error::Error for NotSolved {}

impl Board {
    /// Works out a puzzle that singles solve.
    ///
    /// # Errors
    /// [`NotSolved`] if they do not fill it.
    pub fn of(puzzle: &Puzzle) -> Result<Self, NotSolved> {
        let proof = proof::prove_by_singles(puzzle, RuleSet::Singles);
        if proof.outcome != Outcome::Solved {
            return Err(NotSolved);
        }
        let mut solution = puzzle.grid().clone();
        for placed in proof.steps.iter().filter_map(|step| step.placement()) {
            solution.set(placed.cell, Some(placed.digit));
        }
        Ok(Self::by(puzzle, &solution, &proof))
    }

    /// Works out a puzzle, of which this is the one solution.
    pub fn with_solution(puzzle: &Puzzle, solution: &Grid) -> Self {
        let proof = proof::prove_by_singles(puzzle, RuleSet::Singles);
        Self::by(puzzle, solution, &proof)
    }

    fn by(puzzle: &Puzzle, solution: &Grid, proof: &Proof) -> Self {
        let shape = puzzle.shape();
        let digits = |grid: &Grid| -> Vec<Option<u8>> {
            Cell::all(shape)
                .map(|cell| grid.get(cell).map(|digit| digit.index() as u8))
                .collect()
        };
        let mut depth = vec![None; shape.n_cells()];
        for step in &proof.steps {
            if let Some(placed) = step.placement() {
                depth[placed.cell.index(shape)] = Some(step.depth as u16);
            }
        }
        Self {
            shape,
            given: digits(puzzle.grid()),
            solution: digits(solution)
                .into_iter()
                .map(Option::unwrap_or_default)
                .collect(),
            depth,
        }
    }

    /// Returns the cells without a given.
    pub fn blanks(&self) -> impl Iterator<Item = usize> + '_ {
        let cells = self.given.iter().enumerate();
        cells.filter_map(|(cell, given)| given.is_none().then_some(cell))
    }

    /// Returns the greatest depth of its cells.
    pub fn span(&self) -> u16 {
        self.depth.iter().flatten().copied().max().unwrap_or(0)
    }

    /// Returns how many candidates a board of this shape has, given or not.
    pub(crate) const fn n_candidates(&self) -> usize {
        self.shape.n_cells() * self.shape.size()
    }

    /// Returns what is told of a candidate.
    pub(crate) fn inputs(&self, candidate: usize) -> [bool; N_INPUTS] {
        let size = self.shape.size();
        let given = self.given[candidate / size].map(usize::from);
        let digit = candidate % size;
        [
            given == Some(digit),
            given.is_some_and(|given| given != digit),
        ]
    }
}

/// The groups of a shape. A candidate is a cell and a digit: `cell * size + digit`.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Groups {
    pub(crate) n_candidates: usize,
    /// How many groups a family has.
    pub(crate) n_groups: usize,
    /// By family and candidate: its group.
    pub(crate) of: [Vec<u32>; N_FAMILIES],
}

impl Groups {
    pub(crate) fn of(shape: Shape) -> Self {
        let size = shape.size();
        let n_candidates = shape.n_cells() * size;
        let family = |group: fn(Cell, usize, Shape) -> usize| {
            let of_candidate = |candidate: usize| {
                let cell = Cell::from_index(candidate / size, shape);
                group(cell, candidate % size, shape) as u32
            };
            (0..n_candidates).map(of_candidate).collect()
        };
        Self {
            n_candidates,
            n_groups: size * size,
            of: [
                family(|cell, _, shape| cell.index(shape)),
                family(|cell, digit, shape| cell.row() * shape.size() + digit),
                family(|cell, digit, shape| cell.column() * shape.size() + digit),
                family(|cell, digit, shape| {
                    let rows = shape.box_rows();
                    let columns = shape.box_columns();
                    let boxes_beside = shape.size() / columns;
                    let block = cell.row() / rows * boxes_beside + cell.column() / columns;
                    block * shape.size() + digit
                }),
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::notation;

    #[test]
    fn every_group_has_as_many_candidates_as_there_are_digits() {
        for shape in ["2x2", "2x3", "3x2", "3x3", "2x4"] {
            let shape: Shape = shape.parse().unwrap();
            let groups = Groups::of(shape);
            for family in &groups.of {
                let mut n_in = vec![0; groups.n_groups];
                for &group in family {
                    n_in[group as usize] += 1;
                }
                assert_eq!(n_in, vec![shape.size(); groups.n_groups], "{shape}");
            }
        }
    }

    #[test]
    fn depths_are_those_of_singles() {
        let text =
            "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";
        let puzzle = notation::read_one(text, &Default::default())
            .unwrap()
            .puzzle()
            .unwrap();
        let board = Board::of(&puzzle).unwrap();
        assert_eq!((board.span(), board.blanks().count()), (23, 57));
        assert_eq!(
            board
                .depth
                .iter()
                .filter(|&&depth| depth == Some(1))
                .count(),
            3
        );
    }
}
