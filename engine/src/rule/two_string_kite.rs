//! Two-String Kite: a digit has two places in a row and two in a column, one of each in the same
//! box; it goes from the cell that sees the other two.

use super::links::{chain, common_peers, strong_links};
use super::{Findings, Pattern, Rule};
use crate::digit::DigitSet;
use crate::marks::Marks;

/// Finds kites digit by digit, row by row.
pub(super) fn find(marks: &Marks, findings: &mut Findings) {
    let size = marks.shape().size();
    let blocks = &marks.geometry().houses_of_cell;
    for digit in marks.changed_digits() {
        let columns = strong_links(size..2 * size, digit, marks);
        for row in strong_links(0..size, digit, marks) {
            for column in &columns {
                if !row.is_fresh && !column.is_fresh {
                    continue;
                }
                for [a, inner] in row.both_ways().map(|link| link.cells) {
                    for [b, other] in column.both_ways().map(|link| link.cells) {
                        if inner == other || blocks[inner][2] != blocks[other][2] {
                            continue;
                        }
                        for cell in common_peers(&[a, b], marks) {
                            findings.strike(marks, cell, DigitSet::only(digit));
                        }
                        findings.credit(Rule::TwoStringKite, marks, || {
                            let nodes = [a, inner, other, b].map(|cell| (cell, digit));
                            let houses = [Some(row.house), Some(column.house)];
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

/// Counts one test for each digit, row and column that lack it.
pub(super) fn n_checks(marks: &Marks) -> usize {
    let digits = DigitSet::all(marks.shape().size());
    digits
        .map(|digit| marks.n_lines_without(digit).pow(2))
        .sum()
}
