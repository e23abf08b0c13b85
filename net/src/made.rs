//! Boards to learn from and to be measured on, made to order.

use engine::generate::{Aim, Bounds, Request, RequestError, Search, State};
use engine::{RuleSet, Shape};

use crate::board::Board;

/// How many evaluations a board is worked on at once.
const AT_ONCE: u64 = 1000;

/// Makes the board of a seed, which singles solve: dug until no given can go. The same everywhere.
///
/// # Errors
/// [`RequestError`] if no such board can be asked for.
pub fn board(shape: Shape, seed: u64) -> Result<Board, RequestError> {
    Ok(of(Request {
        aim: Aim::Solved(RuleSet::Singles),
        ..Request::new(shape, seed)
    })?
    .expect("every attempt at such a board succeeds"))
}

/// Makes the board of a seed that has this depth: annealed until it has. Nothing if none is found.
///
/// # Errors
/// [`RequestError`] if no such board can be asked for.
pub fn board_of_depth(shape: Shape, depth: u32, seed: u64) -> Result<Option<Board>, RequestError> {
    let depths = Bounds {
        least: depth,
        most: depth,
    };
    of(Request {
        aim: Aim::Depth(RuleSet::Singles, depths),
        ..Request::new(shape, seed)
    })
}

fn of(request: Request) -> Result<Option<Board>, RequestError> {
    let mut search = Search::new(request)?;
    while search.advance(AT_ONCE) == State::Going {}
    let made = search.made();
    let is_asked_for = |board: &Board| request.aim.is_reached(board.span().into());
    Ok(made
        .and_then(|made| Board::of(&made.puzzle).ok())
        .filter(is_asked_for))
}
