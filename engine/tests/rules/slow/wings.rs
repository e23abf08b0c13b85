//! XY-Wing, XYZ-Wing and W-Wing.

use engine::{Cell, DigitSet, Rule};

use super::links::strong_pairs;
use super::{Board, Seen, choices};

/// A cell {x, y} sees {x, z} and {y, z}: z goes where both of these see it.
pub(super) fn xy(board: &Board, seen: &mut Vec<Seen>) {
    for pivot in board.cells_of(2) {
        for pincers in pincers(board, pivot) {
            let [a, b] = pincers.map(|cell| board.left(cell));
            let all = a.union(b).union(board.left(pivot));
            let shared = a.intersection(b);
            if all.len() == 3
                && shared.len() == 1
                && shared.intersection(board.left(pivot)).is_empty()
            {
                for z in shared {
                    seen.push(Seen {
                        rule: Rule::XyWing,
                        removed: board.seen_by_all(&pincers, z),
                        pattern: None,
                    });
                }
            }
        }
    }
}

/// A cell {x, y, z} sees {x, z} and {y, z}: z goes where all three see it.
pub(super) fn xyz(board: &Board, seen: &mut Vec<Seen>) {
    for pivot in board.cells_of(3) {
        for pincers in pincers(board, pivot) {
            let [a, b] = pincers.map(|cell| board.left(cell));
            if a.union(b) == board.left(pivot) {
                for z in a.intersection(b) {
                    seen.push(Seen {
                        rule: Rule::XyzWing,
                        removed: board.seen_by_all(&[pivot, pincers[0], pincers[1]], z),
                        pattern: None,
                    });
                }
            }
        }
    }
}

/// Returns the pairs of cells of two candidates that the pivot sees.
fn pincers(board: &Board, pivot: Cell) -> Vec<[Cell; 2]> {
    let mut cells = board.cells_of(2);
    cells.retain(|&cell| board.are_peers(cell, pivot));
    let pairs = choices(&cells, 2).into_iter();
    pairs.map(|pair| [pair[0], pair[1]]).collect()
}

/// Two cells {x, y} see one end each of a strong link of x: y goes where both see it.
pub(super) fn w(board: &Board, seen: &mut Vec<Seen>) {
    for pair in choices(&board.cells_of(2), 2) {
        let (a, b) = (pair[0], pair[1]);
        let digits = board.left(a);
        if digits != board.left(b) {
            continue;
        }
        for x in digits {
            let joins = |[c, d]: &[Cell; 2]| {
                let sees = |p, q| board.are_peers(p, q);
                sees(a, *c) && sees(b, *d) || sees(a, *d) && sees(b, *c)
            };
            let houses = board.houses().into_iter();
            let links = houses.flat_map(|house| strong_pairs(board, house, x));
            if links.filter(joins).count() > 0 {
                let y = digits.difference(DigitSet::only(x)).single();
                seen.push(Seen {
                    rule: Rule::WWing,
                    removed: board.seen_by_all(&pair, y.expect("two digits")),
                    pattern: None,
                });
            }
        }
    }
}
