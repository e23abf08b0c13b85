//! Input that cannot be used: told with its place, and the rest is done.

use crate::harness::{DEPTH_23, SOLUTION, file, run};

/// Solves an input with one bad part between two boards; returns what is said about it.
fn refusal(bad: impl AsRef<[u8]>) -> String {
    let board = format!("{DEPTH_23}\n").into_bytes();
    let input = [&board, bad.as_ref(), b"\n", &board].concat();
    let run = run(&["solve"], input);
    assert_eq!(run.stdout, format!("{SOLUTION}\n{SOLUTION}\n"));
    assert_eq!(run.code, Some(1));
    run.stderr
}

#[test]
fn an_unknown_character() {
    assert_eq!(
        refusal(DEPTH_23.replacen("7.....9", "7..é..9", 1)),
        "standard input: line 2, column 14: expected a digit or an empty cell, found 'é'\n"
    );
}

#[test]
fn a_wrong_length() {
    assert_eq!(
        refusal(&DEPTH_23[1..]),
        "standard input: line 2, column 1: expected 16, 36, 64, 81, 100, 144, 225, 256, 400 or \
         625 cells, found 80\n"
    );
}

#[test]
fn equal_digits_in_a_house() {
    assert_eq!(
        refusal(DEPTH_23.replacen("7.....9", "79....9", 1)),
        "standard input: line 2, column 17: r2: expected 9 once, found it in r2c3, r2c8\n"
    );
}

#[test]
fn a_digit_beyond_the_board() {
    assert_eq!(
        refusal(DEPTH_23.replacen("7.....9", "7..A..9", 1)),
        "standard input: line 2, column 14: expected a digit up to 9, found A\n"
    );
}

#[test]
fn bytes_that_are_no_text() {
    assert_eq!(
        refusal(b"..\xc3\xa9.\xff."),
        "standard input: line 2, column 5: expected UTF-8, found the byte 0xFF\n"
    );
}

#[test]
fn a_line_without_end() {
    for n_bytes in [65_537, 1_000_000] {
        assert_eq!(
            refusal(".".repeat(n_bytes)),
            "standard input: line 2, column 65537: expected a line of at most 65536 bytes, found \
             a longer one\n"
        );
    }
}

#[test]
fn a_grid_that_ends_too_early() {
    assert_eq!(
        refusal("123......\n........."),
        "standard input: line 2, column 1: expected 9 rows, found 2\n"
    );
}

#[test]
fn a_bad_line_ends_the_grid_above_it() {
    let run = run(&["solve"], b"123......\n\xff\n.........\n");
    assert_eq!(
        run.stderr,
        "standard input: line 1, column 1: expected 9 rows, found 1\n\
         standard input: line 2, column 1: expected UTF-8, found the byte 0xFF\n\
         standard input: line 3, column 1: expected 9 rows, found 1\n"
    );
    assert_eq!((run.stdout.as_str(), run.code), ("", Some(1)));
}

#[test]
fn a_board_of_another_shape() {
    let run = run(&["solve", "--shape", "2x3"], DEPTH_23);
    assert_eq!(
        run.stderr,
        "standard input: line 1, column 1: expected 36 cells, found 81\n"
    );
    assert_eq!(run.code, Some(1));
}

#[test]
fn the_name_of_the_file_comes_first() {
    let path = file("refused.txt", format!("{DEPTH_23}\n?\n"));
    let run = run(&["solve", &path], "");
    let told = format!("{path}: line 2, column 1: expected a digit or an empty cell, found '?'\n");
    assert_eq!((run.stderr, run.code), (told, Some(1)));
    assert_eq!(run.stdout, format!("{SOLUTION}\n"));
}
