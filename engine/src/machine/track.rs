//! How passes go over a board, look by look.

use super::CellState;
use super::run::Compute;
use crate::cell::Cell;
use crate::marks::Marks;
use crate::pass::{Look, World};
use crate::puzzle::Puzzle;
use crate::rule::{Findings, Recall};

/// The board before a look of the rules at it, and what the look costs.
#[derive(Clone, Debug)]
pub(super) struct Moment {
    /// The passes over by now.
    pub(super) clock: u64,
    /// What is in the cells, row by row.
    pub(super) cells: Vec<CellState>,
    /// Cells that the look before this one filled.
    pub(super) n_filled: u64,
    /// Tests that the look made, fruitless ones too; 0 if there was none any more.
    checks: u64,
}

impl Moment {
    /// Returns the number of open cells.
    pub(super) fn n_open(&self) -> usize {
        let is_open = |cell: &&CellState| matches!(cell, CellState::Blurred(_));
        self.cells.iter().filter(is_open).count()
    }
}

/// A board at every moment from its start to the end of its passes.
#[derive(Clone, Debug)]
pub(super) struct Track {
    /// Never empty: the first is the start.
    pub(super) moments: Vec<Moment>,
    /// Whether the rules see nothing more at the last moment: the board is full, stuck or
    /// contradictory. Otherwise the passes ran out.
    pub(super) is_over: bool,
}

impl Track {
    /// Makes passes over a board, no more than `n_passes`. A chain with more links than passes are
    /// left is looked for and not written.
    pub(super) fn of(puzzle: &Puzzle, mut world: World, n_passes: u64) -> Self {
        let mut findings = Findings::new(puzzle.shape(), false);
        let mut recall = Recall::default();
        let mut moments = Vec::new();
        let (mut n_open, mut checks) = (world.marks().n_open(), world.checks());
        loop {
            let clock = world.clock() as u64;
            let look = (clock < n_passes).then(|| world.look(&mut findings, &mut recall));
            moments.push(Moment {
                clock,
                cells: states_of(puzzle, world.marks()),
                n_filled: (n_open - world.marks().n_open()) as u64,
                checks: (world.checks() - checks) as u64,
            });
            let is_in_time = clock + findings.cost() as u64 <= n_passes;
            if look != Some(Look::Found) || !is_in_time {
                let is_over = matches!(look, Some(Look::Over(_) | Look::Nothing));
                return Self { moments, is_over };
            }
            (n_open, checks) = (world.marks().n_open(), world.checks());
            world.write(&findings);
        }
    }

    /// Returns the board after this many passes.
    pub(super) fn after(&self, n_passes: u64) -> &Moment {
        let n_moments = self
            .moments
            .partition_point(|moment| moment.clock <= n_passes);
        &self.moments[n_moments.max(1) - 1]
    }

    /// Returns the board when no pass brings more, or the passes ran out.
    pub(super) fn last(&self) -> &Moment {
        &self.moments[self.moments.len() - 1]
    }

    /// Returns what this many passes cost; those on a board that is over are made all the same.
    pub(super) fn compute_of(&self, n_passes: u64) -> Compute {
        let mut compute = Compute::default();
        for moment in &self.moments {
            if moment.clock < n_passes {
                compute.work += moment.checks;
            }
            if moment.clock <= n_passes {
                compute.written += moment.n_filled;
                compute.peak = compute.peak.max(moment.n_filled);
            }
        }
        let Moment { clock, checks, .. } = *self.last();
        if self.is_over && clock < n_passes {
            compute.work += checks * (n_passes - clock - 1);
        }
        compute
    }
}

/// Returns what is in the cells: every digit that is no given counts as filled.
pub(super) fn states_of(puzzle: &Puzzle, marks: &Marks) -> Vec<CellState> {
    let state = |cell: Cell| match (puzzle.given(cell), marks.digit(cell)) {
        (Some(given), _) => CellState::Given(given),
        (None, Some(digit)) => CellState::Filled(digit),
        (None, None) => CellState::Blurred(marks.candidates(cell)),
    };
    Cell::all(puzzle.shape()).map(state).collect()
}
