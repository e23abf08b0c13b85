//! What a premise names, as the world sees it that uses it.

use super::World;
use crate::cell::Candidate;
use crate::proof::check::Flaw;
use crate::proof::check::facts::{Effect, Fact};
use crate::proof::{Premise, StepId};

impl<'a> World<'a> {
    /// Returns what a premise of what pass `pass` found adds to the board.
    pub(in crate::proof::check) fn look_up(
        &self,
        premise: Premise,
        pass: usize,
    ) -> Result<Fact<'a>, Flaw> {
        match premise {
            Premise::Given(candidate)
                if self.puzzle.given(candidate.cell) != Some(candidate.digit) =>
            {
                Err(Flaw::NotGiven { candidate })
            }
            Premise::Given(given) => Ok(Fact::from_start(premise, Effect::Placed(given))),
            Premise::Struck(struck) if self.is_struck(struck) => {
                Ok(Fact::from_start(premise, Effect::Struck(struck)))
            }
            Premise::Struck(candidate) => Err(Flaw::NotStruck { candidate }),
            Premise::Assumed(assumed) if self.assumes(assumed) => {
                Ok(Fact::from_start(premise, Effect::Placed(assumed)))
            }
            Premise::Assumed(candidate) => Err(Flaw::NotAssumed { candidate }),
            Premise::Step(id) => self.look_up_step(id, pass),
            Premise::OneSolution => Ok(Fact::from_start(premise, Effect::Nothing)),
        }
    }

    fn is_struck(&self, candidate: Candidate) -> bool {
        let Candidate { cell, digit } = candidate;
        cell.is_on(self.shape()) && self.puzzle.struck(cell).contains(digit)
    }

    /// Returns whether the candidate is assumed here or in a world around.
    fn assumes(&self, candidate: Candidate) -> bool {
        self.outside.is_some_and(|outside| {
            outside.assumption == candidate || outside.world.assumes(candidate)
        })
    }

    /// Returns whether the premise belongs to the world itself, not to the start of the puzzle or
    /// to a world around.
    pub(in crate::proof::check) fn owns(&self, premise: Premise) -> bool {
        match premise {
            Premise::Step(id) => id.index() >= self.first_id,
            Premise::Assumed(candidate) => self
                .outside
                .is_some_and(|outside| outside.assumption == candidate),
            Premise::Given(_) | Premise::Struck(_) | Premise::OneSolution => false,
        }
    }

    fn look_up_step(&self, id: StepId, pass: usize) -> Result<Fact<'a>, Flaw> {
        if let Some(outside) = self.outside
            && id.index() < self.first_id
        {
            let fact = outside
                .world
                .look_up_step(id, outside.until.saturating_add(1))?;
            return Ok(Fact::from_start(fact.premise, fact.effect));
        }
        let index = id.index().checked_sub(self.first_id);
        let fact = index.and_then(|index| self.steps.get(index));
        let fact = fact.ok_or(Flaw::NotEarlier { premise: id })?;
        if fact.pass < pass {
            return Ok(*fact);
        }
        Err(Flaw::NotSmallerPass {
            premise: id,
            pass_of_premise: fact.pass,
            pass,
        })
    }
}
