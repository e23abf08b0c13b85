//! Boards to learn from, made to order.

use engine::generate::{Aim, Request, RequestError, Search, State};
use engine::{RuleSet, Shape};

use crate::board::Board;

/// How many evaluations a board is worked on at once.
const AT_ONCE: u64 = 1000;

/// Makes the board of a seed, which singles solve: the same everywhere.
///
/// # Errors
/// [`RequestError`] if no such board can be asked for.
///
/// # Panics
/// Never: what the generator makes under these rules, singles solve.
pub fn board(shape: Shape, seed: u64) -> Result<Board, RequestError> {
    let request = Request {
        aim: Aim::Solved(RuleSet::Singles),
        ..Request::new(shape, seed)
    };
    let mut search = Search::new(request)?;
    while search.advance(AT_ONCE) == State::Going {}
    let made = search
        .made()
        .expect("every attempt at such a board succeeds");
    Ok(Board::of(&made.puzzle).expect("singles solve it"))
}
