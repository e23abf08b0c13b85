//! The boards of the gallery, read from their file.

use std::sync::LazyLock;

use engine::notation::{self, Alphabet, ReadOptions};
use engine::{Grid, RuleSet};

use super::Kind;
use crate::link::Pairs;

/// A board of the gallery.
#[derive(Clone, PartialEq, Debug)]
pub struct GalleryBoard {
    /// Its name in links.
    pub id: &'static str,
    /// Why it is in the gallery.
    pub kind: Kind,
    /// The rule set under which its depth is meant.
    pub rules: RuleSet,
    /// Who made it, and when.
    pub credit: &'static str,
    /// What it was made with, as keys of a link.
    pub origin: Pairs,
    /// The board.
    pub grid: Grid,
}

/// The list, as text: one board a line, its fields between bars.
const LIST: &str = include_str!("../../../assets/gallery.txt");

/// The boards, read once. A line that cannot be read is left out; a test holds that there is none.
static BOARDS: LazyLock<Vec<GalleryBoard>> = LazyLock::new(|| read(LIST));

/// Returns the boards, in the order of the list.
pub fn all() -> &'static [GalleryBoard] {
    &BOARDS
}

/// Returns the board with this id.
pub fn find(id: &str) -> Option<&'static GalleryBoard> {
    all().iter().find(|board| board.id == id)
}

pub(super) fn read(list: &'static str) -> Vec<GalleryBoard> {
    list.lines().filter_map(read_line).collect()
}

fn read_line(line: &'static str) -> Option<GalleryBoard> {
    let mut fields = line.split(" | ");
    let id = fields.next().filter(|id| !id.starts_with('#'))?;
    let [rules, credit, origin, board] = [(); 4].map(|()| fields.next().unwrap_or_default());
    let options = ReadOptions {
        alphabet: Some(Alphabet::Standard),
        ..ReadOptions::default()
    };
    Some(GalleryBoard {
        id,
        kind: Kind::of_id(id)?,
        rules: RuleSet::ALL.into_iter().find(|set| set.name() == rules)?,
        credit,
        origin: Pairs::read(origin),
        grid: notation::read_line(board.trim(), &options).ok()?.grid,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::{Solutions, solve};

    #[test]
    fn every_line_is_a_board_with_one_solution() {
        let lines = LIST.lines().filter(|line| !line.starts_with('#'));
        assert_eq!(all().len(), lines.count());
        for board in all() {
            let GalleryBoard { id, .. } = board;
            let puzzle = engine::Puzzle::try_from(board.grid.clone()).unwrap();
            assert_eq!(solve::count(&puzzle), Solutions::One, "{id}");
            let is_lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            assert!(id.chars().all(is_lower) && !board.credit.is_empty(), "{id}");
            assert!(
                std::ptr::eq(find(id).unwrap(), board),
                "{id} is there twice"
            );
        }
    }

    #[test]
    fn a_line_that_is_none_is_left_out() {
        let board = "1...............";
        for line in [
            "# made-1 | singles | credit | - | 1...............",
            "made-1 | singles | credit | -",
            "made-1 | psychic | credit | - | 1...............",
            "none | singles | credit | - | 1...............",
            "made-1 | singles | credit | - | 1..............",
            "",
        ] {
            assert_eq!(read_line(line), None, "{line}");
        }
        let line = "made-1 | locked | made from a seed | seed=7&depth=2 | 1...............";
        let read = read_line(line).unwrap();
        assert_eq!(read.grid.to_string(), board);
        assert_eq!((read.kind, read.rules), (Kind::Made, RuleSet::Locked));
        assert_eq!(read.origin.get("seed"), Some("7"));
    }
}
