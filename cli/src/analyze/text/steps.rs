//! The steps of a proof, a line each, refutations indented under the step they are for.

use std::fmt::{self, Write};

use engine::{Conflict, Contradiction, Outcome, Premise, Proof, Reason, Refutation, Step, StepId};

use super::pattern;
use record::Gone;

/// Writes all steps, and what is wrong with a board that ended in a contradiction.
pub(super) fn write(drawing: &mut String, proof: &Proof) -> fmt::Result {
    let world = World {
        first_id: 0,
        steps: &proof.steps,
        around: None,
    };
    world.write_steps(drawing)?;
    match &proof.outcome {
        Outcome::Contradiction(found) => world.write_contradiction(drawing, found),
        Outcome::Solved | Outcome::Stuck => Ok(()),
    }
}

/// Returns what a step concludes, such as `r4c7=5` or `r1c5<>4 r1c6<>4`.
pub(super) fn conclusion_of(step: &Step) -> String {
    match step.placement() {
        Some(placed) => placed.to_string(),
        None => {
            let gone = step.eliminations().iter().copied().map(Gone);
            let names: Vec<String> = gone.map(|gone| gone.to_string()).collect();
            names.join(" ")
        }
    }
}

/// The steps that rest on an assumption, or all of a proof.
struct World<'a> {
    first_id: u32,
    steps: &'a [Step],
    around: Option<&'a World<'a>>,
}

impl World<'_> {
    fn write_steps(&self, drawing: &mut String) -> fmt::Result {
        self.steps.iter().try_for_each(|step| {
            self.write_step(drawing, step)?;
            let refutation = step.refutation();
            refutation.map_or(Ok(()), |found| {
                self.write_refutation(drawing, step.id, found)
            })
        })
    }

    fn write_step(&self, drawing: &mut String, step: &Step) -> fmt::Result {
        self.indent(drawing)?;
        let Step {
            id, pass, depth, ..
        } = step;
        write!(drawing, "{id}. pass {pass}, depth {depth}")?;
        if step.cost > 1 {
            write!(drawing, ", cost {}", step.cost)?;
        }
        write!(drawing, ": {} {}", conclusion_of(step), rule_of(step))?;
        self.write_premises(drawing, &step.premises)
    }

    fn write_refutation(
        &self,
        drawing: &mut String,
        id: StepId,
        refutation: &Refutation,
    ) -> fmt::Result {
        let world = World {
            first_id: id.0,
            steps: &refutation.steps,
            around: Some(self),
        };
        world.indent(drawing)?;
        writeln!(drawing, "assume {}", refutation.assumption)?;
        world.write_steps(drawing)?;
        world.write_contradiction(drawing, &refutation.contradiction)
    }

    fn write_contradiction(&self, drawing: &mut String, found: &Contradiction) -> fmt::Result {
        self.indent(drawing)?;
        let Contradiction { pass, depth, .. } = found;
        write!(
            drawing,
            "pass {pass}, depth {depth}: {}",
            what_is_wrong(found)
        )?;
        self.write_premises(drawing, &found.premises)
    }

    fn write_premises(&self, drawing: &mut String, premises: &[Premise]) -> fmt::Result {
        let names: Vec<String> = premises.iter().map(|&premise| self.name(premise)).collect();
        if names.is_empty() {
            return writeln!(drawing);
        }
        writeln!(drawing, ", from {}", names.join(", "))
    }

    fn indent(&self, drawing: &mut String) -> fmt::Result {
        match self.around {
            Some(around) => {
                drawing.write_str("    ")?;
                around.indent(drawing)
            }
            None => Ok(()),
        }
    }

    /// Returns a premise as it is looked for on the board; of a step that removes several
    /// candidates also its number.
    fn name(&self, premise: Premise) -> String {
        match premise {
            Premise::Given(candidate) | Premise::Assumed(candidate) => candidate.to_string(),
            Premise::Struck(candidate) => Gone(candidate).to_string(),
            Premise::Step(id) => match self.step(id) {
                Some(step) if step.eliminations().is_empty() => conclusion_of(step),
                Some(step) => format!("{} ({id})", conclusion_of(step)),
                None => format!("step {id}"),
            },
            Premise::OneSolution => "one solution".into(),
        }
    }

    /// Returns a step of this world or of one around it.
    fn step(&self, id: StepId) -> Option<&Step> {
        match id.0.checked_sub(self.first_id) {
            Some(position) => self.steps.get(position as usize),
            None => self.around?.step(id),
        }
    }
}

/// Returns the rule in words with what it saw, such as `hidden single in b5`.
fn rule_of(step: &Step) -> String {
    let rule = step.rule.name().replace('_', " ");
    match &step.reason {
        Reason::Cell | Reason::Refutation(_) => rule,
        Reason::House(house) => format!("{rule} in {house}"),
        Reason::Pattern(seen) => pattern::words(&rule, seen),
    }
}

fn what_is_wrong(found: &Contradiction) -> String {
    match found.conflict {
        Conflict::Twice(house, digit) => format!("{house} has {digit} twice"),
        Conflict::NoCandidate(cell) => format!("{cell} has no candidate"),
        Conflict::NoPlace(house, digit) => format!("{house} has no place for {digit}"),
    }
}
