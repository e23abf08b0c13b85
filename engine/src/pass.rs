//! Synchronous passes: all rules look at the board as it stood when the pass began, and all
//! they find is written down together.

use crate::cell::Cell;
use crate::digit::Digit;
use crate::house::House;
use crate::marks::Marks;
use crate::proof;
use crate::puzzle::Puzzle;
use crate::rule::{Findings, Rule, RuleSet};

/// How a run of passes ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
    /// Every cell is filled and no house has a digit twice.
    Solved,
    /// Cells are open, and the rules see nothing more.
    Stuck,
    /// The board cannot be right: there is no solution.
    Contradiction(Conflict),
}

/// What shows that a board has no solution.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Conflict {
    /// A house holds a digit twice: two findings of one pass.
    Twice(House, Digit),
    /// An open cell has no candidate left.
    NoCandidate(Cell),
    /// A digit has no place left in a house.
    NoPlace(House, Digit),
}

/// The passes of a board, counted but not proven.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sweep {
    /// Placements per pass; no pass is empty.
    pub profile: Vec<usize>,
    /// Tests made, fruitless ones too, those of a last pass that found nothing included.
    pub checks: usize,
    /// How it ended.
    pub ending: Ending,
}

/// Runs passes until the board is solved, stuck or contradictory, without keeping a proof.
///
/// ```
/// use engine::{RuleSet, notation, pass};
/// let board = "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";
/// let puzzle = notation::read_one(board, &Default::default()).unwrap().puzzle().unwrap();
/// let sweep = pass::sweep(&puzzle, RuleSet::Singles);
/// assert_eq!((sweep.profile.len(), sweep.profile[0]), (23, 3));
/// ```
pub fn sweep(puzzle: &Puzzle, rules: RuleSet) -> Sweep {
    let mut has_rivals = false;
    let sweep = run(puzzle, rules, |findings| {
        has_rivals |= findings.has_rivals()
    });
    if has_rivals {
        // Which of two equal findings is written depends on their premises.
        return proof::sweep(puzzle, rules);
    }
    sweep
}

/// Runs passes, showing `witness` the findings of each before they are written.
pub(crate) fn run(
    puzzle: &Puzzle,
    rules: RuleSet,
    mut witness: impl FnMut(&mut Findings),
) -> Sweep {
    let mut marks = Marks::of(puzzle);
    let mut findings = Findings::default();
    let mut profile = Vec::new();
    let mut checks = 0;
    let ending = loop {
        checks += rules.n_checks(&marks);
        if let Some(conflict) = find_conflict(&marks, rules) {
            break Ending::Contradiction(conflict);
        }
        if marks.n_open() == 0 {
            break Ending::Solved;
        }
        rules.find(&marks, &mut findings);
        if findings.as_slice().is_empty() {
            break Ending::Stuck;
        }
        witness(&mut findings);
        for finding in findings.as_slice() {
            marks.write(usize::from(finding.cell), finding.digit);
        }
        profile.push(findings.as_slice().len());
        marks.read();
    };
    Sweep {
        profile,
        checks,
        ending,
    }
}

/// Finds the first conflict: a digit twice in a house, a cell without a candidate, and, where
/// the rules look into houses, a digit without a place.
fn find_conflict(marks: &Marks, rules: RuleSet) -> Option<Conflict> {
    if let Some((house, digit)) = marks.clash() {
        return Some(Conflict::Twice(house, digit));
    }
    if let Some(cell) = marks.bare_cell() {
        return Some(Conflict::NoCandidate(cell));
    }
    if !rules.has(Rule::HiddenSingle) {
        return None;
    }
    let (house, digit) = marks.digit_without_place()?;
    Some(Conflict::NoPlace(house, digit))
}
