//! The proof of a board that is predicted.

use engine::proof::Prover;
use engine::{Method, Proof};
use serde::{Deserialize, Serialize};

use super::Task;
use crate::message::encode;
use crate::start::Start;

/// Asks for the proof of a board.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Order {
    /// The board.
    pub start: Start,
    /// What a pass may see, and what happens when it sees nothing more.
    pub method: Method,
}

/// The whole proof; nothing if the digits contradict each other.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Answer(pub Option<Box<Proof>>);

/// Works on the proof; nothing to work on where there is no puzzle.
pub(super) struct Predict(Option<Box<Prover>>);

impl Predict {
    pub(super) fn new(order: &Order) -> Self {
        let puzzle = order.start.puzzle().ok();
        Self(puzzle.map(|puzzle| Box::new(Prover::new(puzzle, order.method))))
    }
}

impl Task for Predict {
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        let proof = match &mut self.0 {
            Some(prover) => match prover.advance() {
                Some(proof) => Some(Box::new(proof)),
                None => return false,
            },
            None => None,
        };
        answers.push(encode(&Answer(proof)));
        true
    }
}

#[cfg(test)]
mod tests {
    use engine::{Finish, RuleSet, notation, proof};

    use super::*;
    use crate::message::decode;

    fn answered(board: &str, method: Method) -> Answer {
        let start = Start::from(notation::read_one(board, &Default::default()).unwrap().grid);
        let order: Order = decode(&encode(&Order { start, method })).unwrap();
        let mut task = Predict::new(&order);
        let mut answers = Vec::new();
        while !task.advance(&mut answers) {
            assert!(answers.is_empty());
        }
        decode(&answers[0]).unwrap()
    }

    #[test]
    fn the_proof_is_the_one_of_the_engine() {
        let board = "....4...43..5......42...16.4.2..5.13";
        let method = Method {
            rules: RuleSet::Singles,
            finish: Finish::Probe,
            uniqueness: false,
        };
        let grid = notation::read_one(board, &Default::default()).unwrap().grid;
        let puzzle = engine::Puzzle::try_from(grid).unwrap();
        let proof = proof::prove(&puzzle, method);
        assert_eq!(answered(board, method), Answer(Some(Box::new(proof))));
    }

    #[test]
    fn digits_that_are_no_puzzle_have_no_proof() {
        let answer = answered("11..............", RuleSet::Singles.into());
        assert_eq!(answer, Answer(None));
    }
}
