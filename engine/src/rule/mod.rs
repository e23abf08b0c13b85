//! The rules: schemas of inference, one technique a file.

mod bug_plus_one;
mod chain;
mod choices;
mod claiming;
mod empty_rectangle;
mod findings;
mod finned_fish;
mod fish;
mod hidden_single;
mod hidden_subset;
mod links;
mod locked;
mod naked_single;
mod naked_subset;
mod pattern;
mod pointing;
mod recall;
mod scope;
mod set;
mod sight;
mod skyscraper;
mod subset;
mod two_string_kite;
mod unique_rectangle;
mod w_wing;
mod xy_wing;
mod xyz_wing;

use std::fmt;
use std::str::FromStr;

pub(crate) use findings::{Elimination, Finding, Findings};
pub use pattern::{Link, LinkKind, Pattern};
pub(crate) use recall::Recall;
pub use set::{Finish, Method, RuleSet};
pub(crate) use sight::{Sight, Singles};

/// A schema of inference, under its standard name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Rule {
    /// A digit has one place left in a house.
    HiddenSingle,
    /// A cell has one candidate left.
    NakedSingle,
    /// The places of a digit in a box lie in one line.
    Pointing,
    /// The places of a digit in a line lie in one box.
    Claiming,
    /// Two cells of a house have two digits between them.
    NakedPair,
    /// Three cells of a house have three digits between them.
    NakedTriple,
    /// Four cells of a house have four digits between them.
    NakedQuad,
    /// Two digits of a house have two places between them.
    HiddenPair,
    /// Three digits of a house have three places between them.
    HiddenTriple,
    /// Four digits of a house have four places between them.
    HiddenQuad,
    /// The places of a digit in two lines lie in two crossing lines.
    XWing,
    /// The places of a digit in three lines lie in three crossing lines.
    Swordfish,
    /// The places of a digit in four lines lie in four crossing lines.
    Jellyfish,
    /// An X-Wing but for places in one box.
    FinnedXWing,
    /// A Swordfish but for places in one box.
    FinnedSwordfish,
    /// A Jellyfish but for places in one box.
    FinnedJellyfish,
    /// A cell of two digits sees two cells that share one digit with it each, and a third.
    XyWing,
    /// A cell of three digits sees two cells with two of them each.
    XyzWing,
    /// Two cells of the same two digits see the two ends of a strong link.
    WWing,
    /// Two strong links in parallel lines, with two ends in a crossing line.
    Skyscraper,
    /// Strong links in a row and in a column, with two ends in a box.
    TwoStringKite,
    /// A digit lies in two crossing lines of a box, one of which meets a strong link.
    EmptyRectangle,
    /// A chain of links of one digit.
    XChain,
    /// A chain through cells of two digits.
    XyChain,
    /// An alternating inference chain: strong and weak links in turn.
    Aic,
    /// Four cells that could be swapped, if there were two solutions.
    UniqueRectangle,
    /// Two candidates everywhere but in one cell: without its odd digit, two solutions.
    BugPlusOne,
    /// A candidate whose world contradicts: assumed beside all others.
    Probe,
    /// A candidate whose world contradicts: a branch of a cell that was split.
    Split,
}

impl Rule {
    /// Every rule, in the order in which what several rules conclude is credited.
    pub const ALL: [Self; 29] = [
        Self::HiddenSingle,
        Self::NakedSingle,
        Self::Pointing,
        Self::Claiming,
        Self::NakedPair,
        Self::NakedTriple,
        Self::NakedQuad,
        Self::HiddenPair,
        Self::HiddenTriple,
        Self::HiddenQuad,
        Self::XWing,
        Self::Swordfish,
        Self::Jellyfish,
        Self::FinnedXWing,
        Self::FinnedSwordfish,
        Self::FinnedJellyfish,
        Self::XyWing,
        Self::XyzWing,
        Self::WWing,
        Self::Skyscraper,
        Self::TwoStringKite,
        Self::EmptyRectangle,
        Self::XChain,
        Self::XyChain,
        Self::Aic,
        Self::UniqueRectangle,
        Self::BugPlusOne,
        Self::Probe,
        Self::Split,
    ];

    const NAMES: [&str; 29] = [
        "hidden_single",
        "naked_single",
        "pointing",
        "claiming",
        "naked_pair",
        "naked_triple",
        "naked_quad",
        "hidden_pair",
        "hidden_triple",
        "hidden_quad",
        "x_wing",
        "swordfish",
        "jellyfish",
        "finned_x_wing",
        "finned_swordfish",
        "finned_jellyfish",
        "xy_wing",
        "xyz_wing",
        "w_wing",
        "skyscraper",
        "two_string_kite",
        "empty_rectangle",
        "x_chain",
        "xy_chain",
        "aic",
        "unique_rectangle",
        "bug_plus_one",
        "probe",
        "split",
    ];

    /// Returns the name used in records, such as `hidden_single`.
    pub const fn name(self) -> &'static str {
        Self::NAMES[self as usize]
    }

    /// Returns the weakest rule set that has the rule; nothing for rules that need the premise of
    /// one solution, and for probe and split.
    pub const fn set(self) -> Option<RuleSet> {
        Some(match self {
            Self::NakedSingle => RuleSet::Naked,
            Self::HiddenSingle => RuleSet::Singles,
            Self::Pointing | Self::Claiming => RuleSet::Locked,
            Self::NakedPair
            | Self::NakedTriple
            | Self::NakedQuad
            | Self::HiddenPair
            | Self::HiddenTriple
            | Self::HiddenQuad => RuleSet::Subsets,
            Self::XWing
            | Self::Swordfish
            | Self::Jellyfish
            | Self::FinnedXWing
            | Self::FinnedSwordfish
            | Self::FinnedJellyfish
            | Self::XyWing
            | Self::XyzWing
            | Self::WWing
            | Self::Skyscraper
            | Self::TwoStringKite
            | Self::EmptyRectangle => RuleSet::Patterns,
            Self::XChain | Self::XyChain | Self::Aic => RuleSet::Chains,
            Self::UniqueRectangle | Self::BugPlusOne | Self::Probe | Self::Split => return None,
        })
    }

    /// Returns whether the rule is about digits of a house that share cells, and not the other way
    /// round.
    pub const fn is_hidden_subset(self) -> bool {
        matches!(
            self,
            Self::HiddenPair | Self::HiddenTriple | Self::HiddenQuad
        )
    }

    /// Returns whether the rule rests on the premise that there is one solution.
    pub const fn needs_one_solution(self) -> bool {
        matches!(self, Self::UniqueRectangle | Self::BugPlusOne)
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Rule {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        NameError::look_up(text, &Self::NAMES).map(|index| Self::ALL[index])
    }
}

/// The text names no rule, rule set or finish.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NameError {
    /// The names that would have done.
    pub expected: &'static [&'static str],
    /// The start of the text as it was given.
    pub found: String,
}

impl NameError {
    /// Returns the position of the text among the names.
    fn look_up(text: &str, names: &'static [&'static str]) -> Result<usize, Self> {
        let index = names.iter().position(|&name| name == text);
        index.ok_or_else(|| Self {
            expected: names,
            found: text.chars().take(40).collect(),
        })
    }
}

impl fmt::Display for NameError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "expected one of {}, found '{}'",
            self.expected.join(", "),
            self.found
        )
    }
}

impl std::error::Error for NameError {}
