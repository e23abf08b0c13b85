//! Boards of many sizes, made and measured one after the other.
//!
//! What makes a family is how its boards are made. How deep they are is never asked for: it is counted,
//! pass by pass, on the board that came out.

mod job;
#[cfg(test)]
mod tests;

use engine::generate::{Aim, Bounds, Request};
use engine::{Grid, RuleSet, Shape};
use serde::{Deserialize, Serialize};

use self::job::Job;
use super::Task;
use crate::message::decode;

/// The most boards of a lot; as many seeds belong to a series.
pub const MOST_BOARDS: u16 = 1000;
/// The evaluations spent on the deepest board that is found.
pub const DEEPEST_BUDGET: u64 = 20_000;

/// How boards are made.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub enum Family {
    /// Dug until three cells of five are left as givens.
    Shallow,
    /// Dug until no given can go without leaving the rules stuck.
    Deep,
    /// Dug, then annealed for depth, [`DEEPEST_BUDGET`] evaluations in all.
    Deepest,
    /// Dug until a number of givens is left, another one for each board: from a quarter of the cells to
    /// seven tenths. Where the rules are stuck before, there is none.
    Dug,
}

impl Family {
    /// The families that are compared by size.
    pub const COMPARED: [Self; 3] = [Self::Shallow, Self::Deep, Self::Deepest];

    /// Returns the name used in tables that are copied and in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Shallow => "shallow",
            Self::Deep => "deep",
            Self::Deepest => "deepest",
            Self::Dug => "dug",
        }
    }
}

/// So many boards of a shape and a family.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Lot {
    /// The shape.
    pub shape: Shape,
    /// How they are made.
    pub family: Family,
    /// How many, at most [`MOST_BOARDS`].
    pub n_boards: u16,
}

impl Lot {
    /// Returns what asks for one of its boards.
    pub fn request(self, rules: RuleSet, seed: u64, number: u16) -> Request {
        let n_cells = self.shape.n_cells() as u32;
        let solved = Request {
            aim: Aim::Solved(rules),
            // It digs once: what more there is to try is no digging.
            budget: u64::from(n_cells) + 1,
            ..Request::new(self.shape, seed)
        };
        let with_givens = |n_givens| Request {
            givens: Some(Bounds {
                least: n_givens,
                most: n_givens,
            }),
            ..solved
        };
        match self.family {
            Family::Shallow => with_givens((3 * n_cells).div_ceil(5)),
            Family::Deep => solved,
            Family::Deepest => Request {
                aim: Aim::Deepest(rules),
                budget: DEEPEST_BUDGET,
                ..solved
            },
            Family::Dug => {
                let (least, most) = (n_cells / 4, 7 * n_cells / 10);
                with_givens(least + u32::from(number) % (most - least + 1))
            }
        }
    }
}

/// Boards to be made and measured.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Order {
    /// What fills them: naked or all singles.
    pub rules: RuleSet,
    /// The series, from which the seeds follow.
    pub series: u32,
    /// The boards.
    pub lots: Vec<Lot>,
}

/// What became of one board of an order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Its lot, by position in the order.
    pub lot: u16,
    /// Its number in the lot, from 0.
    pub number: u16,
    /// The board; nothing if none could be made.
    pub board: Option<Measured>,
}

/// A board that was made and measured.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Measured {
    /// Its digits.
    pub grid: Grid,
    /// How many cells each pass fills.
    pub profile: Vec<u16>,
}

/// Returns the seed of a board: every family of a shape begins with the same full grids.
pub fn seed(series: u32, number: u16) -> u64 {
    u64::from(series) * u64::from(MOST_BOARDS) + u64::from(number)
}

/// Begins to work on an order; nothing if it is none.
pub(super) fn begin(order: &[u8]) -> Option<Box<dyn Task>> {
    let order: Order = decode(order)?;
    let are_singles = order.rules <= RuleSet::Singles;
    let are_few = order.lots.iter().all(|lot| lot.n_boards <= MOST_BOARDS);
    (are_singles && are_few).then(|| Box::new(Job::new(order)) as Box<dyn Task>)
}
