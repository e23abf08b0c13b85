//! How proofs with probes and splits end: by the number of solutions.

use engine::proof::{self, check};
use engine::solve::Search;
use engine::{Finish, Grid, Method, Proof, RuleSet};

use crate::boards;

fn method(rules: RuleSet) -> Method {
    Method {
        rules,
        uniqueness: false,
        finish: Finish::Split,
    }
}

/// Asserts that what the proof places and removes is so in this solution.
fn assert_holds_in(solution: &Grid, proof: &Proof) {
    for step in &proof.steps {
        if let Some(placed) = step.placement() {
            assert_eq!(solution.get(placed.cell), Some(placed.digit), "{step:?}");
        }
        for removed in step.eliminations() {
            assert_ne!(solution.get(removed.cell), Some(removed.digit), "{step:?}");
        }
    }
}

#[test]
fn the_number_of_solutions_decides_how_a_split_ends() {
    let mut n = [[0; 3]; 3];
    boards::each(81, 0.2, |puzzle, _| {
        if puzzle.shape().size() > 9 || puzzle.n_givens() < puzzle.shape().size() {
            return;
        }
        let solutions: Vec<Grid> = Search::of(puzzle).take(20).collect();
        for (index, rules) in [RuleSet::Naked, RuleSet::Singles, RuleSet::Subsets]
            .into_iter()
            .enumerate()
        {
            let proof = proof::prove(puzzle, method(rules));
            let expected = match solutions.len() {
                0 => "contradiction",
                1 => "solved",
                _ => "stuck",
            };
            assert_eq!(proof.outcome.name(), expected, "{rules}");
            assert_eq!(check::check(&proof), Ok(()), "{rules}");
            for solution in &solutions {
                assert_holds_in(solution, &proof);
            }
            n[index][solutions.len().min(2)] += 1;
        }
    });
    assert!(n.iter().flatten().all(|&n| n > 40), "{n:?}");
}
