//! What one look finds, and which premises it names.

use engine::{Candidate, Cell, House, HouseKind, Premise, RuleSet};

use super::state::{Fact, State, takes};

/// A placement that follows from the board: a hidden single in a house, or a naked single.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Finding {
    pub(crate) candidate: Candidate,
    pub(crate) house: Option<House>,
    pub(crate) premises: Vec<Fact>,
}

/// The order in which a cell takes what several rules find.
const RULES: [Option<HouseKind>; 4] = [
    Some(HouseKind::Block),
    Some(HouseKind::Row),
    Some(HouseKind::Column),
    None,
];

/// Returns the findings: the first of each cell, row by row.
pub(super) fn findings(state: &State, rules: RuleSet) -> Vec<Finding> {
    let mut of_cell: std::collections::BTreeMap<Cell, Vec<Finding>> = Default::default();
    for kind in RULES {
        if kind.is_some() && rules == RuleSet::Naked {
            continue;
        }
        for candidate in state.open_candidates() {
            if let Some(finding) = find(state, kind, candidate) {
                of_cell.entry(candidate.cell).or_default().push(finding);
            }
        }
    }
    of_cell.into_values().map(first).collect()
}

/// Takes the first finding in rule order; among equals the one with the fewest premises that
/// are not givens, then the lowest digit.
fn first(findings: Vec<Finding>) -> Finding {
    let rank = |finding: &Finding| {
        let kind = finding.house.map(House::kind);
        let is_step = |fact: &&Fact| matches!(fact.premise, Premise::Step(_));
        (
            RULES.iter().position(|&rule| rule == kind),
            finding.premises.iter().filter(is_step).count(),
            finding.candidate.digit,
        )
    };
    findings.into_iter().min_by_key(rank).expect("never empty")
}

fn find(state: &State, kind: Option<HouseKind>, candidate: Candidate) -> Option<Finding> {
    let Candidate { cell, digit } = candidate;
    let house = kind.map(|kind| House::of_cell(kind, cell, state.shape()));
    let mut needed = match house {
        Some(house) => state.candidates_of_house(house, digit),
        None => state.candidates_of_cell(cell),
    };
    needed.retain(|&other| other != candidate);
    if needed.iter().any(|&other| state.is_open(other)) {
        return None;
    }
    Some(Finding {
        candidate,
        house,
        premises: premises(state, &needed),
    })
}

/// Chooses the premises that take away the needed candidates, which are in ascending order.
pub(super) fn premises(state: &State, needed: &[Candidate]) -> Vec<Fact> {
    let mut chosen: Vec<Fact> = Vec::new();
    for &candidate in needed {
        let rank = |fact: &Fact| {
            (
                fact.depth,
                matches!(fact.premise, Premise::Step(_)),
                !chosen.contains(fact),
                fact.candidate,
            )
        };
        let reasons = state.reasons(candidate);
        let reason = reasons.into_iter().min_by_key(rank).expect("it is gone");
        if !chosen.contains(&reason) {
            chosen.push(reason);
        }
    }
    drop_idle(state, needed, chosen)
}

/// Drops every premise without which all is still taken away: deepest first, then the highest
/// cell first.
fn drop_idle(state: &State, needed: &[Candidate], mut chosen: Vec<Fact>) -> Vec<Fact> {
    let mut tries = chosen.clone();
    tries.sort_by_key(|fact| (fact.depth, fact.candidate));
    tries.reverse();
    for dropped in tries {
        let mut rest = chosen.clone();
        rest.retain(|&fact| fact != dropped);
        let is_taken = |&candidate: &Candidate| {
            rest.iter()
                .any(|fact| takes(fact.candidate, candidate, state.shape()))
        };
        if needed.iter().all(is_taken) {
            chosen = rest;
        }
    }
    chosen
}
