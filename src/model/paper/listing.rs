//! A proof as a list of numbered steps, the steps of a refuted world under the step they are for.

use engine::{Candidate, Conflict, Contradiction, Outcome, Premise, Proof, Reason, Step, StepId};

/// A line of the list.
#[derive(Clone, PartialEq, Debug)]
pub struct Line<'a> {
    /// Its number: of the third step within the world of step 12, `12.3`.
    pub number: String,
    /// How many worlds it lies in.
    pub n_worlds: usize,
    /// What it says.
    pub says: Says<'a>,
    /// What it needs.
    pub needs: Needs,
}

/// What a line says.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Says<'a> {
    /// A step of the proof.
    Step(&'a Step),
    /// What shows, in a pass, that a world or the board has no solution.
    Conflict(Conflict, usize),
}

/// What a line needs.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Needs {
    /// The numbers of the steps.
    pub steps: Vec<String>,
    /// The givens.
    pub givens: Vec<Candidate>,
    /// What is assumed in the worlds around.
    pub assumed: Vec<Candidate>,
    /// What was struck at the start.
    pub struck: Vec<Candidate>,
    /// Whether it needs that there is one solution.
    pub has_one_solution: bool,
}

/// Lists a proof. Steps are numbered from 1.
pub fn list(proof: &Proof) -> Vec<Line<'_>> {
    let world = World {
        prefix: String::new(),
        first_id: 0,
        n_worlds: 0,
        around: None,
    };
    let mut lines = Vec::new();
    world.list(&proof.steps, &mut lines);
    if let Outcome::Contradiction(found) = &proof.outcome {
        lines.push(world.conflict(found, proof.steps.len()));
    }
    lines
}

/// The steps that rest on an assumption, or all of a proof.
struct World<'a> {
    /// The number of the step around, with a point.
    prefix: String,
    first_id: u32,
    n_worlds: usize,
    around: Option<&'a World<'a>>,
}

impl World<'_> {
    fn list<'a>(&self, steps: &'a [Step], lines: &mut Vec<Line<'a>>) {
        for step in steps {
            let number = self.number(step.id);
            lines.push(Line {
                number: number.clone(),
                n_worlds: self.n_worlds,
                says: Says::Step(step),
                needs: self.needs(&step.premises),
            });
            if let Reason::Refutation(refutation) = &step.reason {
                let inside = World {
                    prefix: format!("{number}."),
                    first_id: step.id.0,
                    n_worlds: self.n_worlds + 1,
                    around: Some(self),
                };
                inside.list(&refutation.steps, lines);
                lines.push(inside.conflict(&refutation.contradiction, refutation.steps.len()));
            }
        }
    }

    fn conflict<'a>(&self, found: &Contradiction, n_steps: usize) -> Line<'a> {
        Line {
            number: format!("{}{}", self.prefix, n_steps + 1),
            n_worlds: self.n_worlds,
            says: Says::Conflict(found.conflict, found.pass),
            needs: self.needs(&found.premises),
        }
    }

    /// Returns the number of a step of this world, or of one around it.
    fn number(&self, id: StepId) -> String {
        match (id.0.checked_sub(self.first_id), self.around) {
            (None, Some(around)) => around.number(id),
            (position, _) => format!("{}{}", self.prefix, position.unwrap_or(0) + 1),
        }
    }

    fn needs(&self, premises: &[Premise]) -> Needs {
        let mut needs = Needs::default();
        let mut steps: Vec<StepId> = Vec::new();
        for premise in premises {
            match *premise {
                Premise::Given(given) => needs.givens.push(given),
                Premise::Assumed(assumed) => needs.assumed.push(assumed),
                Premise::Struck(struck) => needs.struck.push(struck),
                Premise::Step(id) => steps.push(id),
                Premise::OneSolution => needs.has_one_solution = true,
            }
        }
        steps.sort_unstable();
        needs.steps = steps.into_iter().map(|id| self.number(id)).collect();
        needs
    }
}
