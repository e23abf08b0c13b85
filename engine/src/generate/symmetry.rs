//! Symmetries of where the givens stand.

use std::fmt;
use std::str::FromStr;

use crate::cell::Cell;
use crate::shape::Shape;

/// Which cells have givens together.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Symmetry {
    /// Each cell for itself.
    #[default]
    None,
    /// Half a turn.
    Rotational,
    /// A quarter of a turn.
    Quarter,
    /// Left and right mirrored.
    Horizontal,
    /// Top and bottom mirrored.
    Vertical,
    /// Mirrored at the diagonal from the top left.
    Diagonal,
    /// Mirrored at the diagonal from the top right.
    Antidiagonal,
}

impl Symmetry {
    /// Every symmetry.
    pub const ALL: [Self; 7] = [
        Self::None,
        Self::Rotational,
        Self::Quarter,
        Self::Horizontal,
        Self::Vertical,
        Self::Diagonal,
        Self::Antidiagonal,
    ];

    /// Returns the name used on the command line and in links, such as `rotational`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Rotational => "rotational",
            Self::Quarter => "quarter",
            Self::Horizontal => "horizontal",
            Self::Vertical => "vertical",
            Self::Diagonal => "diagonal",
            Self::Antidiagonal => "antidiagonal",
        }
    }

    /// Returns where a cell goes, row and column counted from 0 up to `last`.
    const fn image(self, (row, column): (usize, usize), last: usize) -> (usize, usize) {
        match self {
            Self::None => (row, column),
            Self::Rotational => (last - row, last - column),
            Self::Quarter => (column, last - row),
            Self::Horizontal => (row, last - column),
            Self::Vertical => (last - row, column),
            Self::Diagonal => (column, row),
            Self::Antidiagonal => (last - column, last - row),
        }
    }

    /// Returns the cells that go together, as indices; every cell once, ordered by the first.
    pub(super) fn orbits(self, shape: Shape) -> Vec<Vec<u16>> {
        let size = shape.size();
        let index = |(row, column)| (row * size + column) as u16;
        let orbit_of = |cell: Cell| {
            let start = (cell.index(shape) / size, cell.index(shape) % size);
            let mut orbit = vec![index(start)];
            let mut next = self.image(start, size - 1);
            while next != start {
                orbit.push(index(next));
                next = self.image(next, size - 1);
            }
            orbit
        };
        let is_first = |orbit: &Vec<u16>| orbit.iter().all(|&cell| cell >= orbit[0]);
        Cell::all(shape).map(orbit_of).filter(is_first).collect()
    }
}

impl fmt::Display for Symmetry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Symmetry {
    type Err = SymmetryError;

    fn from_str(text: &str) -> Result<Self, SymmetryError> {
        let named = Self::ALL
            .into_iter()
            .find(|symmetry| symmetry.name() == text);
        named.ok_or_else(|| SymmetryError {
            found: text.to_owned(),
        })
    }
}

/// A text that names no symmetry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SymmetryError {
    /// The text.
    pub found: String,
}

impl fmt::Display for SymmetryError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = Symmetry::ALL.map(Symmetry::name).join(", ");
        write!(f, "expected one of {names}, found '{}'", self.found)
    }
}

impl std::error::Error for SymmetryError {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn orbits_hold_every_cell_once_and_keep_their_pattern() {
        for shape in Shape::ALL {
            for symmetry in Symmetry::ALL {
                let orbits = symmetry.orbits(shape);
                let mut cells: Vec<u16> = orbits.concat();
                cells.sort_unstable();
                let all: Vec<u16> = (0..shape.n_cells() as u16).collect();
                assert_eq!(cells, all, "{shape} {symmetry}");
            }
        }
        let n_orbits = |symmetry: Symmetry| symmetry.orbits(Shape::CLASSIC).len();
        assert_eq!(Symmetry::ALL.map(n_orbits), [81, 41, 21, 45, 45, 45, 45]);
        let quarter = Symmetry::Quarter.orbits(Shape::CLASSIC);
        assert_eq!(quarter[1], [1, 17, 79, 63]);
    }
}
