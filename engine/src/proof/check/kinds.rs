//! Kinds of reasons, and of what patterns have.

/// A kind of reason.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ReasonKind {
    /// A cell.
    Cell,
    /// A house.
    House,
    /// A fish.
    Fish,
    /// A subset.
    Subset,
    /// A chain.
    Chain,
    /// An XYZ-Wing.
    XyzWing,
    /// An empty rectangle.
    EmptyRectangle,
    /// A unique rectangle.
    Rectangle,
    /// A bivalue grave.
    BivalueGrave,
    /// A refutation.
    Refutation,
}

/// What a pattern has a fixed number of.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Counted {
    /// Houses that need the digit of a fish.
    Bases,
    /// Houses that hold it.
    Covers,
    /// Places of it outside of them.
    Fins,
    /// Cells.
    Cells,
    /// Digits.
    Digits,
    /// Links of a chain.
    Links,
    /// Candidates of the odd cell.
    Candidates,
}
