//! Naked and hidden pairs, triples and quads.

use engine::{Candidate, Cell, DigitSet, House, Pattern, Rule};

use super::{Board, Seen, choices};

const NAKED: [Rule; 3] = [Rule::NakedPair, Rule::NakedTriple, Rule::NakedQuad];
const HIDDEN: [Rule; 3] = [Rule::HiddenPair, Rule::HiddenTriple, Rule::HiddenQuad];

/// k cells of a house whose candidates together are k digits, by houses and then by cells.
pub(super) fn naked(board: &Board, seen: &mut Vec<Seen>) {
    for (k, rule) in (2..).zip(NAKED) {
        for house in board.houses() {
            let mut open = board.cells(house);
            open.retain(|&cell| board.digit(cell).is_none());
            for cells in choices(&open, k) {
                let all = cells.iter().map(|&cell| board.left(cell));
                let digits = all.fold(DigitSet::EMPTY, DigitSet::union);
                if digits.len() == k {
                    let is_gone = |cell, digit| !cells.contains(&cell) && digits.contains(digit);
                    seen.push(subset(board, rule, house, &cells, digits, is_gone));
                }
            }
        }
    }
}

/// k digits of a house whose cells together are k, by houses and then by digits.
pub(super) fn hidden(board: &Board, seen: &mut Vec<Seen>) {
    for (k, rule) in (2..).zip(HIDDEN) {
        for house in board.houses() {
            let mut open = board.digits();
            open.retain(|&digit| !board.is_placed(house, digit));
            for digits in choices(&open, k) {
                let mut cells: Vec<Cell> = Vec::new();
                for &digit in &digits {
                    cells.extend(board.places(house, digit));
                }
                cells.sort();
                cells.dedup();
                let digits: DigitSet = digits.into_iter().collect();
                if cells.len() == k {
                    let is_gone = |cell, digit| cells.contains(&cell) && !digits.contains(digit);
                    seen.push(subset(board, rule, house, &cells, digits, is_gone));
                }
            }
        }
    }
}

fn subset(
    board: &Board,
    rule: Rule,
    house: House,
    cells: &[Cell],
    digits: DigitSet,
    is_gone: impl Fn(Cell, engine::Digit) -> bool,
) -> Seen {
    let mut removed: Vec<Candidate> = board.candidates();
    removed.retain(|other| board.is_in(other.cell, house) && is_gone(other.cell, other.digit));
    Seen {
        rule,
        removed,
        pattern: Some(Pattern::Subset {
            house,
            cells: cells.to_vec(),
            digits,
        }),
    }
}
