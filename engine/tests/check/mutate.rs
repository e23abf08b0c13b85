//! Random damage.

use engine::{
    Candidate, Cell, Conclusion, Conflict, Contradiction, Digit, House, HouseKind, Outcome,
    Premise, Proof, Rule, RuleSet, Step, StepId,
};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::{IndexedRandom, SliceRandom};

fn number(rng: &mut ChaCha8Rng, near: usize) -> usize {
    match rng.random_range(0..5) {
        0 => near.wrapping_sub(1),
        1 => near.wrapping_add(1),
        2 => 0,
        3 => usize::MAX,
        _ => rng.random_range(0..60),
    }
}

/// Returns a number below `size` mostly, and below 25 always.
fn line(rng: &mut ChaCha8Rng, size: usize) -> usize {
    let end = if rng.random_bool(0.9) { size } else { 25 };
    rng.random_range(0..end)
}

fn cell(rng: &mut ChaCha8Rng, size: usize) -> Cell {
    Cell::new(line(rng, size), line(rng, size)).unwrap()
}

fn digit(rng: &mut ChaCha8Rng, size: usize) -> Digit {
    Digit::new(line(rng, size) + 1).unwrap()
}

fn house(rng: &mut ChaCha8Rng, size: usize) -> House {
    let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
    House::new(*kinds.choose(rng).unwrap(), line(rng, size)).unwrap()
}

fn premise(rng: &mut ChaCha8Rng, proof: &Proof) -> Premise {
    let size = proof.puzzle.shape().size();
    let givens: Vec<Candidate> = proof.puzzle.grid().candidates().collect();
    match (rng.random_range(0..6), givens.choose(rng)) {
        (0..3, Some(&given)) => Premise::Given(given),
        (3, _) => Premise::Given(Candidate {
            cell: cell(rng, size),
            digit: digit(rng, size),
        }),
        (4, _) => Premise::Step(StepId(number(rng, proof.steps.len()) as u32)),
        _ => Premise::Step(StepId(rng.random_range(0..=proof.steps.len()) as u32)),
    }
}

fn mutate_premises(rng: &mut ChaCha8Rng, proof: &Proof, premises: &mut Vec<Premise>) {
    let index = rng.random_range(0..=premises.len());
    let premise = premise(rng, proof);
    match rng.random_range(0..8) {
        0 if index < premises.len() => drop(premises.remove(index)),
        1 => premises.insert(index, premise),
        2 => premises.shuffle(rng),
        3 => premises.extend_from_within(..index),
        4 => premises.truncate(index),
        _ if index < premises.len() => {
            premises[index] = premise;
            crate::sort(proof, premises);
        }
        _ => premises.push(premise),
    }
}

fn mutate_step(rng: &mut ChaCha8Rng, proof: &Proof, step: &mut Step) {
    let size = proof.puzzle.shape().size();
    let Candidate {
        cell: at,
        digit: placed,
    } = step.placement();
    let place = |cell, digit| Conclusion::Place(Candidate { cell, digit });
    match rng.random_range(0..12) {
        0 => step.id.0 = number(rng, step.id.index()) as u32,
        1 => step.rule = *Rule::ALL.choose(rng).unwrap(),
        2 => step.house = rng.random_bool(0.7).then(|| house(rng, size)),
        3 => step.conclusion = place(cell(rng, size), placed),
        4 => step.conclusion = place(at, digit(rng, size)),
        5 => step.pass = number(rng, step.pass),
        6 => step.depth = number(rng, step.depth),
        7 => {
            let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
            let kind = *kinds.choose(rng).unwrap();
            step.house = Some(House::of_cell(kind, at, proof.puzzle.shape()));
        }
        _ => mutate_premises(rng, proof, &mut step.premises),
    }
}

fn conflict(rng: &mut ChaCha8Rng, size: usize) -> Conflict {
    match rng.random_range(0..3) {
        0 => Conflict::Twice(house(rng, size), digit(rng, size)),
        1 => Conflict::NoCandidate(cell(rng, size)),
        _ => Conflict::NoPlace(house(rng, size), digit(rng, size)),
    }
}

fn mutate_outcome(rng: &mut ChaCha8Rng, proof: &Proof, outcome: &mut Outcome) {
    let size = proof.puzzle.shape().size();
    match outcome {
        Outcome::Contradiction(found) if rng.random_bool(0.7) => match rng.random_range(0..4) {
            0 => found.conflict = conflict(rng, size),
            1 => found.pass = number(rng, found.pass),
            _ => mutate_premises(rng, proof, &mut found.premises),
        },
        _ => {
            *outcome = match rng.random_range(0..3) {
                0 => Outcome::Solved,
                1 => Outcome::Stuck,
                _ => Outcome::Contradiction(Contradiction {
                    conflict: conflict(rng, size),
                    premises: (0..2).map(|_| premise(rng, proof)).collect(),
                    pass: number(rng, proof.n_passes()),
                }),
            }
        }
    }
}

/// Changes one thing, or by chance nothing.
pub(crate) fn mutate(rng: &mut ChaCha8Rng, proof: &mut Proof) {
    let before = proof.clone();
    let n_steps = proof.steps.len();
    match rng.random_range(0..20) {
        0 => proof.rules = *RuleSet::ALL.choose(rng).unwrap(),
        1 => proof.checks = number(rng, proof.checks),
        2 => proof.steps.truncate(rng.random_range(0..=n_steps)),
        3..6 => mutate_outcome(rng, &before, &mut proof.outcome),
        _ if n_steps == 0 => mutate_outcome(rng, &before, &mut proof.outcome),
        6 => drop(proof.steps.remove(rng.random_range(0..n_steps))),
        7 => proof
            .steps
            .swap(rng.random_range(0..n_steps), rng.random_range(0..n_steps)),
        8 => proof
            .steps
            .extend_from_within(rng.random_range(0..n_steps)..),
        _ => {
            let index = rng.random_range(0..n_steps);
            mutate_step(rng, &before, &mut proof.steps[index]);
        }
    }
}
