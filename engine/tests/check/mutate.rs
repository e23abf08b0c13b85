//! Random damage.

use engine::{
    Candidate, Cell, Conclusion, Conflict, Contradiction, Digit, Finish, House, HouseKind, Link,
    LinkKind, Method, Outcome, Pattern, Premise, Proof, Reason, Refutation, Rule, RuleSet, Step,
    StepId,
};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::{IndexedMutRandom, IndexedRandom, SliceRandom};

fn number(rng: &mut ChaCha8Rng, near: usize) -> usize {
    match rng.random_range(0..5) {
        0 => near.wrapping_sub(1),
        1 => near.wrapping_add(1),
        2 => 0,
        3 => usize::MAX,
        _ => rng.random_range(0..60),
    }
}

/// Returns a number below `size` mostly, and below 25 always.
fn line(rng: &mut ChaCha8Rng, size: usize) -> usize {
    let end = if rng.random_bool(0.9) { size } else { 25 };
    rng.random_range(0..end)
}

fn cell(rng: &mut ChaCha8Rng, size: usize) -> Cell {
    Cell::new(line(rng, size), line(rng, size)).unwrap()
}

fn digit(rng: &mut ChaCha8Rng, size: usize) -> Digit {
    Digit::new(line(rng, size) + 1).unwrap()
}

fn house(rng: &mut ChaCha8Rng, size: usize) -> House {
    let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
    House::new(*kinds.choose(rng).unwrap(), line(rng, size)).unwrap()
}

fn premise(rng: &mut ChaCha8Rng, proof: &Proof) -> Premise {
    let size = proof.puzzle.shape().size();
    let givens: Vec<Candidate> = proof.puzzle.grid().candidates().collect();
    match (rng.random_range(0..6), givens.choose(rng)) {
        (0..3, Some(&given)) => Premise::Given(given),
        (3, _) => Premise::Given(Candidate {
            cell: cell(rng, size),
            digit: digit(rng, size),
        }),
        (4, _) => match rng.random_range(0..4) {
            0 => Premise::Struck(candidate(rng, size)),
            1 => Premise::Assumed(candidate(rng, size)),
            2 => Premise::OneSolution,
            _ => Premise::Step(StepId(number(rng, proof.steps.len()) as u32)),
        },
        _ => Premise::Step(StepId(rng.random_range(0..=proof.steps.len()) as u32)),
    }
}

fn mutate_premises(rng: &mut ChaCha8Rng, proof: &Proof, premises: &mut Vec<Premise>) {
    let index = rng.random_range(0..=premises.len());
    let premise = premise(rng, proof);
    match rng.random_range(0..8) {
        0 if index < premises.len() => drop(premises.remove(index)),
        1 => premises.insert(index, premise),
        2 => premises.shuffle(rng),
        3 => premises.extend_from_within(..index),
        4 => premises.truncate(index),
        _ if index < premises.len() => {
            premises[index] = premise;
            crate::sort(proof, premises);
        }
        _ => premises.push(premise),
    }
}

fn candidate(rng: &mut ChaCha8Rng, size: usize) -> Candidate {
    Candidate {
        cell: cell(rng, size),
        digit: digit(rng, size),
    }
}

fn candidates(rng: &mut ChaCha8Rng, size: usize) -> Vec<Candidate> {
    let n = rng.random_range(0..4);
    let mut candidates: Vec<Candidate> = (0..n).map(|_| candidate(rng, size)).collect();
    if rng.random_bool(0.8) {
        candidates.sort();
    }
    candidates
}

fn mutate_conclusion(rng: &mut ChaCha8Rng, size: usize, conclusion: &mut Conclusion) {
    match conclusion {
        _ if rng.random_bool(0.1) => *conclusion = Conclusion::Eliminate(candidates(rng, size)),
        _ if rng.random_bool(0.1) => *conclusion = Conclusion::Place(candidate(rng, size)),
        Conclusion::Place(placed) => match rng.random_bool(0.5) {
            true => placed.cell = cell(rng, size),
            false => placed.digit = digit(rng, size),
        },
        Conclusion::Eliminate(removed) => match removed.choose_mut(rng) {
            Some(one) => *one = candidate(rng, size),
            None => removed.push(candidate(rng, size)),
        },
    }
}

