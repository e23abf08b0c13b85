//! What a stronger rule set changes: no cell comes later, no contradiction either.

use std::collections::BTreeMap;

use engine::proof;
use engine::{Cell, Outcome, Proof, Puzzle, RuleSet};

use crate::{boards, proper};

/// The sets whose rules are monotone, weakest first.
const SETS: [RuleSet; 4] = [
    RuleSet::Naked,
    RuleSet::Singles,
    RuleSet::Locked,
    RuleSet::Subsets,
];

fn passes(proof: &Proof) -> BTreeMap<Cell, usize> {
    let steps = proof.steps.iter();
    let placed = steps.filter_map(|step| Some((step.placement()?.cell, step.pass)));
    placed.collect()
}

fn conflict_pass(proof: &Proof) -> usize {
    match &proof.outcome {
        Outcome::Contradiction(found) => found.pass,
        Outcome::Solved | Outcome::Stuck => usize::MAX,
    }
}

/// Compares each set with the one before it; returns how many cells and conflicts come earlier.
fn assert_no_later(puzzle: &Puzzle) -> [usize; 3] {
    let proofs = SETS.map(|rules| proof::prove(puzzle, rules));
    let mut n_earlier = [0; 3];
    for (index, pair) in proofs.windows(2).enumerate() {
        let [weak, strong] = pair else {
            unreachable!("windows of two")
        };
        let (weak_end, strong_end) = (conflict_pass(weak), conflict_pass(strong));
        assert!(strong_end <= weak_end, "{strong_end} {weak_end}");
        n_earlier[index] += usize::from(strong_end < weak_end);
        let fast = passes(strong);
        for (cell, pass) in passes(weak) {
            match fast.get(&cell) {
                Some(&other) => {
                    assert!(other <= pass, "{cell} {other} {pass}");
                    n_earlier[index] += usize::from(other < pass);
                }
                // A contradiction came before.
                None => assert!(strong_end <= pass, "{cell} {pass}"),
            }
        }
        if weak.outcome == Outcome::Solved {
            assert_eq!(strong.outcome, Outcome::Solved);
            assert!(strong.n_passes() <= weak.n_passes());
        }
    }
    n_earlier
}

#[test]
fn a_stronger_set_is_never_slower() {
    let mut n_earlier = [0; 3];
    let mut count = |puzzle: &Puzzle| {
        for (sum, n) in n_earlier.iter_mut().zip(assert_no_later(puzzle)) {
            *sum += n;
        }
    };
    boards::each(71, 2.0, |puzzle, _| count(puzzle));
    proper::each(72, 1.0, 4..=16, |proper, _| count(&proper.puzzle));
    assert!(n_earlier.iter().all(|&n| n > 1000), "{n_earlier:?}");
}
