//! The premises of one inference: real, in order, enough, and each of them needed.

use super::Flaw;
use super::facts::{Fact, Facts, takes_away};
use crate::cell::Candidate;
use crate::proof::{Premise, StepId};

/// Looks up the premises of what pass `pass` found: each a given of the puzzle or an earlier
/// step of a smaller pass, row by row, none twice.
pub(super) fn look_up(premises: &[Premise], pass: usize, facts: &Facts) -> Result<Vec<Fact>, Flaw> {
    let mut found: Vec<Fact> = Vec::new();
    for &premise in premises {
        let fact = match premise {
            Premise::Given(given) => look_up_given(given, facts)?,
            Premise::Step(id) => look_up_step(id, pass, facts)?,
        };
        if found.iter().any(|earlier| earlier.premise == premise) {
            return Err(Flaw::PremiseTwice { premise });
        }
        if let Some(last) = found.last()
            && last.candidate.cell > fact.candidate.cell
        {
            return Err(Flaw::PremiseOrder { premise });
        }
        found.push(fact);
    }
    Ok(found)
}

fn look_up_given(given: Candidate, facts: &Facts) -> Result<Fact, Flaw> {
    match facts.in_cell(given.cell) {
        Some(fact) if fact.premise == Premise::Given(given) => Ok(*fact),
        _ => Err(Flaw::NotGiven { candidate: given }),
    }
}

fn look_up_step(id: StepId, pass: usize, facts: &Facts) -> Result<Fact, Flaw> {
    let fact = facts.of_step(id).ok_or(Flaw::NotEarlier { premise: id })?;
    if fact.pass < pass {
        return Ok(*fact);
    }
    Err(Flaw::NotSmallerPass {
        premise: id,
        pass_of_premise: fact.pass,
        pass,
    })
}

/// Checks that each needed candidate is taken away by a premise, and that each premise alone
/// takes away one of them, so that nothing would follow without it.
pub(super) fn check_use(
    needed: &[Candidate],
    premises: &[Fact],
    facts: &Facts,
) -> Result<(), Flaw> {
    let mut is_used = vec![false; premises.len()];
    for &candidate in needed {
        let takes = |i: &usize| takes_away(premises[*i].candidate, candidate, facts.shape());
        let mut takers = (0..premises.len()).filter(takes);
        match (takers.next(), takers.next()) {
            (None, _) => return Err(Flaw::StillOpen { candidate }),
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

/// Returns the greatest depth among the premises; 0 without any.
pub(super) fn greatest_depth(premises: &[Fact]) -> usize {
    premises.iter().map(|fact| fact.depth).max().unwrap_or(0)
}