/// Drops, adds, exchanges or repeats something.
fn mutate_list<T: Clone>(rng: &mut ChaCha8Rng, list: &mut Vec<T>, new: T) {
    let index = rng.random_range(0..=list.len());
    match rng.random_range(0..4) {
        0 if index < list.len() => drop(list.remove(index)),
        1 if index < list.len() => list[index] = new,
        2 => list.extend_from_within(..index),
        _ => list.insert(index, new),
    }
}

fn link(rng: &mut ChaCha8Rng, size: usize) -> Link {
    Link {
        from: candidate(rng, size),
        to: candidate(rng, size),
        kind: link_kind(rng, size),
    }
}

fn link_kind(rng: &mut ChaCha8Rng, size: usize) -> LinkKind {
    match rng.random_range(0..3) {
        0 => LinkKind::StrongInHouse(house(rng, size)),
        1 => LinkKind::StrongInCell,
        _ => LinkKind::Weak,
    }
}

fn mutate_pattern(rng: &mut ChaCha8Rng, size: usize, pattern: &mut Pattern) {
    match pattern {
        Pattern::Fish {
            digit: of,
            bases,
            covers,
            fins,
        } => match rng.random_range(0..4) {
            0 => *of = digit(rng, size),
            1 => {
                let new = house(rng, size);
                mutate_list(rng, bases, new);
            }
            2 => {
                let new = house(rng, size);
                mutate_list(rng, covers, new);
            }
            _ => {
                let new = cell(rng, size);
                mutate_list(rng, fins, new);
            }
        },
        Pattern::Subset {
            house: of,
            cells,
            digits,
        } => match rng.random_range(0..3) {
            0 => *of = house(rng, size),
            1 => {
                let new = cell(rng, size);
                mutate_list(rng, cells, new);
            }
            _ => digits.insert(digit(rng, size)),
        },
        Pattern::Chain { links } => match links.choose_mut(rng) {
            Some(link) if rng.random_bool(0.7) => match rng.random_range(0..3) {
                0 => link.from = candidate(rng, size),
                1 => link.to = candidate(rng, size),
                _ => link.kind = link_kind(rng, size),
            },
            _ => {
                let new = link(rng, size);
                mutate_list(rng, links, new);
            }
        },
        Pattern::XyzWing {
            pivot,
            pincers,
            digit: of,
        } => match rng.random_range(0..3) {
            0 => *pivot = cell(rng, size),
            1 => pincers[rng.random_range(0..2)] = candidate(rng, size),
            _ => *of = digit(rng, size),
        },
        Pattern::EmptyRectangle {
            digit: of,
            block,
            near_line,
            far_line,
            house: linked,
            ends,
        } => match rng.random_range(0..6) {
            0 => *of = digit(rng, size),
            1 => *block = house(rng, size),
            2 => *near_line = house(rng, size),
            3 => *far_line = house(rng, size),
            4 => *linked = house(rng, size),
            _ => ends[rng.random_range(0..2)] = cell(rng, size),
        },
        Pattern::Rectangle { cells, digits } => match rng.random_bool(0.7) {
            true => cells[rng.random_range(0..4)] = cell(rng, size),
            false => digits.insert(digit(rng, size)),
        },
        Pattern::BivalueGrave { left } => {
            let new = candidate(rng, size);
            mutate_list(rng, left, new);
        }
    }
}

fn mutate_contradiction(rng: &mut ChaCha8Rng, proof: &Proof, found: &mut Contradiction) {
    let size = proof.puzzle.shape().size();
    match rng.random_range(0..5) {
        0 => found.conflict = conflict(rng, size),
        1 => found.pass = number(rng, found.pass),
        2 => found.depth = number(rng, found.depth),
        _ => mutate_premises(rng, proof, &mut found.premises),
    }
}

fn mutate_refutation(rng: &mut ChaCha8Rng, proof: &Proof, inner: &mut Refutation) {
    let n_steps = inner.steps.len();
    match rng.random_range(0..10) {
        0 => inner.assumption = candidate(rng, proof.puzzle.shape().size()),
        1 => mutate_contradiction(rng, proof, &mut inner.contradiction),
        2 if n_steps > 0 => drop(inner.steps.remove(rng.random_range(0..n_steps))),
        3 => inner.steps.rotate_left(rng.random_range(0..=n_steps)),
        4 => inner.steps.extend_from_within(..n_steps / 2),
        _ => match inner.steps.choose_mut(rng) {
            Some(step) => mutate_step(rng, proof, step),
            None => mutate_contradiction(rng, proof, &mut inner.contradiction),
        },
    }
}

