//! The width it takes to skip what is left.

use engine::machine::CellState;
use engine::{Cell, Marks, RuleSet};

use crate::case::{DEEP, course_of, each_course};

#[test]
fn the_start_has_the_product_of_all_candidates() {
    each_course(71, 0.5, RuleSet::Subsets, 300, |course, _| {
        let puzzle = &course.proof().puzzle;
        let marks = Marks::of(puzzle);
        let mut product = Some(1_u128);
        let mut log = 0.0;
        for cell in Cell::all(puzzle.shape()).filter(|&cell| marks.digit(cell).is_none()) {
            let n = marks.candidates(cell).len();
            product = product.and_then(|product| product.checked_mul(n as u128));
            log += (n as f64).log10();
        }
        let start = course.combinations_after(0);
        assert_eq!(start.exact, product);
        assert!((start.log10 - log).abs() < 1e-9, "{log}");
    });
}

#[test]
fn every_pass_leaves_fewer_and_a_full_board_one() {
    let course = course_of(DEEP, RuleSet::Singles);
    let logs: Vec<f64> = (0..=32)
        .map(|t| course.combinations_after(t).log10)
        .collect();
    assert!(logs.is_sorted_by(|a, b| a > b || *a == 0.0), "{logs:?}");
    assert_eq!(course.combinations_after(32).exact, Some(1));
    let full = course.cells_after(u64::MAX);
    assert!(
        !full
            .iter()
            .any(|cell| matches!(cell, CellState::Blurred(_)))
    );
}
