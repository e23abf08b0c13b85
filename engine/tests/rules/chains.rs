//! Chains against the slow reading: how long the shortest are, what they remove, and their credit.

use std::collections::BTreeMap;

use engine::proof;
use engine::{Proof, Rule, RuleSet, Step};

use crate::proper;
use crate::slow::{self, Board, Look};

const CHAINS: [Rule; 3] = [Rule::XChain, Rule::XyChain, Rule::Aic];

/// Returns the board as it stands after this many passes.
fn board_after(proof: &Proof, n_passes: usize) -> Board {
    let mut board = Board::of(&proof.puzzle);
    for step in proof.steps.iter().filter(|step| step.pass <= n_passes) {
        for &gone in step.eliminations() {
            board.remove(gone);
        }
        if let Some(placed) = step.placement() {
            board.place(placed);
        }
    }
    board
}

/// Holds every pass of chains against the slow reading.
fn assert_agree(proof: &Proof, tally: &mut BTreeMap<Rule, usize>) {
    let mut passes: BTreeMap<usize, Vec<&Step>> = BTreeMap::new();
    for step in proof
        .steps
        .iter()
        .filter(|step| CHAINS.contains(&step.rule))
    {
        passes.entry(step.pass).or_default().push(step);
        *tally.entry(step.rule).or_default() += 1;
    }
    for (pass, steps) in passes {
        let n_links = steps[0].cost;
        assert!(steps.iter().all(|step| step.cost == n_links), "pass {pass}");
        let board = board_after(proof, pass - n_links);
        let looked = slow::look(&board, RuleSet::Patterns.into());
        assert!(matches!(looked, Look::Over(engine::pass::Ending::Stuck)));
        let mut removed = BTreeMap::new();
        for step in steps {
            removed.extend(step.eliminations().iter().map(|&gone| (gone, step.rule)));
        }
        let found = slow::shortest_chains(&board).expect("there is a chain");
        assert_eq!(
            (n_links, removed),
            (found.n_links, found.removed),
            "pass {pass}"
        );
    }
}

#[test]
fn chains_agree_on_proper_puzzles() {
    let mut tally = BTreeMap::new();
    let mut n_stuck = 0;
    proper::each(26, 0.4, 6..=9, |proper, _| {
        let proof = proof::prove(&proper.puzzle, RuleSet::Chains);
        assert_agree(&proof, &mut tally);
        if proof.outcome.name() == "stuck" {
            let board = board_after(&proof, proof.n_passes());
            assert_eq!(slow::shortest_chains(&board), None);
            n_stuck += 1;
        }
    });
    assert!(
        CHAINS.iter().all(|rule| tally.contains_key(rule)),
        "{tally:?}"
    );
    assert!(n_stuck > 0);
}
