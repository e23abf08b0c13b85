//! What comes out, in numbers.

use super::lines::{Drawn, Line, Measure, Point, by_depth, by_loops, reach};
use super::tables::{Boards, Tables};
use super::{Net, NetKind};
use net::{Kind, Spec};

/// The numbers behind the first sentences.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The looped network, with its weights.
    pub looped: (Net, usize),
    /// Its boards at many loops.
    pub many: Point,
    /// Its boards at few.
    pub few: Point,
    /// The fixed network with the most layers: its weights, and its boards.
    pub deep: (Net, usize, Point),
    /// A narrow fixed network: its weights, and the depth down to which it knows half of the cells.
    pub narrow: (Net, usize, u16),
    /// The weights of the wide one with as many layers, and the depth.
    pub wide: (usize, u16),
    /// Loops, and the parts that are solved then of shallow and of deep boards with as many givens.
    pub control: (u16, f64, f64),
}

/// Many loops, few, and those at which the control is told.
const MANY: u16 = 64;
const FEW: u16 = 8;
const CONTROL: u16 = 16;

impl Finding {
    /// Reads them off the tables; nothing where some are missing.
    pub fn of(tables: &Tables, looped: Net) -> Option<Self> {
        let lines = by_loops(tables, Boards::HeldOut);
        let own = lines.iter().find(|line| line.source.net == looped)?;
        let at = |line: &Line, n: u16| line.points.iter().find(|point| point.at == n).copied();
        let is_fixed = |line: &&Line| line.source.net.kind == NetKind::Fixed;
        let deep = lines
            .iter()
            .filter(is_fixed)
            .max_by_key(|line| line.source.net.number)?;
        let wide = lines
            .iter()
            .find(|line| line.source.net.kind == NetKind::Wide)?;
        let layers = wide.source.net.number;
        let narrow = lines
            .iter()
            .filter(is_fixed)
            .find(|line| line.source.net.number == layers)?;
        let half = |net: Net| {
            let n_steps = net.number;
            let lines = by_depth(
                tables,
                &[Drawn { net, n_steps }],
                Boards::HeldOut,
                Measure::Known,
            );
            lines.first().map(|line| reach(line, 0.5))
        };
        let alike = |boards: Boards| {
            let lines = by_loops(tables, boards);
            let own = lines.iter().find(|line| line.source.net == looped)?;
            at(own, CONTROL).map(|point| point.middle)
        };
        let deep_net = deep.source.net;
        let narrow_net = narrow.source.net;
        Some(Self {
            looped: (looped, n_weights(looped)),
            many: at(own, MANY)?,
            few: at(own, FEW)?,
            deep: (deep_net, n_weights(deep_net), *deep.points.last()?),
            narrow: (narrow_net, n_weights(narrow_net), half(narrow_net)?),
            wide: (n_weights(wide.source.net), half(wide.source.net)?),
            control: (CONTROL, alike(Boards::Shallow)?, alike(Boards::Deep)?),
        })
    }
}

/// Returns how many weights a network of the tables has.
pub fn n_weights(net: Net) -> usize {
    let (kind, width) = match net.kind {
        NetKind::Fixed => (Kind::Fixed(net.number.into()), NARROW),
        NetKind::Wide => (Kind::Fixed(net.number.into()), 2 * NARROW),
        NetKind::Looped => (Kind::Looped, net.number.into()),
    };
    let hidden = 2 * width;
    Spec {
        kind,
        width,
        hidden,
    }
    .n_weights()
}

/// The width of the fixed networks of the tables.
const NARROW: usize = 16;
