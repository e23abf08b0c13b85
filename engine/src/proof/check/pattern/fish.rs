//! Houses whose places of a digit lie in as many crossing houses.

use super::{check_cell_order, check_count, check_removed, cross, is_line};
use crate::Rule;
use crate::cell::{Candidate, Cell};
use crate::digit::Digit;
use crate::house::{House, HouseKind};
use crate::proof::Step;
use crate::proof::check::conclusion::{check_cell_on_board, check_digit_on_board};
use crate::proof::check::facts::sees;
use crate::proof::check::inference::{Asked, check_house};
use crate::proof::check::{Counted, Flaw};
use crate::shape::Shape;

#[derive(Clone, Copy, Debug)]
pub(super) struct Fish<'a> {
    pub(super) digit: Digit,
    pub(super) bases: &'a [House],
    pub(super) covers: &'a [House],
    pub(super) fins: &'a [Cell],
}

impl Fish<'_> {
    pub(super) fn look(self, step: &Step, shape: Shape) -> Result<Asked, Flaw> {
        let digit = self.digit;
        check_digit_on_board(digit, shape)?;
        self.check_houses(step.rule, shape)?;
        self.check_fins(step.rule, shape)?;
        check_removed(step, |removed| {
            let cell = removed.cell;
            removed.digit == digit
                && holds(self.covers, cell, shape)
                && !holds(self.bases, cell, shape)
                && self.fins.iter().all(|&fin| sees(fin, cell, shape))
        })?;
        let places = self.bases.iter().flat_map(|base| base.cells(shape));
        let outside = places.filter(|&cell| !holds(self.covers, cell, shape));
        let gone = outside.filter(|cell| !self.fins.contains(cell));
        let candidate = |cell| Candidate { cell, digit };
        Ok(Asked {
            left: self.fins.iter().copied().map(candidate).collect(),
            ..Asked::gone(gone.map(candidate))
        })
    }

    fn check_houses(self, rule: Rule, shape: Shape) -> Result<(), Flaw> {
        let size = size_of(rule);
        check_count(Counted::Bases, size, self.bases.len())?;
        check_count(Counted::Covers, size, self.covers.len())?;
        for &house in self.bases.iter().chain(self.covers) {
            check_house(house, shape)?;
        }
        check_house_order(self.bases)?;
        check_house_order(self.covers)?;
        let (base, cover) = (self.bases[0], self.covers[0]);
        let of_kind = |kind: HouseKind| move |house: House| house.kind() == kind;
        match (rule, base.kind()) {
            (Rule::Pointing, _) => {
                check_kind(self.bases, of_kind(HouseKind::Block))?;
                check_kind(self.covers, is_line)?;
            }
            (Rule::Claiming, _) => {
                check_kind(self.bases, is_line)?;
                check_kind(self.covers, of_kind(HouseKind::Block))?;
            }
            (_, HouseKind::Row) => {
                check_kind(self.bases, of_kind(HouseKind::Row))?;
                check_kind(self.covers, of_kind(HouseKind::Column))?;
            }
            _ => {
                check_kind(self.bases, of_kind(HouseKind::Column))?;
                check_kind(self.covers, of_kind(HouseKind::Row))?;
            }
        }
        if !cross(base, cover, shape) {
            return Err(Flaw::OtherPattern { rule });
        }
        Ok(())
    }

    fn check_fins(self, rule: Rule, shape: Shape) -> Result<(), Flaw> {
        let found = self.fins.len();
        let expected = usize::from(is_finned(rule));
        if found.min(1) != expected {
            return check_count(Counted::Fins, expected, found);
        }
        for &cell in self.fins {
            check_cell_on_board(cell, shape)?;
        }
        check_cell_order(self.fins)?;
        let is_fin = |cell| holds(self.bases, cell, shape) && !holds(self.covers, cell, shape);
        match self.fins.iter().find(|&&cell| !is_fin(cell)) {
            None => Ok(()),
            Some(&cell) => Err(Flaw::CellMisplaced { cell }),
        }
    }
}

const fn size_of(rule: Rule) -> usize {
    match rule {
        Rule::XWing | Rule::FinnedXWing => 2,
        Rule::Swordfish | Rule::FinnedSwordfish => 3,
        Rule::Jellyfish | Rule::FinnedJellyfish => 4,
        _ => 1,
    }
}

const fn is_finned(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::FinnedXWing | Rule::FinnedSwordfish | Rule::FinnedJellyfish
    )
}

fn holds(houses: &[House], cell: Cell, shape: Shape) -> bool {
    houses.iter().any(|house| house.contains(cell, shape))
}

fn check_house_order(houses: &[House]) -> Result<(), Flaw> {
    match houses.windows(2).find(|pair| pair[0] >= pair[1]) {
        None => Ok(()),
        Some(pair) => Err(Flaw::HouseOrder { house: pair[1] }),
    }
}

fn check_kind(houses: &[House], is_right: impl Fn(House) -> bool) -> Result<(), Flaw> {
    match houses.iter().find(|&&house| !is_right(house)) {
        None => Ok(()),
        Some(&house) => Err(Flaw::HouseKind { house }),
    }
}
