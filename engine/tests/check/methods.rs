//! Proofs by methods of every kind, and what one damage to any of their parts does.

use std::collections::BTreeMap;

use engine::proof::check::check;
use engine::{
    Candidate, Conclusion, Contradiction, Digit, Outcome, Proof, Reason, Refutation, Rule, Step,
};
use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};

use crate::mutate::mutate;
use crate::{each_method, each_split};

/// Returns the paths to all steps, those of refutations included: positions from the outside in.
fn paths(steps: &[Step]) -> Vec<Vec<usize>> {
    let mut paths = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        paths.push(vec![index]);
        let inner = step.refutation().map_or(&[][..], |inner| &inner.steps);
        for path in self::paths(inner) {
            paths.push([&[index], &path[..]].concat());
        }
    }
    paths
}

fn at<'a>(proof: &'a Proof, path: &[usize]) -> &'a Step {
    let (first, rest) = path.split_first().unwrap();
    rest.iter().fold(&proof.steps[*first], |step, index| {
        &step.refutation().unwrap().steps[*index]
    })
}

fn at_mut<'a>(proof: &'a mut Proof, path: &[usize]) -> &'a mut Step {
    let (first, rest) = path.split_first().unwrap();
    rest.iter().fold(&mut proof.steps[*first], |step, index| {
        &mut refutation_mut(step).unwrap().steps[*index]
    })
}

fn refutation_mut(step: &mut Step) -> Option<&mut Refutation> {
    match &mut step.reason {
        Reason::Refutation(inner) => Some(inner),
        _ => None,
    }
}

/// Asserts that the checker refuses a copy with this damage.
fn assert_refused(proof: &Proof, path: &[usize], damage: impl FnOnce(&mut Step)) {
    let mut damaged = proof.clone();
    damage(at_mut(&mut damaged, path));
    let step = at(proof, path);
    assert!(check(&damaged).is_err(), "{path:?} {step:?}");
}

/// Shows some steps of random proofs to `visit`: of every proof up to thirty, wherever they are.
fn each_path(seed: u64, scale: f64, mut visit: impl FnMut(&Proof, &[usize], &mut ChaCha8Rng)) {
    let mut n_by_length: BTreeMap<usize, usize> = BTreeMap::new();
    let mut show = |proof: &Proof, n: usize, rng: &mut ChaCha8Rng| {
        let paths = paths(&proof.steps);
        for _ in 0..paths.len().min(n) {
            let path = paths.choose(rng).unwrap();
            visit(proof, path, rng);
            *n_by_length.entry(path.len()).or_default() += 1;
        }
    };
    each_method(seed, scale, |proof, rng| show(proof, 30, rng));
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    each_split(|proof| show(proof, 25, &mut rng));
    let n_inner: usize = n_by_length.range(2..).map(|(_, n)| n).sum();
    let n_nested: usize = n_by_length.range(3..).map(|(_, n)| n).sum();
    assert!(n_inner > 250 && n_nested > 30, "{n_by_length:?}");
}

#[test]
fn real_proofs_are_accepted() {
    let mut n_of_rule: BTreeMap<(bool, Rule), usize> = BTreeMap::new();
    let mut accept = |proof: &Proof| {
        assert_eq!(check(proof), Ok(()), "{:?}", proof.method);
        for path in paths(&proof.steps) {
            let key = (path.len() > 1, at(proof, &path).rule);
            *n_of_rule.entry(key).or_default() += 1;
        }
    };
    each_method(70, 1.0, |proof, _| accept(proof));
    each_split(accept);
    let n_rules = |is_inner| n_of_rule.keys().filter(|key| key.0 == is_inner).count();
    assert!(n_rules(false) > 20 && n_rules(true) > 15, "{n_of_rule:?}");
}

