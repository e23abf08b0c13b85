//! Splits: each candidate of a cell a world of its own, worked on side by side.

use super::build::Builder;
use super::refute::Refuted;
use super::run::{Solution, run};
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::pass::{Ending, World};
use crate::rule::Rule;

/// Splits a board on which no probe contradicts, on the open cell with the fewest candidates: adds
/// the refuted branches as steps and takes them away. Returns whether there are any.
///
/// All branches run side by side until all that can be refuted are. To know which one is true, and
/// need not be run beyond that, the solution is peeked at; the proof rests on the refutations alone.
pub(super) fn split(world: &mut World, builder: &mut Builder, solution: &Solution) -> bool {
    let Some((cell, digits)) = fewest_candidates(world) else {
        return false;
    };
    let true_digit = solution.digit(cell);
    let mut refuted: Vec<Refuted> = Vec::new();
    for digit in digits.filter(|&digit| Some(digit) != true_digit) {
        let assumption = Candidate { cell, digit };
        let mut branch = world.clone();
        branch.assume(world, cell.index(world.marks().shape()), digit);
        let mut inside = builder.assume(assumption, refuted.len());
        let ending = run(&mut branch, &mut inside, &mut Solution::None, usize::MAX);
        world.add_checks(branch.checks());
        if let Ending::Contradiction(conflict) = ending {
            let contradiction = inside.contradiction(conflict);
            refuted.push(Refuted::of(
                Rule::Split,
                assumption,
                contradiction,
                inside,
                builder,
            ));
        }
    }
    let Some(n_passes) = refuted.iter().map(Refuted::n_passes).max() else {
        return false;
    };
    if let Some(digit) = true_digit {
        world.add_checks(checks_of_truth(
            world, builder, cell, digit, solution, n_passes,
        ));
    }
    let gone: Vec<(u16, Digit)> = refuted
        .iter()
        .map(|refuted| refuted.refutation.assumption)
        .map(|gone| (gone.cell.index(world.marks().shape()) as u16, gone.digit))
        .collect();
    builder.add_refutations(Rule::Split, refuted, n_passes);
    world.eliminate(&gone, n_passes);
    true
}

/// Returns the tests the true branch makes until the others are refuted.
fn checks_of_truth(
    world: &World,
    builder: &Builder,
    cell: Cell,
    digit: Digit,
    solution: &Solution,
    n_passes: usize,
) -> usize {
    let mut branch = world.clone();
    branch.assume(world, cell.index(world.marks().shape()), digit);
    let mut inside = builder.assume(Candidate { cell, digit }, 0);
    run(&mut branch, &mut inside, &mut solution.clone(), n_passes);
    branch.checks()
}

/// Returns the open cell with the fewest candidates, the lowest of them, and its candidates.
fn fewest_candidates(world: &World) -> Option<(Cell, crate::digit::DigitSet)> {
    let marks = world.marks();
    let cells = Cell::all(marks.shape()).filter(|&cell| marks.digit(cell).is_none());
    cells
        .map(|cell| (cell, marks.candidates(cell)))
        .min_by_key(|(cell, digits)| (digits.len(), *cell))
}
