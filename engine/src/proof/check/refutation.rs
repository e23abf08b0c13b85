//! The world of an assumption, and the contradiction it comes to.

use std::collections::BTreeSet;

use super::facts::Fact;
use super::premises::look_up;
use super::world::World;
use super::{Flaw, Rejection, contradiction, step};
use crate::proof::{Contradiction, Premise, Refutation, Step};

/// Checks a refutation and returns the premises of its step; `path` leads to that step.
pub(super) fn check<'a>(
    refuting: &'a Step,
    refutation: &'a Refutation,
    world: &World<'a>,
    path: &[usize],
) -> Result<Vec<Fact<'a>>, Rejection> {
    let here = |flaw| Rejection::at(path, flaw);
    let assumption = refutation.assumption;
    if refuting.eliminations() != [assumption] {
        return Err(here(Flaw::NotAssumption { assumption }));
    }
    let mut inner = world.assuming(assumption, refuting);
    let mut used = BTreeSet::new();
    for (index, step) in refutation.steps.iter().enumerate() {
        step::check(&refutation.steps, index, &inner, path)?;
        used.extend(&step.premises);
        inner.add(step);
    }
    let found = &refutation.contradiction;
    check_contradiction(found, &inner).map_err(|flaw| Rejection::of_refutation(path, flaw))?;
    used.extend(&found.premises);
    for (index, step) in refutation.steps.iter().enumerate() {
        if !used.contains(&Premise::Step(step.id)) {
            let flaw = Flaw::StepUnused { step: step.id };
            return Err(Rejection::of_step(path, index, flaw));
        }
    }
    used.retain(|&premise| !inner.owns(premise));
    check_premises(refuting, &used, world).map_err(here)
}

fn check_contradiction(found: &Contradiction, world: &World) -> Result<(), Flaw> {
    contradiction::check(found, world)?;
    // Where passes are depths, what the refutation does not need may have taken longer.
    if found.pass < found.depth || world.is_clocked() && found.pass > found.depth {
        return Err(Flaw::Pass {
            expected: found.depth,
            found: found.pass,
        });
    }
    Ok(())
}

/// Checks that the premises are all that the refutation uses of the worlds around, and no more.
fn check_premises<'a>(
    refuting: &Step,
    used: &BTreeSet<Premise>,
    world: &World<'a>,
) -> Result<Vec<Fact<'a>>, Flaw> {
    let premises = look_up(&refuting.premises, refuting.pass, world)?;
    let unused = refuting
        .premises
        .iter()
        .find(|premise| !used.contains(premise));
    if let Some(&premise) = unused {
        return Err(Flaw::PremiseUnused { premise });
    }
    let missing = used
        .iter()
        .find(|premise| !refuting.premises.contains(premise));
    if let Some(&premise) = missing {
        return Err(Flaw::PremiseMissing { premise });
    }
    Ok(premises)
}
