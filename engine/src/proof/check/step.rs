//! One step.

use super::Flaw;
use super::facts::{Facts, digits};
use super::premises::{check_use, greatest_depth, look_up};
use crate::cell::{Candidate, Cell};
use crate::house::House;
use crate::proof::{Proof, Step};
use crate::shape::Shape;
use crate::{Rule, RuleSet};

/// Checks the step at this position; `facts` holds the givens and all steps before it.
pub(super) fn check(proof: &Proof, index: usize, facts: &Facts) -> Result<(), Flaw> {
    let step = &proof.steps[index];
    if step.id.index() != index {
        return Err(Flaw::Id { found: step.id });
    }
    if !allows(proof.rules, step.rule) {
        return Err(Flaw::RuleNotInSet {
            rule: step.rule,
            rules: proof.rules,
        });
    }
    check_on_board(step.placement(), facts.shape())?;
    check_cell_open(step.placement().cell, facts)?;
    check_inference(step, facts)?;
    check_order(
        step,
        index.checked_sub(1).map(|before| &proof.steps[before]),
    )?;
    check_candidate_open(step, facts)
}

const fn allows(rules: RuleSet, rule: Rule) -> bool {
    match rules {
        RuleSet::Naked => matches!(rule, Rule::NakedSingle),
        RuleSet::Singles => matches!(rule, Rule::NakedSingle | Rule::HiddenSingle),
    }
}

const fn cost(rule: Rule) -> usize {
    match rule {
        Rule::NakedSingle | Rule::HiddenSingle => 1,
    }
}

fn check_on_board(candidate: Candidate, shape: Shape) -> Result<(), Flaw> {
    let Candidate { cell, digit } = candidate;
    if !cell.is_on(shape) {
        return Err(Flaw::CellOffBoard { cell });
    }
    if digit.value() > shape.size() {
        return Err(Flaw::DigitTooGreat {
            digit,
            greatest: shape.size(),
        });
    }
    Ok(())
}

/// Checks that neither a given nor an earlier step fills the cell.
pub(super) fn check_cell_open(cell: Cell, facts: &Facts) -> Result<(), Flaw> {
    match facts.in_cell(cell) {
        None => Ok(()),
        Some(fact) => Err(Flaw::CellFilled {
            cell,
            by: fact.premise,
        }),
    }
}

/// Checks that the step follows from its premises, and at what depth and pass.
fn check_inference(step: &Step, facts: &Facts) -> Result<(), Flaw> {
    let needed = needed_candidates(step, facts.shape())?;
    let premises = look_up(&step.premises, step.pass, facts)?;
    check_use(&needed, &premises, facts)?;
    let expected = greatest_depth(&premises).saturating_add(cost(step.rule));
    if step.depth != expected {
        return Err(Flaw::Depth {
            expected,
            found: step.depth,
        });
    }
    // Every rule there is costs 1, so a step is found in the pass after its latest premise.
    if step.pass != expected {
        return Err(Flaw::Pass {
            expected,
            found: step.pass,
        });
    }
    Ok(())
}

/// Returns the candidates that must be gone for the step to follow.
fn needed_candidates(step: &Step, shape: Shape) -> Result<Vec<Candidate>, Flaw> {
    let Candidate { cell, digit } = step.placement();
    match (step.rule, step.house) {
        (Rule::HiddenSingle, None) => Err(Flaw::HouseMissing),
        (Rule::NakedSingle, Some(house)) => Err(Flaw::HouseUnasked { house }),
        (Rule::NakedSingle, None) => Ok(digits(shape)
            .filter(|&other| other != digit)
            .map(|digit| Candidate { cell, digit })
            .collect()),
        (Rule::HiddenSingle, Some(house)) => {
            check_house(house, cell, shape)?;
            Ok(house
                .cells(shape)
                .filter(|&other| other != cell)
                .map(|cell| Candidate { cell, digit })
                .collect())
        }
    }
}

fn check_house(house: House, cell: Cell, shape: Shape) -> Result<(), Flaw> {
    if !house.is_on(shape) {
        return Err(Flaw::HouseOffBoard { house });
    }
    if !house.contains(cell, shape) {
        return Err(Flaw::HouseWithoutCell { house, cell });
    }
    Ok(())
}

/// Checks that the step comes after the one before it: pass by pass, and row by row within a
/// pass.
///
/// That leaves out no pass: a step of one pass rests on a step of the pass before.
fn check_order(step: &Step, before: Option<&Step>) -> Result<(), Flaw> {
    let Some(before) = before else {
        return Ok(());
    };
    let (pass_before, cell_before) = (before.pass, before.placement().cell);
    let (pass, cell) = (step.pass, step.placement().cell);
    if pass < pass_before {
        return Err(Flaw::PassBack { pass_before, pass });
    }
    if pass == pass_before && cell < cell_before {
        return Err(Flaw::RowOrder { cell_before, cell });
    }
    Ok(())
}

/// Checks that the candidate was left when the pass began, and that no earlier pass put a digit
/// into a house twice: that ends the passes.
fn check_candidate_open(step: &Step, facts: &Facts) -> Result<(), Flaw> {
    let candidate = step.placement();
    let mut against = facts.against(candidate);
    if let Some(fact) = against.find(|fact| fact.pass < step.pass) {
        return Err(Flaw::CandidateGone {
            candidate,
            by: fact.candidate,
        });
    }
    match facts.clash() {
        Some((first, second)) if second.pass < step.pass => Err(Flaw::Repeated {
            first: first.candidate,
            second: second.candidate,
        }),
        _ => Ok(()),
    }
}
