//! Boards that machines are compared on: as many givens, other depths.

use std::sync::LazyLock;

use background::Start;
use engine::Grid;
use engine::notation::{self, Alphabet, ReadOptions};

/// A board to be compared.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Twin {
    /// Its name.
    pub id: &'static str,
    /// The board.
    pub grid: Grid,
    /// Its rating by Sudoku Explainer, where it is known.
    pub rating: Option<Rating>,
    /// Who made it.
    pub credit: &'static str,
}

/// A rating by Sudoku Explainer, in tenths: how hard the hardest step is for a human.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rating {
    /// This much.
    Exactly(u8),
    /// This much or less.
    AtMost(u8),
}

const LIST: &str = include_str!("../../assets/twins.txt");

static TWINS: LazyLock<Vec<Twin>> = LazyLock::new(|| LIST.lines().filter_map(read_line).collect());

/// Returns the boards that are compared.
pub fn all() -> &'static [Twin] {
    &TWINS
}

/// Returns where the boards start.
pub fn starts() -> Vec<Start> {
    all().iter().map(|twin| twin.grid.clone().into()).collect()
}

fn read_line(line: &'static str) -> Option<Twin> {
    let mut words = line.split_whitespace();
    let id = words.next().filter(|id| !id.starts_with('#'))?;
    let board = words.next()?;
    let rating = words.next()?;
    let (_, credit) = line.split_once(rating)?;
    let options = ReadOptions {
        alphabet: Some(Alphabet::Standard),
        ..ReadOptions::default()
    };
    Some(Twin {
        id,
        grid: notation::read_line(board, &options).ok()?.grid,
        rating: match rating.strip_prefix('<') {
            Some(most) => in_tenths(most).map(Rating::AtMost),
            None => in_tenths(rating).map(Rating::Exactly),
        },
        credit: credit.trim(),
    })
}

/// Reads a number such as `10.5` in tenths; the library's reading of fractions can do more, and is as
/// large as a view.
fn in_tenths(text: &str) -> Option<u8> {
    let (whole, tenth) = text.split_once('.')?;
    whole
        .parse::<u8>()
        .ok()?
        .checked_mul(10)?
        .checked_add(tenth.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use engine::machine::{Course, guesses};
    use engine::{Puzzle, RuleSet};

    use super::*;

    fn course(id: &str) -> Course {
        let twin = all().iter().find(|twin| twin.id == id).unwrap();
        let puzzle = Puzzle::try_from(twin.grid.clone()).unwrap();
        Course::of(&puzzle, RuleSet::Singles, 100_000).unwrap()
    }

    #[test]
    fn all_have_as_many_givens_and_one_solution() {
        let ids: Vec<_> = all().iter().map(|twin| twin.id).collect();
        assert_eq!(ids, ["shallow", "deep", "hard"]);
        for twin in all() {
            assert_eq!(twin.grid.n_filled(), 23, "{}", twin.id);
            course(twin.id);
        }
    }

    #[test]
    fn they_are_what_they_are_called() {
        assert_eq!(
            (course("shallow").is_solved(), course("shallow").n_passes()),
            (true, 4)
        );
        assert_eq!(
            (course("deep").is_solved(), course("deep").n_passes()),
            (true, 32)
        );
        let hard = course("hard");
        assert!(!hard.is_solved());
        // Two cells guessed, sixteen copies of the board, nine passes: hard is not deep.
        let guess = &guesses(&hard, 2)[1];
        assert_eq!(
            (guess.branches.exact, guess.passes, guess.n_open),
            (Some(16), 9, 0)
        );
    }
}
