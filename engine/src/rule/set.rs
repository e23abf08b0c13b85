//! What one pass may see, and what happens when it sees nothing more.

use std::fmt;
use std::str::FromStr;

use super::{NameError, Rule};

/// What one pass may see: each set has all rules of the sets before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RuleSet {
    /// Naked singles.
    Naked,
    /// Naked and hidden singles.
    #[default]
    Singles,
    /// Also pointing and claiming.
    Locked,
    /// Also naked and hidden pairs, triples and quads.
    Subsets,
    /// Also fish, wings and the patterns of two strong links.
    Patterns,
    /// Also X-chains, XY-chains and alternating inference chains.
    Chains,
}

impl RuleSet {
    /// Every rule set, weakest first.
    pub const ALL: [Self; 6] = [
        Self::Naked,
        Self::Singles,
        Self::Locked,
        Self::Subsets,
        Self::Patterns,
        Self::Chains,
    ];

    const NAMES: [&str; 6] = [
        "naked", "singles", "locked", "subsets", "patterns", "chains",
    ];

    /// Returns the name used in records and links, such as `singles`.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    /// Returns whether the set has the rule; uniqueness rules are in none, and neither probe nor
    /// split is a rule of a pass.
    pub fn has(self, rule: Rule) -> bool {
        rule.set().is_some_and(|set| set <= self)
    }
}

impl fmt::Display for RuleSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for RuleSet {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        NameError::look_up(text, &Self::NAMES).map(|index| Self::ALL[index])
    }
}

/// What happens when the rules of the passes see nothing more.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Finish {
    /// Nothing: cells are left open.
    #[default]
    Stop,
    /// Every open candidate is assumed at once, each in its own world, until the first of these
    /// worlds contradict.
    Probe,
    /// Where no probe contradicts, a cell is split: each of its candidates is a world of its own,
    /// worked on in the same way to its end.
    Split,
}

impl Finish {
    /// Every finish, weakest first.
    pub const ALL: [Self; 3] = [Self::Stop, Self::Probe, Self::Split];

    const NAMES: [&str; 3] = ["stop", "probe", "split"];

    /// Returns the name used in records and links, such as `stop`.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }
}

impl fmt::Display for Finish {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Finish {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        NameError::look_up(text, &Self::NAMES).map(|index| Self::ALL[index])
    }
}

/// How a board is worked on: what a pass may see, and what happens when it sees nothing more.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Method {
    /// What a pass may see.
    pub rules: RuleSet,
    /// Whether it may also use the premise that there is one solution.
    pub uniqueness: bool,
    /// What happens when it sees nothing more.
    pub finish: Finish,
}

impl Method {
    /// Returns whether a pass may use the rule.
    pub fn has(self, rule: Rule) -> bool {
        self.rules.has(rule) || self.uniqueness && rule.needs_one_solution()
    }

    /// Returns whether depth is the least possible: the rules are monotone, and every use costs 1.
    pub fn is_minimal(self) -> bool {
        self.rules <= RuleSet::Subsets && !self.uniqueness && self.finish == Finish::Stop
    }
}

/// The rules alone: no uniqueness, and the end where they see nothing more.
impl From<RuleSet> for Method {
    fn from(rules: RuleSet) -> Self {
        Self {
            rules,
            ..Self::default()
        }
    }
}
