//! Fish of two to four lines, without and with fins.

use engine::{Candidate, Cell, Digit, House, HouseKind, Rule};

use super::{Board, Seen, choices};

const PLAIN: [Rule; 3] = [Rule::XWing, Rule::Swordfish, Rule::Jellyfish];
const FINNED: [Rule; 3] = [
    Rule::FinnedXWing,
    Rule::FinnedSwordfish,
    Rule::FinnedJellyfish,
];

/// All fish: in rows covered by columns, and in columns covered by rows.
pub(super) fn all(board: &Board, seen: &mut Vec<Seen>) {
    for (kind, crossing) in [
        (HouseKind::Row, HouseKind::Column),
        (HouseKind::Column, HouseKind::Row),
    ] {
        for digit in board.digits() {
            let open = |kind| {
                let mut houses = board.houses_of_kind(kind);
                houses.retain(|&house| !board.is_placed(house, digit));
                houses
            };
            for k in 2..=4 {
                for bases in choices(&open(kind), k) {
                    for covers in choices(&open(crossing), k) {
                        seen.extend(see(board, digit, &bases, &covers));
                    }
                }
            }
        }
    }
}

/// The places of the bases lie in the covers, in each of them, but for fins: the digit goes from
/// the covers outside the bases, where every fin sees it.
fn see(board: &Board, digit: Digit, bases: &[House], covers: &[House]) -> Option<Seen> {
    let lies_in = |cell: &Cell, houses: &[House]| {
        let mut houses = houses.iter();
        houses.any(|&house| board.is_in(*cell, house))
    };
    let mut places: Vec<Cell> = Vec::new();
    for &base in bases {
        places.extend(board.places(base, digit));
    }
    let is_used = |&cover: &House| places.iter().any(|&cell| board.is_in(cell, cover));
    if !covers.iter().all(is_used) {
        return None;
    }
    let mut fins = places;
    fins.retain(|cell| !lies_in(cell, covers));
    let block = |cell: &Cell| board.house_of(HouseKind::Block, *cell);
    if fins.iter().any(|fin| block(fin) != block(&fins[0])) {
        return None;
    }
    let mut removed: Vec<Candidate> = board.seen_by_all(&fins, digit);
    removed.retain(|other| lies_in(&other.cell, covers) && !lies_in(&other.cell, bases));
    let rules = match fins.is_empty() {
        true => PLAIN,
        false => FINNED,
    };
    Some(Seen {
        rule: rules[bases.len() - 2],
        removed,
        pattern: None,
    })
}
