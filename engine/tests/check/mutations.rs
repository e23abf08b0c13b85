//! Thousands of random mutations: none makes the checker panic, and what it still accepts is
//! as true as the original.

use std::collections::BTreeMap;

use engine::proof::check::check;
use engine::{
    Candidate, Cell, Conflict, Contradiction, Digit, House, Outcome, Premise, Proof, Rule, RuleSet,
    Step,
};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::each_proof;
use crate::mutate::mutate;

/// What may change without making the proof untrue.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Harmless {
    /// The number of tests, which is not checked.
    Checks,
    /// Another method, that has all rules of the proof.
    Method,
    /// Stuck where a cell is open: a search would tell whether more is seen.
    Stuck,
    /// Nothing but steps of the end left out, on which nothing rests.
    Shorter,
    /// One step holds in another way: its house, its rule or its premises.
    Step,
    /// The contradiction holds in another way, or there is another one.
    Contradiction,
}

/// Tells what changed, if it is harmless.
fn harmless(original: &Proof, mutated: &Proof) -> Option<Harmless> {
    let with = |change: fn(&mut Proof, &Proof)| {
        let mut changed = original.clone();
        change(&mut changed, mutated);
        changed == *mutated
    };
    if with(|changed, mutated| changed.checks = mutated.checks) {
        return Some(Harmless::Checks);
    }
    if with(|changed, mutated| changed.method = mutated.method) {
        let has_all = mutated.method.rules >= RuleSet::Singles;
        return (has_all || uses_only_naked_singles(mutated)).then_some(Harmless::Method);
    }
    if with(|changed, mutated| changed.outcome = mutated.outcome.clone()) {
        return harmless_outcome(mutated);
    }
    if with(|changed, mutated| changed.steps.truncate(mutated.steps.len())) {
        return (mutated.outcome != Outcome::Solved).then_some(Harmless::Shorter);
    }
    let step = differing_step(original, mutated)?;
    step_holds(mutated, step).then_some(Harmless::Step)
}

fn uses_only_naked_singles(proof: &Proof) -> bool {
    let sees_houses = match &proof.outcome {
        Outcome::Contradiction(found) => matches!(found.conflict, Conflict::NoPlace(..)),
        Outcome::Solved | Outcome::Stuck => false,
    };
    let is_naked = |step: &Step| step.rule == Rule::NakedSingle;
    !sees_houses && proof.steps.iter().all(is_naked)
}

fn harmless_outcome(mutated: &Proof) -> Option<Harmless> {
    let n_filled = mutated.grid_after(usize::MAX).n_filled();
    match &mutated.outcome {
        Outcome::Solved => None,
        Outcome::Stuck if n_filled == mutated.puzzle.shape().n_cells() => None,
        Outcome::Stuck => Some(Harmless::Stuck),
        Outcome::Contradiction(found) => {
            conflict_holds(mutated, found).then_some(Harmless::Contradiction)
        }
    }
}

/// Returns the step that differs, if only one does, and not in what it places, and when.
fn differing_step<'a>(original: &Proof, mutated: &'a Proof) -> Option<&'a Step> {
    let mut pairs = original.steps.iter().zip(&mutated.steps);
    let (before, after) = pairs.find(|(before, after)| before != after)?;
    let mut changed = original.clone();
    changed.steps[before.id.index()] = Step {
        rule: after.rule,
        reason: after.reason.clone(),
        premises: after.premises.clone(),
        ..before.clone()
    };
    (changed == *mutated).then_some(after)
}

/// Returns whether `follows` is true of the premises, and of no choice of all but one.
fn is_needed_in_full(
    proof: &Proof,
    premises: &[Premise],
    follows: impl Fn(&[Candidate]) -> bool,
) -> bool {
    let placed = premises.iter().filter_map(|&p| proof.candidate_of(p));
    let placed: Vec<Candidate> = placed.collect();
    let without = |index| [&placed[..index], &placed[index + 1..]].concat();
    follows(&placed) && (0..placed.len()).all(|index| !follows(&without(index)))
}

