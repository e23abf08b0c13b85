//! Boards to be printed or saved: each is proved whole, its solutions are counted, and its record is
//! written if that is asked for.

use engine::proof::Prover;
use engine::solve::{Count, Progress, Search};
use engine::{Grid, Measures, Method, Outcome, Proof, Puzzle, Solutions};
use record::{Record, count};
use serde::{Deserialize, Serialize};

use super::Task;
use crate::message::encode;
use crate::start::Start;

/// The boards a count looks at between two looks at the clock.
const BATCH: usize = 16;

/// Asks for boards, worked out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Order {
    /// The boards, each with what a pass may see and what happens then.
    pub boards: Vec<(Start, Method)>,
    /// Whether their records are wanted.
    pub has_record: bool,
    /// The least and the greatest depth of the boards that are wanted; only solved ones have one.
    pub depths: Option<(usize, usize)>,
    /// The most boards that are wanted.
    pub most: usize,
}

impl Order {
    /// Asks for one board, with its record.
    pub fn of_one(start: Start, method: Method) -> Self {
        Self {
            boards: vec![(start, method)],
            has_record: true,
            depths: None,
            most: 1,
        }
    }

    fn wants(&self, proof: &Proof) -> bool {
        self.depths.is_none_or(|(least, greatest)| {
            let depth = Measures::of(proof).span;
            proof.outcome == Outcome::Solved && (least..=greatest).contains(&depth)
        })
    }
}

/// What there is to say of an order.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Answer {
    /// The next board, in the order in which they were asked for; nothing for digits that are no puzzle.
    Board(Option<Box<Worked>>),
    /// There are no more.
    Done,
}

/// A board, worked out.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Worked {
    /// Its proof.
    pub proof: Proof,
    /// How many solutions it has; nothing if the count was given up.
    pub solutions: Option<Solutions>,
    /// Its record, as `sudoku-depth analyze` writes it; nothing without a count.
    pub record: Option<Vec<u8>>,
}

/// The order with the boards that are left, the last of them first, and the one at hand.
pub(super) struct Paper {
    order: Order,
    at_hand: Option<Stage>,
}

/// How far the board at hand has come.
enum Stage {
    Proving(Box<Prover>),
    Counting(Box<Proof>, Box<Counter>),
}

/// A count of solutions, up to two.
struct Counter {
    search: Search,
    n_looked: usize,
    first: Option<Grid>,
}

impl Paper {
    pub(super) fn new(mut order: Order) -> Self {
        order.boards.reverse();
        Self {
            order,
            at_hand: None,
        }
    }

    /// Goes a step on with the board at hand, or takes the next one up; returns what it comes to.
    fn go_on(&mut self) -> Option<Answer> {
        match self.at_hand.take() {
            Some(Stage::Proving(mut prover)) => {
                self.at_hand = match prover.advance() {
                    Some(proof) if !self.order.wants(&proof) => None,
                    Some(proof) => {
                        let counter = Box::new(Counter::of(&proof.puzzle));
                        Some(Stage::Counting(Box::new(proof), counter))
                    }
                    None => Some(Stage::Proving(prover)),
                };
                None
            }
            Some(Stage::Counting(proof, mut counter)) => match counter.advance() {
                Some(count) => Some(Answer::Board(Some(self.finish(*proof, count)))),
                None => {
                    self.at_hand = Some(Stage::Counting(proof, counter));
                    None
                }
            },
            None => {
                let (start, method) = self.order.boards.pop()?;
                let Ok(puzzle) = start.puzzle() else {
                    return Some(Answer::Board(None));
                };
                self.at_hand = Some(Stage::Proving(Box::new(Prover::new(puzzle, method))));
                None
            }
        }
    }

    fn finish(&self, proof: Proof, count: Option<Count>) -> Box<Worked> {
        let count = count.or_else(|| count::told_by(&proof));
        let wanted = count.as_ref().filter(|_| self.order.has_record);
        Box::new(Worked {
            record: wanted.map(|count| {
                let record = Record::of(&proof, &Measures::of(&proof), count);
                record::to_line(&record)
            }),
            solutions: count.map(|count| count.solutions),
            proof,
        })
    }
}

impl Counter {
    fn of(puzzle: &Puzzle) -> Self {
        Self {
            search: Search::of(puzzle),
            n_looked: 0,
            first: None,
        }
    }

