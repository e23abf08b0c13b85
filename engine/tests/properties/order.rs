//! No schedule is faster: whoever works when, no cell is filled before its pass, and the same
//! cells are filled in the end.

use std::collections::BTreeMap;

use engine::proof;
use engine::{Candidate, Cell, Outcome, Premise, Proof, Puzzle, RuleSet, StepId};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;

use crate::boards;
use crate::oracle::{self, State};

/// What a schedule came to: the time unit of each cell, and that of the first conflict.
struct Run {
    placed: BTreeMap<Candidate, usize>,
    conflict: Option<usize>,
}

/// Runs a schedule: in each time unit the workers that happen to be there write what they found
/// on the board as it stood when the unit began.
fn run(puzzle: &Puzzle, rules: RuleSet, rng: &mut ChaCha8Rng) -> Run {
    let mut state = State::of(puzzle);
    let mut placed = BTreeMap::new();
    let presence = rng.random_range(0.1..0.9);
    for time in 1.. {
        if oracle::find_conflict(&state, rules).is_some() {
            let conflict = Some(time);
            return Run { placed, conflict };
        }
        let mut findings = oracle::findings(&state, rules);
        if findings.is_empty() {
            break;
        }
        findings.retain(|_| rng.random_bool(presence));
        for finding in findings {
            state.place(finding.candidate, Premise::Step(StepId(0)), time);
            placed.insert(finding.candidate, time);
        }
    }
    Run {
        placed,
        conflict: None,
    }
}

fn pass_of_cell(proof: &Proof) -> BTreeMap<Cell, usize> {
    let steps = proof.steps.iter();
    let placed = steps.filter_map(|step| Some((step.placement()?.cell, step.pass)));
    placed.collect()
}

fn assert_no_faster(proof: &Proof, run: &Run) {
    let pass_of_cell = pass_of_cell(proof);
    let last = match &proof.outcome {
        Outcome::Contradiction(found) => found.pass,
        Outcome::Solved | Outcome::Stuck => usize::MAX,
    };
    for (candidate, &time) in &run.placed {
        match pass_of_cell.get(&candidate.cell) {
            Some(&pass) => assert!(time >= pass, "{candidate} at {time}, pass {pass}"),
            None => assert!(time >= last, "{candidate} at {time}, no pass"),
        }
    }
    match run.conflict {
        Some(time) => assert!(time >= last, "conflict at {time}, pass {last}"),
        None => assert_eq!(last, usize::MAX, "a contradiction not found"),
    }
}

#[test]
fn no_schedule_is_faster_and_all_end_alike() {
    let (mut n_alike, mut n_conflicts) = (0, 0);
    boards::each(4, 0.8, |puzzle, rng| {
        for rules in oracle::RULE_SETS {
            let proof = proof::prove(puzzle, rules);
            let run = run(puzzle, rules, rng);
            assert_no_faster(&proof, &run);
            if run.conflict.is_some() {
                n_conflicts += 1;
                continue;
            }
            let steps = proof.steps.iter().filter_map(|step| step.placement());
            let mut placed: Vec<Candidate> = steps.collect();
            placed.sort();
            assert!(placed.iter().eq(run.placed.keys()), "{rules}");
            n_alike += 1;
        }
    });
    assert!(
        n_alike > 1000 && n_conflicts > 100,
        "{n_alike} {n_conflicts}"
    );
}
