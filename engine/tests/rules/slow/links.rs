//! Skyscraper and Two-String Kite: two strong links of one digit.

use engine::{Cell, Digit, House, HouseKind, Rule};

use super::{Board, Seen, choices};

/// Returns the two places of the digit in the house, if there are two.
pub(super) fn strong_pairs(board: &Board, house: House, digit: Digit) -> Option<[Cell; 2]> {
    board.places(house, digit).try_into().ok()
}

/// Two parallel lines of two places each; two of them lie in a crossing line, the digit goes
/// where the other two see it.
pub(super) fn skyscraper(board: &Board, seen: &mut Vec<Seen>) {
    for (kind, crossing) in [
        (HouseKind::Row, HouseKind::Column),
        (HouseKind::Column, HouseKind::Row),
    ] {
        for digit in board.digits() {
            for lines in choices(&board.houses_of_kind(kind), 2) {
                let pairs = (
                    strong_pairs(board, lines[0], digit),
                    strong_pairs(board, lines[1], digit),
                );
                let (Some(a), Some(b)) = pairs else {
                    continue;
                };
                for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                    if board.house_of(crossing, a[i]) == board.house_of(crossing, b[j]) {
                        seen.push(Seen {
                            rule: Rule::Skyscraper,
                            removed: board.seen_by_all(&[a[1 - i], b[1 - j]], digit),
                            pattern: None,
                        });
                    }
                }
            }
        }
    }
}

/// A row and a column of two places each; two different ones lie in a box, the digit goes where
/// the other two see it.
pub(super) fn two_string_kite(board: &Board, seen: &mut Vec<Seen>) {
    let block = |cell| board.house_of(HouseKind::Block, cell);
    for digit in board.digits() {
        for row in board.houses_of_kind(HouseKind::Row) {
            for column in board.houses_of_kind(HouseKind::Column) {
                let pairs = (
                    strong_pairs(board, row, digit),
                    strong_pairs(board, column, digit),
                );
                let (Some(a), Some(b)) = pairs else {
                    continue;
                };
                for (i, j) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                    if a[i] != b[j] && block(a[i]) == block(b[j]) {
                        seen.push(Seen {
                            rule: Rule::TwoStringKite,
                            removed: board.seen_by_all(&[a[1 - i], b[1 - j]], digit),
                            pattern: None,
                        });
                    }
                }
            }
        }
    }
}