#[test]
fn every_premise_is_missed() {
    each_path(71, 0.2, |proof, path, _| {
        for index in 0..at(proof, path).premises.len() {
            assert_refused(proof, path, |step| {
                step.premises.remove(index);
            });
        }
        let refutation = at(proof, path).refutation();
        let n_premises = refutation.map_or(0, |inner| inner.contradiction.premises.len());
        for index in 0..n_premises {
            assert_refused(proof, path, |step| {
                let contradiction = contradiction_mut(step);
                contradiction.premises.remove(index);
            });
        }
    });
}

fn contradiction_mut(step: &mut Step) -> &mut Contradiction {
    &mut refutation_mut(step).unwrap().contradiction
}

#[test]
fn a_smaller_pass_is_refused() {
    each_path(72, 0.2, |proof, path, _| {
        assert_refused(proof, path, |step| step.pass -= 1);
        assert_refused(proof, path, |step| {
            (step.pass, step.depth) = (step.pass - 1, step.depth - 1);
        });
        assert_refused(proof, path, |step| step.cost -= 1);
        if at(proof, path).rule == Rule::Probe {
            assert_refused(proof, path, |step| contradiction_mut(step).pass -= 1);
        }
        if at(proof, path).refutation().is_some() {
            assert_refused(proof, path, |step| contradiction_mut(step).depth -= 1);
        }
    });
}

#[test]
fn another_digit_or_cell_is_refused() {
    let mut n = 0;
    each_path(73, 0.3, |proof, path, rng| {
        let step = at(proof, path);
        let size = proof.puzzle.shape().size();
        let digit = Digit::new(rng.random_range(1..=size)).unwrap();
        match &step.conclusion {
            Conclusion::Place(placed) if digit != placed.digit => {
                let conclusion = Conclusion::Place(Candidate { digit, ..*placed });
                assert_refused(proof, path, |step| step.conclusion = conclusion);
            }
            // What a refutation leaves out is not seen there, so more may follow than it says.
            Conclusion::Eliminate(removed) if path.len() == 1 || step.refutation().is_some() => {
                let one = *removed.choose(rng).unwrap();
                let other = Candidate { digit, ..one };
                if removed.contains(&other) {
                    return;
                }
                let mut changed = removed.clone();
                changed.retain(|&candidate| candidate != one);
                changed.push(other);
                changed.sort();
                let conclusion = Conclusion::Eliminate(changed);
                assert_refused(proof, path, |step| step.conclusion = conclusion);
            }
            _ => return,
        }
        n += 1;
    });
    assert!(n > 1500, "{n}");
}

#[test]
fn mutations_of_any_part_do_not_panic() {
    let (mut n_accepted, mut n_rejected) = (0, 0);
    each_method(74, 0.5, |proof, rng| {
        for n_mutations in [1, 1, 1, 2, 4] {
            for _ in 0..10 {
                let mut mutated = proof.clone();
                for _ in 0..n_mutations {
                    mutate(rng, &mut mutated);
                }
                match check(&mutated) {
                    Ok(()) => n_accepted += 1,
                    Err(_) => n_rejected += 1,
                }
            }
        }
    });
    assert!(n_rejected > 10_000, "{n_rejected} {n_accepted}");
}

#[test]
fn a_contradiction_does_not_come_early_or_late() {
    let mut n = 0;
    each_method(75, 1.0, |proof, _| {
        let Outcome::Contradiction(found) = &proof.outcome else {
            return;
        };
        let claim = |pass, depth| {
            let mut damaged = proof.clone();
            let found = found.clone();
            damaged.outcome = Outcome::Contradiction(Contradiction {
                pass,
                depth,
                ..found
            });
            check(&damaged)
        };
        assert_eq!(claim(found.pass, found.depth), Ok(()));
        assert!(claim(found.pass - 1, found.depth).is_err());
        assert!(claim(found.pass + 1, found.depth).is_err());
        assert!(claim(found.pass, found.depth - 1).is_err());
        assert!(claim(found.pass, found.depth + 1).is_err());
        n += 1;
    });
    assert!(n > 50, "{n}");
}
