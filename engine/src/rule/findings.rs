//! What the rules see in one pass.

use super::{Pattern, Rule};
use crate::cell::{Candidate, Cell};
use crate::digit::{Digit, DigitSet};
use crate::marks::Marks;
use crate::shape::Shape;
use crate::sort::sort_by_key;

/// One thing a rule sees: a digit that must go into an open cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Finding {
    pub(crate) cell: u16,
    pub(crate) digit: Digit,
    pub(crate) rule: Rule,
    /// The house of a hidden single.
    pub(crate) house: Option<u8>,
}

/// One thing a rule sees: candidates that go.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Elimination {
    pub(crate) rule: Rule,
    pub(crate) pattern: Pattern,
    /// What goes that nothing found before removes, row by row and upward.
    pub(crate) candidates: Vec<Candidate>,
}

/// What the rules see in one pass: of all that concludes the same, the first in rule order.
#[derive(Debug)]
pub(crate) struct Findings {
    found: Vec<Finding>,
    /// Findings of equal rank with another digit for the same cell; only a board without a
    /// solution has any.
    rivals: Vec<Finding>,
    /// One more than the position in `found`, by cell; 0 where nothing is found.
    position_of_cell: Vec<u16>,
    /// What goes, by cell index; several entries may have the same cell.
    removed: Vec<(u16, DigitSet)>,
    /// What this pass removes, by cell index: by placing a digit, or by a pattern.
    claimed: Vec<DigitSet>,
    /// What the pattern at hand removes that nothing else does.
    pending: Vec<(u16, DigitSet)>,
    /// Whether patterns are kept, for a proof.
    keeps_patterns: bool,
    eliminations: Vec<Elimination>,
    /// The pattern behind a placement that is no single.
    grave: Option<Pattern>,
    /// How many serial steps the findings count for.
    cost: usize,
}

impl Findings {
    /// Returns an empty list, for boards of this shape; patterns are kept only for a proof.
    pub(crate) fn new(shape: Shape, keeps_patterns: bool) -> Self {
        Self {
            found: Vec::new(),
            rivals: Vec::new(),
            position_of_cell: vec![0; shape.n_cells()],
            removed: Vec::new(),
            claimed: vec![DigitSet::EMPTY; shape.n_cells()],
            pending: Vec::new(),
            keeps_patterns,
            eliminations: Vec::new(),
            grave: None,
            cost: 1,
        }
    }

    pub(super) fn clear(&mut self) {
        for finding in self.found.drain(..) {
            self.position_of_cell[usize::from(finding.cell)] = 0;
        }
        self.rivals.clear();
        self.removed.clear();
        self.eliminations.clear();
        self.grave = None;
        self.cost = 1;
    }

    /// Adds a placement, unless a rule found one for the cell before.
    pub(super) fn add(&mut self, finding: Finding) {
        let cell = usize::from(finding.cell);
        match self.position_of_cell[cell] {
            0 => {
                self.found.push(finding);
                self.position_of_cell[cell] = self.found.len() as u16;
            }
            position => {
                let first = self.found[usize::from(position) - 1];
                let is_equal = first.rule == finding.rule && first.house == finding.house;
                if is_equal && first.digit != finding.digit {
                    self.rivals.push(finding);
                }
            }
        }
    }

    /// Adds a placement that rests on a pattern.
    pub(super) fn add_grave(&mut self, finding: Finding, pattern: impl FnOnce() -> Pattern) {
        if self.found.is_empty() {
            self.add(finding);
            self.grave = self.keeps_patterns.then(pattern);
        }
    }

    /// Lets all eliminations go, and counts as removed what the placements found take away when they
    /// are read.
    pub(super) fn claim_placements(&mut self, marks: &Marks) {
        self.removed.clear();
        self.eliminations.clear();
        self.claimed.fill(DigitSet::EMPTY);
        let geometry = marks.geometry();
        for finding in &self.found {
            let cell = usize::from(finding.cell);
            self.claimed[cell] = DigitSet::all(marks.shape().size());
            for &peer in &geometry.peers_of_cell[cell] {
                self.claimed[usize::from(peer)].insert(finding.digit);
            }
        }
    }

