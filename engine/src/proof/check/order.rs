//! When a step is found, and where it stands among the others.

use super::Flaw;
use super::facts::Fact;
use super::method::{Look, look_of};
use super::premises::pass_after;
use super::world::World;
use crate::proof::{Conclusion, Step};

/// Checks the pass of the step at this position, and its place after the step before.
pub(super) fn check(
    steps: &[Step],
    index: usize,
    premises: &[Fact],
    world: &World,
) -> Result<(), Flaw> {
    let step = &steps[index];
    let is_on_board = world.refuted_by().is_none();
    let expected = match is_on_board {
        true => pass_on_board(steps, index, premises),
        false => step.depth,
    };
    if step.pass != expected {
        let found = step.pass;
        return Err(Flaw::Pass { expected, found });
    }
    let Some(before) = index.checked_sub(1).map(|before| &steps[before]) else {
        return Ok(());
    };
    let (pass_before, pass) = (before.pass, step.pass);
    if pass < pass_before {
        return Err(Flaw::PassBack { pass_before, pass });
    }
    if pass > pass_before {
        return Ok(());
    }
    if is_on_board {
        check_one_look(before, step)?;
    }
    if world.is_clocked() {
        check_assumption_order(before, step)?;
    }
    check_order(before, step)
}

/// Returns the pass that finds the step: what costs 1 is found right after its latest premise, and
/// all else as many passes after the last findings as it costs to look.
fn pass_on_board(steps: &[Step], index: usize, premises: &[Fact]) -> usize {
    let step = &steps[index];
    let last_findings = || {
        let before = steps[..index].iter().rev();
        let mut passes = before.map(|before| before.pass);
        passes.find(|&pass| pass < step.pass).unwrap_or(0)
    };
    match look_of(step.rule) {
        Look::Bounded => pass_after(premises),
        Look::Chain | Look::Probe => last_findings().saturating_add(step.cost),
        Look::Split => {
            let longest = longest_refutation(steps, step.pass);
            last_findings().saturating_add(longest).saturating_add(1)
        }
    }
}

/// Returns how many passes the longest refutation takes that a pass of the board has found.
fn longest_refutation(steps: &[Step], pass: usize) -> usize {
    let found = steps.iter().filter(|step| step.pass == pass);
    let refutations = found.filter_map(Step::refutation);
    let passes = refutations.map(|refutation| refutation.contradiction.pass);
    passes.max().unwrap_or(0)
}

/// Checks that two steps of a pass can be found in one look.
fn check_one_look(before: &Step, step: &Step) -> Result<(), Flaw> {
    let look = look_of(step.rule);
    if look_of(before.rule) != look {
        return Err(Flaw::MixedPass {
            rule_before: before.rule,
            rule: step.rule,
        });
    }
    let cell = |step: &Step| step.eliminations().first().map(|removed| removed.cell);
    match (cell(before), cell(step)) {
        (Some(cell_before), Some(cell)) if look == Look::Split && cell != cell_before => {
            Err(Flaw::SplitCell { cell_before, cell })
        }
        _ => Ok(()),
    }
}

/// Checks the order within a pass: the placements row by row, then the eliminations rule by rule.
fn check_order(before: &Step, step: &Step) -> Result<(), Flaw> {
    match (&before.conclusion, &step.conclusion) {
        (Conclusion::Place(first), Conclusion::Place(second)) if second.cell < first.cell => {
            Err(Flaw::RowOrder {
                cell_before: first.cell,
                cell: second.cell,
            })
        }
        (Conclusion::Eliminate(_), &Conclusion::Place(candidate)) => {
            Err(Flaw::PlacementLate { candidate })
        }
        (Conclusion::Eliminate(_), Conclusion::Eliminate(_)) if step.rule < before.rule => {
            Err(Flaw::RuleOrder {
                rule_before: before.rule,
                rule: step.rule,
            })
        }
        _ => Ok(()),
    }
}

/// Checks that the worlds of one look stand in the order of their assumptions. Where passes are
/// depths, what several looks found can share one.
fn check_assumption_order(before: &Step, step: &Step) -> Result<(), Flaw> {
    let assumption = |step: &Step| step.refutation().map(|inner| inner.assumption);
    match (assumption(before), assumption(step)) {
        (Some(before), Some(assumption)) if assumption < before => {
            Err(Flaw::AssumptionOrder { before, assumption })
        }
        _ => Ok(()),
    }
}
