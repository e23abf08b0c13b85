//! What it costs to skip passes: copies of the board against passes one after the other.

use background::Widths;
use engine::Cell;
use engine::machine::{Combinations, Guess};

use super::chart::{Scale, Tick, spread, ticks, type_size};
use crate::model::viewport::Size;

/// One way to trade width for depth.
#[derive(Clone, PartialEq, Debug)]
pub struct Trade {
    /// The cells that are guessed; nothing for all of them.
    pub cells: Option<Vec<Cell>>,
    /// The copies of the board.
    pub copies: Combinations,
    /// The passes that are left.
    pub passes: u64,
    /// The cells that stay open.
    pub n_open: usize,
}

impl Trade {
    fn of(guess: &Guess) -> Self {
        Self {
            cells: Some(guess.cells.clone()),
            copies: guess.branches,
            passes: guess.passes,
            n_open: guess.n_open,
        }
    }

    /// Returns the value of the attribute `data-guess`: how many cells, or `all`.
    pub fn name(&self) -> String {
        let n_cells = |cells: &Vec<Cell>| cells.len().to_string();
        self.cells
            .as_ref()
            .map_or_else(|| "all".to_owned(), n_cells)
    }
}

/// Returns the trades: no guess, the best of one cell, of two, of three, all cells.
pub fn trades(widths: &Widths) -> Vec<Trade> {
    let none = Trade {
        cells: Some(Vec::new()),
        copies: Combinations::of([]),
        passes: widths.board.passes,
        n_open: widths.board.n_open,
    };
    let all = Trade {
        cells: None,
        ..Trade::of(&widths.all)
    };
    let best = widths.guesses.iter().map(Trade::of);
    std::iter::once(none).chain(best).chain([all]).collect()
}

/// What is left after some passes.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Skip {
    /// The passes made one after the other.
    pub passes: u64,
    /// The passes that are skipped.
    pub skipped: u64,
    /// The ways left to fill the board: the copies it takes.
    pub left: Combinations,
}

/// Returns what is left after each pass, from none on.
pub fn skips(widths: &Widths) -> Vec<Skip> {
    let after = widths.combinations.iter().zip(0..);
    let skip = |(&left, passes)| Skip {
        passes,
        skipped: widths.board.passes.saturating_sub(passes),
        left,
    };
    after.map(skip).collect()
}

/// Copies against passes as a drawing.
#[derive(Clone, PartialEq, Debug)]
pub struct Field {
    /// Its size, in pixels.
    pub size: Size,
    /// The size of its type.
    pub em: f64,
    /// Copies as powers of ten.
    pub x: Scale,
    /// Passes.
    pub y: Scale,
    /// Powers of ten along the axis.
    pub powers: Vec<Tick>,
    /// Passes along the axis.
    pub passes: Vec<Tick>,
    /// The trades worth a point, each with the place of its label.
    pub points: Vec<Point>,
    /// After each pass, from none on: where skipping the rest lies.
    pub skips: Vec<(f64, f64)>,
}

/// A trade in the drawing.
#[derive(Clone, PartialEq, Debug)]
pub struct Point {
    /// The trade.
    pub trade: Trade,
    /// Where it lies.
    pub at: (f64, f64),
    /// Where its label begins or, at the right edge, ends.
    pub label: (f64, f64),
}

impl Field {
    /// Draws the trades into a space of this size; nothing where no pass writes anything.
    pub fn of(widths: &Widths, size: Size) -> Option<Self> {
        let trades = trades(widths);
        let most = trades.last()?.copies.log10.ceil().max(1.0);
        let passes = widths.board.passes;
        if passes == 0 {
            return None;
        }
        let em = type_size(size);
        let x = Scale {
            most,
            start: 3.2 * em,
            end: size.width - 1.4 * em,
        };
        let y = Scale {
            most: passes as f64,
            start: size.height - 3.2 * em,
            end: 2.6 * em,
        };
        let at = |log10: f64, passes: u64| (x.at(log10), y.at(passes as f64));
        let skips = skips(widths);
        Some(Self {
            size,
            em,
            x,
            y,
            powers: ticks(x),
            passes: ticks(y),
            points: points(trades, em, &at),
            skips: skips
                .iter()
                .map(|skip| at(skip.left.log10, skip.passes))
                .collect(),
        })
    }
}

impl Field {
    /// Returns the number of passes after which skipping the rest lies nearest to a part of the
    /// axis of copies, from 0 to 1.
    pub fn nearest(&self, part: f64) -> usize {
        let at = self.x.at(self.x.value_at(part));
        let far = |(_, place): &(usize, &(f64, f64))| ((place.0 - at).abs() * 10.0) as u64;
        let nearest = self.skips.iter().enumerate().min_by_key(far);
        nearest.map_or(0, |(index, _)| index)
    }

    /// Returns where the name of the line of skips can begin: right of it, as low as there is room
    /// for some thirty letters.
    pub fn skip_label(&self) -> (f64, f64) {
        let has_room = |&&(x, _): &&(f64, f64)| x + 15.0 * self.em <= self.size.width;
        // In its lower half the name would meet the label of all cells.
        let mut upper = self.skips.iter().skip(self.skips.len() * 5 / 8);
        let (x, y) = upper.find(has_room).copied().unwrap_or_default();
        (x + 0.9 * self.em, y - 0.4 * self.em)
    }
}

