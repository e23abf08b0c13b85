//! What is made is what was asked for.

use engine::generate::{Aim, Bounds, Request, RequestError, Search, Symmetry, TwinKind};
use engine::{Cell, Puzzle, RuleSet, Shape, Solutions, solve};

use super::{depth, make, of_depth};

#[test]
fn every_depth_up_to_28_is_made() {
    for wanted in 1..=28 {
        let made = make(of_depth(wanted, wanted, 5));
        assert_eq!(
            (made.depth, depth(&made, RuleSet::Singles)),
            (wanted, wanted)
        );
    }
}

#[test]
fn boards_without_a_depth_are_proper_and_minimal() {
    for shape in Shape::ALL.into_iter().filter(|shape| shape.size() <= 12) {
        let puzzle = make(Request {
            is_minimal: true,
            ..Request::new(shape, 3)
        })
        .puzzle;
        assert_eq!(puzzle.shape(), shape);
        assert_minimal(&puzzle);
    }
}

#[test]
fn deep_boards_can_be_minimal_too() {
    let made = make(Request {
        is_minimal: true,
        ..of_depth(14, 20, 1)
    });
    assert_eq!(depth(&made, RuleSet::Singles), made.depth);
    assert_minimal(&made.puzzle);
}

fn assert_minimal(puzzle: &Puzzle) {
    assert_eq!(solve::count(puzzle), Solutions::One, "{}", puzzle.grid());
    for given in puzzle.grid().candidates() {
        let mut fewer = puzzle.grid().clone();
        fewer.set(given.cell, None);
        let fewer = Puzzle::try_from(fewer).expect("fewer givens");
        assert_eq!(
            solve::count(&fewer),
            Solutions::Many,
            "{} {given}",
            puzzle.grid()
        );
    }
}

#[test]
fn givens_stand_in_the_symmetry_asked_for() {
    for symmetry in Symmetry::ALL {
        for aim in [Aim::Proper, of_depth(9, 14, 0).aim] {
            let puzzle = make(Request {
                symmetry,
                aim,
                ..Request::new(Shape::CLASSIC, 8)
            })
            .puzzle;
            let has_given = |row: usize, column: usize| {
                let cell = Cell::new(row, column).expect("a cell");
                puzzle.given(cell).is_some()
            };
            for (row, column) in (0..9).flat_map(|row| (0..9).map(move |column| (row, column))) {
                let (row_2, column_2) = match symmetry {
                    Symmetry::None => (row, column),
                    Symmetry::Rotational => (8 - row, 8 - column),
                    Symmetry::Quarter => (column, 8 - row),
                    Symmetry::Horizontal => (row, 8 - column),
                    Symmetry::Vertical => (8 - row, column),
                    Symmetry::Diagonal => (column, row),
                    Symmetry::Antidiagonal => (8 - column, 8 - row),
                };
                assert_eq!(
                    has_given(row, column),
                    has_given(row_2, column_2),
                    "{symmetry}"
                );
            }
        }
    }
}

#[test]
fn the_number_of_givens_is_kept() {
    for (least, most) in [(24, 24), (30, 32), (50, 50), (81, 81)] {
        let givens = Some(Bounds { least, most });
        for aim in [Aim::Proper, Aim::Solved(RuleSet::Singles)] {
            let made = make(Request {
                givens,
                aim,
                ..Request::new(Shape::CLASSIC, 2)
            });
            let n_givens = made.puzzle.n_givens() as u32;
            assert!(
                (least..=most).contains(&n_givens),
                "{n_givens} for {least}..{most}"
            );
        }
    }
}

#[test]
fn wide_bounds_of_givens_are_made_use_of() {
    let numbers = (0..12).map(|seed| {
        let givens = Some(Bounds {
            least: 26,
            most: 45,
        });
        let aim = Aim::Solved(RuleSet::Singles);
        let request = Request {
            givens,
            aim,
            ..Request::new(Shape::CLASSIC, seed)
        };
        make(request).puzzle.n_givens()
    });
    let mut numbers: Vec<usize> = numbers.collect();
    numbers.sort_unstable();
    assert!(numbers[0] < 31 && numbers[11] > 40, "{numbers:?}");
}

#[test]
fn depth_is_counted_under_the_rules_asked_for() {
    for (rules, wanted) in [
        (RuleSet::Naked, 12),
        (RuleSet::Locked, 8),
        (RuleSet::Subsets, 6),
    ] {
        let aim = Aim::Depth(
            rules,
            Bounds {
                least: wanted,
                most: wanted,
            },
        );
        let made = make(Request {
            aim,
            ..Request::new(Shape::CLASSIC, 4)
        });
        assert_eq!(depth(&made, rules), wanted, "{rules}");
    }
}

#[test]
fn a_twin_has_as_many_givens_and_another_depth() {
    let puzzle = make(of_depth(16, 16, 1)).puzzle;
    for (kind, depths) in [(TwinKind::Shallow, 1..=4), (TwinKind::Deep, 32..=64)] {
        let request = Request::twin(&puzzle, RuleSet::Singles, kind, 1).expect("singles solve it");
        assert_eq!(
            request.givens.map(|givens| givens.least as usize),
            Some(puzzle.n_givens())
        );
        let Aim::Depth(RuleSet::Singles, bounds) = request.aim else {
            panic!("{request:?}");
        };
        assert_eq!(bounds.least..=bounds.most, depths);
    }
    let deep = make(of_depth(3, 3, 1)).puzzle;
    let request = Request::twin(&deep, RuleSet::Singles, TwinKind::Deep, 1).expect("solved");
    let twin = make(request);
    assert_eq!(twin.puzzle.n_givens(), deep.n_givens());
    assert!((6..=12).contains(&depth(&twin, RuleSet::Singles)));
    assert_eq!(
        Request::twin(&puzzle, RuleSet::Naked, TwinKind::Deep, 1),
        None
    );
}

#[test]
fn what_no_board_can_be_is_refused() {
    let refused = |request| {
        Search::new(request)
            .expect_err("it cannot be made")
            .to_string()
    };
    let any = Request::new(Shape::CLASSIC, 0);
    let givens = Some(Bounds {
        least: 82,
        most: 90,
    });
    assert_eq!(
        refused(Request { givens, ..any }),
        "expected at most 81 givens, one a cell, found 82"
    );
    assert_eq!(
        refused(of_depth(82, 99, 0)),
        "expected a depth of at most 81, one pass a cell, found 82"
    );
    assert_eq!(
        refused(of_depth(0, 0, 0)),
        "expected a depth of at least 1, found 0"
    );
    assert_eq!(
        Search::new(Request { budget: 0, ..any }).err(),
        Some(RequestError::NoBudget)
    );
}
