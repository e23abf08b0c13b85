//! One step.

use super::conclusion::{check_candidate_left, check_cell_left};
use super::facts::Fact;
use super::method::{Look, allows, check_cost, check_reason, look_of, places, takes_one_solution};
use super::premises::{
    check_untaken, check_use, check_use_with_one_solution, greatest_depth, look_up,
};
use super::world::World;
use super::{Flaw, Rejection, conclusion, inference, order, refutation};
use crate::proof::{Reason, Step};
use crate::shape::Shape;

/// Checks the step at this position of a world that has all steps before it; `path` leads to the
/// step whose refutation the world belongs to.
pub(super) fn check<'a>(
    steps: &'a [Step],
    index: usize,
    world: &World<'a>,
    path: &[usize],
) -> Result<(), Rejection> {
    let step = &steps[index];
    let here = |flaw| Rejection::of_step(path, index, flaw);
    check_number(step, index, world).map_err(here)?;
    check_rule(step, world).map_err(here)?;
    conclusion::check(step, world).map_err(here)?;
    check_reason(step).map_err(here)?;
    let premises = match &step.reason {
        Reason::Refutation(inner) => {
            check_cost(step).map_err(here)?;
            let path = [path, &[index]].concat();
            refutation::check(step, inner, world, &path)?
        }
        _ => {
            let premises = check_inference(step, world).map_err(here)?;
            check_cost(step).map_err(here)?;
            premises
        }
    };
    check_new(step, &premises, world.shape()).map_err(here)?;
    check_depth(step, &premises).map_err(here)?;
    order::check(steps, index, &premises, world).map_err(here)?;
    conclusion::check_left(step, world).map_err(here)
}

fn check_number(step: &Step, index: usize, world: &World) -> Result<(), Flaw> {
    if Some(step.id.index()) == world.first_id().checked_add(index) {
        return Ok(());
    }
    Err(Flaw::Id { found: step.id })
}

fn check_rule(step: &Step, world: &World) -> Result<(), Flaw> {
    let (rule, method) = (step.rule, world.method());
    if !allows(method, rule) {
        return Err(Flaw::RuleNotInMethod { rule, method });
    }
    let asks_for_worlds = matches!(look_of(rule), Look::Probe | Look::Split);
    if asks_for_worlds
        && world
            .refuted_by()
            .is_some_and(|rule| look_of(rule) == Look::Probe)
    {
        return Err(Flaw::InsideProbe { rule });
    }
    match (places(rule), step.placement()) {
        (true, None) => Err(Flaw::PlacesNothing { rule }),
        (false, Some(_)) => Err(Flaw::RemovesNothing { rule }),
        _ => Ok(()),
    }
}

/// Checks that the step follows from its premises, and returns them.
fn check_inference<'a>(step: &Step, world: &World<'a>) -> Result<Vec<Fact<'a>>, Flaw> {
    let shape = world.shape();
    let asked = inference::check(step, world)?;
    for &cell in &asked.open {
        check_cell_left(cell, step.pass, world)?;
    }
    for &candidate in &asked.left {
        check_cell_left(candidate.cell, step.pass, world)?;
        check_candidate_left(candidate, step.pass, world)?;
    }
    let premises = look_up(&step.premises, step.pass, world)?;
    if takes_one_solution(step.rule) {
        check_use_with_one_solution(&asked.needs, &premises, shape)?;
    } else {
        check_use(&asked.needs, &premises, shape)?;
    }
    for &candidate in &asked.left {
        check_untaken(candidate, &premises, shape)?;
    }
    Ok(premises)
}

/// Checks that what the step concludes was not known from its own premises.
fn check_new(step: &Step, premises: &[Fact], shape: Shape) -> Result<(), Flaw> {
    for candidate in step.placement().iter().chain(step.eliminations()) {
        check_untaken(*candidate, premises, shape)?;
    }
    Ok(())
}

fn check_depth(step: &Step, premises: &[Fact]) -> Result<(), Flaw> {
    let expected = greatest_depth(premises).saturating_add(step.cost);
    if step.depth == expected {
        return Ok(());
    }
    Err(Flaw::Depth {
        expected,
        found: step.depth,
    })
}
