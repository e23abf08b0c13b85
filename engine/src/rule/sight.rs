//! What a pass looks with: all rules of a method, or singles alone.

use super::scope::Scope;
use super::{
    Findings, Method, Recall, RuleSet, bug_plus_one, chain, claiming, empty_rectangle, finned_fish,
    fish, hidden_single, hidden_subset, locked, naked_single, naked_subset, pointing, skyscraper,
    subset, two_string_kite, unique_rectangle, w_wing, xy_wing, xyz_wing,
};
use crate::marks::Marks;

/// What a pass looks with. A program that only ever looks with [`Singles`] carries no other rule.
pub(crate) trait Sight: Copy {
    /// Returns the method it looks for.
    fn method(self) -> Method;

    /// Returns whether it looks for more than singles, and so needs an index of the places.
    fn needs_index(self) -> bool;

    /// Returns the tests one pass over these marks makes, fruitless ones too; what a rule tests is
    /// said beside it. Chains are looked for apart.
    fn n_checks(self, marks: &Marks) -> usize;

    /// Finds all that the rules of cost 1 see in the marks.
    fn find(self, marks: &Marks, findings: &mut Findings, recall: &mut Recall);

    /// Finds what the patterns of cost 1 remove beside the placements that are found; what was
    /// found of them before is let go.
    fn find_eliminations(self, marks: &Marks, findings: &mut Findings, recall: &mut Recall);

    /// Finds the shortest chains that remove anything, where the rules of cost 1 see nothing.
    fn find_chains(self, marks: &Marks, findings: &mut Findings);
}

/// Naked singles, or all singles.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Singles {
    has_hidden: bool,
}

impl Singles {
    /// Returns what of a rule set are singles.
    pub(crate) fn of(rules: RuleSet) -> Self {
        Self {
            has_hidden: rules >= RuleSet::Singles,
        }
    }
}

impl Sight for Singles {
    fn method(self) -> Method {
        if self.has_hidden {
            RuleSet::Singles.into()
        } else {
            RuleSet::Naked.into()
        }
    }

    fn needs_index(self) -> bool {
        false
    }

    fn n_checks(self, marks: &Marks) -> usize {
        let n_hidden = self.has_hidden.then(|| hidden_single::n_checks(marks));
        naked_single::n_checks(marks) + n_hidden.unwrap_or(0)
    }

    fn find(self, marks: &Marks, findings: &mut Findings, _: &mut Recall) {
        findings.clear();
        if self.has_hidden {
            hidden_single::find(marks, findings);
        }
        naked_single::find(marks, findings);
    }

    fn find_eliminations(self, _: &Marks, _: &mut Findings, _: &mut Recall) {}

    fn find_chains(self, _: &Marks, _: &mut Findings) {}
}

impl Sight for Method {
    fn method(self) -> Self {
        self
    }

    fn needs_index(self) -> bool {
        self.rules >= RuleSet::Locked || self.uniqueness
    }

    fn n_checks(self, marks: &Marks) -> usize {
        let mut n = Singles::of(self.rules).n_checks(marks);
        if self.rules >= RuleSet::Locked {
            n += locked::n_checks(marks);
        }
        if self.rules >= RuleSet::Subsets {
            // Naked ones and hidden ones.
            n += 2 * subset::n_checks(marks);
        }
        if self.rules >= RuleSet::Patterns {
            n += xy_wing::n_checks(marks) + xyz_wing::n_checks(marks) + w_wing::n_checks(marks);
            let of_digit = |&n_lines: &usize| {
                // Fish without fins, and fish with fins.
                2 * fish::n_checks(n_lines)
                    + skyscraper::n_checks(n_lines)
                    + two_string_kite::n_checks(n_lines)
                    + empty_rectangle::n_checks(n_lines)
            };
            let size = marks.shape().size();
            let n_lines = &marks.n_lines_without()[..size];
            n += n_lines.iter().map(of_digit).sum::<usize>();
        }
        if self.uniqueness {
            n += unique_rectangle::n_checks(marks) + bug_plus_one::n_checks(marks);
        }
        n
    }

    fn find(self, marks: &Marks, findings: &mut Findings, recall: &mut Recall) {
        Singles::of(self.rules).find(marks, findings, recall);
        if self.uniqueness {
            bug_plus_one::find(marks, findings);
        }
        self.find_eliminations(marks, findings, recall);
    }

    fn find_eliminations(self, marks: &Marks, findings: &mut Findings, recall: &mut Recall) {
        if !self.needs_index() {
            return;
        }
        findings.claim_placements(marks);
        let look = |scope, findings: &mut Findings| self.look_in(scope, marks, findings);
        let scope = match recall.tables() {
            Some(tables) => tables.strike(marks, findings, look),
            None => Scope::changed(marks),
        };
        look(scope, findings);
    }

    fn find_chains(self, marks: &Marks, findings: &mut Findings) {
        findings.clear();
        findings.claim_placements(marks);
        chain::find(marks, findings);
    }
}

impl Method {
    /// Finds what the patterns of cost 1 remove, in rule order.
    fn look_in(self, scope: Scope, marks: &Marks, findings: &mut Findings) {
        let digits = scope.digits;
        if self.rules >= RuleSet::Locked && !digits.is_empty() {
            pointing::find(digits, marks, findings);
            claiming::find(digits, marks, findings);
        }
        if self.rules >= RuleSet::Subsets {
            naked_subset::find(scope.houses(), marks, findings);
            hidden_subset::find(scope.houses(), marks, findings);
        }
        if self.rules >= RuleSet::Patterns {
            fish::find(digits, marks, findings);
            finned_fish::find(digits, marks, findings);
            if scope.cells {
                xy_wing::find(marks, findings);
                xyz_wing::find(marks, findings);
                w_wing::find(marks, findings);
            }
            skyscraper::find(digits, marks, findings);
            two_string_kite::find(digits, marks, findings);
            empty_rectangle::find(digits, marks, findings);
        }
        if self.uniqueness && scope.cells {
            unique_rectangle::find(marks, findings);
        }
    }
}
