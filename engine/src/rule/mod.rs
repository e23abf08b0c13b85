//! The rules: schemas of inference, one technique a file.

mod hidden_single;
mod naked_single;

use std::fmt;
use std::str::FromStr;

use crate::digit::Digit;
use crate::marks::Marks;

/// A schema of inference, under its standard name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Rule {
    /// A digit has one place left in a house.
    HiddenSingle,
    /// A cell has one candidate left.
    NakedSingle,
}

impl Rule {
    /// Every rule, in the order in which a finding of two rules is credited.
    pub const ALL: [Self; 2] = [Self::HiddenSingle, Self::NakedSingle];

    /// Returns the name used in records, such as `hidden_single`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::HiddenSingle => "hidden_single",
            Self::NakedSingle => "naked_single",
        }
    }

    /// Returns how many serial steps one use of the rule counts for.
    pub const fn cost(self) -> usize {
        match self {
            Self::HiddenSingle | Self::NakedSingle => 1,
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text names no rule or rule set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NameError {
    /// The names that would have done.
    pub expected: &'static [&'static str],
    /// The start of the text as it was given.
    pub found: String,
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

impl FromStr for Rule {
    type Err = NameError;

    fn from_str(text: &str) -> Result<Self, NameError> {
        Self::ALL
            .into_iter()
            .find(|rule| rule.name() == text)
            .ok_or_else(|| NameError {
                expected: &["hidden_single", "naked_single"],
                found: text.chars().take(40).collect(),
            })
    }
}

/// What one pass may see: each set has all rules of the sets before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub enum RuleSet {
    /// Naked singles.
    Naked,
    /// Naked and hidden singles.
    #[default]
    Singles,
}

impl RuleSet {
    /// Every rule set, weakest first.
    pub const ALL: [Self; 2] = [Self::Naked, Self::Singles];

    /// Returns the name used in records and links, such as `singles`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Naked => "naked",
            Self::Singles => "singles",
        }
    }

    /// Returns whether the set has the rule.
    pub const fn has(self, rule: Rule) -> bool {
        match rule {
            Rule::NakedSingle => true,
            Rule::HiddenSingle => matches!(self, Self::Singles),
        }
    }

    /// Returns the tests one pass over these marks makes, fruitless ones too: one for each open
    /// cell and, where the set looks into houses, one for each house and open digit.
    pub(crate) fn n_checks(self, marks: &Marks) -> usize {
        let n_house_checks = if self.has(Rule::HiddenSingle) {
            marks.n_open_digits()
        } else {
            0
        };
        marks.n_open() + n_house_checks
    }

    /// Finds all that the rules see in the marks.
    pub(crate) fn find(self, marks: &Marks, findings: &mut Findings) {
        findings.clear();
        if self.has(Rule::HiddenSingle) {
            hidden_single::find(marks, findings);
        }
        naked_single::find(marks, findings);
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
        Self::ALL
            .into_iter()
            .find(|set| set.name() == text)
            .ok_or_else(|| NameError {
                expected: &["naked", "singles"],
                found: text.chars().take(40).collect(),
            })
    }
}

/// One thing a rule sees: a digit that must go into an open cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Finding {
    pub(crate) cell: u16,
    pub(crate) digit: Digit,
    /// The house of a hidden single; none for a naked single.
    pub(crate) house: Option<u8>,
}

impl Finding {
    /// Returns the rule that saw it.
    pub(crate) const fn rule(&self) -> Rule {
        match self.house {
            Some(_) => Rule::HiddenSingle,
            None => Rule::NakedSingle,
        }
    }
}

/// What the rules see in one pass, one finding for each cell: the first in rule order.
#[derive(Default, Debug)]
pub(crate) struct Findings {
    found: Vec<Finding>,
    /// Findings of equal rank with another digit for the same cell; only a board without a
    /// solution has any.
    rivals: Vec<Finding>,
    /// One more than the position in `found`, by cell; 0 where nothing is found.
    position_of_cell: Vec<u16>,
}

impl Findings {
    fn clear(&mut self) {
        for finding in self.found.drain(..) {
            self.position_of_cell[usize::from(finding.cell)] = 0;
        }
        self.rivals.clear();
    }

    fn add(&mut self, finding: Finding) {
        let cell = usize::from(finding.cell);
        if cell >= self.position_of_cell.len() {
            self.position_of_cell.resize(cell + 1, 0);
        }
        match self.position_of_cell[cell] {
            0 => {
                self.found.push(finding);
                self.position_of_cell[cell] = self.found.len() as u16;
            }
            position => {
                let first = self.found[usize::from(position) - 1];
                if first.house == finding.house && first.digit != finding.digit {
                    self.rivals.push(finding);
                }
            }
        }
    }

    /// Puts the findings in the order of their cells.
    pub(crate) fn sort(&mut self) {
        self.found.sort_unstable_by_key(|finding| finding.cell);
    }

    pub(crate) fn as_slice(&self) -> &[Finding] {
        &self.found
    }

    /// Returns whether some finding could be replaced by another with equal right.
    pub(crate) fn has_rivals(&self) -> bool {
        !self.rivals.is_empty()
    }

    /// Takes `digit` for the cell of the finding at this position, in place of the one found.
    pub(crate) fn replace(&mut self, position: usize, digit: Digit) {
        self.found[position].digit = digit;
    }

    /// Returns the findings that could stand in for this one with equal right.
    pub(crate) fn rivals_of(&self, finding: Finding) -> impl Iterator<Item = Finding> {
        self.rivals
            .iter()
            .copied()
            .filter(move |rival| rival.cell == finding.cell && rival.house == finding.house)
    }
}
