//! What the engine makes of the boards: nothing of it stands in the list.

use std::sync::Arc;

use background::aside::gallery::{Answer, Figures, Order};

use super::GalleryBoard;

/// What is known of the boards of the list.
#[derive(Clone, PartialEq, Debug)]
pub enum Known {
    /// So many are worked out so far, in the order of the list.
    Some(Vec<Figures>),
    /// All are.
    All(Arc<Vec<Figures>>),
    /// Nothing more comes.
    Lost,
}

impl Default for Known {
    fn default() -> Self {
        Self::Some(Vec::new())
    }
}

impl Known {
    /// Adds the figures of the next board.
    pub fn add(&mut self, Answer(figures): Answer, n_all: usize) {
        let Self::Some(known) = self else { return };
        known.push(figures);
        if known.len() == n_all {
            *self = Self::All(Arc::new(std::mem::take(known)));
        }
    }

    /// Returns the figures of all boards, once they are known.
    pub const fn all(&self) -> Option<&Arc<Vec<Figures>>> {
        match self {
            Self::All(figures) => Some(figures),
            Self::Some(_) | Self::Lost => None,
        }
    }
}

/// Returns the order that asks for all of them.
pub fn order(boards: &[GalleryBoard]) -> Order {
    let board = |board: &GalleryBoard| (board.grid.clone(), board.rules);
    Order {
        boards: boards.iter().map(board).collect(),
    }
}

/// Works boards out, for tests.
#[cfg(test)]
pub fn work_out(boards: &[GalleryBoard]) -> Vec<Figures> {
    let proofs = boards.iter().map(|board| {
        let puzzle = engine::Puzzle::try_from(board.grid.clone()).expect("it is a puzzle");
        engine::proof::prove(&puzzle, board.rules)
    });
    proofs.map(|proof| Figures::of(&proof)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::gallery::tests as sample;

    #[test]
    fn all_are_known_once_the_last_has_come() {
        let boards = sample::boards();
        let mut known = Known::default();
        for figures in work_out(&boards) {
            assert_eq!(known.all(), None);
            known.add(Answer(figures), boards.len());
        }
        assert_eq!(known.all().map(|all| all.len()), Some(boards.len()));
        assert_eq!(order(&boards).boards.len(), boards.len());
    }
}