    /// Looks at a few boards more; returns the count once it is known, or given up.
    fn advance(&mut self) -> Option<Option<Count>> {
        match self.search.next_within(BATCH) {
            Progress::Paused => {
                self.n_looked += BATCH;
                (self.n_looked >= count::BUDGET).then_some(None)
            }
            Progress::Found(grid) if self.first.is_none() => {
                self.n_looked = 0;
                self.first = Some(grid);
                None
            }
            Progress::Found(_) => Some(Some(Count {
                solutions: Solutions::Many,
                solution: None,
            })),
            Progress::Exhausted => Some(Some(Count {
                solutions: match self.first {
                    Some(_) => Solutions::One,
                    None => Solutions::None,
                },
                solution: self.first.take(),
            })),
        }
    }
}

impl Task for Paper {
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        if let Some(answer) = self.go_on() {
            self.order.most = self.order.most.saturating_sub(1);
            answers.push(encode(&answer));
        }
        let is_done =
            self.order.most == 0 || self.at_hand.is_none() && self.order.boards.is_empty();
        if is_done {
            answers.push(encode(&Answer::Done));
        }
        is_done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::decode;
    use engine::{RuleSet, notation, proof, solve};

    const JPF: &str =
        "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";
    const ESCARGOT: &str =
        "1....7.9..3..2...8..96..5....53..9...1..8...26....4...3......1..4......7..7...3..";

    fn board(text: &str, method: impl Into<Method>) -> (Start, Method) {
        let read = notation::read_one(text, &Default::default()).unwrap();
        (read.grid.into(), method.into())
    }

    fn work(boards: &[(Start, Method)], has_record: bool) -> Vec<Option<Box<Worked>>> {
        answers(Order {
            boards: boards.to_vec(),
            has_record,
            depths: None,
            most: usize::MAX,
        })
    }

    fn answers(order: Order) -> Vec<Option<Box<Worked>>> {
        let mut task = Paper::new(order);
        let mut answers = Vec::new();
        while !task.advance(&mut answers) {}
        let read = |bytes: Vec<u8>| decode::<Answer>(&bytes).unwrap();
        let mut answers: Vec<Answer> = answers.into_iter().map(read).collect();
        assert_eq!(answers.pop(), Some(Answer::Done));
        let board = |answer| match answer {
            Answer::Board(worked) => worked,
            Answer::Done => panic!("done twice"),
        };
        answers.into_iter().map(board).collect()
    }

    #[test]
    fn boards_come_back_proved_and_counted_in_their_order() {
        let probe = Method {
            finish: engine::Finish::Probe,
            ..RuleSet::Singles.into()
        };
        let boards = [
            board(JPF, RuleSet::Singles),
            board("11..............", RuleSet::Singles),
            board("12..............", RuleSet::Singles),
            board(ESCARGOT, probe),
        ];
        let worked = work(&boards, false);
        assert!(worked[1].is_none());
        for (position, solutions) in [
            (0, Solutions::One),
            (2, Solutions::Many),
            (3, Solutions::One),
        ] {
            let (start, method) = &boards[position];
            let worked = worked[position].as_ref().unwrap();
            assert_eq!(
                worked.proof,
                proof::prove(&start.puzzle().unwrap(), *method)
            );
            assert_eq!((worked.solutions, &worked.record), (Some(solutions), &None));
        }
        assert_eq!(work(&[], true).len(), 0);
    }

    #[test]
    fn the_record_is_the_one_of_the_command_line_and_reads_back() {
        let (start, method) = board(JPF, RuleSet::Singles);
        let worked = work(&[(start.clone(), method)], true).remove(0).unwrap();
        let puzzle = start.puzzle().unwrap();
        let count = solve::count_within(&puzzle, count::BUDGET).unwrap();
        let expected = Record::of(&worked.proof, &Measures::of(&worked.proof), &count);
        let bytes = worked.record.unwrap();
        assert_eq!(bytes, record::to_line(&expected));
        let (read, steps) = record::parse(std::str::from_utf8(&bytes).unwrap()).unwrap();
        assert_eq!(record::to_proof(&read, steps), Ok(worked.proof));
    }

    #[test]
    fn only_boards_of_the_wanted_depths_are_told_and_only_so_many() {
        let shallow =
            "63.95.7424......9.59.3.2..1.1..3...7..4..93....2417.6.2.5.....6.4..239......68...";
        let boards = [JPF, shallow, ESCARGOT, shallow, shallow];
        let order = Order {
            boards: boards.map(|text| board(text, RuleSet::Singles)).to_vec(),
            has_record: false,
            depths: Some((2, 9)),
            most: 2,
        };
        let worked = answers(order);
        let depths = worked
            .iter()
            .flatten()
            .map(|worked| Measures::of(&worked.proof).span);
        assert_eq!(depths.collect::<Vec<_>>(), [3, 3]);
    }
}
