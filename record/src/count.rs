//! Counting solutions within bounds.

use engine::solve::Count;
use engine::{Outcome, Premise, Proof, Solutions};

/// The boards the search looks at before it gives up on one more solution: a second or two
/// for the largest boards, where a sparse one could take days.
pub const BUDGET: usize = 500_000;

/// Returns whether a proof tells how many solutions there are: it came to an end, and no step rests
/// on the premise that there is one.
pub fn is_told_by(proof: &Proof) -> bool {
    // What a refutation rests on is among the premises of its step.
    let mut steps = proof.steps.iter();
    let rests_on_one = steps.any(|step| step.premises.contains(&Premise::OneSolution));
    !rests_on_one && proof.outcome != Outcome::Stuck
}

/// Returns how many solutions a proof tells of by itself, if it does.
pub fn told_by(proof: &Proof) -> Option<Count> {
    is_told_by(proof).then(|| match proof.outcome {
        Outcome::Solved => Count {
            solutions: Solutions::One,
            solution: Some(proof.grid_after(proof.n_passes())),
        },
        _ => Count {
            solutions: Solutions::None,
            solution: None,
        },
    })
}

/// Says that counting was given up.
pub fn gave_up(budget: usize) -> String {
    format!("expected a board whose solutions can be counted, gave up after {budget} positions")
}

#[cfg(test)]
mod tests {
    use engine::solve::count_within;

    use super::*;

    #[test]
    fn a_small_budget_tells_nothing() {
        let empty = engine::notation::read_one(&".".repeat(81), &Default::default());
        let puzzle = empty.unwrap().puzzle().unwrap();
        assert_eq!(count_within(&puzzle, 3), None);
        assert_eq!(
            count_within(&puzzle, BUDGET),
            Some(Count {
                solutions: Solutions::Many,
                solution: None,
            })
        );
    }
}
