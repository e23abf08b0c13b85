//! What is wrong with a number that was typed.

/// A field into which a number is typed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Field {
    /// The least depth.
    DepthFrom,
    /// The greatest depth.
    DepthTo,
    /// The fewest givens.
    GivensFrom,
    /// The most givens.
    GivensTo,
    /// The seed.
    Seed,
}

impl Field {
    /// Every field, in the order of the panel.
    pub const ALL: [Self; 5] = [
        Self::DepthFrom,
        Self::DepthTo,
        Self::GivensFrom,
        Self::GivensTo,
        Self::Seed,
    ];

    /// Returns the name used in attributes.
    pub const fn name(self) -> &'static str {
        match self {
            Self::DepthFrom => "depth-from",
            Self::DepthTo => "depth-to",
            Self::GivensFrom => "givens-from",
            Self::GivensTo => "givens-to",
            Self::Seed => "seed",
        }
    }
}

/// What is wrong with what is in a field.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fault {
    /// It is no whole number, or far too large.
    NoNumber,
    /// Nothing is there where something must be.
    Missing,
    /// It is less than it can be.
    TooSmall {
        /// The least it can be.
        least: u32,
    },
    /// It is more than it can be: a board has so many cells.
    TooLarge {
        /// The most it can be.
        most: u32,
    },
    /// It is less than the number before it.
    Reversed,
}
