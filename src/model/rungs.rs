//! What each rule set makes of a board: the same digits, another depth.

use background::{Rung, RungEnd};
use engine::RuleSet;

/// The rule sets, as far as they are worked out.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Rungs([Option<Rung>; RuleSet::ALL.len()]);

impl Rungs {
    /// Adds what a rule set came to.
    pub fn add(&mut self, rung: Rung) {
        self.0[rung.rules as usize] = Some(rung);
    }

    /// Returns what a rule set came to, if it is worked out.
    pub const fn get(&self, rules: RuleSet) -> Option<Rung> {
        self.0[rules as usize]
    }

    /// Returns the rule sets that are not worked out yet, weakest first.
    pub fn missing(&self) -> impl Iterator<Item = RuleSet> {
        RuleSet::ALL
            .into_iter()
            .filter(|&rules| self.get(rules).is_none())
    }

    /// Returns the longest chain of a rule set, as part of the longest of all, from 0 to 1.
    pub fn height(&self, rules: RuleSet) -> f64 {
        let longest = self.0.iter().flatten().map(|rung| rung.span).max();
        let span = self.get(rules).map_or(0, |rung| rung.span);
        span as f64 / longest.unwrap_or(0).max(1) as f64
    }

    /// Returns the weakest rule set that solves the board and is stronger than this one.
    pub fn next_that_solves(&self, rules: RuleSet) -> Option<Rung> {
        let stronger = self.0.iter().flatten().filter(|rung| rung.rules > rules);
        stronger.copied().find(|rung| rung.end == RungEnd::Solved)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::Session;
    use engine::proof::prove;

    #[test]
    fn the_default_board_gets_shallower_rung_by_rung() {
        let session = Session::new();
        let puzzle = &session.analysis.solved().unwrap().proof.puzzle;
        let mut rungs = Rungs::default();
        for rules in RuleSet::ALL {
            rungs.add(Rung::of(&prove(puzzle, rules)));
        }
        let spans = RuleSet::ALL.map(|rules| rungs.get(rules).unwrap().span);
        assert_eq!(spans[1..4], [23, 15, 10]);
        assert_eq!(rungs.missing().count(), 0);
        assert_eq!(
            rungs.next_that_solves(RuleSet::Naked).unwrap().rules,
            RuleSet::Singles
        );
        assert_eq!(rungs.height(RuleSet::Singles), 1.0);
    }
}
