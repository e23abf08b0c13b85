//! Medians of whole numbers, exactly.

use std::fmt;

use crate::model::fixed::tenths;

/// The least, the median and the most of some numbers.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spread {
    /// The least.
    pub least: u64,
    /// The median.
    pub median: Median,
    /// The most.
    pub most: u64,
}

impl Spread {
    /// Returns the spread of numbers; nothing if there are none.
    pub fn of(numbers: impl IntoIterator<Item = u64>) -> Option<Self> {
        let mut sorted: Vec<u64> = numbers.into_iter().collect();
        sorted.sort_unstable();
        let last = sorted.len().checked_sub(1)?;
        Some(Self {
            least: sorted[0],
            median: Median(sorted[last / 2] + sorted[last.div_ceil(2)]),
            most: sorted[last],
        })
    }
}

/// Returns the median of numbers; nothing if there are none.
pub fn median(numbers: impl IntoIterator<Item = u64>) -> Option<Median> {
    Some(Spread::of(numbers)?.median)
}

/// A median: the mean of the two numbers in the middle, where there are two. It is kept as their sum.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Median(u64);

impl Median {
    /// Returns it as a number.
    pub const fn value(self) -> f64 {
        self.0 as f64 / 2.0
    }

    /// Returns it in a unit of so many parts, rounded to whole units.
    pub const fn whole(self, parts: u64) -> u64 {
        (self.0 + parts) / (2 * parts)
    }
}

/// Writes it with a half where there is one: `12` or `12.5`.
impl fmt::Display for Median {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_multiple_of(2) {
            write!(f, "{}", self.0 / 2)
        } else {
            tenths(self.value()).fmt(f)
        }
    }
}
