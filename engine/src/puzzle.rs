//! A puzzle: givens that do not contradict each other.

use std::fmt;

use crate::cell::{Candidate, Cell};
use crate::digit::{Digit, DigitSet};
use crate::geometry::Geometry;
use crate::grid::Grid;
use crate::house::House;
use crate::shape::Shape;

/// Where a board starts: its givens, each of which fits the shape and stands once in its houses,
/// and, for a start in the middle of a solve, the candidates struck before it began.
///
/// Nothing is said of solutions: there may be none, one or many.
///
/// ```
/// use engine::{Grid, Puzzle, Shape, notation};
/// let grid = notation::read_one("12..34..........", &Default::default()).unwrap().grid;
/// let puzzle = Puzzle::try_from(grid).unwrap();
/// assert_eq!((puzzle.n_givens(), puzzle.n_blanks()), (4, 12));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Puzzle {
    grid: Grid,
    /// By cell index, or nothing at all if no candidate is struck.
    struck: Vec<DigitSet>,
}

impl Puzzle {
    /// Returns the puzzle with these candidates struck at the start; those that no open cell of
    /// the board could have anyway are passed over.
    pub fn with_struck(mut self, candidates: impl IntoIterator<Item = Candidate>) -> Self {
        let shape = self.shape();
        for Candidate { cell, digit } in candidates {
            let is_there = cell.is_on(shape) && digit.value() <= shape.size();
            if is_there && self.given(cell).is_none() && !self.is_taken(cell, digit) {
                self.struck.resize(shape.n_cells(), DigitSet::EMPTY);
                self.struck[cell.index(shape)].insert(digit);
            }
        }
        self
    }

    /// Returns whether a given takes the digit from this cell.
    fn is_taken(&self, cell: Cell, digit: Digit) -> bool {
        let peers = &Geometry::of(self.shape()).peers_of_cell[cell.index(self.shape())];
        let digits = self.grid.digits();
        peers
            .iter()
            .any(|&peer| digits[usize::from(peer)] == Some(digit))
    }

    /// Returns the shape.
    pub const fn shape(&self) -> Shape {
        self.grid.shape()
    }

    /// Returns the given in the cell.
    pub fn given(&self, cell: Cell) -> Option<Digit> {
        self.grid.get(cell)
    }

    /// Returns the givens as a grid.
    pub const fn grid(&self) -> &Grid {
        &self.grid
    }

    /// Returns the digits struck from the cell at the start.
    pub fn struck(&self, cell: Cell) -> DigitSet {
        let index = cell.index(self.shape());
        self.struck.get(index).copied().unwrap_or_default()
    }

    /// Returns the candidates struck at the start, row by row and upward.
    pub fn struck_candidates(&self) -> impl Iterator<Item = Candidate> {
        let sets = Cell::all(self.shape()).zip(&self.struck);
        sets.flat_map(|(cell, digits)| digits.map(move |digit| Candidate { cell, digit }))
    }

    /// Returns the number of givens.
    pub fn n_givens(&self) -> usize {
        self.grid.n_filled()
    }

    /// Returns the number of cells without a given.
    pub fn n_blanks(&self) -> usize {
        self.shape().n_cells() - self.n_givens()
    }
}

/// One reason why a grid is no puzzle.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Fault {
    /// The digit is greater than the size of the board.
    DigitTooGreat {
        /// Where it stands.
        cell: Cell,
        /// The digit.
        digit: Digit,
        /// The greatest digit the board has.
        greatest: usize,
    },
    /// A house has a digit more than once.
    Repeated {
        /// The house.
        house: House,
        /// The digit.
        digit: Digit,
        /// All cells of the house that hold it, row by row; two or more.
        cells: Vec<Cell>,
    },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::DigitTooGreat {
                cell,
                digit,
                greatest,
            } => write!(
                f,
                "{cell}: expected a digit up to {greatest}, found {digit}"
            ),
            Self::Repeated {
                house,
                digit,
                cells,
            } => {
                write!(f, "{house}: expected {digit} once, found it in")?;
                for (i, cell) in cells.iter().enumerate() {
                    let comma = if i == 0 { "" } else { "," };
                    write!(f, "{comma} {cell}")?;
                }
                Ok(())
            }
        }
    }
}

/// All reasons why a grid is no puzzle: never empty, in the order of cells, then houses.
#[derive(Clone, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Faults(pub Vec<Fault>);

impl Faults {
    /// Returns the cell at which the first fault shows: of repeated digits the second one.
    pub fn first_cell(&self) -> Option<Cell> {
        match self.0.first()? {
            Fault::DigitTooGreat { cell, .. } => Some(*cell),
            Fault::Repeated { cells, .. } => cells.get(1).copied(),
        }
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, fault) in self.0.iter().enumerate() {
            let separator = if i == 0 { "" } else { "; " };
            write!(f, "{separator}{fault}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Faults {}

impl TryFrom<Grid> for Puzzle {
    type Error = Faults;

    fn try_from(grid: Grid) -> Result<Self, Faults> {
        let shape = grid.shape();
        let too_great = grid
            .candidates()
            .filter(|c| c.digit.value() > shape.size())
            .map(|c| Fault::DigitTooGreat {
                cell: c.cell,
                digit: c.digit,
                greatest: shape.size(),
            });
        let repeated = House::all(shape).flat_map(|house| repeats(&grid, house));
        let faults: Vec<Fault> = too_great.chain(repeated).collect();
        if faults.is_empty() {
            Ok(Self {
                grid,
                struck: Vec::new(),
            })
        } else {
            Err(Faults(faults))
        }
    }
}

fn repeats(grid: &Grid, house: House) -> Vec<Fault> {
    let shape = grid.shape();
    let (mut seen, mut twice) = (DigitSet::EMPTY, DigitSet::EMPTY);
    for digit in house.cells(shape).filter_map(|cell| grid.get(cell)) {
        if seen.contains(digit) {
            twice.insert(digit);
        }
        seen.insert(digit);
    }
    twice
        .map(|digit| Fault::Repeated {
            house,
            digit,
            cells: house
                .cells(shape)
                .filter(|&cell| grid.get(cell) == Some(digit))
                .collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_givens_leave_can_be_struck() {
        let mut grid = Grid::empty(Shape::new(2, 2).unwrap());
        grid.set(Cell::new(0, 0).unwrap(), Digit::new(1));
        let names = ["r1c1=2", "r1c2=1", "r1c2=3", "r4c4=1", "r4c4=5", "r9c9=1"];
        let candidates = names.map(|name| name.parse().unwrap());
        let puzzle = Puzzle::try_from(grid).unwrap().with_struck(candidates);
        let struck: Vec<_> = puzzle.struck_candidates().map(|c| c.to_string()).collect();
        assert_eq!(struck, ["r1c2=3", "r4c4=1"]);
    }

    #[test]
    fn all_faults_are_told() {
        let mut grid = Grid::empty(Shape::new(2, 2).unwrap());
        let digit = Digit::new;
        let cell = |r, c| Cell::new(r, c).unwrap();
        grid.set(cell(0, 0), digit(3));
        grid.set(cell(0, 1), digit(3));
        grid.set(cell(3, 0), digit(3));
        grid.set(cell(3, 3), digit(5));
        let faults = Puzzle::try_from(grid).unwrap_err();
        assert_eq!(
            faults.to_string(),
            "r4c4: expected a digit up to 4, found 5; r1: expected 3 once, found it in r1c1, r1c2; \
             c1: expected 3 once, found it in r1c1, r4c1; b1: expected 3 once, found it in r1c1, r1c2"
        );
    }
}
