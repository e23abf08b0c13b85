//! The premises of one inference: real, in order, enough, and each of them needed.

use super::Flaw;
use super::facts::{Effect, Fact};
use super::world::World;
use crate::cell::{Candidate, Cell};
use crate::proof::Premise;
use crate::shape::Shape;

/// Looks up the premises of what pass `pass` found: each was there when that pass began, and they
/// stand in order, none twice.
pub(super) fn look_up<'a>(
    premises: &[Premise],
    pass: usize,
    world: &World<'a>,
) -> Result<Vec<Fact<'a>>, Flaw> {
    let mut found: Vec<Fact> = Vec::new();
    for &premise in premises {
        let fact = world.look_up(premise, pass)?;
        if found.iter().any(|earlier| earlier.premise == premise) {
            return Err(Flaw::PremiseTwice { premise });
        }
        if found.last().is_some_and(|last| belongs_behind(last, &fact)) {
            return Err(Flaw::PremiseOrder { premise });
        }
        found.push(fact);
    }
    Ok(found)
}

/// Returns whether one fact belongs behind another: the premise of one solution comes last.
fn belongs_behind(one: &Fact, other: &Fact) -> bool {
    match (one.first(), other.first()) {
        (Some(one), Some(other)) => one > other,
        (one, _) => one.is_none(),
    }
}

/// What must be so for a step to follow.
#[derive(Clone, Copy, Debug)]
pub(super) enum Need {
    /// The candidate is gone.
    Gone(Candidate),
    /// The cell is filled.
    Filled(Cell),
}

impl Need {
    fn is_met_by(self, fact: &Fact, shape: Shape) -> bool {
        match self {
            Self::Gone(candidate) => fact.takes(candidate, shape),
            Self::Filled(cell) => fact.placed().is_some_and(|placed| placed.cell == cell),
        }
    }

    const fn flaw(self) -> Flaw {
        match self {
            Self::Gone(candidate) => Flaw::StillOpen { candidate },
            Self::Filled(cell) => Flaw::CellUnfilled { cell },
        }
    }
}

/// Checks that each need is met by a premise, and that each premise alone meets one of them, so
/// that nothing would follow without it.
pub(super) fn check_use(needs: &[Need], premises: &[Fact], shape: Shape) -> Result<(), Flaw> {
    let mut is_used = vec![false; premises.len()];
    for &need in needs {
        let meets = |i: &usize| need.is_met_by(&premises[*i], shape);
        let mut meeting = (0..premises.len()).filter(meets);
        match (meeting.next(), meeting.next()) {
            (None, _) => return Err(need.flaw()),
            (Some(only), None) => is_used[only] = true,
            (Some(_), Some(_)) => {}
        }
    }
    match is_used.iter().position(|is_used| !is_used) {
        None => Ok(()),
        Some(index) => Err(Flaw::PremiseUnused {
            premise: premises[index].premise,
        }),
    }
}

/// Checks the premises of a rule that also rests on there being one solution.
pub(super) fn check_use_with_one_solution(
    needs: &[Need],
    premises: &[Fact],
    shape: Shape,
) -> Result<(), Flaw> {
    match premises.split_last() {
        Some((last, others)) if matches!(last.effect, Effect::Nothing) => {
            check_use(needs, others, shape)
        }
        _ => Err(Flaw::PremiseMissing {
            premise: Premise::OneSolution,
        }),
    }
}

/// Checks that none of the premises takes a candidate that must be left.
pub(super) fn check_untaken(
    candidate: Candidate,
    premises: &[Fact],
    shape: Shape,
) -> Result<(), Flaw> {
    match premises.iter().find(|fact| fact.takes(candidate, shape)) {
        None => Ok(()),
        Some(fact) => Err(Flaw::CandidateGone {
            candidate,
            by: fact.premise,
        }),
    }
}

/// Returns the greatest depth among the premises; 0 without any.
pub(super) fn greatest_depth(premises: &[Fact]) -> usize {
    premises.iter().map(|fact| fact.depth).max().unwrap_or(0)
}

/// Returns the pass after the latest among the premises; 1 without any.
pub(super) fn pass_after(premises: &[Fact]) -> usize {
    let latest = premises.iter().map(|fact| fact.pass).max();
    latest.unwrap_or(0).saturating_add(1)
}
