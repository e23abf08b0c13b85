//! A slow, obvious reading of the rules that eliminate: every choice of houses, cells and digits
//! is tried against the sentence that defines the rule.
//!
//! It shares the types of boards and patterns with the engine, and none of the work.

mod board;
mod chains;
mod fish;
mod links;
mod locked;
mod probe;
mod rectangle;
mod singles;
mod subsets;
mod uniqueness;
mod wings;

use std::collections::{BTreeMap, BTreeSet};

use engine::pass::Ending;
use engine::{Candidate, Method, Pattern, Puzzle, Rule, RuleSet};

pub(crate) use board::{Board, choices};
pub(crate) use chains::shortest as shortest_chains;
pub(crate) use probe::probe;

/// What a pattern removes, new or not.
pub(crate) struct Seen {
    pub(crate) rule: Rule,
    pub(crate) removed: Vec<Candidate>,
    /// The pattern, where the order of patterns says which one is credited.
    pub(crate) pattern: Option<Pattern>,
}

/// What a pass writes down.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(crate) struct Pass {
    pub(crate) placed: BTreeSet<Candidate>,
    /// The rule that gets the credit for each candidate removed.
    pub(crate) removed: BTreeMap<Candidate, Rule>,
    /// The patterns of the locked candidates and the subsets, with what each removes.
    pub(crate) patterns: Vec<(Rule, Pattern, Vec<Candidate>)>,
}

impl Pass {
    fn is_empty(&self) -> bool {
        self.placed.is_empty() && self.removed.is_empty()
    }
}

/// What a look at a board brings.
pub(crate) enum Look {
    /// It is solved, contradictory, or the rules see nothing.
    Over(Ending),
    /// The findings.
    Found(Pass),
    /// A cell that two findings of equal rank fill differently: there is no solution, and which
    /// of them counts depends on premises.
    Rivals,
}

/// Looks at the board with all rules but chains.
pub(crate) fn look(board: &Board, method: Method) -> Look {
    if let Some(conflict) = board.conflict(method.rules) {
        return Look::Over(Ending::Contradiction(conflict));
    }
    if board.open_cells().is_empty() {
        return Look::Over(Ending::Solved);
    }
    let placements = singles::placements(board, method.rules);
    if placements.values().any(|digits| digits.len() > 1) {
        return Look::Rivals;
    }
    let placed = placements.into_iter().map(|(cell, digits)| Candidate {
        cell,
        digit: digits[0],
    });
    let mut pass = Pass {
        placed: placed.collect(),
        ..Pass::default()
    };
    let mut seen = patterns(board, method);
    // Within a rule the order in which they were seen stays.
    seen.sort_by_key(|seen| seen.rule);
    for seen in seen {
        credit(board, seen, &mut pass);
    }
    if method.uniqueness && pass.placed.is_empty() {
        pass.placed.extend(uniqueness::grave(board));
    }
    match pass.is_empty() {
        true => Look::Over(Ending::Stuck),
        false => Look::Found(pass),
    }
}

/// Returns all patterns, those that remove nothing included.
pub(crate) fn patterns(board: &Board, method: Method) -> Vec<Seen> {
    let mut seen = Vec::new();
    if method.rules >= RuleSet::Locked {
        locked::pointing(board, &mut seen);
        locked::claiming(board, &mut seen);
    }
    if method.rules >= RuleSet::Subsets {
        subsets::naked(board, &mut seen);
        subsets::hidden(board, &mut seen);
    }
    if method.rules >= RuleSet::Patterns {
        fish::all(board, &mut seen);
        wings::xy(board, &mut seen);
        wings::xyz(board, &mut seen);
        wings::w(board, &mut seen);
        links::skyscraper(board, &mut seen);
        links::two_string_kite(board, &mut seen);
        rectangle::all(board, &mut seen);
    }
    if method.uniqueness {
        uniqueness::rectangle(board, &mut seen);
    }
    seen
}

/// Writes down what of a pattern is new: not removed by one before it, nor read from a placement.
fn credit(board: &Board, seen: Seen, pass: &mut Pass) {
    let Seen {
        rule,
        mut removed,
        pattern,
    } = seen;
    let is_read = |candidate: Candidate| {
        let mut placed = pass.placed.iter();
        placed.any(|&placed| singles::takes(board, placed, candidate))
    };
    removed.retain(|&candidate| !is_read(candidate) && !pass.removed.contains_key(&candidate));
    pass.removed
        .extend(removed.iter().map(|&candidate| (candidate, rule)));
    if let (Some(pattern), false) = (pattern, removed.is_empty()) {
        pass.patterns.push((rule, pattern, removed));
    }
}

/// Writes down the findings of a pass and reads them.
pub(crate) fn write(board: &mut Board, pass: &Pass) {
    for &candidate in &pass.placed {
        board.place(candidate);
    }
    for &candidate in pass.removed.keys() {
        board.remove(candidate);
    }
}

/// Returns the passes of a puzzle and how they ended; no ending where rivals stopped the reading.
pub(crate) fn passes(puzzle: &Puzzle, method: Method) -> (Vec<Pass>, Option<Ending>) {
    let mut board = Board::of(puzzle);
    let mut passes = Vec::new();
    loop {
        match look(&board, method) {
            Look::Over(ending) => return (passes, Some(ending)),
            Look::Rivals => return (passes, None),
            Look::Found(pass) => {
                write(&mut board, &pass);
                passes.push(pass);
            }
        }
    }
}