/// Places the trades that save a pass compared with those before, and their labels.
fn points(trades: Vec<Trade>, em: f64, at: &dyn Fn(f64, u64) -> (f64, f64)) -> Vec<Point> {
    let mut worth: Vec<Trade> = Vec::new();
    for trade in trades {
        let rank = |trade: &Trade| (trade.n_open, trade.passes);
        if worth.last().is_none_or(|last| rank(&trade) < rank(last)) {
            worth.push(trade);
        }
    }
    let places: Vec<(f64, f64)> = worth
        .iter()
        .map(|trade| at(trade.copies.log10, trade.passes))
        .collect();
    let heights: Vec<f64> = places.iter().map(|(_, y)| *y).collect();
    let heights = spread(&heights, 1.5 * em);
    let right = places
        .iter()
        .zip(&worth)
        .filter(|(_, trade)| trade.cells.is_some());
    let right = right.map(|((x, _), _)| *x).fold(0.0, f64::max) + 1.6 * em;
    let labels = worth.iter().zip(places).zip(heights);
    labels
        .map(|((trade, at), y)| Point {
            trade: trade.clone(),
            at,
            label: match &trade.cells {
                Some(cells) if cells.is_empty() => (at.0 + 0.8 * em, at.1 - 0.8 * em),
                Some(_) => (right, y),
                None => (at.0, at.1 - 1.3 * em),
            },
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use engine::machine::Course;
    use engine::{Method, notation};

    use super::*;

    const SIZE: Size = Size {
        width: 800.0,
        height: 300.0,
    };
    /// The depth-30 board.
    const DEEP: &str =
        "6....98..14..6..3......7....96..25.....7..4....3.1...2..1....4.2...3.7....4......";
    /// One solution, out of reach.
    const STUCK: &str = ".32...5....3.1...66...3.1....5...61.";

    fn widths(board: &str) -> Widths {
        let board = notation::read_one(board, &Default::default()).unwrap();
        let puzzle = board.puzzle().unwrap();
        Widths::of(&Course::of(&puzzle, Method::default(), 100_000).unwrap())
    }

    #[test]
    fn few_cells_guessed_save_many_passes() {
        let trades = trades(&widths(DEEP));
        let figures: Vec<_> = trades
            .iter()
            .map(|trade| (trade.name(), trade.passes, trade.n_open))
            .collect();
        let expected = [("0", 30), ("1", 12), ("2", 8), ("3", 6), ("all", 0)];
        assert_eq!(
            figures,
            expected.map(|(name, passes)| (name.to_owned(), passes, 0))
        );
        let copies: Vec<_> = trades.iter().map(|trade| trade.copies.exact).collect();
        assert_eq!(copies[..4], [Some(1), Some(6), Some(30), Some(150)]);
        let cells = trades[3].cells.as_ref().unwrap();
        assert_eq!(
            cells.iter().map(Cell::to_string).collect::<Vec<_>>(),
            ["r8c4", "r5c9", "r9c7"]
        );
    }

    #[test]
    fn skipping_the_rest_takes_fewer_copies_after_every_pass() {
        let widths = widths(DEEP);
        let skips = skips(&widths);
        assert_eq!(skips.len(), 31);
        assert_eq!((skips[0].passes, skips[0].skipped), (0, 30));
        assert_eq!(skips[0].left, widths.all.branches);
        assert_eq!((skips[30].skipped, skips[30].left.exact), (0, Some(1)));
        assert!(skips.is_sorted_by(|a, b| a.left.log10 >= b.left.log10));
    }

    #[test]
    fn the_drawing_runs_from_no_guess_to_all_combinations() {
        let field = Field::of(&widths(DEEP), SIZE).unwrap();
        assert_eq!(field.points.len(), 5);
        assert_eq!(field.points[0].at, (48.0, 39.0));
        assert_eq!(field.points[4].at, field.skips[0]);
        assert_eq!(field.skips[30], field.points[0].at);
        let labels: Vec<f64> = field.points[1..4]
            .iter()
            .map(|point| point.label.1)
            .collect();
        assert!(labels.is_sorted_by(|a, b| b - a >= 22.5), "{labels:?}");
    }

    #[test]
    fn a_stuck_board_says_how_many_cells_stay_open() {
        let widths = widths(STUCK);
        let trades = trades(&widths);
        assert!(trades[0].n_open > 0 && !widths.board.is_solved);
        assert_eq!(trades.last().unwrap().n_open, 0);
        assert!(skips(&widths).last().unwrap().left.log10 > 0.0);
    }

    #[test]
    fn a_cell_that_saves_nothing_gets_no_point() {
        let board = crate::model::boards::find("depth-3").unwrap().grid.clone();
        let course = Course::of(&board.try_into().unwrap(), Method::default(), 1000).unwrap();
        let widths = Widths::of(&course);
        assert_eq!(trades(&widths).len(), 5);
        let points = Field::of(&widths, SIZE).unwrap().points;
        let names: Vec<String> = points.iter().map(|point| point.trade.name()).collect();
        assert_eq!(names, ["0", "1", "all"]);
    }
}
