//! Words about depth that is bought with width.

use engine::machine::Combinations;

use super::{Lang, count, list};
use crate::model::fixed::tenths;
use crate::model::workshop::width::{Skip, Trade};

/// The most copies that are written as a number.
const MOST_WRITTEN: u64 = 99_999;

/// Labels of the width.
#[derive(Debug)]
pub struct WidthText {
    /// The heading.
    pub heading: &'static str,
    /// What can be learned.
    pub moral: &'static str,
    /// Where it ends.
    pub scope: &'static str,
    /// How the cells are chosen.
    pub chosen: &'static str,
    /// The horizontal axis.
    pub copies: &'static str,
    /// The vertical axis.
    pub passes: &'static str,
    /// The line of skipping the rest.
    pub skip: &'static str,
    /// Name of what reads the line out.
    pub reader: &'static str,
    /// How to read it.
    pub hint: &'static str,
    /// Told where there is nothing to trade.
    pub nothing: &'static str,
    /// Opens the tables.
    pub as_table: &'static str,
    /// Heads of the columns of guesses.
    pub guess_columns: [&'static str; 4],
    /// Heads of the columns of what is skipped.
    pub skip_columns: [&'static str; 3],
}

static EN: WidthText = WidthText {
    heading: "Depth for width",
    moral: "Depth can be bought with width: each pass skipped multiplies the hardware.",
    scope: "Boards up to 9\u{d7}9 yield to modest width: a few guesses side by side can skip much of the chain. To leave no pass at all, every combination needs a copy.",
    chosen: "The cells are chosen one after the other, with the solution known, so that the fewest passes are left: a kind choice. Each candidate gets a copy of the board, and all copies run at once; what counts are the passes of the copy that is right.",
    copies: "copies of the board",
    passes: "passes one after the other",
    skip: "skip the rest after some passes",
    reader: "Skip the rest after some passes",
    hint: "Red: guess the cells that save most. Dashed: make some passes, then try all combinations that are left at once; point at that line, or move along it with the arrow keys.",
    nothing: "The rules derive nothing here, so there is no depth to trade.",
    as_table: "Read it as tables",
    guess_columns: ["Guessed", "Copies", "Passes", "Left open"],
    skip_columns: ["Passes made", "Combinations left", "Passes skipped"],
};

impl Lang {
    /// Returns the labels of the width.
    pub const fn width(self) -> &'static WidthText {
        match self {
            Self::En | Self::Zh => &EN,
        }
    }

    /// Writes a number of copies: "150", "10^35.2".
    pub fn power(self, number: Combinations) -> String {
        let _ = self;
        let exact = number.exact.and_then(|exact| u64::try_from(exact).ok());
        match exact.filter(|&exact| exact <= MOST_WRITTEN) {
            Some(exact) => exact.to_string(),
            None => format!("10^{}", tenths(number.log10)),
        }
    }

    /// Writes a power of ten at an axis.
    pub fn power_of_ten(self, power: u64) -> String {
        let _ = self;
        match power {
            0 => "1".to_owned(),
            _ => format!("10^{power}"),
        }
    }

    /// Names the cells that are guessed.
    pub fn guessed(self, trade: &Trade) -> String {
        let _ = self;
        match &trade.cells {
            None => "all cells".to_owned(),
            Some(cells) if cells.is_empty() => "no guess".to_owned(),
            Some(cells) => list(&cells.iter().map(ToString::to_string).collect::<Vec<_>>()),
        }
    }

    /// Labels a point: "r8c4: 6 copies, 12 passes".
    pub fn trade(self, trade: &Trade) -> String {
        let copies = match &trade.cells {
            Some(cells) if cells.is_empty() => String::new(),
            _ => format!("{} copies, ", self.power(trade.copies)),
        };
        format!(
            "{}: {copies}{}{}",
            self.guessed(trade),
            count(trade.passes as usize, "pass", "passes"),
            self.left_open(trade.n_open)
        )
    }

    /// Labels a point where there is little room: "3 cells: 150 copies, 6 passes".
    pub fn short_trade(self, trade: &Trade) -> String {
        let _ = self;
        match &trade.cells {
            Some(cells) if cells.len() > 1 => {
                let rest = self.trade(trade);
                let (_, rest) = rest.split_once(": ").unwrap_or_default();
                format!("{} cells: {rest}", cells.len())
            }
            None => format!(
                "{}: {} copies",
                self.guessed(trade),
                self.power(trade.copies)
            ),
            _ => self.trade(trade),
        }
    }

    fn left_open(self, n_open: usize) -> String {
        let _ = self;
        match n_open {
            0 => String::new(),
            n => format!(", {} left open", count(n, "cell", "cells")),
        }
    }

    /// Says what skipping the rest takes.
    pub fn skip(self, skip: Skip) -> String {
        let _ = self;
        let after = match skip.passes {
            0 => "Before the first pass".to_owned(),
            n => format!("After {}", count(n as usize, "pass", "passes")),
        };
        let left = match skip.left.exact {
            Some(1) => "one combination is left".to_owned(),
            _ => format!("{} combinations are left", self.power(skip.left)),
        };
        let rest = match skip.skipped {
            0 => "no pass is left to skip".to_owned(),
            1 => "the width it takes to skip the last pass".to_owned(),
            n => format!("the width it takes to skip the other {n}"),
        };
        format!("{after}, {left}: {rest}.")
    }

    /// Says the same for those who hear it.
    pub fn skip_aloud(self, skip: Skip) -> String {
        let _ = self;
        self.skip(skip).replace('^', " to the power of ")
    }

    /// Says that the rules do not fill the board.
    pub fn stuck_width(self, n_open: usize) -> Option<String> {
        let _ = self;
        (n_open > 0).then(|| {
            format!(
                "The rules stop with {} open. Without a guess no number of passes fills them.",
                count(n_open, "cell", "cells")
            )
        })
    }
}
