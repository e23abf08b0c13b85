//! Pipes: answers at once, grids over several lines, readers that have seen enough.

use std::io::{BufRead, BufReader, Read, Write};
use std::thread;

use crate::harness::{DEPTH_23, SOLUTION, file, run, run_well, start};

fn rows(board: &str) -> String {
    let rows = board.as_bytes().chunks(9).map(String::from_utf8_lossy);
    rows.map(|row| format!("{row}\n")).collect()
}

#[test]
fn each_board_is_answered_before_the_next_is_sent() {
    let mut child = start(&["solve"]);
    let mut stdin = child.stdin.take().expect("standard input is piped");
    let mut stdout = BufReader::new(child.stdout.take().expect("standard output is piped"));
    let mut stderr = BufReader::new(child.stderr.take().expect("standard error is piped"));
    for input in [
        format!("{DEPTH_23}\n"),
        rows(DEPTH_23),
        format!("{SOLUTION}\n"),
    ] {
        stdin.write_all(input.as_bytes()).expect("it listens");
        let mut line = String::new();
        stdout.read_line(&mut line).expect("it answers");
        assert_eq!(line, format!("{SOLUTION}\n"));
    }
    stdin.write_all(b"12345\n").expect("it listens");
    let mut line = String::new();
    stderr.read_line(&mut line).expect("it answers");
    assert!(
        line.starts_with("standard input: line 12, column 1: "),
        "{line}"
    );
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
}

#[test]
fn a_closed_pipe_is_no_error() {
    for args in [
        &["analyze"][..],
        &["analyze", "--rules", "chains", "--finish", "split"],
        &["analyze", "--finish", "probe", "--format", "text"],
        &["machines"],
        &["solve"],
        &["solve", "--count", "1000000000"],
    ] {
        let mut child = start(args);
        let mut stdin = child.stdin.take().expect("standard input is piped");
        let board = if args[0] == "solve" && args.len() > 1 {
            ".".repeat(81)
        } else {
            DEPTH_23.into()
        };
        // Endless: only the closed pipe ends it.
        let writer =
            thread::spawn(
                move || while stdin.write_all(format!("{board}\n").as_bytes()).is_ok() {},
            );
        let mut stdout = BufReader::new(child.stdout.take().expect("standard output is piped"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("it answers");
        drop(stdout);
        let mut told = String::new();
        let mut stderr = child.stderr.take().expect("standard error is piped");
        stderr.read_to_string(&mut told).expect("it is text");
        assert_eq!(
            (child.wait().expect("it ends").code(), told.as_str()),
            (Some(0), ""),
            "{args:?}"
        );
        writer.join().expect("the writer ends");
    }
}

#[test]
fn a_grid_over_several_lines_is_one_board() {
    let grid = "
        . . 6 | . 8 . | . . 4
        . 7 . | . . . | . 9 .
        . 3 . | 9 . 1 | . . .
        ------+-------+------
        2 5 . | . . . | . . .
        . . 4 | 3 . 7 | 1 . .
        . . . | . . . | . 2 9

        . . . | 8 . 9 | . 1 .
        . 4 . | . . . | . 8 .
        7 . . | . 3 . | 2 . .
        ";
    let input = format!(
        "{grid}\n{DEPTH_23}\n{}",
        rows(DEPTH_23).replace('\n', "\r\n")
    );
    assert_eq!(
        run_well(&["solve"], input),
        format!("{SOLUTION}\n").repeat(3)
    );
}

#[test]
fn a_file_may_be_one_board_broken_anywhere() {
    let broken = format!(
        "{}\n{}\n{}\n",
        &DEPTH_23[..30],
        &DEPTH_23[30..63],
        &DEPTH_23[63..]
    );
    let path = file("broken.txt", &broken);
    assert_eq!(run_well(&["solve", &path], ""), format!("{SOLUTION}\n"));

    let path = file("not_broken.txt", format!("{broken}{DEPTH_23}\n"));
    let run = run(&["solve", &path], "");
    assert_eq!((run.stdout, run.code), (format!("{SOLUTION}\n"), Some(1)));
    assert_eq!(run.stderr.lines().count(), 3, "{}", run.stderr);
}

#[test]
fn another_way_to_write_digits_is_told_once() {
    let hex = format!("0123456789ABCDEF{}", ".".repeat(240));
    let run = run(
        &["analyze", "--no-steps"],
        format!("{DEPTH_23}\n{hex}\n{hex}\n"),
    );
    assert_eq!(
        run.stderr,
        "line 2: this board is written in hexadecimal: 0 is read as digit 1, F as digit 16\n"
    );
    assert_eq!((run.stdout.lines().count(), run.code), (3, Some(0)));
    assert!(run.stdout.contains("\"puzzle\":\"123456789ABCDEFG."));
}