fn mutate_reason(rng: &mut ChaCha8Rng, proof: &Proof, step: &mut Step) {
    let shape = proof.puzzle.shape();
    match &mut step.reason {
        Reason::Pattern(pattern) if rng.random_bool(0.9) => {
            mutate_pattern(rng, shape.size(), pattern);
        }
        Reason::Refutation(inner) if rng.random_bool(0.9) => mutate_refutation(rng, proof, inner),
        reason => {
            *reason = match step.conclusion {
                Conclusion::Place(placed) if rng.random_bool(0.5) && placed.cell.is_on(shape) => {
                    let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
                    let kind = *kinds.choose(rng).unwrap();
                    Reason::House(House::of_cell(kind, placed.cell, shape))
                }
                _ if rng.random_bool(0.7) => Reason::House(house(rng, shape.size())),
                _ => Reason::Cell,
            };
        }
    }
}

fn mutate_step(rng: &mut ChaCha8Rng, proof: &Proof, step: &mut Step) {
    let size = proof.puzzle.shape().size();
    match rng.random_range(0..14) {
        0 => step.id.0 = number(rng, step.id.index()) as u32,
        1 => step.rule = *Rule::ALL.choose(rng).unwrap(),
        2 => step.cost = number(rng, step.cost),
        3 | 4 => mutate_conclusion(rng, size, &mut step.conclusion),
        5 => step.pass = number(rng, step.pass),
        6 => step.depth = number(rng, step.depth),
        7..10 => mutate_reason(rng, proof, step),
        _ => mutate_premises(rng, proof, &mut step.premises),
    }
}

fn conflict(rng: &mut ChaCha8Rng, size: usize) -> Conflict {
    match rng.random_range(0..3) {
        0 => Conflict::Twice(house(rng, size), digit(rng, size)),
        1 => Conflict::NoCandidate(cell(rng, size)),
        _ => Conflict::NoPlace(house(rng, size), digit(rng, size)),
    }
}

fn mutate_outcome(rng: &mut ChaCha8Rng, proof: &Proof, outcome: &mut Outcome) {
    let size = proof.puzzle.shape().size();
    match outcome {
        Outcome::Contradiction(found) if rng.random_bool(0.7) => {
            mutate_contradiction(rng, proof, found);
        }
        _ => {
            *outcome = match rng.random_range(0..3) {
                0 => Outcome::Solved,
                1 => Outcome::Stuck,
                _ => Outcome::Contradiction(Contradiction {
                    conflict: conflict(rng, size),
                    premises: (0..2).map(|_| premise(rng, proof)).collect(),
                    pass: number(rng, proof.n_passes()),
                    depth: number(rng, proof.n_passes()),
                }),
            }
        }
    }
}

/// Changes one thing, or by chance nothing.
pub(crate) fn mutate(rng: &mut ChaCha8Rng, proof: &mut Proof) {
    let before = proof.clone();
    let n_steps = proof.steps.len();
    match rng.random_range(0..20) {
        0 => {
            proof.method = Method {
                rules: *RuleSet::ALL.choose(rng).unwrap(),
                uniqueness: rng.random_bool(0.5),
                finish: *Finish::ALL.choose(rng).unwrap(),
            }
        }
        1 => proof.checks = number(rng, proof.checks),
        2 => proof.steps.truncate(rng.random_range(0..=n_steps)),
        3..6 => mutate_outcome(rng, &before, &mut proof.outcome),
        _ if n_steps == 0 => mutate_outcome(rng, &before, &mut proof.outcome),
        6 => drop(proof.steps.remove(rng.random_range(0..n_steps))),
        7 => proof
            .steps
            .swap(rng.random_range(0..n_steps), rng.random_range(0..n_steps)),
        8 => proof
            .steps
            .extend_from_within(rng.random_range(0..n_steps)..),
        _ => {
            let index = rng.random_range(0..n_steps);
            mutate_step(rng, &before, &mut proof.steps[index]);
        }
    }
}
