//! What each rule is: when it may be used, what it shows, concludes and costs.

use super::{Flaw, ReasonKind};
use crate::proof::{Reason, Step};
use crate::{Finish, Method, Pattern, Rule, RuleSet};

/// Returns whether a method uses the rule.
pub(super) fn allows(method: Method, rule: Rule) -> bool {
    match rule {
        Rule::NakedSingle => true,
        Rule::HiddenSingle => method.rules >= RuleSet::Singles,
        Rule::Pointing | Rule::Claiming => method.rules >= RuleSet::Locked,
        Rule::NakedPair
        | Rule::NakedTriple
        | Rule::NakedQuad
        | Rule::HiddenPair
        | Rule::HiddenTriple
        | Rule::HiddenQuad => method.rules >= RuleSet::Subsets,
        Rule::XWing
        | Rule::Swordfish
        | Rule::Jellyfish
        | Rule::FinnedXWing
        | Rule::FinnedSwordfish
        | Rule::FinnedJellyfish
        | Rule::XyWing
        | Rule::XyzWing
        | Rule::WWing
        | Rule::Skyscraper
        | Rule::TwoStringKite
        | Rule::EmptyRectangle => method.rules >= RuleSet::Patterns,
        Rule::XChain | Rule::XyChain | Rule::Aic => method.rules >= RuleSet::Chains,
        Rule::UniqueRectangle | Rule::BugPlusOne => method.uniqueness,
        Rule::Probe => method.finish != Finish::Stop,
        Rule::Split => method.finish == Finish::Split,
    }
}

/// Returns whether the rule places a digit; the others remove candidates.
pub(super) const fn places(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::NakedSingle | Rule::HiddenSingle | Rule::BugPlusOne
    )
}

/// Returns whether the rule rests on there being one solution.
pub(super) const fn takes_one_solution(rule: Rule) -> bool {
    matches!(rule, Rule::UniqueRectangle | Rule::BugPlusOne)
}

/// The looks at a board: what one of them finds is written down together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Look {
    /// For singles and patterns of bounded size.
    Bounded,
    /// For the shortest chains.
    Chain,
    /// Into the worlds of all candidates.
    Probe,
    /// Into the worlds of the candidates of one cell.
    Split,
}

/// Returns the look that finds what the rule finds.
pub(super) const fn look_of(rule: Rule) -> Look {
    match rule {
        Rule::XChain | Rule::XyChain | Rule::Aic => Look::Chain,
        Rule::Probe => Look::Probe,
        Rule::Split => Look::Split,
        _ => Look::Bounded,
    }
}

/// Returns what the use of the rule costs, for a reason that fits the rule.
fn cost_of(step: &Step) -> usize {
    match (look_of(step.rule), &step.reason) {
        (Look::Probe, Reason::Refutation(inner)) => inner.contradiction.pass.saturating_add(1),
        (Look::Split, Reason::Refutation(inner)) => inner.contradiction.depth.saturating_add(1),
        (Look::Chain, Reason::Pattern(pattern)) => match &**pattern {
            Pattern::Chain { links } => links.len(),
            _ => 1,
        },
        _ => 1,
    }
}

/// Checks the cost of a step whose reason fits its rule.
pub(super) fn check_cost(step: &Step) -> Result<(), Flaw> {
    let expected = cost_of(step);
    if step.cost == expected {
        return Ok(());
    }
    Err(Flaw::Cost {
        expected,
        found: step.cost,
    })
}

/// Checks that the reason is of the kind of the rule.
pub(super) fn check_reason(step: &Step) -> Result<(), Flaw> {
    let (expected, found) = (kind_of_rule(step.rule), kind_of_reason(&step.reason));
    if expected == found {
        return Ok(());
    }
    Err(Flaw::Reason { expected, found })
}

const fn kind_of_rule(rule: Rule) -> ReasonKind {
    match rule {
        Rule::NakedSingle => ReasonKind::Cell,
        Rule::HiddenSingle => ReasonKind::House,
        Rule::Pointing
        | Rule::Claiming
        | Rule::XWing
        | Rule::Swordfish
        | Rule::Jellyfish
        | Rule::FinnedXWing
        | Rule::FinnedSwordfish
        | Rule::FinnedJellyfish => ReasonKind::Fish,
        Rule::NakedPair
        | Rule::NakedTriple
        | Rule::NakedQuad
        | Rule::HiddenPair
        | Rule::HiddenTriple
        | Rule::HiddenQuad => ReasonKind::Subset,
        Rule::XyWing
        | Rule::WWing
        | Rule::Skyscraper
        | Rule::TwoStringKite
        | Rule::XChain
        | Rule::XyChain
        | Rule::Aic => ReasonKind::Chain,
        Rule::XyzWing => ReasonKind::XyzWing,
        Rule::EmptyRectangle => ReasonKind::EmptyRectangle,
        Rule::UniqueRectangle => ReasonKind::Rectangle,
        Rule::BugPlusOne => ReasonKind::BivalueGrave,
        Rule::Probe | Rule::Split => ReasonKind::Refutation,
    }
}

fn kind_of_reason(reason: &Reason) -> ReasonKind {
    match reason {
        Reason::Cell => ReasonKind::Cell,
        Reason::House(_) => ReasonKind::House,
        Reason::Pattern(pattern) => match **pattern {
            Pattern::Fish { .. } => ReasonKind::Fish,
            Pattern::Subset { .. } => ReasonKind::Subset,
            Pattern::Chain { .. } => ReasonKind::Chain,
            Pattern::XyzWing { .. } => ReasonKind::XyzWing,
            Pattern::EmptyRectangle { .. } => ReasonKind::EmptyRectangle,
            Pattern::Rectangle { .. } => ReasonKind::Rectangle,
            Pattern::BivalueGrave { .. } => ReasonKind::BivalueGrave,
        },
        Reason::Refutation(_) => ReasonKind::Refutation,
    }
}
