//! All medians as a table, and all boards as CSV.

use background::aside::scale::Family;

use super::median::{Median, Spread, median};
use super::sample::{Board, Sample};

/// What the boards of a size and a family have in the middle.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// The rows of the boards.
    pub size: usize,
    /// The family.
    pub family: Family,
    /// How many boards there are.
    pub n_boards: usize,
    /// Givens.
    pub givens: Median,
    /// Passes.
    pub passes: Spread,
    /// Cells that are filled.
    pub work: Median,
    /// Work by span, in hundredths.
    pub parallelism: Median,
    /// The part of the blanks within reach, in hundredths of a percent.
    pub within: Median,
    /// The time of the helpers, who finish each pass before the next.
    pub time: Median,
}

impl Row {
    fn of(sample: &Sample, size: usize, family: Family, reach: Reach) -> Option<Self> {
        let lot = || sample.lot(family, size);
        let layers = |board: &Board| board.within(reach.layers);
        let time = |board: &Board| board.time(reach.helpers);
        Some(Self {
            size,
            family,
            n_boards: lot().count(),
            givens: median(lot().map(Board::givens))?,
            passes: Spread::of(lot().map(Board::passes))?,
            work: median(lot().map(Board::work))?,
            parallelism: median(lot().map(Board::parallelism))?,
            within: median(lot().map(layers))?,
            time: median(lot().map(time))?,
        })
    }
}

/// What the machines are that are looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reach {
    /// The passes of a machine of fixed depth.
    pub layers: u16,
    /// The helpers of another.
    pub helpers: u16,
}

/// Returns the rows of all sizes, and of each the families that are compared.
pub fn rows(sample: &Sample, reach: Reach) -> Vec<Row> {
    let sizes = super::SIZES.into_iter().map(usize::from);
    let rows = sizes.flat_map(|size| Family::COMPARED.map(|family| (size, family)));
    rows.filter_map(|(size, family)| Row::of(sample, size, family, reach))
        .collect()
}

/// The heads of the columns of [`boards`].
pub const HEAD: [&str; 9] = [
    "shape", "family", "number", "seed", "givens", "blanks", "passes", "profile", "board",
];

/// Returns a line for each board: whoever wants to check it finds digits and passes there.
pub fn boards(sample: &Sample) -> Vec<Vec<String>> {
    let line = |board: &Board| {
        let profile: Vec<String> = board.profile.iter().map(u16::to_string).collect();
        vec![
            board.shape().to_string(),
            board.family.name().to_owned(),
            board.number.to_string(),
            board.seed.to_string(),
            board.givens().to_string(),
            board.work().to_string(),
            board.passes().to_string(),
            profile.join(" "),
            board.grid.to_string(),
        ]
    };
    sample.boards.iter().map(line).collect()
}
