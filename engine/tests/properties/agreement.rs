//! The engine against the oracle, digit for digit and premise for premise.

use std::collections::BTreeMap;

use engine::proof::{self, check};
use engine::{Conflict, Outcome, Proof, RuleSet};

use crate::{boards, oracle};

fn ending_name(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Solved => "solved",
        Outcome::Stuck => "stuck",
        Outcome::Contradiction(found) => match found.conflict {
            Conflict::Twice(..) => "twice",
            Conflict::NoCandidate(_) => "no candidate",
            Conflict::NoPlace(..) => "no place",
        },
    }
}

/// Asserts equality, the first step that differs first.
fn assert_same(fast: &Proof, slow: &Proof) {
    for (fast, slow) in fast.steps.iter().zip(&slow.steps) {
        assert_eq!(fast, slow);
    }
    assert_eq!(fast, slow);
}

#[test]
fn engine_oracle_and_checker_agree() {
    let mut tally: BTreeMap<(RuleSet, &str), usize> = BTreeMap::new();
    boards::each(1, 3.0, |puzzle, _| {
        for rules in oracle::RULE_SETS {
            let fast = proof::prove(puzzle, rules);
            assert_same(&fast, &oracle::prove(puzzle, rules));
            assert_eq!(check::check(&fast), Ok(()), "{rules}");
            assert_same(&proof::prove_by_singles(puzzle, rules), &fast);
            *tally
                .entry((rules, ending_name(&fast.outcome)))
                .or_default() += 1;
        }
    });
    for ending in ["solved", "stuck", "twice", "no candidate", "no place"] {
        for rules in oracle::RULE_SETS {
            let n = tally.get(&(rules, ending)).copied().unwrap_or(0);
            let is_possible = (rules, ending) != (RuleSet::Naked, "no place");
            assert_eq!(n >= 50, is_possible, "{tally:?}");
        }
    }
}

#[test]
fn with_rules_of_cost_one_pass_is_depth() {
    boards::each(2, 0.3, |puzzle, _| {
        for rules in oracle::RULE_SETS {
            for step in oracle::prove(puzzle, rules).steps {
                assert_eq!(step.pass, step.depth, "{rules} {step:?}");
            }
        }
    });
}
