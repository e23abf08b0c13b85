//! What the charts show of a sample, by family.

use background::aside::scale::Family;

use super::growth::{Growth, next_size};
use super::mark;
use super::median::median;
use super::sample::{Board, Sample};

/// A figure of boards of a family, by size.
#[derive(Clone, PartialEq, Debug)]
pub struct Series {
    /// The family.
    pub family: Family,
    /// A point for each board.
    pub points: Vec<(f64, f64)>,
    /// The median of each size, if they are joined.
    pub medians: Vec<(f64, f64)>,
    /// Where the figure would be at the next size.
    pub beyond: Option<(f64, f64)>,
    /// The most it could be, by size.
    pub ceiling: Vec<(f64, f64)>,
}

/// A figure of a board that grows with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Figure {
    /// Its passes.
    Passes,
    /// Its work: the blanks that are filled.
    Work,
}

impl Figure {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Passes, Self::Work];

    /// Returns the figure of a board.
    pub fn of(self, board: &Board) -> u64 {
        match self {
            Self::Passes => board.passes(),
            Self::Work => board.work(),
        }
    }

    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Passes => "passes",
            Self::Work => "work",
        }
    }
}

/// How far apart the points of a size lie, of that size.
const JITTER: f64 = 0.09;
/// How far apart equal numbers lie.
const WHOLE_JITTER: f64 = 0.7;

/// Returns how a figure grows in each family.
pub fn growth(sample: &Sample, figure: Figure) -> Vec<Series> {
    let series = Family::COMPARED.map(|family| {
        let of_family = sample.boards.iter().filter(|board| board.family == family);
        let points = of_family.map(|board| {
            let size = board.size() as f64;
            // Small sizes lie closer to each other.
            let room = (JITTER * size).min(1.0);
            (
                size + room * mark::jitter(board.number),
                figure.of(board) as f64,
            )
        });
        let medians = medians(sample, family, 1.0, |board| figure.of(board));
        let greatest = sample.sizes(family).last().copied().unwrap_or(0);
        let beyond = Growth::of(&medians).zip(next_size(greatest));
        Series {
            family,
            points: points.collect(),
            medians,
            beyond: beyond.map(|(growth, size)| (size as f64, growth.beyond(size as f64))),
            ceiling: Vec::new(),
        }
    });
    series.into()
}

/// Returns what part of the blanks so many passes fill, in percent.
pub fn reach(sample: &Sample, layers: u16) -> Vec<Series> {
    let series = Family::COMPARED.map(|family| Series {
        family,
        points: Vec::new(),
        medians: medians(sample, family, 100.0, |board| board.within(layers)),
        beyond: None,
        ceiling: Vec::new(),
    });
    series.into()
}

/// Returns how many times as quick as one so many helpers are, and at most could be.
pub fn speed(sample: &Sample, helpers: u16) -> Vec<Series> {
    let series = Family::COMPARED.map(|family| Series {
        family,
        points: Vec::new(),
        medians: medians(sample, family, 100.0, |board| board.speed(helpers)),
        beyond: None,
        ceiling: medians(sample, family, 100.0, Board::parallelism),
    });
    series.into()
}

/// Returns the passes of dug boards against their givens.
pub fn dug(sample: &Sample) -> Vec<Series> {
    let family = Family::Dug;
    let of_family = sample.boards.iter().filter(|board| board.family == family);
    // Both are whole numbers, and many boards have the same.
    let points = of_family.map(|board| {
        let [right, up] = [board.number, board.number / 5].map(|n| WHOLE_JITTER * mark::jitter(n));
        (board.givens() as f64 + right, board.passes() as f64 + up)
    });
    vec![Series {
        family,
        points: points.collect(),
        medians: Vec::new(),
        beyond: None,
        ceiling: Vec::new(),
    }]
}

/// Returns the median of each size of a family, of a figure that is in parts of a unit.
pub fn medians(
    sample: &Sample,
    family: Family,
    parts: f64,
    figure: impl Fn(&Board) -> u64,
) -> Vec<(f64, f64)> {
    let sizes = sample.sizes(family).into_iter();
    let medians = sizes.filter_map(|size| {
        let median = median(sample.lot(family, size).map(&figure))?;
        Some((size as f64, median.value() / parts))
    });
    medians.collect()
}
