//! What an inference needs gone.

use crate::cell::{Candidate, Cell};
use crate::digit::{Digit, DigitSet};
use crate::house::House;
use crate::pass::Conflict;
use crate::rule::{LinkKind, Pattern, Rule};
use crate::shape::Shape;

/// Candidates that must be gone for an inference to follow.
pub(super) struct Needs<'a> {
    shape: Shape,
    /// In the order in which they are met.
    gone: &'a mut Vec<Candidate>,
    /// Cells that must be filled, by whatever digit.
    filled: &'a mut Vec<Cell>,
}

impl<'a> Needs<'a> {
    /// Returns an empty list that uses the room of these.
    pub(super) fn new(
        shape: Shape,
        gone: &'a mut Vec<Candidate>,
        filled: &'a mut Vec<Cell>,
    ) -> Self {
        gone.clear();
        filled.clear();
        Self {
            shape,
            gone,
            filled,
        }
    }

    /// Adds what a single needs: hidden in a house, or naked in its cell.
    pub(super) fn add_single(&mut self, placed: Candidate, house: Option<House>) {
        match house {
            Some(house) => self.add_house(house, placed.digit, |cell| cell == placed.cell),
            None => self.add_cell(placed.cell, DigitSet::only(placed.digit)),
        }
    }

    /// Adds what a conflict needs; nothing for a digit that stands twice.
    pub(super) fn add_conflict(&mut self, conflict: Conflict) {
        match conflict {
            Conflict::Twice(..) => {}
            Conflict::NoCandidate(cell) => self.add_cell(cell, DigitSet::EMPTY),
            Conflict::NoPlace(house, digit) => self.add_house(house, digit, |_| false),
        }
    }

    /// Adds what a pattern needs.
    pub(super) fn add_pattern(&mut self, rule: Rule, pattern: &Pattern) {
        match pattern {
            Pattern::Fish {
                digit,
                bases,
                covers,
                fins,
            } => {
                let shape = self.shape;
                let is_left = |cell: Cell| {
                    fins.contains(&cell) || covers.iter().any(|cover| cover.contains(cell, shape))
                };
                for &base in bases {
                    self.add_house(base, *digit, is_left);
                }
            }
            Pattern::Subset {
                house,
                cells,
                digits,
            } => self.add_subset(rule.is_hidden_subset(), *house, cells, *digits),
            Pattern::Chain { links } => {
                for link in links {
                    let mut left = DigitSet::only(link.from.digit);
                    left.insert(link.to.digit);
                    match link.kind {
                        LinkKind::Weak => {}
                        LinkKind::StrongInCell => self.add_cell(link.from.cell, left),
                        LinkKind::StrongInHouse(house) => {
                            let ends = [link.from.cell, link.to.cell];
                            self.add_house(house, link.from.digit, |cell| ends.contains(&cell));
                        }
                    }
                }
            }
            Pattern::XyzWing {
                pivot,
                pincers,
                digit,
            } => {
                let others: DigitSet = pincers.iter().map(|pincer| pincer.digit).collect();
                self.add_cell(*pivot, others.union(DigitSet::only(*digit)));
                for pincer in pincers {
                    let left = [pincer.digit, *digit].into_iter().collect();
                    self.add_cell(pincer.cell, left);
                }
            }
            Pattern::EmptyRectangle {
                digit,
                block,
                near_line,
                far_line,
                house,
                ends,
            } => {
                let shape = self.shape;
                let lines = [near_line, far_line];
                self.add_house(*block, *digit, |cell| {
                    lines.iter().any(|line| line.contains(cell, shape))
                });
                self.add_house(*house, *digit, |cell| ends.contains(&cell));
            }
            Pattern::Rectangle { cells, digits } => {
                for &cell in &cells[..3] {
                    self.add_cell(cell, *digits);
                }
            }
            Pattern::BivalueGrave { left } => {
                for group in left.chunk_by(|a, b| a.cell == b.cell) {
                    let digits = group.iter().map(|candidate| candidate.digit).collect();
                    self.add_cell(group[0].cell, digits);
                }
                let is_open = |cell: &Cell| left.iter().any(|candidate| candidate.cell == *cell);
                let filled = Cell::all(self.shape).filter(|cell| !is_open(cell));
                self.filled.extend(filled);
            }
        }
    }

    fn add_subset(&mut self, is_hidden: bool, house: House, cells: &[Cell], digits: DigitSet) {
        if is_hidden {
            for digit in digits {
                self.add_house(house, digit, |cell| cells.contains(&cell));
            }
        } else {
            for &cell in cells {
                self.add_cell(cell, digits);
            }
        }
    }

    /// The digit must be gone from the cells of the house that are not left to it.
    fn add_house(&mut self, house: House, digit: Digit, is_left: impl Fn(Cell) -> bool) {
        let cells = house.cells(self.shape).filter(|&cell| !is_left(cell));
        self.gone
            .extend(cells.map(|cell| Candidate { cell, digit }));
    }

    /// All digits that are not left to it must be gone from the cell.
    fn add_cell(&mut self, cell: Cell, left: DigitSet) {
        let digits = DigitSet::all(self.shape.size()).difference(left);
        self.gone
            .extend(digits.map(|digit| Candidate { cell, digit }));
    }
}
