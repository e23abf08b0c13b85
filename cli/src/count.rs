//! Counting solutions within bounds.

use engine::solve::{Progress, Search};
use engine::{Grid, Outcome, Premise, Proof, Puzzle, Solutions};

/// The boards the search looks at before it gives up on one more solution: a second or two
/// for the largest boards, where a sparse one could take days.
pub(crate) const BUDGET: usize = 500_000;

/// How many solutions a puzzle has, and which it is where there is one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Count {
    /// How many.
    pub(crate) solutions: Solutions,
    /// The only one.
    pub(crate) solution: Option<Grid>,
}

/// Counts solutions up to two; nothing if `budget` boards do not tell.
pub(crate) fn count(puzzle: &Puzzle, budget: usize) -> Option<Count> {
    let mut search = Search::of(puzzle);
    let first = match search.next_within(budget) {
        Progress::Found(grid) => grid,
        Progress::Exhausted => return Some(Count::of(Solutions::None, None)),
        Progress::Paused => return None,
    };
    match search.next_within(budget) {
        Progress::Found(_) => Some(Count::of(Solutions::Many, None)),
        Progress::Exhausted => Some(Count::of(Solutions::One, Some(first))),
        Progress::Paused => None,
    }
}

impl Count {
    pub(crate) const fn of(solutions: Solutions, solution: Option<Grid>) -> Self {
        Self {
            solutions,
            solution,
        }
    }
}

/// Returns whether a proof tells how many solutions there are: it came to an end, and no step rests
/// on the premise that there is one.
pub(crate) fn is_told_by(proof: &Proof) -> bool {
    // What a refutation rests on is among the premises of its step.
    let mut steps = proof.steps.iter();
    let rests_on_one = steps.any(|step| step.premises.contains(&Premise::OneSolution));
    !rests_on_one && proof.outcome != Outcome::Stuck
}

/// Says that counting was given up.
pub(crate) fn gave_up(budget: usize) -> String {
    format!("expected a board whose solutions can be counted, gave up after {budget} positions")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_budget_tells_nothing() {
        let empty = engine::notation::read_one(&".".repeat(81), &Default::default());
        let puzzle = empty.unwrap().puzzle().unwrap();
        assert_eq!(count(&puzzle, 3), None);
        assert_eq!(
            count(&puzzle, BUDGET),
            Some(Count::of(Solutions::Many, None))
        );
    }
}
