//! Board shapes: boxes of `R` rows by `C` columns, and `N = R * C` digits.

use std::fmt;
use std::str::FromStr;

/// The most digits a board may have.
pub const MAX_SIZE: usize = 25;

/// The shape of a board: its boxes have `box_rows` rows and `box_columns` columns.
///
/// ```
/// use engine::Shape;
/// let shape: Shape = "2x3".parse().unwrap();
/// assert_eq!((shape.size(), shape.n_cells()), (6, 36));
/// assert_eq!(shape.to_string(), "2x3");
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Shape {
    box_rows: u8,
    box_columns: u8,
}

impl Shape {
    /// The classic board: nine boxes of three by three.
    pub const CLASSIC: Self = Self {
        box_rows: 3,
        box_columns: 3,
    };

    /// The shapes a bare board is read as, one for each size, smallest first.
    pub const ALL: [Self; 10] = [
        Self::of(2, 2),
        Self::of(2, 3),
        Self::of(2, 4),
        Self::of(3, 3),
        Self::of(2, 5),
        Self::of(3, 4),
        Self::of(3, 5),
        Self::of(4, 4),
        Self::of(4, 5),
        Self::of(5, 5),
    ];

    const fn of(box_rows: u8, box_columns: u8) -> Self {
        Self {
            box_rows,
            box_columns,
        }
    }

    /// Returns the shape with boxes of `box_rows` by `box_columns` cells.
    ///
    /// # Errors
    /// [`ShapeError`] unless both are at least 2 and their product at most 25.
    pub fn new(box_rows: usize, box_columns: usize) -> Result<Self, ShapeError> {
        let fits = |n: usize| (2..=MAX_SIZE / 2).contains(&n);
        if !fits(box_rows) || !fits(box_columns) || box_rows * box_columns > MAX_SIZE {
            return Err(ShapeError::OutOfRange {
                box_rows,
                box_columns,
            });
        }
        Ok(Self::of(box_rows as u8, box_columns as u8))
    }

    /// Returns the shape a bare board with `n_cells` cells is read as.
    pub fn from_n_cells(n_cells: usize) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.n_cells() == n_cells)
    }

    /// Returns the shape a bare board with rows of `size` cells is read as.
    pub fn from_size(size: usize) -> Option<Self> {
        Self::ALL.into_iter().find(|s| s.size() == size)
    }

    /// Returns the rows of a box.
    pub const fn box_rows(self) -> usize {
        self.box_rows as usize
    }

    /// Returns the columns of a box.
    pub const fn box_columns(self) -> usize {
        self.box_columns as usize
    }

    /// Returns `N`: the digits, and the cells of a house.
    pub const fn size(self) -> usize {
        self.box_rows() * self.box_columns()
    }

    /// Returns the cells of the board, `N * N`.
    pub const fn n_cells(self) -> usize {
        self.size() * self.size()
    }

    /// Returns the number of the first box a row runs through; boxes count row by row.
    pub(crate) const fn first_block_of_row(self, row: usize) -> usize {
        // There are as many boxes across as a box has rows.
        row / self.box_rows() * self.box_rows()
    }

    /// Returns the houses of the board, `3 * N`.
    pub const fn n_houses(self) -> usize {
        3 * self.size()
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}x{}", self.box_rows, self.box_columns)
    }
}

/// Why a shape was refused.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ShapeError {
    /// The text is not of the form `3x3`.
    Malformed {
        /// The text as it was given.
        found: String,
    },
    /// A box side is below 2, or the board would have more than 25 digits.
    OutOfRange {
        /// Rows of a box as given.
        box_rows: usize,
        /// Columns of a box as given.
        box_columns: usize,
    },
}

impl fmt::Display for ShapeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Malformed { found } => write!(
                f,
                "expected the rows and columns of a box, such as 3x3, found '{found}'"
            ),
            Self::OutOfRange {
                box_rows,
                box_columns,
            } => write!(
                f,
                "expected boxes of 2 or more rows and columns with at most 25 cells, \
                 found {box_rows}x{box_columns}"
            ),
        }
    }
}

impl std::error::Error for ShapeError {}

impl FromStr for Shape {
    type Err = ShapeError;

    fn from_str(text: &str) -> Result<Self, ShapeError> {
        let malformed = || ShapeError::Malformed {
            found: text.chars().take(20).collect(),
        };
        let (rows, columns) = text.split_once(['x', 'X']).ok_or_else(malformed)?;
        let side = |t: &str| t.trim().parse::<usize>().map_err(|_| malformed());
        Self::new(side(rows)?, side(columns)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_have_the_sizes_of_the_design() {
        let sizes: Vec<usize> = Shape::ALL.iter().map(|s| s.size()).collect();
        assert_eq!(sizes, [4, 6, 8, 9, 10, 12, 15, 16, 20, 25]);
    }

    #[test]
    fn bad_shapes_are_refused() {
        for text in [
            "",
            "3",
            "x",
            "3x",
            "1x9",
            "5x6",
            "0x0",
            "3x3x3",
            "99999999999999999999x2",
        ] {
            assert!(text.parse::<Shape>().is_err(), "{text}");
        }
        assert_eq!("4x3".parse::<Shape>().unwrap().to_string(), "4x3");
    }
}
