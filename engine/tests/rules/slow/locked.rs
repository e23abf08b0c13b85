//! Pointing and claiming.

use engine::{Candidate, Digit, House, HouseKind, Pattern, Rule};

use super::{Board, Seen};

/// Box by box, rows before columns.
pub(super) fn pointing(board: &Board, seen: &mut Vec<Seen>) {
    for block in board.houses_of_kind(HouseKind::Block) {
        for kind in [HouseKind::Row, HouseKind::Column] {
            for line in board.houses_of_kind(kind) {
                see(board, Rule::Pointing, block, line, seen);
            }
        }
    }
}

/// Rows, then columns.
pub(super) fn claiming(board: &Board, seen: &mut Vec<Seen>) {
    for kind in [HouseKind::Row, HouseKind::Column] {
        for line in board.houses_of_kind(kind) {
            for block in board.houses_of_kind(HouseKind::Block) {
                see(board, Rule::Claiming, line, block, seen);
            }
        }
    }
}

/// All places of a digit in the base lie in the cover: it goes from the rest of the cover.
fn see(board: &Board, rule: Rule, base: House, cover: House, seen: &mut Vec<Seen>) {
    for digit in board.digits() {
        let places = board.places(base, digit);
        let all_in = places.iter().all(|&cell| board.is_in(cell, cover));
        if places.is_empty() || !all_in {
            continue;
        }
        let mut others = board.places(cover, digit);
        others.retain(|&cell| !board.is_in(cell, base));
        let removed = others.into_iter().map(|cell| Candidate { cell, digit });
        seen.push(Seen {
            rule,
            removed: removed.collect(),
            pattern: Some(pattern(digit, base, cover)),
        });
    }
}

fn pattern(digit: Digit, base: House, cover: House) -> Pattern {
    Pattern::Fish {
        digit,
        bases: vec![base],
        covers: vec![cover],
        fins: Vec::new(),
    }
}
