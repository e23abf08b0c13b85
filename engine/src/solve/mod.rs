//! A counting solver: finds solutions by search. It shares no rule with the passes.

mod classic;
mod general;
mod tree;

use crate::grid::Grid;
use crate::puzzle::Puzzle;
use crate::shape::Shape;
use classic::Classic;
use general::General;
use tree::{Slice, Tree};

/// How many solutions a puzzle has, as far as anyone asks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Solutions {
    /// None.
    None,
    /// Exactly one: a proper puzzle.
    One,
    /// Two or more.
    Many,
}

impl Solutions {
    /// Returns the name used in records: `none`, `one` or `many`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::One => "one",
            Self::Many => "many",
        }
    }
}

/// Counts the solutions of a puzzle, up to two; on a large sparse board this can take very long.
///
/// ```
/// use engine::{Solutions, notation, solve};
/// let puzzle = notation::read_one("1...............", &Default::default()).unwrap().puzzle().unwrap();
/// assert_eq!(solve::count(&puzzle), Solutions::Many);
/// ```
pub fn count(puzzle: &Puzzle) -> Solutions {
    let mut search = Search::of(puzzle);
    let mut has_next = || matches!(search.advance(usize::MAX), Slice::Found);
    match (has_next(), has_next()) {
        (false, _) => Solutions::None,
        (true, false) => Solutions::One,
        (true, true) => Solutions::Many,
    }
}

/// How many solutions a puzzle has, and which it is where there is one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Count {
    /// How many.
    pub solutions: Solutions,
    /// The only one.
    pub solution: Option<Grid>,
}

/// Counts solutions up to two; nothing if `budget` boards do not tell of the next one.
pub fn count_within(puzzle: &Puzzle, budget: usize) -> Option<Count> {
    let mut search = Search::of(puzzle);
    let (solutions, solution) = match search.next_within(budget) {
        Progress::Paused => return None,
        Progress::Exhausted => (Solutions::None, None),
        Progress::Found(first) => match search.next_within(budget) {
            Progress::Paused => return None,
            Progress::Exhausted => (Solutions::One, Some(first)),
            Progress::Found(_) => (Solutions::Many, None),
        },
    };
    Some(Count {
        solutions,
        solution,
    })
}

/// What a slice of a search brought.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Progress {
    /// A solution not found before.
    Found(Grid),
    /// There are no more solutions.
    Exhausted,
    /// The budget is spent; the search can go on.
    Paused,
}

/// A search for the solutions of a puzzle, in a fixed order; it can be paused and dropped.
#[derive(Clone, Debug)]
pub struct Search {
    shape: Shape,
    tree: AnyTree,
}

#[derive(Clone, Debug)]
enum AnyTree {
    Classic(Tree<Classic>),
    General(Tree<General>),
}

impl Search {
    /// Starts a search for solutions with the givens, and without what is struck at the start.
    pub fn of(puzzle: &Puzzle) -> Self {
        let shape = puzzle.shape();
        Self {
            shape,
            tree: if shape == Shape::CLASSIC {
                AnyTree::Classic(Tree::of(Classic::of(puzzle)))
            } else {
                AnyTree::General(Tree::of(General::of(puzzle)))
            },
        }
    }

    /// Searches on for the next solution, looking at no more than `budget` boards.
    pub fn next_within(&mut self, budget: usize) -> Progress {
        match self.advance(budget) {
            Slice::Found => Progress::Found(self.grid()),
            Slice::Exhausted => Progress::Exhausted,
            Slice::Paused => Progress::Paused,
        }
    }

    fn advance(&mut self, budget: usize) -> Slice {
        match &mut self.tree {
            AnyTree::Classic(tree) => tree.next_within(budget),
            AnyTree::General(tree) => tree.next_within(budget),
        }
    }

    /// Returns the solution found last.
    fn grid(&self) -> Grid {
        let digits = match &self.tree {
            AnyTree::Classic(tree) => tree.board().digits(),
            AnyTree::General(tree) => tree.board().digits(),
        };
        Grid::from_digits(self.shape, digits)
    }
}

impl Iterator for Search {
    type Item = Grid;

    fn next(&mut self) -> Option<Grid> {
        match self.next_within(usize::MAX) {
            Progress::Found(grid) => Some(grid),
            Progress::Exhausted | Progress::Paused => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::tree::Board;
    use super::*;
    use crate::notation;

    const BOARDS: &str = include_str!("../../../assets/boards.txt");
    const MOST: usize = 2000;

    fn find<B: Board>(board: B, mut digits: impl FnMut(&B) -> Grid) -> BTreeSet<String> {
        let mut tree = Tree::of(board);
        let mut found = BTreeSet::new();
        while found.len() < MOST && matches!(tree.next_within(usize::MAX), Slice::Found) {
            let is_new = found.insert(digits(tree.board()).to_string());
            assert!(is_new, "found twice");
        }
        found
    }

    #[test]
    fn classic_boards_have_the_same_solutions_either_way() {
        let mut n_found = 0;
        for line in BOARDS.lines().filter(|line| !line.starts_with('#')) {
            let board = line.split_whitespace().nth(1).expect("a board");
            let givens = notation::read_one(board, &Default::default()).unwrap().grid;
            for given in givens.candidates() {
                let mut fewer = givens.clone();
                fewer.set(given.cell, None);
                let puzzle = Puzzle::try_from(fewer).unwrap().with_struck([given]);
                let grid = |digits| Grid::from_digits(Shape::CLASSIC, digits);
                let classic = find(Classic::of(&puzzle), |board| grid(board.digits()));
                let general = find(General::of(&puzzle), |board| grid(board.digits()));
                assert!(
                    classic == general || classic.len() == MOST,
                    "{board} {given}"
                );
                assert_eq!(classic.len(), general.len(), "{board} {given}");
                n_found += classic.len();
            }
        }
        assert!(n_found > 1000, "{n_found}");
    }
}