/// Returns whether the candidate is left beside the placed digits.
fn is_left(proof: &Proof, candidate: Candidate, placed: &[Candidate]) -> bool {
    let shape = proof.puzzle.shape();
    let share = |a: Cell, b: Cell| {
        House::all(shape).any(|house| house.contains(a, shape) && house.contains(b, shape))
    };
    placed
        .iter()
        .all(|other| match other.cell == candidate.cell {
            true => other.digit == candidate.digit,
            false => other.digit != candidate.digit || !share(other.cell, candidate.cell),
        })
}

fn left_in_cell(proof: &Proof, cell: Cell, placed: &[Candidate]) -> Vec<Candidate> {
    let digits = (1..=proof.puzzle.shape().size()).filter_map(Digit::new);
    let all = digits.map(|digit| Candidate { cell, digit });
    all.filter(|&candidate| is_left(proof, candidate, placed))
        .collect()
}

fn left_in_house(
    proof: &Proof,
    house: House,
    digit: Digit,
    placed: &[Candidate],
) -> Vec<Candidate> {
    let cells = house.cells(proof.puzzle.shape());
    let all = cells.map(|cell| Candidate { cell, digit });
    all.filter(|&candidate| is_left(proof, candidate, placed))
        .collect()
}

fn step_holds(proof: &Proof, step: &Step) -> bool {
    let Candidate { cell, digit } = crate::placed(step);
    is_needed_in_full(proof, &step.premises, |placed| {
        let left = match step.house() {
            None => left_in_cell(proof, cell, placed),
            Some(house) => left_in_house(proof, house, digit, placed),
        };
        left == [crate::placed(step)]
    })
}

fn conflict_holds(proof: &Proof, found: &Contradiction) -> bool {
    let shape = proof.puzzle.shape();
    is_needed_in_full(proof, &found.premises, |placed| match found.conflict {
        Conflict::NoCandidate(cell) => left_in_cell(proof, cell, placed).is_empty(),
        Conflict::NoPlace(house, digit) => left_in_house(proof, house, digit, placed).is_empty(),
        Conflict::Twice(house, digit) => {
            let is_one = |c: &&Candidate| c.digit == digit && house.contains(c.cell, shape);
            placed.iter().filter(is_one).count() == 2
        }
    })
}

#[test]
fn accepted_mutations_are_harmless() {
    let mut rng = ChaCha8Rng::seed_from_u64(60);
    let mut n_accepted: BTreeMap<Harmless, usize> = BTreeMap::new();
    let mut n_rejected = 0;
    each_proof(60, 0.3, |proof| {
        for _ in 0..150 {
            let mut mutated = proof.clone();
            mutate(&mut rng, &mut mutated);
            if mutated == *proof {
                continue;
            }
            match (check(&mutated), harmless(proof, &mutated)) {
                (Err(_), _) => n_rejected += 1,
                (Ok(()), Some(why)) => *n_accepted.entry(why).or_default() += 1,
                (Ok(()), None) => panic!("accepted {mutated:#?}\ninstead of {proof:#?}"),
            }
        }
    });
    assert!(n_rejected > 50_000, "{n_rejected}");
    assert_eq!(
        n_accepted.len(),
        6,
        "each exception came up: {n_accepted:?}"
    );
}

#[test]
fn many_mutations_at_once_do_not_panic() {
    let mut rng = ChaCha8Rng::seed_from_u64(61);
    let (mut n_accepted, mut n_rejected) = (0, 0);
    each_proof(61, 0.3, |proof| {
        for _ in 0..50 {
            let mut mutated = proof.clone();
            for _ in 0..rng.random_range(2..8) {
                mutate(&mut rng, &mut mutated);
            }
            match check(&mutated) {
                Ok(()) => n_accepted += 1,
                Err(_) => n_rejected += 1,
            }
        }
    });
    assert!(
        n_rejected > 30_000 && n_accepted > 0,
        "{n_rejected} {n_accepted}"
    );
}
