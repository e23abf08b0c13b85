//! Puzzles to order: what is asked for is what is made, the same from the same seed everywhere.

mod pinned;
mod requests;
mod search;

use engine::generate::{Aim, Bounds, Made, Request, Search, State};
use engine::{RuleSet, Shape, pass};

/// Returns what a request makes.
fn make(request: Request) -> Made {
    let mut search = Search::new(request).expect("it can be made");
    while search.advance(10_000) == State::Going {}
    search
        .made()
        .unwrap_or_else(|| panic!("nothing made for {request:?}"))
        .clone()
}

/// Returns a request for a classic board of a depth under singles.
fn of_depth(least: u32, most: u32, seed: u64) -> Request {
    Request {
        aim: Aim::Depth(RuleSet::Singles, Bounds { least, most }),
        ..Request::new(Shape::CLASSIC, seed)
    }
}

/// Returns the depth of what was made, by passes one by one; fails where they get stuck.
fn depth(made: &Made, rules: RuleSet) -> u32 {
    let sweep = pass::sweep(&made.puzzle, rules);
    assert_eq!(sweep.ending, pass::Ending::Solved, "{}", made.puzzle.grid());
    sweep.profile.len() as u32
}
