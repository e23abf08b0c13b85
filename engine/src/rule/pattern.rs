//! What a rule saw on the board, as data: the houses, cells and links of its pattern.

use crate::cell::{Candidate, Cell};
use crate::digit::{Digit, DigitSet};
use crate::house::House;

/// The pattern behind a step that is no single.
///
/// A pattern holds because certain candidates are gone; its doc says which. The step's premises
/// are the reasons why they are.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Pattern {
    /// A digit of k houses lies in k crossing houses, apart from fins.
    ///
    /// Gone: the digit from the cells of the bases outside the covers, fins excepted. Follows: it
    /// goes from the cells of the covers outside the bases that see every fin. Pointing (a box,
    /// covered by a line), claiming (a line, covered by a box) and all fish are of this kind.
    Fish {
        /// The digit.
        digit: Digit,
        /// The houses that need the digit, in order.
        bases: Vec<House>,
        /// As many houses that hold all their places but the fins, in order.
        covers: Vec<House>,
        /// The places outside the covers, row by row.
        fins: Vec<Cell>,
    },
    /// k cells of a house and k digits that belong to each other.
    ///
    /// Naked: gone are all other digits from the cells; the digits go from the other cells of the
    /// house. Hidden: gone are the digits from the other cells of the house; all other digits go
    /// from the cells.
    Subset {
        /// The house.
        house: House,
        /// The cells, row by row.
        cells: Vec<Cell>,
        /// The digits.
        digits: DigitSet,
    },
    /// Links, strong and weak in turn, beginning and ending with a strong one: the first or the
    /// last candidate is true.
    ///
    /// Gone: for a strong link in a house its digit from the other cells of the house; for one in
    /// a cell the other digits of that cell. Follows: what cannot be true beside the first nor
    /// beside the last candidate goes.
    Chain {
        /// The links: each begins where the one before it ends.
        links: Vec<Link>,
    },
    /// A cell of three digits x, y, z, and two cells it sees with x, z and y, z.
    ///
    /// Gone: all other digits from the three cells. Follows: z goes from the cells that see all
    /// three.
    XyzWing {
        /// The cell of three digits.
        pivot: Cell,
        /// The cells of two digits, row by row, each with the one it does not share: x, and y.
        pincers: [Candidate; 2],
        /// z.
        digit: Digit,
    },
    /// A digit that lies in a box in two crossing lines, and a strong link outside of it.
    ///
    /// Gone: the digit from the cells of the box outside both lines, and from the cells of the
    /// link's house other than its two ends. Follows: it goes from the cell of the far line that
    /// sees the far end.
    EmptyRectangle {
        /// The digit.
        digit: Digit,
        /// The box.
        block: House,
        /// The line through the box that holds the near end of the link.
        near_line: House,
        /// The line through the box that holds the cell of the conclusion.
        far_line: House,
        /// The house of the strong link.
        house: House,
        /// Its near and its far end.
        ends: [Cell; 2],
    },
    /// Four cells in two rows, two columns and two boxes, three of which have the same two digits
    /// left: were these two left in the fourth as well, they could be swapped.
    ///
    /// Gone: all other digits from the first three cells. Follows, if there is one solution: both
    /// digits go from the fourth.
    Rectangle {
        /// The three cells row by row, then the fourth.
        cells: [Cell; 4],
        /// The two digits.
        digits: DigitSet,
    },
    /// Two candidates in every open cell but one, which has three, and every digit twice in every
    /// house that lacks it, but for one digit of that cell.
    ///
    /// Gone: all candidates of the open cells but those; and all other cells are filled. Follows, if
    /// there is one solution: the odd digit is that of the cell.
    BivalueGrave {
        /// The candidates left in the open cells, row by row and upward.
        left: Vec<Candidate>,
    },
}

/// A link of a chain: if its first candidate is false the second is true, or if the first is true
/// the second is false.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Link {
    /// Where it begins.
    pub from: Candidate,
    /// Where it ends.
    pub to: Candidate,
    /// What links them.
    pub kind: LinkKind,
}

/// What links two candidates.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum LinkKind {
    /// They are the last two of their digit in the house: one of them is true.
    StrongInHouse(House),
    /// They are the last two of their cell: one of them is true.
    StrongInCell,
    /// They share a cell, or a digit and a house: not both are true.
    Weak,
}

impl LinkKind {
    /// Returns whether one of the two candidates must be true.
    pub const fn is_strong(self) -> bool {
        !matches!(self, Self::Weak)
    }
}
