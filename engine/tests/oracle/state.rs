//! A board as a pass finds it: what is placed, and the candidates that are left.

use std::collections::BTreeSet;

use engine::{Candidate, Cell, Digit, House, Premise, Puzzle, Shape};

/// A digit on the board.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Fact {
    pub(crate) candidate: Candidate,
    pub(crate) premise: Premise,
    /// The depth of its step; 0 for a given.
    pub(crate) depth: usize,
}

/// A board as a pass finds it.
#[derive(Clone, Debug)]
pub(crate) struct State {
    shape: Shape,
    /// By cell, row by row.
    facts: Vec<Option<Fact>>,
    candidates: BTreeSet<Candidate>,
}

impl State {
    /// Returns the board of the givens.
    pub(crate) fn of(puzzle: &Puzzle) -> Self {
        let shape = puzzle.shape();
        let mut state = Self {
            shape,
            facts: vec![None; shape.n_cells()],
            candidates: BTreeSet::new(),
        };
        for cell in Cell::all(shape) {
            state.candidates.extend(state.candidates_of_cell(cell));
        }
        for given in puzzle.grid().candidates() {
            state.place(given, Premise::Given(given), 0);
        }
        state
    }

    /// Writes a digit and reads what it takes away.
    pub(crate) fn place(&mut self, candidate: Candidate, premise: Premise, depth: usize) {
        let fact = Fact {
            candidate,
            premise,
            depth,
        };
        let shape = self.shape;
        self.facts[candidate.cell.index(shape)] = Some(fact);
        self.candidates
            .retain(|&other| other.cell != candidate.cell && !takes(candidate, other, shape));
    }

    pub(crate) fn shape(&self) -> Shape {
        self.shape
    }

    pub(crate) fn digits(&self) -> Vec<Digit> {
        (1..=self.shape.size()).filter_map(Digit::new).collect()
    }

    /// Returns what is placed, row by row.
    pub(crate) fn facts(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter().flatten()
    }

    /// Returns the facts that take away the candidate, row by row.
    pub(crate) fn reasons(&self, candidate: Candidate) -> Vec<Fact> {
        let takes_it = |fact: &&Fact| takes(fact.candidate, candidate, self.shape);
        self.facts().filter(takes_it).copied().collect()
    }

    pub(crate) fn digit(&self, cell: Cell) -> Option<Digit> {
        Some(self.facts[cell.index(self.shape)]?.candidate.digit)
    }

    pub(crate) fn open_cells(&self) -> Vec<Cell> {
        Cell::all(self.shape)
            .filter(|&cell| self.digit(cell).is_none())
            .collect()
    }

    /// Returns whether the candidate is left in its open cell.
    pub(crate) fn is_open(&self, candidate: Candidate) -> bool {
        self.candidates.contains(&candidate)
    }

    /// Returns the candidates that are left, by cell and digit.
    pub(crate) fn open_candidates(&self) -> impl Iterator<Item = Candidate> {
        self.candidates.iter().copied()
    }

    /// Returns the facts that place the digit in the house.
    pub(crate) fn holders(&self, house: House, digit: Digit) -> Vec<Fact> {
        let cells = house.cells(self.shape);
        let facts = cells.filter_map(|cell| self.facts[cell.index(self.shape)]);
        facts.filter(|fact| fact.candidate.digit == digit).collect()
    }

    /// Returns the digits not yet placed in the house.
    pub(crate) fn open_digits(&self, house: House) -> Vec<Digit> {
        let mut digits = self.digits();
        digits.retain(|&digit| self.holders(house, digit).is_empty());
        digits
    }

    /// Returns all digits of a cell, left or gone.
    pub(crate) fn candidates_of_cell(&self, cell: Cell) -> Vec<Candidate> {
        let digits = self.digits().into_iter();
        digits.map(|digit| Candidate { cell, digit }).collect()
    }

    /// Returns all places of a digit in a house, left or gone.
    pub(crate) fn candidates_of_house(&self, house: House, digit: Digit) -> Vec<Candidate> {
        let cells = house.cells(self.shape);
        cells.map(|cell| Candidate { cell, digit }).collect()
    }
}

/// Returns whether a placed digit takes away a candidate: it removes the other digits from its
/// cell and itself from its peers.
pub(crate) fn takes(placed: Candidate, candidate: Candidate, shape: Shape) -> bool {
    if placed.cell == candidate.cell {
        placed.digit != candidate.digit
    } else {
        placed.digit == candidate.digit && are_peers(placed.cell, candidate.cell, shape)
    }
}

fn are_peers(a: Cell, b: Cell, shape: Shape) -> bool {
    let band = |cell: Cell| cell.row() / shape.box_rows();
    let stack = |cell: Cell| cell.column() / shape.box_columns();
    a.row() == b.row() || a.column() == b.column() || (band(a), stack(a)) == (band(b), stack(b))
}
