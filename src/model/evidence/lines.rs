//! What is known of cells against their depth, and of boards against loops, as lines.

use net::{Count, Tally};

use super::tables::{Boards, Tables};
use super::{Net, NetKind};

/// Depths with fewer cells than this are left out: one cell more or less would be seen.
pub const FEWEST_CELLS: u32 = 20;

/// What is counted of cells.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Measure {
    /// The network is sure of the right digit.
    #[default]
    Known,
    /// It is sure of a wrong one.
    FalselySure,
    /// The likeliest digit is the right one, however likely.
    Right,
}

impl Measure {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Known, Self::FalselySure, Self::Right];

    /// Returns the name used in links.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::FalselySure => "falsely-sure",
            Self::Right => "right",
        }
    }

    /// Returns the number of cells it counts.
    pub const fn of(self, count: &Count) -> u32 {
        match self {
            Self::Known => count.n_known,
            Self::FalselySure => count.n_falsely_sure,
            Self::Right => count.n_right,
        }
    }
}

/// A network after so many layers or loops.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Drawn {
    /// The network.
    pub net: Net,
    /// Layers or loops.
    pub n_steps: u16,
}

impl Drawn {
    /// Returns the name used in attributes and tables.
    pub fn name(self) -> String {
        format!("{}@{}", self.net.name(), self.n_steps)
    }
}

/// What is known of a network at one depth, or after so many loops.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Point {
    /// The depth, or the loops.
    pub at: u16,
    /// How many cells, or boards, there are.
    pub n: u32,
    /// The part of them that is counted, from 0 to 1: the middle of the seeds, the least and the greatest.
    pub middle: f64,
    /// The least.
    pub least: f64,
    /// The greatest.
    pub most: f64,
}

/// A line.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// What it tells of.
    pub source: Drawn,
    /// Its points, from the left.
    pub points: Vec<Point>,
}

/// The loops after which looped networks are shown.
const LOOPS: [u16; 4] = [8, 16, 32, 64];

/// Returns what is drawn against depth: the fixed networks, the wide one, and a looped one after some loops.
pub fn sources(tables: &Tables, looped: Net) -> Vec<Drawn> {
    let mut sources: Vec<Drawn> = Vec::new();
    for net in tables.nets() {
        let wanted: &[u16] = match net.kind {
            NetKind::Looped if net == looped => &LOOPS,
            NetKind::Looped => &[],
            _ => &[net.number],
        };
        let steps = tables.steps(net);
        let known = wanted.iter().filter(|n_steps| steps.contains(n_steps));
        sources.extend(known.map(|&n_steps| Drawn { net, n_steps }));
    }
    sources
}

/// Returns the lines against depth.
pub fn by_depth(tables: &Tables, sources: &[Drawn], boards: Boards, measure: Measure) -> Vec<Line> {
    let line = |&source: &Drawn| {
        let tallies = tables.tallies(source.net, boards, source.n_steps);
        let deepest = tallies.iter().map(|(_, tally)| tally.counts.len()).max();
        let points = (0..deepest.unwrap_or(0)).filter_map(|row| {
            let of_seed = |tally: &Tally| tally.counts.get(row).copied();
            let counts: Vec<Count> = tallies.iter().filter_map(|(_, t)| of_seed(t)).collect();
            let n = counts.first()?.n_cells;
            let parts = counts
                .iter()
                .map(|count| part(measure.of(count), count.n_cells));
            point(row as u16 + 1, n, parts.collect()).filter(|_| n >= FEWEST_CELLS)
        });
        Line {
            source,
            points: points.collect(),
        }
    };
    let lines = sources.iter().map(line);
    lines.filter(|line| !line.points.is_empty()).collect()
}

/// Returns how many boards are solved against layers and loops: a line for each looped network, and for the
/// fixed ones a point each.
pub fn by_loops(tables: &Tables, boards: Boards) -> Vec<Line> {
    let line = |net: Net| {
        let steps = tables.steps(net);
        let points = steps.iter().filter_map(|&n_steps| {
            let tallies = tables.tallies(net, boards, n_steps);
            let n = tallies.first()?.1.n_boards;
            let parts = tallies.iter().map(|(_, t)| part(t.n_solved, t.n_boards));
            point(n_steps, n, parts.collect())
        });
        let source = Drawn {
            net,
            n_steps: steps.last().copied().unwrap_or(0),
        };
        Line {
            source,
            points: points.collect(),
        }
    };
    tables.nets().into_iter().map(line).collect()
}

fn part(n: u32, of: u32) -> f64 {
    f64::from(n) / f64::from(of.max(1))
}

fn point(at: u16, n: u32, mut parts: Vec<f64>) -> Option<Point> {
    parts.sort_by(f64::total_cmp);
    Some(Point {
        at,
        n,
        middle: *parts.get(parts.len().saturating_sub(1) / 2)?,
        least: *parts.first()?,
        most: *parts.last()?,
    })
}

/// Returns the greatest depth that is known to at least so large a part, going up from 1 without a gap.
pub fn reach(line: &Line, least: f64) -> u16 {
    let known = line.points.iter().zip(1..);
    let known = known.take_while(|(point, depth)| point.at == *depth && point.middle >= least);
    known.count() as u16
}
