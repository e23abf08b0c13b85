//! A digit that lies in a box in two crossing lines, one of which meets a strong link.

use super::{check_removed, cross, is_line};
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::house::{House, HouseKind};
use crate::proof::Step;
use crate::proof::check::Flaw;
use crate::proof::check::conclusion::{check_cell_on_board, check_digit_on_board};
use crate::proof::check::facts::{candidates_of_house, sees};
use crate::proof::check::inference::{Asked, check_holds, check_house};
use crate::shape::Shape;

#[derive(Clone, Copy, Debug)]
pub(super) struct EmptyRectangle {
    pub(super) digit: Digit,
    pub(super) block: House,
    pub(super) near_line: House,
    pub(super) far_line: House,
    pub(super) house: House,
    pub(super) ends: [Cell; 2],
}

impl EmptyRectangle {
    /// If the far end is false the near one is true, so the digit lies in the box in the far line.
    /// Either way it is in no cell of the far line outside the box that sees the far end.
    pub(super) fn look(self, step: &Step, shape: Shape) -> Result<Asked, Flaw> {
        let digit = self.digit;
        check_digit_on_board(digit, shape)?;
        self.check_houses(shape)?;
        self.check_ends(shape)?;
        check_removed(step, |removed| {
            let cell = removed.cell;
            removed.digit == digit
                && self.far_line.contains(cell, shape)
                && !self.block.contains(cell, shape)
                && sees(self.ends[1], cell, shape)
        })?;
        let in_block = candidates_of_house(self.block, digit, shape);
        let off_lines = in_block.filter(|candidate| {
            let lines = [self.near_line, self.far_line];
            !lines
                .iter()
                .any(|line| line.contains(candidate.cell, shape))
        });
        let in_house = candidates_of_house(self.house, digit, shape);
        let off_ends = in_house.filter(|candidate| !self.ends.contains(&candidate.cell));
        Ok(Asked {
            left: self.ends.map(|cell| Candidate { cell, digit }).to_vec(),
            ..Asked::gone(off_lines.chain(off_ends))
        })
    }

    fn check_houses(self, shape: Shape) -> Result<(), Flaw> {
        let houses = [self.block, self.near_line, self.far_line, self.house];
        for house in houses {
            check_house(house, shape)?;
        }
        let of_kind = [
            self.block.kind() == HouseKind::Block,
            is_line(self.near_line) && cross(self.near_line, self.block, shape),
            is_line(self.far_line)
                && self.far_line.kind() != self.near_line.kind()
                && cross(self.far_line, self.block, shape),
            self.house.kind() == self.far_line.kind() && !cross(self.house, self.block, shape),
        ];
        match houses
            .into_iter()
            .zip(of_kind)
            .find(|(_, is_right)| !is_right)
        {
            None => Ok(()),
            Some((house, _)) => Err(Flaw::HouseKind { house }),
        }
    }

    /// Checks that the ends are two cells of the link's house, the near one in the near line.
    fn check_ends(self, shape: Shape) -> Result<(), Flaw> {
        for cell in self.ends {
            check_cell_on_board(cell, shape)?;
            check_holds(self.house, cell, shape)?;
        }
        let [near, far] = self.ends;
        check_holds(self.near_line, near, shape)?;
        if near == far {
            return Err(Flaw::CellMisplaced { cell: far });
        }
        Ok(())
    }
}
