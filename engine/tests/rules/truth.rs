//! What every proof of a proper puzzle keeps, under every method: the solution, the order of
//! depth and pass, the checker's yes, and the same figures without a proof.

use std::collections::BTreeMap;

use engine::pass::{self, Ending};
use engine::proof::{self, check};
use engine::{Finish, Method, Outcome, Proof, Reason, Rule, RuleSet, Step};

use crate::proper::{self, Proper};

/// Returns every method whose rules are of this set.
fn methods(rules: RuleSet) -> Vec<Method> {
    let mut methods = Vec::new();
    for uniqueness in [false, true] {
        for finish in Finish::ALL {
            methods.push(Method {
                rules,
                uniqueness,
                finish,
            });
        }
    }
    methods
}

/// Holds every step outside of refutations against the solution.
fn assert_true(proper: &Proper, proof: &Proof) {
    let method = proof.method;
    assert_ne!(proof.outcome.name(), "contradiction", "{method:?}");
    for step in &proof.steps {
        if let Some(placed) = step.placement() {
            assert!(proper.is_true(placed), "{method:?} {step:?}");
        }
        for &removed in step.eliminations() {
            assert!(!proper.is_true(removed), "{method:?} {step:?}");
        }
    }
}

fn assert_depths(proof: &Proof) {
    let method = proof.method;
    let all_cost_one = method.rules <= RuleSet::Patterns && method.finish == Finish::Stop;
    for step in &proof.steps {
        assert!(step.depth <= step.pass, "{method:?} {step:?}");
        if all_cost_one {
            assert_eq!((step.depth, step.cost), (step.pass, 1), "{method:?}");
        }
        assert_eq!(step.cost, cost(step), "{method:?} {step:?}");
    }
}

/// Returns what a step costs by what it holds: the links of a chain, the inner depth of a
/// refutation and one, else one.
fn cost(step: &Step) -> usize {
    match (&step.reason, step.rule) {
        (Reason::Pattern(pattern), Rule::XChain | Rule::XyChain | Rule::Aic) => match &**pattern {
            engine::Pattern::Chain { links } => links.len(),
            other => panic!("{other:?}"),
        },
        (Reason::Refutation(refutation), Rule::Probe) => refutation.contradiction.pass + 1,
        (Reason::Refutation(refutation), _) => refutation.contradiction.depth + 1,
        _ => 1,
    }
}

fn assert_swept_alike(proof: &Proof) {
    let sweep = pass::sweep(&proof.puzzle, proof.method);
    let mut profile = vec![0; proof.n_passes()];
    for step in proof.steps.iter().filter(|step| step.placement().is_some()) {
        profile[step.pass - 1] += 1;
    }
    let ending = match &proof.outcome {
        Outcome::Solved => Ending::Solved,
        Outcome::Stuck => Ending::Stuck,
        Outcome::Contradiction(found) => Ending::Contradiction(found.conflict),
    };
    let method = proof.method;
    assert_eq!(sweep.profile, profile, "{method:?}");
    assert_eq!(sweep.ending, ending, "{method:?}");
    assert_eq!(sweep.checks, proof.checks, "{method:?}");
}

/// Proves the puzzle by every method with these rules and holds what is said at the top.
fn assert_holds(proper: &Proper, rules: RuleSet, n_steps: &mut BTreeMap<Rule, usize>) {
    for method in methods(rules) {
        let proof = proof::prove(&proper.puzzle, method);
        assert_true(proper, &proof);
        assert_depths(&proof);
        assert_swept_alike(&proof);
        assert_eq!(check::check(&proof), Ok(()), "{method:?}");
        assert_eq!(proof, proof::prove(&proper.puzzle, method), "{method:?}");
        let is_solved = proof.outcome == Outcome::Solved;
        assert!(is_solved || method.finish != Finish::Split, "{method:?}");
        for step in &proof.steps {
            assert!(is_allowed(step.rule, method), "{method:?} {step:?}");
            *n_steps.entry(step.rule).or_default() += 1;
        }
    }
}

fn is_allowed(rule: Rule, method: Method) -> bool {
    match rule {
        Rule::Probe => method.finish >= Finish::Probe,
        Rule::Split => method.finish == Finish::Split,
        _ => method.has(rule),
    }
}

#[test]
fn every_rule_keeps_the_solution_under_every_method() {
    let mut n_steps = BTreeMap::new();
    for rules in RuleSet::ALL {
        proper::each(41, 0.2, 4..=9, |proper, _| {
            assert_holds(proper, rules, &mut n_steps);
        });
        proper::each_of_techniques(|proper| {
            assert_holds(proper, rules, &mut n_steps);
        });
    }
    let unseen = Rule::ALL
        .into_iter()
        .filter(|rule| !n_steps.contains_key(rule));
    // See `only_a_larger_board_shows_a_skyscraper`.
    assert!(unseen.eq([Rule::Skyscraper]), "{n_steps:?}");
}

#[test]
fn every_rule_keeps_the_solution_on_larger_boards() {
    let mut n_steps = BTreeMap::new();
    for rules in RuleSet::ALL {
        proper::each(42, 0.1, 10..=16, |proper, _| {
            assert_holds(proper, rules, &mut n_steps);
        });
    }
    assert!(n_steps.values().sum::<usize>() > 10_000, "{n_steps:?}");
}
