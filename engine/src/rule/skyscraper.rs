//! Skyscraper: a digit has two places in each of two parallel lines, one of each in a crossing
//! line; it goes from the cells that see the other two.

use super::links::{chain, common_peers, strong_links};
use super::{Findings, Pattern, Rule};
use crate::digit::DigitSet;
use crate::marks::Marks;

/// Finds skyscrapers digit by digit, in rows, then in columns.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let size = marks.shape().size();
    for digit in marks.changed_digits() {
        for (lines, crossing) in [(0..size, 1), (size..2 * size, 0)] {
            let links = strong_links(lines, digit, marks);
            for (position, first) in links.iter().enumerate() {
                for second in &links[position + 1..] {
                    if !first.is_fresh && !second.is_fresh {
                        continue;
                    }
                    for [a, base] in first.both_ways().map(|link| link.cells) {
                        for [b, other_base] in second.both_ways().map(|link| link.cells) {
                            let houses = &marks.geometry().houses_of_cell;
                            if houses[base][crossing] != houses[other_base][crossing] {
                                continue;
                            }
                            for cell in common_peers(&[a, b], marks) {
                                findings.strike(marks, cell, DigitSet::only(digit));
                            }
                            findings.credit(Rule::Skyscraper, marks, || {
                                let nodes = [a, base, other_base, b].map(|cell| (cell, digit));
                                let houses = [Some(first.house), Some(second.house)];
                                Pattern::Chain {
                                    links: chain(&nodes, &houses, marks),
                                }
                            });
                        }
                    }
                }
            }
        }
    }
}

/// Counts one test for each digit and each two rows, or columns, that lack it.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let n_pairs = |n: usize| n * n.saturating_sub(1) / 2;
    let digits = DigitSet::all(marks.shape().size());
    digits
        .map(|digit| 2 * n_pairs(marks.n_lines_without(digit)))
        .sum()
}
