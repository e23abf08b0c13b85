//! Values that no engine writes: the checker rejects them and does not panic.

use engine::proof::check::{Flaw, Part, check};
use engine::{
    Candidate, Cell, Conclusion, Conflict, Contradiction, Digit, House, HouseKind, Outcome,
    Premise, Proof, Reason, Rule, RuleSet, Step, StepId,
};

use crate::{flaw_of, prove};

const BOARD: &str = "1234341.21434321";

fn extreme_step(cell: Cell, digit: Digit, house: Option<House>, id: u32) -> Step {
    let candidate = Candidate { cell, digit };
    Step {
        id: StepId(id),
        rule: if house.is_some() {
            Rule::HiddenSingle
        } else {
            Rule::NakedSingle
        },
        reason: house.map_or(Reason::Cell, Reason::House),
        conclusion: Conclusion::Place(candidate),
        premises: vec![Premise::Step(StepId(u32::MAX)), Premise::Given(candidate)],
        pass: usize::MAX,
        depth: usize::MAX,
        cost: 1,
    }
}

/// Returns cells, digits and houses at both ends of their types.
fn ends() -> (Vec<Cell>, Vec<Digit>, Vec<Option<House>>) {
    let ends = [0, 3, 4, 24];
    let pairs = ends
        .iter()
        .flat_map(|&row| ends.map(|column| (row, column)));
    let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
    let houses = kinds
        .iter()
        .flat_map(|&kind| ends.map(|i| House::new(kind, i)));
    (
        pairs
            .filter_map(|(row, column)| Cell::new(row, column))
            .collect(),
        [1, 4, 5, 25].into_iter().filter_map(Digit::new).collect(),
        houses.chain([None]).collect(),
    )
}

#[test]
fn extreme_steps_are_rejected() {
    let proof = prove(BOARD, RuleSet::Singles);
    let (cells, digits, houses) = ends();
    for &cell in &cells {
        for &digit in &digits {
            for &house in &houses {
                for (id, is_alone) in [(0, true), (1, false), (u32::MAX, true)] {
                    let mut damaged = proof.clone();
                    if is_alone {
                        damaged.steps.clear();
                    }
                    damaged.steps.push(extreme_step(cell, digit, house, id));
                    let part = Part::Step(damaged.steps.len() - 1);
                    flaw_of(&damaged, part);
                }
            }
        }
    }
}

#[test]
fn extreme_contradictions_are_rejected() {
    let proof = prove(BOARD, RuleSet::Singles);
    let (cells, digits, houses) = ends();
    let mut conflicts: Vec<Conflict> = cells.into_iter().map(Conflict::NoCandidate).collect();
    for house in houses.into_iter().flatten() {
        for &digit in &digits {
            conflicts.extend([
                Conflict::Twice(house, digit),
                Conflict::NoPlace(house, digit),
            ]);
        }
    }
    for conflict in conflicts {
        for pass in [0, 1, 2, usize::MAX] {
            for premises in [vec![], vec![Premise::Step(StepId(u32::MAX))]] {
                let found = Contradiction {
                    conflict,
                    premises,
                    pass,
                    depth: pass,
                };
                let outcome = Outcome::Contradiction(found);
                for steps in [vec![], proof.steps.clone()] {
                    let outcome = outcome.clone();
                    let damaged = Proof {
                        steps,
                        outcome,
                        ..proof.clone()
                    };
                    flaw_of(&damaged, Part::Outcome);
                }
            }
        }
    }
}

#[test]
fn the_greatest_depth_does_not_overflow() {
    let mut proof = prove(BOARD, RuleSet::Singles);
    proof.steps[0].depth = usize::MAX;
    proof.steps[0].pass = usize::MAX;
    let mut second = proof.steps[0].clone();
    second.id = StepId(1);
    second.premises = vec![Premise::Step(StepId(0))];
    proof.steps.push(second);
    let flaw = flaw_of(&proof, Part::Step(0));
    assert_eq!(
        flaw,
        Flaw::Depth {
            expected: 1,
            found: usize::MAX
        }
    );
}

#[test]
fn the_number_of_checks_is_not_checked() {
    let mut proof = prove(BOARD, RuleSet::Singles);
    proof.checks = usize::MAX;
    assert_eq!(check(&proof), Ok(()));
}
