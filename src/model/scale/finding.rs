//! What can be said of a sample in a sentence.

use background::aside::scale::Family;

use super::growth::Growth;
use super::median::{Median, median};
use super::sample::{Board, Sample};
use super::series::{Figure, medians};

/// How a figure of a family goes from the smallest boards to the largest.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Way {
    /// The family.
    pub family: Family,
    /// The smallest size, and the median there.
    pub from: (usize, Median),
    /// The largest size, and the median there.
    pub to: (usize, Median),
    /// The power it grows with, if it can be told.
    pub power: Option<f64>,
}

impl Way {
    /// Returns the way of a figure; nothing for a family without boards of two sizes.
    pub fn of(sample: &Sample, family: Family, figure: Figure) -> Option<Self> {
        let sizes = sample.sizes(family);
        let (&first, &last) = sizes.first().zip(sizes.last())?;
        let at = |size| {
            let figures = sample.lot(family, size).map(|board| figure.of(board));
            Some((size, median(figures)?))
        };
        let medians = medians(sample, family, 1.0, |board| figure.of(board));
        (first < last).then_some(Self {
            family,
            from: at(first)?,
            to: at(last)?,
            power: Growth::of(&medians).map(|growth| growth.power),
        })
    }
}

/// How far a machine of fixed depth comes in a family.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Filled {
    /// The family.
    pub family: Family,
    /// The largest size up to which it fills every board.
    pub all_up_to: Option<usize>,
    /// The largest size, and the part of the blanks it fills there in the median, in hundredths of a
    /// percent; nothing if it fills every board.
    pub at_largest: Option<(usize, Median)>,
}

impl Filled {
    /// Returns how far so many passes come; nothing for a family without boards.
    pub fn of(sample: &Sample, family: Family, layers: u16) -> Option<Self> {
        let sizes = sample.sizes(family);
        let &largest = sizes.last()?;
        let is_filled = |board: &Board| board.passes() <= layers.into();
        let are_all = |&&size: &&usize| sample.lot(family, size).all(is_filled);
        let filled = sizes.iter().take_while(are_all);
        let all_up_to = filled.last().copied();
        let within = sample
            .lot(family, largest)
            .map(|board| board.within(layers));
        let rest = median(within).filter(|_| all_up_to != Some(largest));
        Some(Self {
            family,
            all_up_to,
            at_largest: rest.map(|within| (largest, within)),
        })
    }
}

/// What helpers bring on the largest boards of a family.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Helped {
    /// The family.
    pub family: Family,
    /// The size.
    pub size: usize,
    /// How many times as quick they are as one, in hundredths.
    pub speed: Median,
    /// How many times as quick any number could be, in hundredths.
    pub ceiling: Median,
}

impl Helped {
    /// Returns what so many helpers bring; nothing for a family without boards.
    pub fn of(sample: &Sample, family: Family, helpers: u16) -> Option<Self> {
        let size = *sample.sizes(family).last()?;
        let lot = || sample.lot(family, size);
        Some(Self {
            family,
            size,
            speed: median(lot().map(|board| board.speed(helpers)))?,
            ceiling: median(lot().map(Board::parallelism))?,
        })
    }
}
