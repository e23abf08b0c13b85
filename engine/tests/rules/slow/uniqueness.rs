//! Unique Rectangle and BUG+1: they rest on the premise that there is one solution.

use std::collections::BTreeSet;

use engine::{Candidate, Cell, HouseKind, Rule};

use super::{Board, Seen, choices};

/// Three of four cells in two rows, two columns and two boxes have the same two digits left, the
/// fourth has these and others: both go from the fourth.
pub(super) fn rectangle(board: &Board, seen: &mut Vec<Seen>) {
    let rows = choices(&board.houses_of_kind(HouseKind::Row), 2);
    let columns = choices(&board.houses_of_kind(HouseKind::Column), 2);
    for rows in &rows {
        for columns in &columns {
            let mut corners = board.open_cells();
            corners.retain(|&cell| rows.iter().any(|&row| board.is_in(cell, row)));
            corners.retain(|&cell| columns.iter().any(|&column| board.is_in(cell, column)));
            let blocks = corners
                .iter()
                .map(|&cell| board.house_of(HouseKind::Block, cell));
            let blocks: BTreeSet<_> = blocks.collect();
            if corners.len() != 4 || blocks.len() != 2 {
                continue;
            }
            for fourth in 0..4 {
                let mut three = corners.clone();
                let last = three.remove(fourth);
                let pair = board.left(three[0]);
                let are_alike = three.iter().all(|&cell| board.left(cell) == pair);
                if pair.len() == 2 && are_alike && pair.is_subset(board.left(last)) {
                    seen.push(Seen {
                        rule: Rule::UniqueRectangle,
                        removed: pair.map(|digit| Candidate { cell: last, digit }).collect(),
                        pattern: None,
                    });
                }
            }
        }
    }
}

/// All open cells have two candidates but one, which has three; every digit has two places in
/// every house that lacks it, but for one digit of that cell, which has three in its houses.
pub(super) fn grave(board: &Board) -> Option<Candidate> {
    let threes: Vec<Cell> = board.cells_of(3);
    let n_twos = board.cells_of(2).len();
    if threes.len() != 1 || n_twos + 1 != board.open_cells().len() {
        return None;
    }
    let cell = threes[0];
    let is_odd = |digit| {
        board.houses().into_iter().all(|house| {
            board.digits().into_iter().all(|other| {
                let n = match other == digit && board.is_in(cell, house) {
                    true => 3,
                    false => 2,
                };
                board.is_placed(house, other) || board.places(house, other).len() == n
            })
        })
    };
    let odd = board.left(cell).find(|&digit| is_odd(digit))?;
    Some(Candidate { cell, digit: odd })
}
