//! A board that is turned or relabeled: the same passes place and remove the images of the same
//! candidates, with the same credit.

use std::collections::{BTreeMap, BTreeSet};

use engine::proof;
use engine::{Candidate, Finish, Measures, Method, Proof, Puzzle, Rule, RuleSet};
use rand::RngExt;

use crate::agreement::passes_of;
use crate::boards::Symmetry;
use crate::proper;
use crate::slow::Pass;

/// What each pass places, and what it removes by which rule.
type Written = Vec<(BTreeSet<Candidate>, BTreeMap<Candidate, Rule>)>;

fn written(proof: &Proof, image: impl Fn(Candidate) -> Candidate) -> Written {
    let turn = |pass: Pass| {
        let placed = pass.placed.into_iter().map(&image).collect();
        let removed = pass.removed.into_iter();
        (
            placed,
            removed.map(|(gone, rule)| (image(gone), rule)).collect(),
        )
    };
    passes_of(proof).into_iter().map(turn).collect()
}

/// The figures that the order of cells has no part in.
#[derive(PartialEq, Debug)]
struct Figures {
    profile: Vec<usize>,
    outcome: &'static str,
    /// Where steps differ in cost, depth rests on which of several patterns got the credit.
    span: Option<usize>,
    /// A contradictory world may write one of two digits into a cell in its last pass.
    checks: Option<usize>,
}

fn figures(proof: &Proof) -> Figures {
    let Measures { span, profile, .. } = Measures::of(proof);
    let has_worlds = proof.method.finish != Finish::Stop;
    let has_chains = proof.method.rules > RuleSet::Patterns;
    Figures {
        profile,
        outcome: proof.outcome.name(),
        span: (!has_worlds && !has_chains).then_some(span),
        checks: (!has_worlds).then_some(proof.checks),
    }
}

#[test]
fn every_pass_survives_every_symmetry() {
    let mut n_steps: BTreeMap<Rule, usize> = BTreeMap::new();
    proper::each(61, 0.4, 4..=10, |proper, rng| {
        let transposes = rng.random_bool(0.5);
        let symmetry = Symmetry::random(rng, proper.puzzle.shape(), transposes);
        let image = Puzzle::try_from(symmetry.grid(proper.puzzle.grid())).unwrap();
        let struck = proper.puzzle.struck_candidates();
        let image = image.with_struck(struck.map(|candidate| symmetry.candidate(candidate)));
        for (rules, uniqueness, finish) in [
            (RuleSet::Locked, false, Finish::Stop),
            (RuleSet::Subsets, false, Finish::Stop),
            (RuleSet::Subsets, true, Finish::Stop),
            (RuleSet::Patterns, false, Finish::Stop),
            (RuleSet::Chains, false, Finish::Stop),
            (RuleSet::Singles, false, Finish::Probe),
        ] {
            let method = Method {
                rules,
                uniqueness,
                finish,
            };
            let here = proof::prove(&proper.puzzle, method);
            let there = proof::prove(&image, method);
            let turned = written(&here, |candidate| symmetry.candidate(candidate));
            assert_eq!(turned, written(&there, |candidate| candidate), "{method:?}");
            assert_eq!(figures(&here), figures(&there), "{method:?}");
            for step in &here.steps {
                *n_steps.entry(step.rule).or_default() += 1;
            }
        }
    });
    for set in [
        RuleSet::Locked,
        RuleSet::Subsets,
        RuleSet::Patterns,
        RuleSet::Chains,
    ] {
        let mut rules = Rule::ALL.into_iter().filter(|rule| rule.set() == Some(set));
        assert!(
            rules.any(|rule| n_steps.contains_key(&rule)),
            "{set} {n_steps:?}"
        );
    }
    for rule in [Rule::UniqueRectangle, Rule::Probe] {
        assert!(n_steps.contains_key(&rule), "{rule} {n_steps:?}");
    }
}
