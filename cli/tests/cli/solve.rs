//! What `solve` writes.

use crate::harness::{DEPTH_23, SOLUTION, run, run_well};

const EMPTY_4X4: &str = "................";
/// Row 1 lacks a 4, and the column of its open cell has one.
const HOPELESS: &str = "123....4........";

#[test]
fn a_board_gives_one_line() {
    let boards = format!("{DEPTH_23}\n{HOPELESS}\n{SOLUTION}\n");
    let lines = run_well(&["solve"], boards);
    assert_eq!(lines, format!("{SOLUTION}\n\n{SOLUTION}\n"));
}

#[test]
fn solutions_are_counted_up_to_the_limit() {
    for (count, n_found) in [("2", 2), ("288", 288), ("1000", 288)] {
        let lines = run_well(&["solve", "--count", count, "--shape", "2x2"], EMPTY_4X4);
        let solutions = lines
            .strip_suffix("\n\n")
            .expect("an empty line at the end");
        let mut all: Vec<&str> = solutions.lines().collect();
        assert_eq!(all.len(), n_found);
        all.sort_unstable();
        all.dedup();
        assert_eq!(all.len(), n_found, "a solution came twice");
    }
}

#[test]
fn an_empty_line_ends_each_list() {
    let boards = format!("{SOLUTION}\n{HOPELESS}\n{SOLUTION}\n");
    let lines = run_well(&["solve", "--count", "5"], boards);
    assert_eq!(lines, format!("{SOLUTION}\n\n\n{SOLUTION}\n\n"));
}

#[test]
fn refused_boards_do_not_stop_it() {
    let run = run(&["solve"], format!("11{}\n{DEPTH_23}\n", ".".repeat(79)));
    assert_eq!(run.stdout, format!("{SOLUTION}\n"));
    assert_eq!(
        run.stderr,
        "standard input: line 1, column 2: r1: expected 1 once, found it in r1c1, r1c2; \
         b1: expected 1 once, found it in r1c1, r1c2\n"
    );
    assert_eq!(run.code, Some(1));
}
