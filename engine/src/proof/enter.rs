//! Going into the world of a refutation.

use super::needs::Needs;
use super::{Conclusion, Contradiction, Outcome, Premise, Proof, Reason, Step, StepId};
use crate::cell::Candidate;
use crate::puzzle::Puzzle;

/// Returns the world of a probe or a split as a proof of its own, which ends in its contradiction.
///
/// What stood on the board outside before the pass of the step, and the assumption, are its givens;
/// what was eliminated outside is struck at its start. Nothing if the step refutes nothing.
///
/// ```
/// use engine::{Finish, Method, Outcome, Rule, RuleSet, notation, proof};
/// let board = "....4...43..5......42...16.4.2..5.13";
/// let puzzle = notation::read_one(board, &Default::default()).unwrap().puzzle().unwrap();
/// let method = Method { finish: Finish::Probe, ..RuleSet::Singles.into() };
/// let outside = proof::prove(&puzzle, method);
/// let probe = outside.steps.iter().find(|step| step.rule == Rule::Probe).unwrap();
/// let world = proof::enter(&outside, probe.id).unwrap();
/// let Outcome::Contradiction(contradiction) = &world.outcome else { panic!() };
/// assert_eq!(probe.cost, contradiction.pass + 1);
/// ```
pub fn enter(proof: &Proof, id: StepId) -> Option<Proof> {
    let step = proof.step(id)?;
    let refutation = step.refutation()?;
    let before = proof
        .steps
        .iter()
        .take_while(|other| other.pass < step.pass);
    let struck = before.flat_map(|other| other.eliminations().iter().copied());
    let struck: Vec<Candidate> = proof.puzzle.struck_candidates().chain(struck).collect();
    let mut grid = proof.grid_after(step.pass - 1);
    let assumed = refutation.assumption;
    grid.set(assumed.cell, Some(assumed.digit));
    let translation = Translation {
        proof,
        first_id: id.0,
        assumed,
    };
    let mut steps = refutation.steps.clone();
    for step in &mut steps {
        translation.apply(step);
    }
    let mut contradiction = refutation.contradiction.clone();
    translation.apply_to_contradiction(&mut contradiction);
    Some(Proof {
        puzzle: Puzzle::try_from(grid).ok()?.with_struck(struck),
        method: proof.method,
        steps,
        outcome: Outcome::Contradiction(contradiction),
        checks: 0,
    })
}

/// How premises are named inside.
struct Translation<'a> {
    /// The proof outside.
    proof: &'a Proof,
    /// The number of the first step inside.
    first_id: u32,
    assumed: Candidate,
}

impl Translation<'_> {
    fn apply(&self, step: &mut Step) {
        step.id = StepId(step.id.0 - self.first_id);
        let (mut gone, mut filled) = (Vec::new(), Vec::new());
        let mut needs = Needs::new(self.proof.puzzle.shape(), &mut gone, &mut filled);
        match (&step.reason, &step.conclusion) {
            (Reason::Cell, Conclusion::Place(placed)) => needs.add_single(*placed, None),
            (Reason::House(house), Conclusion::Place(placed)) => {
                needs.add_single(*placed, Some(*house));
            }
            (Reason::Pattern(pattern), _) => needs.add_pattern(step.rule, pattern),
            _ => {}
        }
        let is_refutation = step.refutation().is_some();
        self.apply_to_premises(&mut step.premises, |c| is_refutation || gone.contains(c));
        if let Reason::Refutation(refutation) = &mut step.reason {
            for step in &mut refutation.steps {
                self.apply(step);
            }
            self.apply_to_contradiction(&mut refutation.contradiction);
        }
    }

    fn apply_to_contradiction(&self, contradiction: &mut Contradiction) {
        let (mut gone, mut filled) = (Vec::new(), Vec::new());
        Needs::new(self.proof.puzzle.shape(), &mut gone, &mut filled)
            .add_conflict(contradiction.conflict);
        self.apply_to_premises(&mut contradiction.premises, |c| gone.contains(c));
    }

    /// Of eliminations outside only what is needed becomes a premise.
    fn apply_to_premises(
        &self,
        premises: &mut Vec<Premise>,
        is_needed: impl Fn(&Candidate) -> bool,
    ) {
        let mut translated = Vec::with_capacity(premises.len());
        for premise in premises.drain(..) {
            match premise {
                Premise::Assumed(candidate) if candidate == self.assumed => {
                    translated.push(Premise::Given(candidate));
                }
                Premise::Step(StepId(id)) if id >= self.first_id => {
                    translated.push(Premise::Step(StepId(id - self.first_id)));
                }
                Premise::Step(id) => match self.proof.step(id).map(|step| &step.conclusion) {
                    Some(Conclusion::Place(placed)) => translated.push(Premise::Given(*placed)),
                    Some(Conclusion::Eliminate(gone)) => {
                        let needed = gone.iter().filter(|candidate| is_needed(candidate));
                        translated.extend(needed.map(|&candidate| Premise::Struck(candidate)));
                    }
                    None => {}
                },
                _ => translated.push(premise),
            }
        }
        *premises = translated;
    }
}
