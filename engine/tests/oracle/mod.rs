//! A slow, obvious reading of the definition of depth: sets of candidates and nested loops.
//!
//! It shares the types of boards and proofs with the engine, and none of the work.

mod choice;
mod state;

use engine::{
    Conclusion, Conflict, Contradiction, House, Outcome, Premise, Proof, Puzzle, Reason, Rule,
    RuleSet, Step, StepId,
};

pub(crate) use choice::Finding;
pub(crate) use state::{Fact, State};

/// The rule sets it reads.
pub(crate) const RULE_SETS: [RuleSet; 2] = [RuleSet::Naked, RuleSet::Singles];

/// Derives all that the rules see, in synchronous passes.
pub(crate) fn prove(puzzle: &Puzzle, rules: RuleSet) -> Proof {
    let mut state = State::of(puzzle);
    let mut steps: Vec<Step> = Vec::new();
    let mut checks = 0;
    let mut pass = 1;
    let outcome = loop {
        checks += n_checks(&state, rules);
        if let Some((conflict, premises)) = find_conflict(&state, rules) {
            let premises = names(&premises);
            break Outcome::Contradiction(Contradiction {
                conflict,
                premises,
                pass,
                depth: pass,
            });
        }
        if state.open_cells().is_empty() {
            break Outcome::Solved;
        }
        let findings = choice::findings(&state, rules);
        if findings.is_empty() {
            break Outcome::Stuck;
        }
        for finding in findings {
            let id = StepId(steps.len() as u32);
            let step = step_of(id, pass, &finding);
            state.place(finding.candidate, Premise::Step(id), step.depth);
            steps.push(step);
        }
        pass += 1;
    };
    Proof {
        puzzle: puzzle.clone(),
        method: rules.into(),
        steps,
        outcome,
        checks,
    }
}

/// Returns what the rules find in one look at this board: at most one finding for each open
/// cell, row by row.
pub(crate) fn findings(state: &State, rules: RuleSet) -> Vec<Finding> {
    choice::findings(state, rules)
}

fn step_of(id: StepId, pass: usize, finding: &Finding) -> Step {
    let deepest = finding.premises.iter().map(|fact| fact.depth).max();
    Step {
        id,
        rule: match finding.house {
            Some(_) => Rule::HiddenSingle,
            None => Rule::NakedSingle,
        },
        reason: finding.house.map_or(Reason::Cell, Reason::House),
        conclusion: Conclusion::Place(finding.candidate),
        premises: names(&finding.premises),
        pass,
        depth: 1 + deepest.unwrap_or(0),
        cost: 1,
    }
}

/// Returns the names of the facts, row by row.
fn names(facts: &[Fact]) -> Vec<Premise> {
    let mut facts = facts.to_vec();
    facts.sort_by_key(|fact| fact.candidate);
    facts.into_iter().map(|fact| fact.premise).collect()
}

/// Counts the tests of one pass: one per open cell, and one per house and open digit.
fn n_checks(state: &State, rules: RuleSet) -> usize {
    let mut n = state.open_cells().len();
    if rules == RuleSet::Singles {
        for house in House::all(state.shape()) {
            n += state.open_digits(house).len();
        }
    }
    n
}

/// Finds the first conflict, with the facts that show it: a digit twice in a house, then an
/// open cell without a candidate, then a digit without a place.
pub(crate) fn find_conflict(state: &State, rules: RuleSet) -> Option<(Conflict, Vec<Fact>)> {
    for house in House::all(state.shape()) {
        for digit in state.digits() {
            let mut holders = state.holders(house, digit);
            if holders.len() > 1 {
                holders.truncate(2);
                return Some((Conflict::Twice(house, digit), holders));
            }
        }
    }
    for cell in state.open_cells() {
        let needed = state.candidates_of_cell(cell);
        if needed.iter().all(|&candidate| !state.is_open(candidate)) {
            let premises = choice::premises(state, &needed);
            return Some((Conflict::NoCandidate(cell), premises));
        }
    }
    if rules == RuleSet::Naked {
        return None;
    }
    for house in House::all(state.shape()) {
        for digit in state.open_digits(house) {
            let needed = state.candidates_of_house(house, digit);
            if needed.iter().all(|&candidate| !state.is_open(candidate)) {
                let premises = choice::premises(state, &needed);
                return Some((Conflict::NoPlace(house, digit), premises));
            }
        }
    }
    None
}
