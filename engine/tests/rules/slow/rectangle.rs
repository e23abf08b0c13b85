//! Empty Rectangle: a box whose places lie in a row and a column, and a strong link.

use engine::{Candidate, Cell, Digit, House, HouseKind, Rule};

use super::links::strong_pairs;
use super::{Board, Seen};

/// In a box the digit lies in a row and a column, and neither holds all its places. A strong link
/// across one of these lines begins there, outside the box: the digit goes from the cell of the
/// other line that is level with the far end of the link.
pub(super) fn all(board: &Board, seen: &mut Vec<Seen>) {
    for (near_kind, far_kind) in [
        (HouseKind::Row, HouseKind::Column),
        (HouseKind::Column, HouseKind::Row),
    ] {
        for digit in board.digits() {
            for block in board.houses_of_kind(HouseKind::Block) {
                for near in board.houses_of_kind(near_kind) {
                    for far in board.houses_of_kind(far_kind) {
                        if is_rectangle(board, digit, block, near, far) {
                            see(board, digit, block, near, far, seen);
                        }
                    }
                }
            }
        }
    }
}

fn is_rectangle(board: &Board, digit: Digit, block: House, near: House, far: House) -> bool {
    let crosses = |line: House| {
        board
            .cells(line)
            .iter()
            .any(|&cell| board.is_in(cell, block))
    };
    let places = board.places(block, digit);
    let lies_in = |line| places.iter().filter(move |cell| board.is_in(**cell, line));
    let lies_in_neither = |cell: &Cell| !board.is_in(*cell, near) && !board.is_in(*cell, far);
    crosses(near)
        && crosses(far)
        && lies_in(near).count() < places.len()
        && lies_in(far).count() < places.len()
        && !places.iter().any(lies_in_neither)
}

fn see(board: &Board, digit: Digit, block: House, near: House, far: House, seen: &mut Vec<Seen>) {
    for house in board.houses_of_kind(far.kind()) {
        let Some([a, b]) = strong_pairs(board, house, digit) else {
            continue;
        };
        for (begin, end) in [(a, b), (b, a)] {
            if !board.is_in(begin, near) || board.is_in(begin, block) {
                continue;
            }
            let level = board.house_of(near.kind(), end);
            let mut cells = board.places(far, digit);
            cells.retain(|&cell| board.is_in(cell, level) && !board.is_in(cell, block));
            cells.retain(|&cell| cell != end);
            let removed = cells.into_iter().map(|cell| Candidate { cell, digit });
            seen.push(Seen {
                rule: Rule::EmptyRectangle,
                removed: removed.collect(),
                pattern: None,
            });
        }
    }
}
