//! The proof of a board, looked at cell by cell.

use engine::{Cell, Premise, Proof, Shape, Step, StepId};

use super::setup::Trouble;
use crate::model::board::Standing;

/// A proof, with the step of every cell.
#[derive(Clone, PartialEq, Debug)]
pub struct Ground {
    /// The proof.
    pub proof: Proof,
    /// By cell index: the number of the step that fills it.
    step_of_cell: Vec<Option<StepId>>,
}

impl Ground {
    /// Returns the ground of a proof.
    pub fn new(proof: Proof) -> Self {
        let shape = proof.puzzle.shape();
        let mut step_of_cell = vec![None; shape.n_cells()];
        for step in &proof.steps {
            if let Some(placed) = step.placement() {
                step_of_cell[placed.cell.index(shape)] = Some(step.id);
            }
        }
        Self {
            proof,
            step_of_cell,
        }
    }

    /// Returns the shape.
    pub const fn shape(&self) -> Shape {
        self.proof.puzzle.shape()
    }

    /// Returns the step that fills a cell.
    pub fn step_of(&self, cell: Cell) -> Option<&Step> {
        let id = *self.step_of_cell.get(cell.index(self.shape()))?;
        self.proof.step(id?)
    }

    /// Returns the steps that fill cells, pass by pass.
    pub fn placements(&self) -> impl Iterator<Item = &Step> {
        let steps = self.proof.steps.iter();
        steps.filter(|step| step.placement().is_some())
    }

    /// Returns the cells that fall in a pass, row by row.
    pub fn falling(&self, pass: usize) -> Vec<Cell> {
        let steps = self.placements().filter(|step| step.pass == pass);
        steps.map(|step| step.conclusion.first().cell).collect()
    }

    /// Returns the passes after this many in which a cell falls.
    pub fn passes_after(&self, n_passes: usize) -> Vec<usize> {
        let mut passes = Vec::new();
        for step in self.placements().filter(|step| step.pass > n_passes) {
            if passes.last() != Some(&step.pass) {
                passes.push(step.pass);
            }
        }
        passes
    }

    /// Returns the greatest depth of a cell that falls.
    pub fn span(&self) -> usize {
        self.placements().map(|step| step.depth).max().unwrap_or(0)
    }

    /// Returns the board after this many passes.
    pub fn after(&self, n_passes: usize) -> Standing {
        let steps = &self.proof.steps;
        Standing::of(
            &self.proof,
            steps.partition_point(|step| step.pass <= n_passes),
        )
    }

    /// Returns the cells that a step has directly under it: those its premises fill or strike digits
    /// from.
    pub fn premise_cells(&self, step: &Step) -> Vec<Cell> {
        let mut cells = Vec::new();
        for &premise in &step.premises {
            let known = match premise {
                Premise::Step(id) => self.proof.step(id).map(|step| step.conclusion.first()),
                _ => self.proof.candidate_of(premise),
            };
            if let Some(known) = known.filter(|known| !cells.contains(&known.cell)) {
                cells.push(known.cell);
            }
        }
        cells
    }

    /// Returns one longest chain of steps down from a step, that step last: each carries the depth of
    /// the next.
    pub fn chain_to(&self, step: &Step) -> Vec<StepId> {
        let mut chain = Vec::new();
        let mut next = Some(step);
        while let Some(step) = next {
            chain.push(step.id);
            let below = step.depth - step.cost;
            let premises = step.step_premises().filter_map(|id| self.proof.step(id));
            next = premises
                .filter(|premise| premise.depth == below)
                .min_by_key(|premise| premise.id);
        }
        chain.reverse();
        chain
    }

    /// Returns why there is nothing to predict on this board, whatever is asked.
    pub fn trouble(&self) -> Option<Trouble> {
        if self.proof.puzzle.n_blanks() == 0 {
            Some(Trouble::Full)
        } else if self.placements().next().is_none() {
            Some(Trouble::Nothing)
        } else {
            None
        }
    }
}