    /// Notes that the pattern at hand removes these digits from a cell, as far as they are there
    /// and nothing found before removes them.
    pub(super) fn strike(&mut self, marks: &Marks, cell: usize, digits: DigitSet) {
        let there = marks.candidates_by_cell()[cell].intersection(digits);
        let new = there.difference(self.claimed[cell]);
        if !new.is_empty() {
            self.pending.push((cell as u16, new));
        }
    }

    /// Adds the pattern at hand, if it removes anything.
    pub(super) fn credit(&mut self, rule: Rule, marks: &Marks, pattern: impl FnOnce() -> Pattern) {
        if self.pending.is_empty() {
            return;
        }
        for &(cell, digits) in &self.pending {
            let claimed = &mut self.claimed[usize::from(cell)];
            *claimed = claimed.union(digits);
        }
        if self.keeps_patterns {
            let candidates = to_candidates(&mut self.pending, marks.shape());
            self.eliminations.push(Elimination {
                rule,
                pattern: pattern(),
                candidates,
            });
        }
        self.removed.append(&mut self.pending);
    }

    /// Adds what is struck without telling the pattern, unless patterns are kept; then lets it go.
    /// Returns whether there was anything to let go.
    pub(super) fn credit_without_pattern(&mut self) -> bool {
        if self.keeps_patterns {
            let is_any = !self.pending.is_empty();
            self.pending.clear();
            return is_any;
        }
        for &(cell, digits) in &self.pending {
            let claimed = &mut self.claimed[usize::from(cell)];
            *claimed = claimed.union(digits);
        }
        self.removed.append(&mut self.pending);
        false
    }

    /// Says how many serial steps the findings count for, where that is more than 1.
    pub(super) fn set_cost(&mut self, cost: usize) {
        self.cost = cost;
    }

    /// Returns how many serial steps the findings count for: the same for all of one pass.
    pub(crate) const fn cost(&self) -> usize {
        self.cost
    }

    /// Returns whether patterns are kept, for a proof.
    pub(super) const fn keeps_patterns(&self) -> bool {
        self.keeps_patterns
    }

    /// Returns whether nothing is found.
    pub(crate) fn is_empty(&self) -> bool {
        self.found.is_empty() && self.removed.is_empty()
    }

    /// Puts the placements in the order of their cells.
    pub(crate) fn sort(&mut self) {
        sort_by_key(&mut self.found, |finding| finding.cell);
    }

    /// Returns the placements, one for a cell.
    pub(crate) fn placements(&self) -> &[Finding] {
        &self.found
    }

    /// Returns what goes, by cell index; several entries may have the same cell.
    pub(crate) fn removed(&self) -> &[(u16, DigitSet)] {
        &self.removed
    }

    /// Returns the eliminations in rule order, if patterns are kept.
    pub(crate) fn eliminations(&self) -> &[Elimination] {
        &self.eliminations
    }

    /// Returns the pattern behind a placement that is no single, if patterns are kept.
    pub(crate) const fn grave(&self) -> Option<&Pattern> {
        self.grave.as_ref()
    }

    /// Returns whether some placement could be replaced by another with equal right.
    pub(crate) fn has_rivals(&self) -> bool {
        !self.rivals.is_empty()
    }

    /// Takes `digit` for the cell of the placement at this position, in place of the one found.
    pub(crate) fn replace(&mut self, position: usize, digit: Digit) {
        self.found[position].digit = digit;
    }

    /// Returns the placements that could stand in for this one with equal right.
    pub(crate) fn rivals_of(&self, finding: Finding) -> impl Iterator<Item = Finding> {
        self.rivals
            .iter()
            .copied()
            .filter(move |rival| rival.cell == finding.cell && rival.house == finding.house)
    }
}

/// Lists the digits taken from cells as candidates, row by row and upward, each once.
fn to_candidates(sets: &mut [(u16, DigitSet)], shape: Shape) -> Vec<Candidate> {
    sort_by_key(sets, |(cell, _)| *cell);
    let all = sets.iter().flat_map(|&(cell, digits)| {
        let cell = Cell::from_index(usize::from(cell), shape);
        digits.map(move |digit| Candidate { cell, digit })
    });
    let mut candidates: Vec<Candidate> = all.collect();
    sort_by_key(&mut candidates, |&candidate| candidate);
    candidates.dedup();
    candidates
}
