//! A board as a pass finds it: the digits on it, and the candidates left in its open cells.

use engine::{
    Candidate, Cell, Conflict, Digit, DigitSet, House, HouseKind, Puzzle, RuleSet, Shape,
};

/// A board as a pass finds it.
#[derive(Clone, Debug)]
pub(crate) struct Board {
    pub(crate) shape: Shape,
    digits: Vec<Option<Digit>>,
    /// By cell; none in a cell with a digit.
    left: Vec<DigitSet>,
}

impl Board {
    /// Returns the board of the givens, without what is struck.
    pub(crate) fn of(puzzle: &Puzzle) -> Self {
        let shape = puzzle.shape();
        let mut board = Self {
            shape,
            digits: vec![None; shape.n_cells()],
            left: vec![DigitSet::all(shape.size()); shape.n_cells()],
        };
        for given in puzzle.grid().candidates() {
            board.place(given);
        }
        for struck in puzzle.struck_candidates() {
            board.remove(struck);
        }
        board
    }

    /// Writes a digit and reads what it takes away.
    pub(crate) fn place(&mut self, placed: Candidate) {
        self.digits[placed.cell.index(self.shape)] = Some(placed.digit);
        self.left[placed.cell.index(self.shape)] = DigitSet::EMPTY;
        for cell in Cell::all(self.shape) {
            if self.are_peers(cell, placed.cell) {
                self.left[cell.index(self.shape)].remove(placed.digit);
            }
        }
    }

    pub(crate) fn remove(&mut self, candidate: Candidate) {
        self.left[candidate.cell.index(self.shape)].remove(candidate.digit);
    }

    pub(crate) fn digit(&self, cell: Cell) -> Option<Digit> {
        self.digits[cell.index(self.shape)]
    }

    pub(crate) fn left(&self, cell: Cell) -> DigitSet {
        self.left[cell.index(self.shape)]
    }

    pub(crate) fn has(&self, cell: Cell, digit: Digit) -> bool {
        self.left(cell).contains(digit)
    }

    pub(crate) fn digits(&self) -> Vec<Digit> {
        DigitSet::all(self.shape.size()).collect()
    }

    pub(crate) fn houses(&self) -> Vec<House> {
        House::all(self.shape).collect()
    }

    pub(crate) fn houses_of_kind(&self, kind: HouseKind) -> Vec<House> {
        let houses = House::all(self.shape);
        houses.filter(|house| house.kind() == kind).collect()
    }

    pub(crate) fn cells(&self, house: House) -> Vec<Cell> {
        house.cells(self.shape).collect()
    }

    pub(crate) fn house_of(&self, kind: HouseKind, cell: Cell) -> House {
        House::of_cell(kind, cell, self.shape)
    }

    pub(crate) fn is_in(&self, cell: Cell, house: House) -> bool {
        house.contains(cell, self.shape)
    }

    /// Returns the open cells, row by row.
    pub(crate) fn open_cells(&self) -> Vec<Cell> {
        let cells = Cell::all(self.shape);
        cells.filter(|&cell| self.digit(cell).is_none()).collect()
    }

    /// Returns the open cells with this many candidates, row by row.
    pub(crate) fn cells_of(&self, n_candidates: usize) -> Vec<Cell> {
        let mut cells = self.open_cells();
        cells.retain(|&cell| self.left(cell).len() == n_candidates);
        cells
    }

    /// Returns the candidates that are left, row by row and upward.
    pub(crate) fn candidates(&self) -> Vec<Candidate> {
        let cells = Cell::all(self.shape);
        let of_cell = |cell| self.left(cell).map(move |digit| Candidate { cell, digit });
        cells.flat_map(of_cell).collect()
    }

    /// Returns the cells of the house where the digit still can go, row by row.
    pub(crate) fn places(&self, house: House, digit: Digit) -> Vec<Cell> {
        let cells = house.cells(self.shape);
        cells.filter(|&cell| self.has(cell, digit)).collect()
    }

    pub(crate) fn is_placed(&self, house: House, digit: Digit) -> bool {
        let mut cells = house.cells(self.shape);
        cells.any(|cell| self.digit(cell) == Some(digit))
    }

    pub(crate) fn are_peers(&self, a: Cell, b: Cell) -> bool {
        let kinds = [HouseKind::Row, HouseKind::Column, HouseKind::Block];
        let share = |kind| self.house_of(kind, a) == self.house_of(kind, b);
        a != b && kinds.into_iter().any(share)
    }

    /// Returns the candidates of the digit in the cells that see all of these.
    pub(crate) fn seen_by_all(&self, cells: &[Cell], digit: Digit) -> Vec<Candidate> {
        let mut seen = self.open_cells();
        seen.retain(|&cell| self.has(cell, digit));
        seen.retain(|&cell| cells.iter().all(|&other| self.are_peers(cell, other)));
        let candidates = seen.into_iter().map(|cell| Candidate { cell, digit });
        candidates.collect()
    }

    /// Returns the first conflict a pass sees: a digit twice in a house, an open cell without a
    /// candidate, and, where hidden singles are seen, a digit without a place.
    pub(crate) fn conflict(&self, rules: RuleSet) -> Option<Conflict> {
        for house in self.houses() {
            for digit in self.digits() {
                let is_it = |cell: &Cell| self.digit(*cell) == Some(digit);
                if house.cells(self.shape).filter(is_it).count() > 1 {
                    return Some(Conflict::Twice(house, digit));
                }
            }
        }
        let bare = |cell: &Cell| self.left(*cell).is_empty();
        if let Some(cell) = self.open_cells().into_iter().find(bare) {
            return Some(Conflict::NoCandidate(cell));
        }
        for house in self.houses() {
            for digit in self.digits() {
                let is_open = !self.is_placed(house, digit) && rules >= RuleSet::Singles;
                if is_open && self.places(house, digit).is_empty() {
                    return Some(Conflict::NoPlace(house, digit));
                }
            }
        }
        None
    }
}

/// Returns all choices of k of the items, in the order of the items.
pub(crate) fn choices<T: Copy>(items: &[T], k: usize) -> Vec<Vec<T>> {
    if k == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (index, &first) in items.iter().enumerate() {
        for rest in choices(&items[index + 1..], k - 1) {
            all.push([vec![first], rest].concat());
        }
    }
    all
}
