//! The proof checker accepts real proofs and rejects every kind of damage.

#[path = "../boards/mod.rs"]
mod boards;
#[path = "../shared/mod.rs"]
mod shared;

mod accepted;
mod case;
mod contradictions;
mod extremes;
mod methods;
mod mutate;
mod mutations;
mod order;
mod outcomes;
mod premises;
mod rules;
mod steps;
mod worlds;

use engine::proof::check::{Flaw, Part, Rejection, check};
use engine::{
    Candidate, Contradiction, Finish, Method, Outcome, Premise, Proof, Puzzle, RuleSet, Step,
    notation, proof,
};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom;

/// Proves random boards of up to nine digits, some of them with struck candidates, by methods of
/// every kind, and shows the proofs to `visit`.
fn each_method(seed: u64, scale: f64, mut visit: impl FnMut(&Proof, &mut ChaCha8Rng)) {
    boards::each(seed, scale, |puzzle, rng| {
        if puzzle.shape().size() > 9 {
            return;
        }
        let method = Method {
            rules: *RuleSet::ALL.choose(rng).unwrap(),
            uniqueness: rng.random_bool(0.3),
            finish: *Finish::ALL.choose(rng).unwrap(),
        };
        let mut puzzle = puzzle.clone();
        if rng.random_bool(0.3) {
            puzzle = struck_once(&puzzle);
        }
        visit(&proof::prove(&puzzle, method), rng);
    });
}

/// A board on which no probe by naked singles contradicts.
const HARD: &str = "4..6...3........1.5..........4.1.5..";

/// AI Escargot, of which singles and subsets fill next to nothing.
const ESCARGOT: &str =
    "1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..";

/// Shows proofs with splits to `visit`: of a small board, of a famous one, and, where the lists are there,
/// of one of the hardest known.
fn each_split(mut visit: impl FnMut(&Proof)) {
    let hardest = shared::read("hardest_1905.txt");
    let hardest = hardest
        .as_deref()
        .and_then(|list| list.lines().find(|line| !line.starts_with('#')));
    let hardest = hardest.map(|board| &board[..81]);
    let all = [RuleSet::Naked, RuleSet::Singles, RuleSet::Subsets];
    let boards = [ESCARGOT]
        .into_iter()
        .chain(hardest)
        .flat_map(|board| all.map(|rules| (board, rules)));
    for (board, rules) in [(HARD, RuleSet::Naked)].into_iter().chain(boards) {
        let board = notation::read_one(board, &Default::default()).unwrap();
        let method = Method {
            rules,
            uniqueness: false,
            finish: Finish::Split,
        };
        visit(&proof::prove(&board.puzzle().unwrap(), method));
    }
}

/// Strikes what the rules of pointing, claiming and subsets remove before anything else is placed.
fn struck_once(puzzle: &Puzzle) -> Puzzle {
    let proof = proof::prove(puzzle, RuleSet::Subsets);
    let first = proof.steps.iter().take_while(|step| step.pass == 1);
    let removed = first.flat_map(|step| step.eliminations().to_vec());
    puzzle.clone().with_struck(removed)
}

/// Proves a board under a rule set.
fn prove(board: &str, rules: RuleSet) -> Proof {
    let board = notation::read_one(board, &Default::default()).unwrap();
    proof::prove(&board.puzzle().unwrap(), rules)
}

/// Shows proofs of random boards of every shape, by naked singles and by all singles, to `visit`.
fn each_proof(seed: u64, scale: f64, mut visit: impl FnMut(&Proof)) {
    boards::each(seed, scale, |puzzle, _| {
        for rules in [RuleSet::Naked, RuleSet::Singles] {
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

/// Returns the pass of what a premise names; 0 for what was there at the start.
fn pass_of(proof: &Proof, premise: Premise) -> usize {
    match premise {
        Premise::Step(id) => proof.step(id).unwrap().pass,
        _ => 0,
    }
}

/// Returns what a step of a proof by singles places.
fn placed(step: &Step) -> Candidate {
    step.placement().unwrap()
}

/// Returns all that stands on the board in the end, row by row.
fn facts(proof: &Proof) -> Vec<Premise> {
    let givens = proof.puzzle.grid().candidates().map(Premise::Given);
    let steps = proof.steps.iter().map(|step| Premise::Step(step.id));
    let mut facts: Vec<Premise> = givens.chain(steps).collect();
    sort(proof, &mut facts);
    facts
}

/// Sorts premises row by row, the premise of one solution last.
fn sort(proof: &Proof, premises: &mut [Premise]) {
    let first = |step: &Step| {
        let removed = step.eliminations().first().copied();
        step.placement().or(removed)
    };
    premises.sort_by_key(|&premise| {
        let candidate = match premise {
            Premise::Given(c) | Premise::Struck(c) | Premise::Assumed(c) => Some(c),
            Premise::Step(id) => proof.step(id).and_then(first),
            Premise::OneSolution => None,
        };
        (candidate.is_none(), candidate)
    });
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
