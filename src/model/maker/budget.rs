//! How long to try, in evaluations: never in seconds, so that a seed means the same everywhere.

use engine::RuleSet;
use engine::generate::Request;

/// The budgets that are offered, as the names of the options have them.
pub const BUDGETS: [(u64, &str); 6] = [
    (20_000, "20000"),
    (200_000, "200000"),
    (2_000_000, "2000000"),
    (20_000_000, "20000000"),
    (100_000_000, "100000000"),
    (1_000_000_000, "1000000000"),
];

/// The budget of a race, which is there to be stopped: about an hour on a laptop.
pub const RACE: u64 = 1_000_000_000;

/// Returns the budget that is enough for most boards: fewer evaluations where each takes longer.
pub const fn default_budget(rules: RuleSet) -> u64 {
    match rules {
        RuleSet::Naked | RuleSet::Singles => 20_000_000,
        RuleSet::Locked | RuleSet::Subsets => 200_000,
        RuleSet::Patterns | RuleSet::Chains => 20_000,
    }
}

/// Returns the budget of a link that says none.
pub(super) const fn unsaid(request: &Request) -> u64 {
    Request::new(request.shape, request.seed).budget
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_default_is_offered_under_its_name() {
        for (budget, name) in BUDGETS {
            assert_eq!(budget.to_string(), name);
        }
        for rules in RuleSet::ALL {
            let budget = default_budget(rules);
            assert!(BUDGETS.iter().any(|offered| offered.0 == budget));
        }
        let request = Request::new(engine::Shape::CLASSIC, 1);
        assert_eq!(unsaid(&request), default_budget(RuleSet::Singles));
    }
}
