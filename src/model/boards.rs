//! The boards the page offers.

use std::sync::LazyLock;

use engine::notation::{self, Alphabet, ReadOptions};
use engine::{Grid, Measures, Puzzle, RuleSet, Shape, proof};

/// A board the page offers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfferedBoard {
    /// Its name in links.
    pub id: &'static str,
    /// The board.
    pub grid: Grid,
    /// Who made it.
    pub credit: &'static str,
}

impl OfferedBoard {
    /// Returns the cells each pass fills under the default rules.
    pub fn profile(&self) -> Vec<usize> {
        let puzzle = Puzzle::try_from(self.grid.clone());
        let prove = |puzzle| proof::prove_by_singles(&puzzle, RuleSet::default());
        puzzle.map_or_else(
            |_| Vec::new(),
            |puzzle| Measures::of(&prove(puzzle)).profile,
        )
    }
}

/// The list, as text: an id, a board and a credit on each line.
const LIST: &str = include_str!("../../assets/boards.txt");

/// The id of the board the page opens with.
pub const DEFAULT: &str = "depth-23";

/// The boards, read once: every link that is written asks for them. A line that cannot be read
/// is left out; a test holds that there is none.
static BOARDS: LazyLock<Vec<OfferedBoard>> =
    LazyLock::new(|| LIST.lines().filter_map(read_line).collect());

/// Returns the boards, in the order of the list.
pub fn all() -> &'static [OfferedBoard] {
    &BOARDS
}

/// Returns the board with this id.
pub fn find(id: &str) -> Option<&'static OfferedBoard> {
    all().iter().find(|board| board.id == id)
}

/// Returns the board of a page opened without a link.
pub fn default_grid() -> Grid {
    find(DEFAULT).map_or_else(|| Grid::empty(Shape::CLASSIC), |board| board.grid.clone())
}

/// Returns the id of a board, if it is one of these.
pub fn id_of(grid: &Grid) -> Option<&'static str> {
    let board = all().iter().find(|board| board.grid == *grid)?;
    Some(board.id)
}

fn read_line(line: &'static str) -> Option<OfferedBoard> {
    let (id, rest) = line.split_once(' ')?;
    if id.starts_with('#') {
        return None;
    }
    let (board, credit) = rest.trim_start().split_once(' ')?;
    let options = ReadOptions {
        alphabet: Some(Alphabet::Standard),
        ..ReadOptions::default()
    };
    Some(OfferedBoard {
        id,
        grid: notation::read_line(board, &options).ok()?.grid,
        credit: credit.trim(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::{Solutions, solve};

    #[test]
    fn each_has_one_solution_and_the_depth_of_its_name() {
        let boards = all();
        let n_lines = LIST.lines().filter(|line| !line.starts_with('#')).count();
        assert_eq!((boards.len(), n_lines), (6, 6));
        for board in boards {
            let profile = board.profile();
            let puzzle = Puzzle::try_from(board.grid.clone()).unwrap();
            assert_eq!(solve::count(&puzzle), Solutions::One, "{}", board.id);
            assert_eq!(
                profile.iter().sum::<usize>(),
                puzzle.n_blanks(),
                "{}",
                board.id
            );
            assert_eq!(format!("depth-{}", profile.len()), board.id);
        }
        assert!(find(DEFAULT).is_some());
    }
}
