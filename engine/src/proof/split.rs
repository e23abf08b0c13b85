//! Splits: each candidate of a cell a world of its own, worked on side by side.

use super::Contradiction;
use super::build::Builder;
use super::refute::Refuted;
use super::run::{Branch, Solution};
use crate::cell::{Candidate, Cell};
use crate::digit::{Digit, DigitSet};
use crate::pass::World;
use crate::rule::Rule;

/// A split of the open cell with the fewest candidates, on a board on which no probe contradicts.
///
/// All branches run side by side until all that can be refuted are. To know which one is true, and
/// need not be run beyond that, the solution is peeked at; the proof rests on the refutations alone.
pub(super) struct Split {
    cell: Cell,
    /// The false branches still to be worked on.
    digits: DigitSet,
    /// The true branch, until it is worked on.
    true_digit: Option<Digit>,
    refuted: Vec<Refuted>,
}

impl Split {
    /// Begins a split; nothing if no cell is open.
    pub(super) fn new(world: &World, solution: &Solution) -> Option<Self> {
        let (cell, digits) = fewest_candidates(world)?;
        let true_digit = solution.digit(cell);
        Some(Self {
            cell,
            digits: true_digit.map_or(digits, |digit| digits.difference(DigitSet::only(digit))),
            true_digit,
            refuted: Vec::new(),
        })
    }

    /// Returns the next branch to be worked on: the false ones to their end, then the true one as
    /// long as they took.
    pub(super) fn next_branch(&mut self) -> Option<Branch> {
        if let Some(digit) = self.digits.next() {
            return Some(self.branch(digit, usize::MAX));
        }
        let digit = self.true_digit.take()?;
        Some(self.branch(digit, self.n_passes()?))
    }

    const fn branch(&self, digit: Digit, last: usize) -> Branch {
        let cell = self.cell;
        Branch {
            assumption: Candidate { cell, digit },
            last,
        }
    }

    pub(super) const fn n_refuted(&self) -> usize {
        self.refuted.len()
    }

    /// Keeps a branch that contradicts.
    pub(super) fn refute(
        &mut self,
        assumption: Candidate,
        contradiction: Contradiction,
        inside: Builder,
        outside: &Builder,
    ) {
        let refuted = Refuted::of(Rule::Split, assumption, contradiction, inside, outside);
        self.refuted.push(refuted);
    }

    /// Returns the passes that go by until all are refuted; nothing if none is.
    fn n_passes(&self) -> Option<usize> {
        self.refuted.iter().map(Refuted::n_passes).max()
    }

    /// Adds the refuted branches as steps and takes them away; returns whether there are any.
    pub(super) fn finish(self, world: &mut World, builder: &mut Builder) -> bool {
        let Some(n_passes) = self.n_passes() else {
            return false;
        };
        let cell = self.cell.index(world.marks().shape()) as u16;
        let refuted = self.refuted.iter();
        let gone: Vec<(u16, Digit)> = refuted
            .map(|refuted| (cell, refuted.refutation.assumption.digit))
            .collect();
        builder.add_refutations(Rule::Split, self.refuted, n_passes);
        world.eliminate(&gone, n_passes);
        true
    }
}

/// Returns the open cell with the fewest candidates, the lowest of them, and its candidates.
fn fewest_candidates(world: &World) -> Option<(Cell, DigitSet)> {
    let marks = world.marks();
    let cells = Cell::all(marks.shape()).filter(|&cell| marks.digit(cell).is_none());
    cells
        .map(|cell| (cell, marks.candidates(cell)))
        .min_by_key(|(cell, digits)| (digits.len(), *cell))
}
