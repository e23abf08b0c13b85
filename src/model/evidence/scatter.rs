//! The scatter of loops against depth, laid out.

use super::run::Spot;
use crate::model::scale::mark::jitter;
use crate::model::viewport::Size;
use crate::model::workshop::chart::{Scale, Tick, ticks, type_size};

/// A scatter: depth to the right, loops upward, and cells that never come right above all loops.
#[derive(Clone, PartialEq, Debug)]
pub struct Scatter {
    /// Its size, in pixels.
    pub size: Size,
    /// The size of its type, in pixels.
    pub em: f64,
    /// To the right.
    pub x: Scale,
    /// Upward.
    pub y: Scale,
    /// Where the axis of depth lies.
    pub floor: f64,
    /// Ticks to the right.
    pub x_ticks: Vec<Tick>,
    /// Ticks upward.
    pub y_ticks: Vec<Tick>,
    /// The row of cells that are wrong in the end, if there are any.
    pub never: Option<f64>,
    /// The cells, and whether they come right.
    pub places: Vec<((f64, f64), bool)>,
}

/// Margins, in units of the type.
const LEFT: f64 = 3.0;
const RIGHT: f64 = 1.2;
const ABOVE: f64 = 2.0;
const BELOW: f64 = 3.2;
/// Room for cells that never come right.
const NEVER: f64 = 2.6;

impl Scatter {
    /// Lays cells out in a size; `n_loops` were run.
    pub fn of(spots: &[Spot], n_loops: u16, size: Size) -> Self {
        let em = type_size(size);
        let deepest = spots.iter().map(|spot| spot.depth).max().unwrap_or(1);
        let is_never = |spot: &Spot| spot.from.is_none();
        let has_never = spots.iter().any(is_never);
        let top = (ABOVE + if has_never { NEVER } else { 0.0 }) * em;
        let x = Scale {
            most: f64::from(deepest) + 0.6,
            start: LEFT * em,
            end: size.width - RIGHT * em,
        };
        let y = Scale {
            most: n_loops.max(1).into(),
            start: size.height - BELOW * em,
            end: top,
        };
        let never = has_never.then_some(top - 1.1 * em);
        // Cells of one depth lie beside each other.
        let unit = x.at(1.0) - x.start;
        let place = |spot: &Spot| {
            let beside = 0.5 * unit * jitter(spot.cell as u16);
            let level = match spot.from {
                Some(from) => y.at(from.into()),
                None => never.unwrap_or(y.end),
            };
            (
                (x.at(spot.depth.into()) + beside, level),
                spot.from.is_some(),
            )
        };
        Self {
            size,
            em,
            x,
            y,
            floor: y.start,
            x_ticks: ticks(x),
            y_ticks: ticks(y),
            never,
            places: spots.iter().map(place).collect(),
        }
    }
}
