//! What the page and the annex of the machines alone say to each other.

use background::BoardFigures;
use serde::{Deserialize, Serialize};

use crate::action::Direction;

/// What the page says: a key was pressed that moves the machines' clock.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum ToMachines {
    /// By one tick.
    Step(Direction),
    /// It starts, or stops.
    Play,
}

/// What the annex says.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum FromMachines {
    /// The figures of the board, for the head of the view; nothing where machines do not run on it.
    Board(Option<BoardFigures>),
}

#[cfg(test)]
mod tests {
    use super::*;
    use background::{decode, encode};

    #[test]
    fn messages_arrive_as_they_were_sent() {
        for message in [ToMachines::Step(Direction::Back), ToMachines::Play] {
            assert_eq!(decode(&encode(&message)), Some(message));
        }
        let figures = BoardFigures {
            blanks: 58,
            passes: 32,
            span: 32,
            is_solved: true,
            n_open: 0,
        };
        for message in [None, Some(figures)].map(FromMachines::Board) {
            assert_eq!(decode(&encode(&message)), Some(message));
        }
        assert_eq!(decode::<FromMachines>(&[9]), None);
    }
}
