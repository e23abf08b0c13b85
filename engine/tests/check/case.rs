//! Proofs written by hand: an empty board on which everything is struck that a pattern needs gone,
//! and one step.

use engine::proof::check::{Flaw, Part, check};
use engine::{
    Candidate, Cell, Conclusion, Digit, DigitSet, Finish, Grid, House, Link, LinkKind, Method,
    Outcome, Pattern, Premise, Proof, Puzzle, Reason, Rule, RuleSet, Shape, Step, StepId,
};

use crate::flaw_of;

/// A method that has every rule.
pub(crate) const ALL: Method = Method {
    rules: RuleSet::Chains,
    uniqueness: true,
    finish: Finish::Split,
};

pub(crate) fn cell(name: &str) -> Cell {
    name.parse().unwrap()
}

pub(crate) fn house(name: &str) -> House {
    name.parse().unwrap()
}

pub(crate) fn digit(name: char) -> Digit {
    Digit::from_char(name).unwrap()
}

pub(crate) fn digits(names: &str) -> DigitSet {
    names.chars().map(digit).collect()
}

pub(crate) fn candidate(name: &str) -> Candidate {
    name.parse().unwrap()
}

/// Reads names between spaces.
pub(crate) fn cells(names: &str) -> Vec<Cell> {
    names.split_whitespace().map(cell).collect()
}

/// Reads names between spaces.
pub(crate) fn houses(names: &str) -> Vec<House> {
    names.split_whitespace().map(house).collect()
}

/// Reads names between spaces.
pub(crate) fn candidates(names: &str) -> Vec<Candidate> {
    names.split_whitespace().map(candidate).collect()
}

/// Returns all other digits of each cell, on a classic board.
pub(crate) fn all_but(in_cells: &str, left: &str) -> Vec<Candidate> {
    let left = digits(left);
    let all = |cell| DigitSet::all(9).map(move |digit| Candidate { cell, digit });
    let all = cells(in_cells).into_iter().flat_map(all);
    all.filter(|candidate| !left.contains(candidate.digit))
        .collect()
}

/// Returns the digit in all other cells of each house, on a classic board.
pub(crate) fn elsewhere(in_houses: &str, of: char, left: &str) -> Vec<Candidate> {
    let (left, digit) = (cells(left), digit(of));
    let houses = houses(in_houses).into_iter();
    let all = houses.flat_map(|house| house.cells(Shape::CLASSIC));
    all.filter(|cell| !left.contains(cell))
        .map(|cell| Candidate { cell, digit })
        .collect()
}

/// Returns the digit in the cells of some houses that lie in none of the others and are no fins, on
/// a classic board.
pub(crate) fn outside(of: char, bases: &str, covers: &str, fins: &str) -> Vec<Candidate> {
    let covers = houses(covers);
    let is_covered = |cell: Cell| {
        let mut covers = covers.iter();
        covers.any(|cover| cover.contains(cell, Shape::CLASSIC))
    };
    let mut outside = elsewhere(bases, of, fins);
    outside.retain(|candidate| !is_covered(candidate.cell));
    outside
}

pub(crate) fn strong(name: &str, from: &str, to: &str) -> Link {
    link(LinkKind::StrongInHouse(house(name)), from, to)
}

pub(crate) fn in_cell(from: &str, to: &str) -> Link {
    link(LinkKind::StrongInCell, from, to)
}

pub(crate) fn weak(from: &str, to: &str) -> Link {
    link(LinkKind::Weak, from, to)
}

fn link(kind: LinkKind, from: &str, to: &str) -> Link {
    Link {
        from: candidate(from),
        to: candidate(to),
        kind,
    }
}

/// Returns a step with the number 0 that costs 1, and rests on what is struck.
pub(crate) fn step(rule: Rule, reason: Reason, conclusion: Conclusion, premises: &str) -> Step {
    let struck = candidates(premises).into_iter().map(Premise::Struck);
    Step {
        id: StepId(0),
        rule,
        reason,
        conclusion,
        premises: struck.collect(),
        pass: 1,
        depth: 1,
        cost: 1,
    }
}

/// Returns the proof of an empty classic board with these candidates struck, by one step that
/// rests on all of them and removes others.
pub(crate) fn case(rule: Rule, pattern: Pattern, struck: Vec<Candidate>, removed: &str) -> Proof {
    let cost = match &pattern {
        Pattern::Chain { links } if matches!(rule, Rule::XChain | Rule::XyChain | Rule::Aic) => {
            links.len()
        }
        _ => 1,
    };
    let mut struck = struck;
    struck.sort();
    struck.dedup();
    let reason = Reason::Pattern(Box::new(pattern));
    let conclusion = Conclusion::Eliminate(candidates(removed));
    let mut step = step(rule, reason, conclusion, "");
    step.premises = struck.iter().copied().map(Premise::Struck).collect();
    if matches!(rule, Rule::UniqueRectangle) {
        step.premises.push(Premise::OneSolution);
    }
    (step.pass, step.depth, step.cost) = (cost, cost, cost);
    let puzzle = Puzzle::try_from(Grid::empty(Shape::CLASSIC)).unwrap();
    stuck(puzzle.with_struck(struck), ALL, vec![step])
}

/// Returns a proof that ends with open cells.
pub(crate) fn stuck(puzzle: Puzzle, method: Method, steps: Vec<Step>) -> Proof {
    Proof {
        puzzle,
        method,
        steps,
        outcome: Outcome::Stuck,
        checks: 0,
    }
}

