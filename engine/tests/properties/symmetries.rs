//! What does not change when the board is turned, and what more rules change.

use engine::proof::{self, check};
use engine::{Outcome, Proof, Puzzle, RuleSet};
use rand::RngExt;

use crate::boards::{self, Symmetry};
use crate::oracle;

/// The figures that no symmetry changes: of a contradiction the pass, not the digits.
#[derive(PartialEq, Debug)]
struct Figures {
    profile: Vec<usize>,
    outcome: &'static str,
    conflict_pass: Option<usize>,
    checks: Option<usize>,
}

fn figures(proof: &Proof) -> Figures {
    let mut profile = vec![0; proof.n_passes()];
    for step in &proof.steps {
        profile[step.depth - 1] += 1;
    }
    let conflict_pass = match &proof.outcome {
        Outcome::Contradiction(found) => Some(found.pass),
        Outcome::Solved | Outcome::Stuck => None,
    };
    Figures {
        profile,
        outcome: proof.outcome.name(),
        conflict_pass,
        // The last pass of a contradictory board may write one of two digits into a cell.
        checks: conflict_pass.is_none().then_some(proof.checks),
    }
}

#[test]
fn depth_and_profile_survive_every_symmetry() {
    boards::each(5, 4.0, |puzzle, rng| {
        let transposes = rng.random_bool(0.5);
        let symmetry = Symmetry::random(rng, puzzle.shape(), transposes);
        let image = Puzzle::try_from(symmetry.grid(puzzle.grid())).unwrap();
        for rules in oracle::RULE_SETS {
            let here = proof::prove(puzzle, rules);
            let there = proof::prove(&image, rules);
            assert_eq!(figures(&here), figures(&there), "{rules} {symmetry:?}");
            assert_eq!(check::check(&there), Ok(()), "{rules} {symmetry:?}");
            for step in &here.steps {
                let cell = symmetry.cell(step.placement().unwrap().cell);
                let depth = there.step_of_cell(cell).map(|step| step.depth);
                assert_eq!(depth, Some(step.depth), "{rules} {symmetry:?}");
            }
        }
    });
}

#[test]
fn naked_is_never_faster_than_singles() {
    let (mut n_faster, mut n_conflicts) = (0, 0);
    boards::each(6, 4.0, |puzzle, _| {
        let naked = proof::prove(puzzle, RuleSet::Naked);
        let singles = proof::prove(puzzle, RuleSet::Singles);
        if let Outcome::Contradiction(found) = &singles.outcome {
            let pass = conflict_pass(&naked);
            assert!(found.pass <= pass, "{} {pass}", found.pass);
            n_conflicts += 1;
            return;
        }
        assert_eq!(conflict_pass(&naked), usize::MAX);
        for slow in &naked.steps {
            let fast = singles
                .step_of_cell(slow.placement().unwrap().cell)
                .unwrap();
            assert_eq!(fast.placement(), slow.placement());
            assert!(fast.pass <= slow.pass, "{fast:?} {slow:?}");
            n_faster += usize::from(fast.pass < slow.pass);
        }
    });
    assert!(
        n_faster > 1000 && n_conflicts > 100,
        "{n_faster} {n_conflicts}"
    );
}

fn conflict_pass(proof: &Proof) -> usize {
    match &proof.outcome {
        Outcome::Contradiction(found) => found.pass,
        Outcome::Solved | Outcome::Stuck => usize::MAX,
    }
}
