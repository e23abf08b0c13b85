//! What stands on the board, and what that takes away.

use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::house::{House, HouseKind};
use crate::proof::{Premise, Step, StepId};
use crate::puzzle::Puzzle;
use crate::shape::Shape;

/// A digit on the board: a given, or what a step placed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fact {
    pub(super) premise: Premise,
    pub(super) candidate: Candidate,
    /// The pass that placed it; 0 for a given.
    pub(super) pass: usize,
    /// The depth of the step; 0 for a given.
    pub(super) depth: usize,
}

/// The digits on the board: the givens, and the steps checked so far.
#[derive(Debug)]
pub(super) struct Facts {
    shape: Shape,
    fact_of_cell: Vec<Option<Fact>>,
    /// By step: the cell it fills.
    cell_of_step: Vec<Cell>,
    /// The first two equal findings of one pass in a house.
    clash: Option<(Fact, Fact)>,
}

impl Facts {
    pub(super) fn of(puzzle: &Puzzle) -> Self {
        let given = |cell| {
            let digit = puzzle.given(cell)?;
            let candidate = Candidate { cell, digit };
            Some(Fact {
                premise: Premise::Given(candidate),
                candidate,
                pass: 0,
                depth: 0,
            })
        };
        Self {
            shape: puzzle.shape(),
            fact_of_cell: Cell::all(puzzle.shape()).map(given).collect(),
            cell_of_step: Vec::new(),
            clash: None,
        }
    }

    /// Adds the next step, whose cell is on the board.
    pub(super) fn add(&mut self, step: &Step) {
        let candidate = step.placement();
        let fact = Fact {
            premise: Premise::Step(step.id),
            candidate,
            pass: step.pass,
            depth: step.depth,
        };
        let first = self.against(candidate).next().copied();
        self.clash = self.clash.or(first.map(|first| (first, fact)));
        self.cell_of_step.push(candidate.cell);
        self.fact_of_cell[candidate.cell.index(self.shape)] = Some(fact);
    }

    pub(super) const fn shape(&self) -> Shape {
        self.shape
    }

    /// Returns the facts that take away the candidate.
    pub(super) fn against(&self, candidate: Candidate) -> impl Iterator<Item = &Fact> {
        let facts = self.fact_of_cell.iter().flatten();
        facts.filter(move |fact| takes_away(fact.candidate, candidate, self.shape))
    }

    /// Returns the first two equal findings of one pass in a house.
    pub(super) const fn clash(&self) -> Option<(Fact, Fact)> {
        self.clash
    }

    pub(super) fn in_cell(&self, cell: Cell) -> Option<&Fact> {
        if cell.is_on(self.shape) {
            self.fact_of_cell[cell.index(self.shape)].as_ref()
        } else {
            None
        }
    }

    pub(super) fn of_step(&self, id: StepId) -> Option<&Fact> {
        self.in_cell(*self.cell_of_step.get(id.index())?)
    }

    pub(super) fn open_cells(&self) -> impl Iterator<Item = Cell> {
        Cell::all(self.shape).filter(|&cell| self.in_cell(cell).is_none())
    }
}

/// Returns the digits of a board of this shape, upward.
pub(super) fn digits(shape: Shape) -> impl Iterator<Item = Digit> {
    (1..=shape.size()).filter_map(Digit::new)
}

/// Returns whether a placed digit takes away a candidate: another digit of its own cell, or
/// its own digit in a cell that shares a house with it.
pub(super) fn takes_away(placed: Candidate, candidate: Candidate, shape: Shape) -> bool {
    if placed.cell == candidate.cell {
        return placed.digit != candidate.digit;
    }
    placed.digit == candidate.digit && share_house(placed.cell, candidate.cell, shape)
}

fn share_house(a: Cell, b: Cell, shape: Shape) -> bool {
    let block = |cell| House::of_cell(HouseKind::Block, cell, shape);
    a.row() == b.row() || a.column() == b.column() || block(a) == block(b)
}
