//! No schedule of the rules up to subsets is faster: whoever works when, and on whichever part of
//! what could be found, no cell is filled before its pass, and all end alike.

use std::collections::BTreeMap;

use engine::pass::Ending;
use engine::proof;
use engine::{Candidate, Cell, Outcome, Puzzle, RuleSet};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;

use crate::slow::{self, Board, Look, Pass};
use crate::{boards, proper};

/// What a schedule came to: the time unit of each cell, and that of the first conflict.
struct Run {
    placed: BTreeMap<Candidate, usize>,
    conflict: Option<usize>,
}

/// Runs a schedule: in each time unit the workers that happen to be there write down part of what
/// they found on the board as it stood when the unit began; at least one thing.
fn run(puzzle: &Puzzle, rules: RuleSet, rng: &mut ChaCha8Rng) -> Option<Run> {
    let mut board = Board::of(puzzle);
    let mut placed = BTreeMap::new();
    let presence = rng.random_range(0.1..0.9);
    for time in 1.. {
        let found = match slow::look(&board, rules.into()) {
            Look::Over(Ending::Contradiction(_)) => {
                let conflict = Some(time);
                return Some(Run { placed, conflict });
            }
            Look::Over(_) => break,
            Look::Rivals => return None,
            Look::Found(found) => found,
        };
        let kept = part_of(&found, presence, rng);
        slow::write(&mut board, &kept);
        placed.extend(kept.placed.into_iter().map(|candidate| (candidate, time)));
    }
    Some(Run {
        placed,
        conflict: None,
    })
}

/// Returns a random part, never nothing.
fn part_of(found: &Pass, presence: f64, rng: &mut ChaCha8Rng) -> Pass {
    loop {
        let mut kept = found.clone();
        kept.placed.retain(|_| rng.random_bool(presence));
        kept.removed.retain(|_, _| rng.random_bool(presence));
        if !kept.placed.is_empty() || !kept.removed.is_empty() {
            return kept;
        }
    }
}

/// Holds a schedule against the passes; returns whether it ended without a conflict.
fn assert_no_faster(puzzle: &Puzzle, rules: RuleSet, run: &Run) -> bool {
    let proof = proof::prove(puzzle, rules);
    let placements = proof.steps.iter().filter_map(|step| {
        let placed = step.placement()?;
        Some((placed, step.pass))
    });
    let placements: Vec<(Candidate, usize)> = placements.collect();
    let cells = placements.iter().map(|(placed, pass)| (placed.cell, *pass));
    let pass_of_cell: BTreeMap<Cell, usize> = cells.collect();
    let last = match &proof.outcome {
        Outcome::Contradiction(found) => found.pass,
        Outcome::Solved | Outcome::Stuck => usize::MAX,
    };
    for (candidate, &time) in &run.placed {
        let pass = pass_of_cell.get(&candidate.cell).copied().unwrap_or(last);
        assert!(time >= pass, "{rules} {candidate} at {time}, pass {pass}");
    }
    if let Some(time) = run.conflict {
        assert!(time >= last, "{rules} conflict at {time}, pass {last}");
        return false;
    }
    assert_eq!(last, usize::MAX, "{rules} a contradiction not found");
    let mut placed: Vec<Candidate> = placements.iter().map(|(placed, _)| *placed).collect();
    placed.sort();
    assert!(placed.iter().eq(run.placed.keys()), "{rules}");
    true
}

#[test]
fn no_schedule_of_locked_candidates_and_subsets_is_faster() {
    let mut n_alike = [0; 2];
    for (index, rules) in [RuleSet::Locked, RuleSet::Subsets].into_iter().enumerate() {
        proper::each(51, 0.3, 4..=10, |proper, rng| {
            for _ in 0..2 {
                let run = run(&proper.puzzle, rules, rng).expect("one solution");
                assert!(assert_no_faster(&proper.puzzle, rules, &run), "{rules}");
                n_alike[index] += 1;
            }
        });
    }
    assert!(n_alike.iter().all(|&n| n > 300), "{n_alike:?}");
}

#[test]
fn no_schedule_finds_a_contradiction_earlier() {
    let (mut n_alike, mut n_conflicts) = (0, 0);
    boards::each(52, 0.25, |puzzle, rng| {
        for rules in [RuleSet::Locked, RuleSet::Subsets] {
            let Some(run) = run(puzzle, rules, rng) else {
                continue;
            };
            match assert_no_faster(puzzle, rules, &run) {
                true => n_alike += 1,
                false => n_conflicts += 1,
            }
        }
    });
    assert!(
        n_alike > 100 && n_conflicts > 100,
        "{n_alike} {n_conflicts}"
    );
}
