//! A puzzle in the making: a full grid, and which of its cells are givens.

use super::circuit::Circuit;
use super::clues::{Clues, Verdict};
use super::full;
use super::request::{Aim, Request};
use crate::digit::Digit;
use crate::draws::Draws;
use crate::grid::Grid;
use crate::measure::Measures;
use crate::pass::{self, Ending};
use crate::proof;
use crate::puzzle::Puzzle;
use crate::rule::RuleSet;
use crate::shape::Shape;
use crate::solve::{self, Solutions};

/// The boards the solver may look at before a draft counts as undecided, and is not taken.
const SOLVER_BUDGET: usize = 2_000;

/// A puzzle in the making.
#[derive(Debug)]
pub(super) struct Draft {
    shape: Shape,
    circuit: Circuit,
    judge: Judge,
    is_given: Vec<bool>,
    n_givens: u32,
}

/// Who says how deep a draft is.
#[derive(Debug)]
enum Judge {
    /// Naked or all singles, on counts kept up to date.
    Clues(Box<Clues>),
    /// Other rules, pass by pass.
    Passes(RuleSet),
    /// The solver: there is one solution, and depth is nothing.
    Solver,
}

impl Judge {
    fn new(aim: Aim, circuit: &Circuit) -> Self {
        match aim.rules() {
            None => Self::Solver,
            Some(RuleSet::Naked | RuleSet::Singles) => Self::Clues(Box::new(Clues::new(circuit))),
            Some(rules) => Self::Passes(rules),
        }
    }
}

impl Draft {
    /// Draws a full grid; every cell is a given.
    pub(super) fn draw(request: &Request, draws: &mut Draws) -> Self {
        let shape = request.shape;
        let rules = request.aim.rules().unwrap_or_default();
        let circuit = full::draw(shape, rules, draws);
        let mut draft = Self {
            shape,
            judge: Judge::new(request.aim, &circuit),
            is_given: vec![false; shape.n_cells()],
            n_givens: 0,
            circuit,
        };
        let all: Vec<u16> = (0..shape.n_cells() as u16).collect();
        draft.give(&all);
        draft
    }

    pub(super) const fn n_givens(&self) -> u32 {
        self.n_givens
    }

    /// Returns the cells of the board.
    pub(super) const fn n_cells(&self) -> u32 {
        self.shape.n_cells() as u32
    }

    pub(super) const fn size(&self) -> u32 {
        self.shape.size() as u32
    }

    /// Makes blanks givens.
    pub(super) fn give(&mut self, cells: &[u16]) {
        for cell in cells.iter().copied().map(usize::from) {
            self.is_given[cell] = true;
            if let Judge::Clues(clues) = &mut self.judge {
                clues.give(&self.circuit, cell);
            }
        }
        self.n_givens += cells.len() as u32;
    }

    /// Makes givens blanks.
    pub(super) fn take(&mut self, cells: &[u16]) {
        for cell in cells.iter().copied().map(usize::from) {
            self.is_given[cell] = false;
            if let Judge::Clues(clues) = &mut self.judge {
                clues.take(&self.circuit, cell);
            }
        }
        self.n_givens -= cells.len() as u32;
    }

    /// Exchanges two digits from a cell on, as far as needed, and returns the digit the cell had:
    /// to exchange that again undoes it. Nothing if only names would change.
    pub(super) fn exchange(&mut self, cell: usize, other: u8) -> Option<u8> {
        let own = self.circuit.digits[cell];
        if !self.circuit.exchange(cell, other) {
            return None;
        }
        if let Judge::Clues(clues) = &mut self.judge {
            **clues = Clues::new(&self.circuit);
            for cell in (0..self.is_given.len()).filter(|&cell| self.is_given[cell]) {
                clues.give(&self.circuit, cell);
            }
        }
        Some(own)
    }

    /// Says how deep it is, and what stays open.
    pub(super) fn evaluate(&mut self) -> Verdict {
        let puzzle = match &mut self.judge {
            Judge::Clues(clues) => return clues.evaluate(&self.circuit),
            Judge::Passes(_) | Judge::Solver => self.puzzle(),
        };
        match self.judge {
            Judge::Passes(RuleSet::Chains) => {
                // A chain costs its links: the clock of passes says nothing of them.
                let measures = Measures::of(&proof::prove(&puzzle, RuleSet::Chains));
                let n_filled: usize = measures.profile.iter().sum();
                Verdict {
                    depth: measures.span as u32,
                    n_open: (puzzle.n_blanks() - n_filled) as u32,
                }
            }
            Judge::Passes(rules) => {
                let sweep = pass::sweep(&puzzle, rules);
                let n_filled: usize = sweep.profile.iter().sum();
                debug_assert!(!matches!(sweep.ending, Ending::Contradiction(_)));
                Verdict {
                    depth: sweep.profile.len() as u32,
                    n_open: (puzzle.n_blanks() - n_filled) as u32,
                }
            }
            Judge::Clues(_) | Judge::Solver => Verdict {
                depth: 0,
                n_open: u32::from(solutions(&puzzle) != Some(Solutions::One)),
            },
        }
    }

    /// Returns whether no given can be left out.
    pub(super) fn is_minimal(&self) -> bool {
        let digits = self.digits();
        let givens = (0..digits.len()).filter(|&cell| self.is_given[cell]);
        givens.into_iter().all(|cell| {
            let mut fewer = digits.clone();
            fewer[cell] = None;
            solutions(&self.puzzle_of(fewer)) == Some(Solutions::Many)
        })
    }

    /// Returns the puzzle.
    pub(super) fn puzzle(&self) -> Puzzle {
        self.puzzle_of(self.digits())
    }

    fn digits(&self) -> Vec<Option<Digit>> {
        let cells = self.circuit.digits.iter().zip(&self.is_given);
        cells
            .map(|(&digit, is_given)| is_given.then(|| Digit::from_index(usize::from(digit))))
            .collect()
    }

    fn puzzle_of(&self, digits: Vec<Option<Digit>>) -> Puzzle {
        let grid = Grid::from_digits(self.shape, digits);
        Puzzle::try_from(grid).expect("parts of a legal grid are legal")
    }
}

/// Counts the solutions; nothing if that takes too long.
fn solutions(puzzle: &Puzzle) -> Option<Solutions> {
    Some(solve::count_within(puzzle, SOLVER_BUDGET)?.solutions)
}
