//! Probes against the slow reading: what is refuted, and when.

use engine::proof;
use engine::{Candidate, Finish, Method, Proof, Rule, RuleSet, Step};

use crate::proper;
use crate::slow::{self, Board, Look};

/// Runs passes and probes as defined, and holds every step of the proof against them.
fn assert_agree(proof: &Proof) -> usize {
    let base = Method::from(proof.method.rules);
    let mut board = Board::of(&proof.puzzle);
    let (mut clock, mut n_rounds) = (0, 0);
    loop {
        match slow::look(&board, base) {
            Look::Over(engine::pass::Ending::Stuck) => {}
            Look::Over(_) => break,
            Look::Rivals => unreachable!("there is one solution"),
            Look::Found(pass) => {
                clock += 1;
                slow::write(&mut board, &pass);
                continue;
            }
        }
        let Some(probed) = slow::probe(&board, base) else {
            break;
        };
        clock += probed.inner_pass + 1;
        n_rounds += 1;
        let steps = proof.steps.iter().filter(|step| step.pass == clock);
        let steps: Vec<&Step> = steps.collect();
        let refuted: Vec<Candidate> = steps.iter().map(|step| step.conclusion.first()).collect();
        assert_eq!(refuted, probed.refuted, "pass {clock}");
        for step in steps {
            assert_eq!(step.rule, Rule::Probe, "{step:?}");
            assert_eq!(step.cost, probed.inner_pass + 1, "{step:?}");
            assert_eq!(step.eliminations().len(), 1, "{step:?}");
            let refutation = step.refutation().expect("a probe holds one");
            assert_eq!(refutation.assumption, step.conclusion.first());
            assert_eq!(refutation.contradiction.pass, probed.inner_pass);
        }
        for &candidate in &probed.refuted {
            board.remove(candidate);
        }
    }
    let probes = proof.steps.iter().filter(|step| step.rule == Rule::Probe);
    let mut passes: Vec<usize> = probes.map(|step| step.pass).collect();
    passes.dedup();
    assert_eq!(passes.len(), n_rounds);
    n_rounds
}

#[test]
fn probes_run_in_lock_step() {
    for (rules, scale, least) in [
        (RuleSet::Naked, 0.08, 80),
        (RuleSet::Singles, 0.1, 10),
        (RuleSet::Locked, 0.1, 5),
        (RuleSet::Subsets, 0.05, 0),
    ] {
        let method = Method {
            rules,
            uniqueness: false,
            finish: Finish::Probe,
        };
        let mut n_rounds = 0;
        proper::each(31, scale, 4..=9, |proper, _| {
            n_rounds += assert_agree(&proof::prove(&proper.puzzle, method));
        });
        assert!(n_rounds > least, "{rules} {n_rounds}");
    }
}
