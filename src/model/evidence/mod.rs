//! What real networks know of boards: tables of what was measured, runs on the board at hand, trainings.

pub mod curve;
pub mod field;
pub mod finding;
pub mod lines;
pub mod picture;
pub mod run;
pub mod scatter;
pub mod seeds;
pub mod tables;
#[cfg(test)]
mod tests;
pub mod training;

use net::{Kind, Spec};

/// What a network is, as files and tables call it: `fixed-4`, `wide-4`, `looped-16`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Net {
    /// Fixed, wide, or looped.
    pub kind: NetKind,
    /// Layers; numbers in the state of a candidate, for a looped one.
    pub number: u16,
}

/// Kinds of networks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum NetKind {
    /// So many layers, each with weights of its own.
    Fixed,
    /// The same, with wider layers.
    Wide,
    /// One layer, run again and again.
    Looped,
}

impl NetKind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Fixed, Self::Wide, Self::Looped];

    /// Returns the name used in files, links and attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fixed => "fixed",
            Self::Wide => "wide",
            Self::Looped => "looped",
        }
    }
}

impl Net {
    /// The network that is shown where nothing else is chosen.
    pub const LOOPED: Self = Self {
        kind: NetKind::Looped,
        number: 16,
    };
    /// The one it is held against.
    pub const FIXED: Self = Self {
        kind: NetKind::Fixed,
        number: 4,
    };

    /// Returns what a network of the page itself is called.
    pub const fn of(spec: Spec) -> Self {
        let (kind, number) = match spec.kind {
            Kind::Fixed(n_layers) => (NetKind::Fixed, n_layers),
            Kind::Looped => (NetKind::Looped, spec.width),
        };
        Self {
            kind,
            number: number as u16,
        }
    }

    /// Reads a name.
    pub fn read(name: &str) -> Option<Self> {
        let (kind, number) = name.split_once('-')?;
        let kind = NetKind::ALL
            .into_iter()
            .find(|known| known.name() == kind)?;
        let number = number
            .parse()
            .ok()
            .filter(|number| (1..=99).contains(number))?;
        Some(Self { kind, number })
    }

    /// Returns the name.
    pub fn name(self) -> String {
        format!("{}-{}", self.kind.name(), self.number)
    }

    /// Returns whether it runs as often as one likes.
    pub fn is_looped(self) -> bool {
        self.kind == NetKind::Looped
    }
}

/// A network of a seed: `looped-16-2`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Trained {
    /// What it is.
    pub net: Net,
    /// The seed it was trained from.
    pub seed: u16,
}

impl Trained {
    /// Reads a name.
    pub fn read(name: &str) -> Option<Self> {
        let (net, seed) = name.rsplit_once('-')?;
        let net = Net::read(net)?;
        let seed = seed.parse().ok().filter(|&seed| seed > 0)?;
        Some(Self { net, seed })
    }

    /// Returns the name, without the ending of a file.
    pub fn name(self) -> String {
        format!("{}-{}", self.net.name(), self.seed)
    }
}
