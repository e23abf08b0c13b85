//! What a seed means. A change here needs another `generate::VERSION`, and new seeds in whatever
//! keeps some.

use engine::generate::{Aim, Bounds, Request, VERSION};
use engine::{RuleSet, Shape};

use super::{make, of_depth};

#[test]
fn three_seeds_give_these_boards() {
    assert_eq!(VERSION, 1);
    let small = Request {
        aim: Aim::Depth(RuleSet::Singles, Bounds { least: 5, most: 9 }),
        ..Request::new(Shape::new(2, 3).expect("a shape"), u64::MAX)
    };
    let boards = [of_depth(22, 24, 7), Request::new(Shape::CLASSIC, 1), small]
        .map(|request| make(request).puzzle.grid().to_string());
    assert_eq!(
        boards,
        [
            ".........17...4..8..8...54...9...3...653..8..7...9...48..6....9..4.....1.9.2...6.",
            ".5....8.47.....5....4...172.2..........928...14...3.......8...56.9......4...71.68",
            "..1..3...6....2..6...2...4.....2..51",
        ]
    );
}
