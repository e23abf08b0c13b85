//! Hidden and naked singles.

use std::collections::BTreeMap;

use engine::{Candidate, Cell, Digit, HouseKind, RuleSet};

use super::Board;

/// Returns the digits each cell takes: what the first rule that fills it puts there, which are
/// several digits only where there is no solution.
pub(super) fn placements(board: &Board, rules: RuleSet) -> BTreeMap<Cell, Vec<Digit>> {
    let mut of_cell = BTreeMap::new();
    for cell in board.open_cells() {
        let mut findings: Vec<Vec<Digit>> = Vec::new();
        for kind in [HouseKind::Block, HouseKind::Row, HouseKind::Column] {
            let house = board.house_of(kind, cell);
            let hidden = board
                .left(cell)
                .filter(|&digit| rules >= RuleSet::Singles && board.places(house, digit) == [cell]);
            findings.push(hidden.collect());
        }
        findings.push(board.left(cell).single().into_iter().collect());
        if let Some(digits) = findings.into_iter().find(|digits| !digits.is_empty()) {
            of_cell.insert(cell, digits);
        }
    }
    of_cell
}

/// Returns whether a placement takes the candidate away by reading.
pub(super) fn takes(board: &Board, placed: Candidate, candidate: Candidate) -> bool {
    placed.cell == candidate.cell
        || placed.digit == candidate.digit && board.are_peers(placed.cell, candidate.cell)
}
