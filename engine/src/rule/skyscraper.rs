//! Skyscraper: a digit has two places in each of two parallel lines, one of each in a crossing
//! line; it goes from the cells that see the other two.

use super::links::{credit_pair, strong_links};
use super::{Findings, Rule};
use crate::digit::DigitSet;
use crate::marks::Marks;

/// Finds skyscrapers digit by digit, in rows, then in columns.
pub(super) fn find(digits: DigitSet, marks: &Marks, findings: &mut Findings) {
    let size = marks.shape().size();
    for digit in digits {
        for (lines, crossing) in [(0..size, 1), (size..2 * size, 0)] {
            let links = strong_links(lines, digit, marks);
            for (position, first) in links.iter().enumerate() {
                for second in &links[position + 1..] {
                    let pair = [*first, *second];
                    credit_pair(Rule::Skyscraper, digit, pair, crossing, marks, findings);
                }
            }
        }
    }
}

/// Counts one test for a digit that this many rows, and columns, lack: for each two rows, and each
/// two columns.
pub(super) const fn n_checks(n_lines: usize) -> usize {
    n_lines * n_lines.saturating_sub(1)
}
