//! The figures of a proof against slow ones.

use engine::{Measures, Proof, Step, proof};

use crate::{boards, oracle};

/// Returns the longest chain of premises that ends in each step, where each step takes one
/// unit, and the delayed one `delay` units more.
fn lengths(proof: &Proof, delayed: usize, delay: usize) -> Vec<usize> {
    let mut lengths: Vec<usize> = Vec::new();
    for (index, step) in proof.steps.iter().enumerate() {
        let before = step.step_premises().map(|id| lengths[id.index()]).max();
        let own = if index == delayed { 1 + delay } else { 1 };
        lengths.push(before.unwrap_or(0) + own);
    }
    lengths
}

fn span(proof: &Proof, delayed: usize, delay: usize) -> usize {
    let lengths = lengths(proof, delayed, delay);
    lengths.into_iter().max().unwrap_or(0)
}

/// Tries longer and longer delays of one step until the whole takes longer.
fn slack(proof: &Proof, step: usize) -> usize {
    let undelayed = span(proof, step, 0);
    let mut delay = 0;
    while span(proof, step, delay + 1) == undelayed {
        delay += 1;
    }
    delay
}

fn assert_counts(proof: &Proof, measures: &Measures) {
    let n_in_pass = |pass: usize| proof.steps.iter().filter(|s| s.pass == pass).count();
    let passes = proof.steps.iter().map(|step| step.pass).max().unwrap_or(0);
    let profile: Vec<usize> = (1..=passes).map(n_in_pass).collect();
    let n_cells = proof.puzzle.shape().n_cells();
    assert_eq!(measures.blanks, n_cells - proof.puzzle.n_givens());
    assert_eq!(
        measures.filled,
        proof.grid_after(passes).n_filled() - proof.puzzle.n_givens()
    );
    assert_eq!(measures.work, proof.steps.len());
    assert_eq!(measures.one_pass, n_in_pass(1));
    assert_eq!(measures.passes, passes);
    assert_eq!(measures.peak, profile.iter().copied().max().unwrap_or(0));
    assert_eq!(measures.profile, profile);
    assert_eq!(measures.checks, proof.checks);
    assert_eq!(measures.span, span(proof, 0, 0));
    assert_eq!(measures.parallelism(), (measures.work, measures.span));
}

fn assert_critical_path(proof: &Proof, measures: &Measures) {
    let path: Vec<&Step> = measures
        .critical_path
        .iter()
        .map(|&id| proof.step(id).unwrap())
        .collect();
    assert_eq!(path.len(), measures.span);
    for pair in path.windows(2) {
        assert!(pair[1].step_premises().any(|id| id == pair[0].id));
    }
    assert!(path.iter().all(|step| measures.is_critical(step.id)));
}

#[test]
fn measures_agree_with_slow_ones() {
    let mut n_steps_with_slack = 0;
    boards::each(7, 3.0, |puzzle, _| {
        for rules in oracle::RULE_SETS {
            let proof = proof::prove(puzzle, rules);
            let measures = Measures::of(&proof);
            assert_counts(&proof, &measures);
            assert_critical_path(&proof, &measures);
            assert_eq!(measures.slack_of_step.len(), proof.steps.len());
            for step in &proof.steps {
                let slack = slack(&proof, step.id.index());
                assert_eq!(measures.slack_of_step[step.id.index()], slack, "{step:?}");
                assert_eq!(measures.is_critical(step.id), slack == 0, "{step:?}");
                n_steps_with_slack += usize::from(slack > 0);
            }
        }
    });
    assert!(n_steps_with_slack > 1000, "{n_steps_with_slack}");
}

#[test]
fn depth_is_the_longest_chain_of_premises() {
    boards::each(8, 3.0, |puzzle, _| {
        for rules in oracle::RULE_SETS {
            let proof = proof::prove(puzzle, rules);
            let depths: Vec<usize> = proof.steps.iter().map(|step| step.depth).collect();
            assert_eq!(depths, lengths(&proof, 0, 0), "{rules}");
        }
    });
}