/// Damages the first step of a copy and returns the flaw found there.
pub(crate) fn flaw(proof: &Proof, damage: impl FnOnce(&mut Step)) -> Flaw {
    let mut damaged = proof.clone();
    damage(&mut damaged.steps[0]);
    flaw_of(&damaged, Part::Step(0))
}

/// Damages the pattern of the first step of a copy and returns the flaw found there.
pub(crate) fn flaw_of_pattern(proof: &Proof, damage: impl FnOnce(&mut Pattern)) -> Flaw {
    flaw(proof, |step| match &mut step.reason {
        Reason::Pattern(pattern) => damage(pattern),
        reason => panic!("{reason:?}"),
    })
}

/// Strikes one candidate more before the start, and returns the flaw found in the first step.
pub(crate) fn flaw_if_struck(proof: &Proof, name: &str) -> Flaw {
    let mut damaged = proof.clone();
    damaged.puzzle = damaged.puzzle.with_struck([candidate(name)]);
    flaw_of(&damaged, Part::Step(0))
}

pub(crate) fn gone(name: &str) -> Flaw {
    let candidate = candidate(name);
    let by = Premise::Struck(candidate);
    Flaw::CandidateGone { candidate, by }
}

pub(crate) fn not_excluded(name: &str) -> Flaw {
    let candidate = candidate(name);
    Flaw::NotExcluded { candidate }
}

/// Removes this in the first step of a copy, and returns the flaw found there.
pub(crate) fn flaw_if_removing(proof: &Proof, names: &str) -> Flaw {
    flaw(proof, |step| {
        step.conclusion = Conclusion::Eliminate(candidates(names));
    })
}

/// Asserts that the checker accepts a proof of one step that removes candidates, and refuses it
/// with every damage that is the same for all rules.
pub(crate) fn assert_case(proof: &Proof) {
    assert_eq!(check(proof), Ok(()));
    let [step] = &proof.steps[..] else {
        panic!("{} steps", proof.steps.len());
    };
    assert_premises_are_needed(proof);
    let (rule, expected) = (step.rule, step.cost);
    for found in [0, expected + 1, usize::MAX] {
        assert_eq!(
            flaw(proof, |step| step.cost = found),
            Flaw::Cost { expected, found }
        );
        assert_eq!(
            flaw(proof, |step| step.depth = found),
            Flaw::Depth { expected, found }
        );
        assert_eq!(
            flaw(proof, |step| step.pass = found),
            Flaw::Pass { expected, found }
        );
    }
    let weaker = Method {
        rules: rule.set().map_or(RuleSet::Chains, |set| {
            RuleSet::ALL[(set as usize).saturating_sub(1)]
        }),
        uniqueness: rule.set().is_some(),
        finish: Finish::Split,
    };
    let mut damaged = proof.clone();
    damaged.method = weaker;
    let method = weaker;
    assert_eq!(
        flaw_of(&damaged, Part::Step(0)),
        Flaw::RuleNotInMethod { rule, method }
    );
    let removed = step.eliminations().to_vec();
    let place = Conclusion::Place(removed[0]);
    assert_eq!(
        flaw(proof, |step| step.conclusion = place),
        Flaw::RemovesNothing { rule }
    );
    let removing = |candidates| {
        let conclusion = Conclusion::Eliminate(candidates);
        flaw(proof, |step| step.conclusion = conclusion)
    };
    assert_eq!(removing(vec![]), Flaw::NothingRemoved);
    let candidate = removed[0];
    let twice = [&removed[..1], &removed].concat();
    assert_eq!(removing(twice), Flaw::RemovedOrder { candidate });
    let by = step.premises[0];
    if let Premise::Struck(candidate) = by {
        let flaw = removing(vec![candidate]);
        assert_eq!(flaw, Flaw::CandidateGone { candidate, by });
    }
    let found = flaw(proof, |step| step.reason = Reason::Cell);
    assert!(matches!(found, Flaw::Reason { .. }), "{found}");
}

fn assert_premises_are_needed(proof: &Proof) {
    let premises = &proof.steps[0].premises;
    for (index, &premise) in premises.iter().enumerate() {
        let found = flaw(proof, |step| {
            step.premises.remove(index);
        });
        let expected = match premise {
            Premise::OneSolution => Flaw::PremiseMissing { premise },
            Premise::Struck(candidate) => Flaw::StillOpen { candidate },
            _ => panic!("{premise:?}"),
        };
        assert_eq!(found, expected);
    }
    // One candidate more is gone that nothing needs.
    let mut damaged = proof.clone();
    let shape = proof.puzzle.shape();
    let is_free = |c: &Candidate| {
        let removed = proof.steps[0].eliminations();
        !removed.contains(c) && !premises.contains(&Premise::Struck(*c)) && c.cell.row() == 8
    };
    let all = Cell::all(shape)
        .flat_map(|cell| DigitSet::all(shape.size()).map(move |digit| Candidate { cell, digit }));
    let idle = all.filter(is_free).last().unwrap();
    let premise = Premise::Struck(idle);
    damaged.puzzle = damaged.puzzle.with_struck([idle]);
    damaged.steps[0].premises.push(premise);
    crate::sort(proof, &mut damaged.steps[0].premises);
    let flaw = flaw_of(&damaged, Part::Step(0));
    assert_eq!(flaw, Flaw::PremiseUnused { premise });
}
