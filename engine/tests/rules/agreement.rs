//! The engine against the slow reading, pass by pass: what is placed, what is removed, and which
//! rule and pattern gets the credit.

use std::collections::BTreeMap;

use engine::pass::Ending;
use engine::proof;
use engine::{Finish, Method, Outcome, Pattern, Proof, Puzzle, Reason, Rule, RuleSet};

use crate::slow::{self, Pass};
use crate::{boards, proper};

/// Returns what each pass of the proof wrote down.
pub(crate) fn passes_of(proof: &Proof) -> Vec<Pass> {
    let mut passes = vec![Pass::default(); proof.n_passes()];
    for step in &proof.steps {
        let pass = &mut passes[step.pass - 1];
        pass.placed.extend(step.placement());
        for &candidate in step.eliminations() {
            let before = pass.removed.insert(candidate, step.rule);
            assert_eq!(before, None, "{candidate} is removed twice");
        }
        let set = step.rule.set().unwrap_or(RuleSet::Chains);
        if let (Reason::Pattern(pattern), true) = (&step.reason, set <= RuleSet::Subsets) {
            let pattern = Pattern::clone(pattern);
            let removed = step.eliminations().to_vec();
            pass.patterns.push((step.rule, pattern, removed));
        }
    }
    for pass in &mut passes {
        sort(&mut pass.patterns);
    }
    passes
}

/// Brings patterns into an order of their own; that of the digits within a box or line is free.
fn sort(patterns: &mut [(Rule, Pattern, Vec<engine::Candidate>)]) {
    patterns.sort_by_key(|(rule, _, removed)| (*rule, removed.clone()));
}

fn ending_of(outcome: &Outcome) -> Ending {
    match outcome {
        Outcome::Solved => Ending::Solved,
        Outcome::Stuck => Ending::Stuck,
        Outcome::Contradiction(found) => Ending::Contradiction(found.conflict),
    }
}

fn assert_agree(puzzle: &Puzzle, method: Method, tally: &mut BTreeMap<Rule, usize>) {
    let proof = proof::prove(puzzle, method);
    let fast = passes_of(&proof);
    let (mut slow, ending) = slow::passes(puzzle, method);
    for (index, (fast, slow)) in fast.iter().zip(&mut slow).enumerate() {
        sort(&mut slow.patterns);
        assert_eq!(fast, slow, "{method:?} pass {}", index + 1);
    }
    match ending {
        Some(ending) => {
            assert_eq!(fast.len(), slow.len(), "{method:?}");
            assert_eq!(ending_of(&proof.outcome), ending, "{method:?}");
        }
        // Rivals: one more pass is written, and the next finds a contradiction.
        None => {
            assert_eq!(fast.len(), slow.len() + 1, "{method:?}");
            assert_eq!(proof.outcome.name(), "contradiction", "{method:?}");
        }
    }
    for step in &proof.steps {
        *tally.entry(step.rule).or_default() += 1;
    }
}

/// Asserts that each of these rules was at work.
fn assert_seen(tally: &BTreeMap<Rule, usize>, rules: impl IntoIterator<Item = Rule>) {
    for rule in rules {
        assert!(tally.contains_key(&rule), "no {rule} in {tally:?}");
    }
}

#[test]
fn locked_candidates_and_subsets_agree_on_boards_of_every_kind() {
    let mut tally = BTreeMap::new();
    boards::each(21, 0.4, |puzzle, _| {
        for rules in [RuleSet::Locked, RuleSet::Subsets] {
            assert_agree(puzzle, rules.into(), &mut tally);
        }
    });
    proper::each(22, 0.6, 4..=16, |proper, _| {
        for rules in [RuleSet::Locked, RuleSet::Subsets] {
            assert_agree(&proper.puzzle, rules.into(), &mut tally);
        }
    });
    let subsets = |rule: &Rule| rule.set() <= Some(RuleSet::Subsets) && rule.set().is_some();
    assert_seen(&tally, Rule::ALL.into_iter().filter(subsets));
}

#[test]
fn patterns_agree_on_proper_puzzles() {
    let mut tally = BTreeMap::new();
    proper::each(23, 0.25, 4..=9, |proper, _| {
        assert_agree(&proper.puzzle, RuleSet::Patterns.into(), &mut tally);
    });
    proper::each_of_techniques(|proper| {
        assert_agree(&proper.puzzle, RuleSet::Patterns.into(), &mut tally);
    });
    let patterns = |rule: &Rule| rule.set() == Some(RuleSet::Patterns);
    let rules = Rule::ALL.into_iter().filter(patterns);
    // See `only_a_larger_board_shows_a_skyscraper`.
    assert_seen(&tally, rules.filter(|&rule| rule != Rule::Skyscraper));
}

#[test]
fn uniqueness_agrees_on_proper_puzzles() {
    let mut tally = BTreeMap::new();
    for rules in [RuleSet::Singles, RuleSet::Subsets] {
        let method = Method {
            rules,
            uniqueness: true,
            finish: Finish::Stop,
        };
        proper::each(24, 0.5, 4..=10, |proper, _| {
            assert_agree(&proper.puzzle, method, &mut tally);
        });
        proper::each_of_techniques(|proper| {
            assert_agree(&proper.puzzle, method, &mut tally);
        });
    }
    assert_seen(&tally, [Rule::UniqueRectangle, Rule::BugPlusOne]);
}
