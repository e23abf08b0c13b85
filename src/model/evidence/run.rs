//! Networks on the board at hand, loop by loop.

use background::aside::nets::{Guess, Known};

/// What is sure, in thousandths.
pub const SURE: u16 = 900;

/// What a network makes of a cell at one moment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Look {
    /// The digit: the given, or the one it takes to be the likeliest.
    pub digit: u8,
    /// How likely it takes it to be, in thousandths; all of them for a given.
    pub belief: u16,
    /// What the cell is.
    pub state: CellState,
    /// Whether it stays right from here on to the last loop.
    pub is_settled: bool,
    /// Its depth under singles; nothing for a given, and where singles never get.
    pub depth: Option<u16>,
}

/// What a cell is to a network.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CellState {
    /// A given.
    Given,
    /// Its digit is right, and the network is sure.
    Known,
    /// Its digit is right, and the network is not sure.
    Right,
    /// Its digit is wrong, and the network is not sure.
    Wrong,
    /// Its digit is wrong, and the network is sure.
    FalselySure,
}

impl CellState {
    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Known => "known",
            Self::Right => "right",
            Self::Wrong => "wrong",
            Self::FalselySure => "falsely-sure",
        }
    }
}

/// How a network stands at one moment.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Standing {
    /// The blanks of the board.
    pub n_blanks: usize,
    /// Those that are known.
    pub n_known: usize,
    /// Those whose digit is right, sure or not.
    pub n_right: usize,
    /// Those where it is sure and wrong.
    pub n_falsely_sure: usize,
}

impl Standing {
    /// Returns whether every blank is right.
    pub const fn is_solved(self) -> bool {
        self.n_right == self.n_blanks
    }
}

/// Returns from which loop on each cell stays right, up to the last: counted from 1, nothing where it does
/// not, and for a given.
pub fn right_from(known: &Known, frames: &[Vec<Guess>]) -> Vec<Option<u16>> {
    let of_cell = |cell: usize| {
        let right = known.solution[cell];
        let last_wrong = frames.iter().rposition(|frame| frame[cell].digit != right);
        let from = last_wrong.map_or(1, |last| last + 2);
        (!known.is_given[cell] && from <= frames.len()).then_some(from as u16)
    };
    (0..known.solution.len()).map(of_cell).collect()
}

/// Returns what a network makes of every cell after so many loops; before the first it makes nothing of the
/// blanks.
pub fn looks(known: &Known, frames: &[Vec<Guess>], at: u16) -> Vec<Look> {
    let from = right_from(known, frames);
    let frame = usize::from(at)
        .checked_sub(1)
        .and_then(|index| frames.get(index));
    let of_cell = |cell: usize| {
        if known.is_given[cell] {
            return Look {
                digit: known.solution[cell],
                belief: 1000,
                state: CellState::Given,
                is_settled: true,
                depth: None,
            };
        }
        let Some(&Guess { digit, belief }) = frame.map(|frame| &frame[cell]) else {
            return Look {
                digit: 0,
                belief: 0,
                state: CellState::Wrong,
                is_settled: false,
                depth: known.depth[cell],
            };
        };
        Look {
            digit,
            belief,
            state: match (digit == known.solution[cell], belief >= SURE) {
                (true, true) => CellState::Known,
                (true, false) => CellState::Right,
                (false, false) => CellState::Wrong,
                (false, true) => CellState::FalselySure,
            },
            is_settled: from[cell].is_some_and(|from| from <= at),
            depth: known.depth[cell],
        }
    };
    (0..known.solution.len()).map(of_cell).collect()
}

/// Returns how a network stands.
pub fn standing(looks: &[Look]) -> Standing {
    let n = |wanted: &[CellState]| {
        looks
            .iter()
            .filter(|look| wanted.contains(&look.state))
            .count()
    };
    Standing {
        n_blanks: looks.len() - n(&[CellState::Given]),
        n_known: n(&[CellState::Known]),
        n_right: n(&[CellState::Known, CellState::Right]),
        n_falsely_sure: n(&[CellState::FalselySure]),
    }
}

/// Returns the first loop from which on all blanks are right up to the last loop.
pub fn solved_from(known: &Known, frames: &[Vec<Guess>]) -> Option<u16> {
    let from = right_from(known, frames);
    let blanks = from
        .iter()
        .zip(&known.is_given)
        .filter(|(_, given)| !**given);
    let all: Option<Vec<u16>> = blanks.map(|(from, _)| *from).collect();
    all.map(|all| all.into_iter().max().unwrap_or(0))
}

/// A cell as a point: its depth, and from which loop on it stays right.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Spot {
    /// Its index.
    pub cell: usize,
    /// Its depth under singles.
    pub depth: u16,
    /// The loop; nothing where it is wrong in the end.
    pub from: Option<u16>,
}

/// Returns the cells that have a depth.
pub fn spots(known: &Known, frames: &[Vec<Guess>]) -> Vec<Spot> {
    let from = right_from(known, frames);
    let depths = known.depth.iter().enumerate();
    let spots = depths.filter_map(|(cell, depth)| {
        Some(Spot {
            cell,
            depth: (*depth)?,
            from: from[cell],
        })
    });
    spots.collect()
}

/// Returns how many loops more a cell takes for each unit of depth: the slope of the straight line with the
/// least squares through the cells that stay right, in hundredths. Nothing for fewer than three depths, and
/// where more than a tenth of the cells ends wrong: those that are left are the easy ones.
pub fn loops_per_depth(spots: &[Spot]) -> Option<i64> {
    let right: Vec<(f64, f64)> = spots
        .iter()
        .filter_map(|spot| Some((f64::from(spot.depth), f64::from(spot.from?))))
        .collect();
    let mut depths: Vec<u64> = right.iter().map(|(depth, _)| *depth as u64).collect();
    depths.sort_unstable();
    depths.dedup();
    if depths.len() < 3 {
        return None;
    }
    if right.len() * 10 < spots.len() * 9 {
        return None;
    }
    let n = right.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| right.iter().map(of).sum::<f64>() / n;
    let (x, y) = (mean(|at| at.0), mean(|at| at.1));
    let both: f64 = right.iter().map(|at| (at.0 - x) * (at.1 - y)).sum();
    let own: f64 = right.iter().map(|at| (at.0 - x) * (at.0 - x)).sum();
    Some((100.0 * both / own).round() as i64)
}
