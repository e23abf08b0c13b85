//! The proof checker accepts real proofs and rejects every kind of damage.

#[path = "../boards/mod.rs"]
mod boards;

mod accepted;
mod contradictions;
mod extremes;
mod mutate;
mod mutations;
mod order;
mod outcomes;
mod premises;
mod steps;

use engine::proof::check::{Flaw, Part, Rejection, check};
use engine::{Contradiction, Outcome, Premise, Proof, RuleSet, Step, notation, proof};

/// Proves a board under a rule set.
fn prove(board: &str, rules: RuleSet) -> Proof {
    let board = notation::read_one(board, &Default::default()).unwrap();
    proof::prove(&board.puzzle().unwrap(), rules)
}

/// Shows proofs of random boards of every shape, under every rule set, to `visit`.
fn each_proof(seed: u64, scale: f64, mut visit: impl FnMut(&Proof)) {
    boards::each(seed, scale, |puzzle, _| {
        for rules in RuleSet::ALL {
            visit(&proof::prove(puzzle, rules));
        }
    });
}

/// Shows each step of such proofs to `visit`.
fn each_step(seed: u64, scale: f64, mut visit: impl FnMut(&Proof, &Step)) {
    each_proof(seed, scale, |proof| {
        for step in &proof.steps {
            visit(proof, step);
        }
    });
}

/// Returns the flaw for which a proof is rejected, in this part.
fn flaw_of(proof: &Proof, part: Part) -> Flaw {
    let Err(Rejection { part: found, flaw }) = check(proof) else {
        panic!("accepted a damaged proof");
    };
    assert_eq!(found, part, "{flaw}");
    flaw
}

/// Damages one step of a copy of the proof and returns the flaw found there.
fn flaw_after(proof: &Proof, step: &Step, damage: impl FnOnce(&mut Step)) -> Flaw {
    let mut damaged = proof.clone();
    damage(&mut damaged.steps[step.id.index()]);
    flaw_of(&damaged, Part::Step(step.id.index()))
}

/// Returns the pass of what a premise names; 0 for a given.
fn pass_of(proof: &Proof, premise: Premise) -> usize {
    match premise {
        Premise::Given(_) => 0,
        Premise::Step(id) => proof.step(id).unwrap().pass,
    }
}

/// Returns all that stands on the board in the end, row by row.
fn facts(proof: &Proof) -> Vec<Premise> {
    let givens = proof.puzzle.grid().candidates().map(Premise::Given);
    let steps = proof.steps.iter().map(|step| Premise::Step(step.id));
    let mut facts: Vec<Premise> = givens.chain(steps).collect();
    sort(proof, &mut facts);
    facts
}

/// Sorts premises row by row.
fn sort(proof: &Proof, premises: &mut [Premise]) {
    premises.sort_by_key(|&premise| proof.candidate_of(premise));
}

/// Shows each contradiction of random proofs to `visit`.
fn each_contradiction(seed: u64, scale: f64, mut visit: impl FnMut(&Proof, &Contradiction)) {
    let mut n = 0;
    each_proof(seed, scale, |proof| {
        if let Outcome::Contradiction(found) = &proof.outcome {
            visit(proof, found);
            n += 1;
        }
    });
    assert!(n > 100, "{n}");
}

/// Returns the proof with another outcome.
fn claiming(proof: &Proof, outcome: Outcome) -> Proof {
    Proof {
        outcome,
        ..proof.clone()
    }
}
