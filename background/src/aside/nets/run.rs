//! Networks on a board.

use engine::machine::CourseError;
use engine::{Puzzle, Solutions, solve};
use net::{Board, Network, Opinion, Run, Weights};

use super::{Guess, Known, RunAnswer, RunOrder};
use crate::aside::Task;
use crate::message::encode;

/// How many boards the solver looks at for one more solution.
const BUDGET: usize = 100_000;

/// Networks at work on a board, one after the other.
pub(super) struct Running {
    order: RunOrder,
    board: Option<Board>,
    /// The number of the network at work.
    which: usize,
    at_work: Option<Work>,
}

/// A network at work.
struct Work {
    network: Network<f32>,
    run: Run<f32>,
    /// What it took the cells for, layer by layer.
    frames: Vec<Vec<Guess>>,
}

impl Running {
    pub(super) const fn new(order: RunOrder) -> Self {
        Self {
            order,
            board: None,
            which: 0,
            at_work: None,
        }
    }
}

impl Task for Running {
    fn advance(&mut self, answers: &mut Vec<Vec<u8>>) -> bool {
        let Some(board) = &self.board else {
            // A network is told the givens and nothing else: what is struck does not count.
            let board = Puzzle::try_from(self.order.grid.clone());
            let board = board.map_err(|_| CourseError::NoSolution);
            let board = board.and_then(|puzzle| worked_out(&puzzle));
            let known = board.as_ref().map(known).map_err(|error| *error);
            answers.push(encode(&RunAnswer::Board(known)));
            self.board = board.ok();
            return self.board.is_none();
        };
        let Some(Work {
            network,
            run,
            frames,
        }) = &mut self.at_work
        else {
            let Some(weights) = self.order.weights.get(self.which) else {
                return true;
            };
            match Weights::from_bytes(weights) {
                Ok(weights) => {
                    let network = Network::of(&weights);
                    let run = Run::begin(&network, board);
                    self.at_work = Some(Work {
                        network,
                        run,
                        frames: Vec::new(),
                    });
                }
                // Whoever asks has read them before.
                Err(_) => self.which += 1,
            }
            return false;
        };
        frames.push(guesses(&run.advance(network, board)));
        let n_steps = network.spec().kind.n_steps(self.order.n_loops.into());
        if frames.len() >= n_steps {
            let frames = std::mem::take(frames);
            answers.push(encode(&RunAnswer::Ran(self.which as u16, frames)));
            self.at_work = None;
            self.which += 1;
        }
        false
    }
}

fn worked_out(puzzle: &Puzzle) -> Result<Board, CourseError> {
    let budget = BUDGET;
    let count = solve::count_within(puzzle, budget).ok_or(CourseError::Unclear { budget })?;
    match (count.solutions, count.solution) {
        (Solutions::One, Some(solution)) => Ok(Board::with_solution(puzzle, &solution)),
        (Solutions::Many, _) => Err(CourseError::ManySolutions),
        _ => Err(CourseError::NoSolution),
    }
}

fn known(board: &Board) -> Known {
    Known {
        shape: board.shape,
        is_given: board.given.iter().map(Option::is_some).collect(),
        solution: board.solution.iter().map(|digit| digit + 1).collect(),
        depth: board.depth.clone(),
    }
}

fn guesses(opinion: &Opinion) -> Vec<Guess> {
    let guess = |cell: &Option<(u8, f32)>| {
        let (digit, belief) = cell.map_or((0, 0.0), |(digit, belief)| (digit + 1, belief));
        // Sure or not is told by the network's own number, before it is rounded.
        let belief = (belief * 1000.0) as u16;
        Guess { digit, belief }
    };
    opinion.cells.iter().map(guess).collect()
}
