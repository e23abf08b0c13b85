//! Everything that is worked out once for a board and then only looked at.

use std::collections::BTreeMap;
use std::sync::Arc;

use engine::layout::Layout;
use engine::{Candidate, Cell, Faults, Grid, Measures, Proof, Puzzle, RuleSet, Shape, Step};

use super::graph;

/// A board under a rule set, worked out.
#[derive(Debug)]
pub struct Analysis {
    /// The digits as they were given.
    pub grid: Grid,
    /// What a pass may see.
    pub rules: RuleSet,
    /// The proof and its figures, or why the digits are no puzzle.
    pub result: Result<Solved, Faults>,
}

/// A legal board with its proof.
#[derive(Debug)]
pub struct Solved {
    /// The proof.
    pub proof: Proof,
    /// Its figures.
    pub measures: Measures,
    /// Its drawing in layers.
    pub layout: Layout,
    /// The number of the step that fills a cell.
    step_of_cell: BTreeMap<Cell, usize>,
}

impl Analysis {
    /// Works a board out.
    pub fn of(grid: Grid, rules: RuleSet) -> Arc<Self> {
        let result = Puzzle::try_from(grid.clone()).map(|puzzle| Solved::of(&puzzle, rules));
        Arc::new(Self {
            grid,
            rules,
            result,
        })
    }

    /// Returns the shape.
    pub fn shape(&self) -> Shape {
        self.grid.shape()
    }

    /// Returns the proof and its figures, if the board is legal.
    pub fn solved(&self) -> Option<&Solved> {
        self.result.as_ref().ok()
    }

    /// Returns the number of steps; 0 for a board that is not legal.
    pub fn n_steps(&self) -> usize {
        self.solved().map_or(0, |solved| solved.proof.steps.len())
    }

    /// Returns the number of passes; 0 for a board that is not legal.
    pub fn n_passes(&self) -> usize {
        self.solved().map_or(0, |solved| solved.measures.passes)
    }
}

impl Solved {
    fn of(puzzle: &Puzzle, rules: RuleSet) -> Self {
        let proof = engine::proof::prove(puzzle, rules);
        let steps = proof.steps.iter().enumerate();
        Self {
            measures: Measures::of(&proof),
            layout: graph::lay_out(&proof),
            step_of_cell: steps
                .map(|(index, step)| (step.placement().cell, index))
                .collect(),
            proof,
        }
    }

    /// Returns the step that fills the cell.
    pub fn step_of(&self, cell: Cell) -> Option<&Step> {
        self.proof.steps.get(*self.step_of_cell.get(&cell)?)
    }

    /// Returns the cells that the step with this index rests on, givens included.
    pub fn premises_of(&self, step: &Step) -> Vec<Candidate> {
        let premises = step.premises.iter();
        premises
            .filter_map(|&premise| self.proof.candidate_of(premise))
            .collect()
    }

    /// Returns how many steps are done when this many passes are over.
    pub fn n_steps_after(&self, n_passes: usize) -> usize {
        self.proof
            .steps
            .partition_point(|step| step.pass <= n_passes)
    }

    /// Returns how many passes are over when this many steps are done.
    pub fn n_passes_after(&self, n_steps: usize) -> usize {
        match self.proof.steps.get(n_steps) {
            Some(next) => next.pass - 1,
            None => self.measures.passes,
        }
    }

    /// Returns whether the cell lies on the one longest chain that is shown.
    pub fn is_on_longest_chain(&self, cell: Cell) -> bool {
        self.step_of(cell)
            .is_some_and(|step| self.measures.critical_path.contains(&step.id))
    }
}
