//! Which boards machines run on.

use engine::machine::{Course, CourseError, Machine, run};
use engine::{Finish, Method, RuleSet, notation, solve};

use crate::case::{DEEP, STUCK, course_of, each_course};

fn error_of(board: &str, rules: impl Into<Method>, budget: usize) -> CourseError {
    let board = notation::read_one(board, &Default::default()).unwrap();
    Course::of(&board.puzzle().unwrap(), rules, budget).unwrap_err()
}

#[test]
fn a_board_without_exactly_one_solution_is_refused() {
    let with_uniqueness = Method {
        uniqueness: true,
        ..RuleSet::Singles.into()
    };
    for method in [RuleSet::Singles.into(), with_uniqueness] {
        for (board, expected) in [
            ("123....4........", CourseError::NoSolution),
            ("12..34..........", CourseError::ManySolutions),
            // Two digits of two rows can be swapped.
            ("..343412..434321", CourseError::ManySolutions),
        ] {
            assert_eq!(error_of(board, method, 1000), expected, "{board}");
        }
    }
    let error = error_of(STUCK, RuleSet::Singles, 2);
    assert_eq!(error, CourseError::Unclear { budget: 2 });
    assert_eq!(
        error.to_string(),
        "expected a board with one solution, gave up counting after 2 positions"
    );
}

#[test]
fn the_solution_is_the_one_the_search_finds() {
    each_course(74, 0.3, RuleSet::Chains, 200, |course, _| {
        let puzzle = &course.proof().puzzle;
        let mut found = solve::Search::of(puzzle);
        assert_eq!(found.next().as_ref(), Some(course.solution()));
    });
}

#[test]
fn machines_do_not_probe() {
    let method = Method {
        finish: Finish::Split,
        ..RuleSet::Singles.into()
    };
    let course = course_of(STUCK, method);
    assert_eq!(course.proof().method, RuleSet::Singles.into());
    assert!(!course.is_solved());
    assert_eq!(course.loops_to_fill(16), None);
    for machine in [
        Machine::ChainOfThought,
        Machine::Autoregressive { layers: 100 },
        Machine::Looped {
            layers: 1,
            loops: 100,
        },
    ] {
        let run = run(&course, machine, 0);
        assert!(run.is_stuck && run.open + run.guessed > 0, "{machine:?}");
    }
    assert!(!run(&course_of(DEEP, RuleSet::Singles), Machine::OnePass, 0).is_stuck);
}
