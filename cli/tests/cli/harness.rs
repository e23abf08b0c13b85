//! One run of the binary, and the boards of the tests.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;

use expect_test::Expect;
use serde_json::Value;

/// JPF 2006, 24 givens: depth 23 with singles.
pub(crate) const DEPTH_23: &str =
    "..6.8...4.7.....9..3.9.1...25.........43.71.........29...8.9.1..4.....8.7...3.2..";
/// The solution of that board.
pub(crate) const SOLUTION: &str =
    "916782354572463891438951672251694738894327165367518429623849517145276983789135246";

/// What a run printed, and how it ended.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) stdout: String,
    pub(crate) stderr: String,
    pub(crate) code: Option<i32>,
}

/// Starts the binary with all its streams piped.
pub(crate) fn start(args: &[&str]) -> Child {
    Command::new(env!("CARGO_BIN_EXE_sudoku-depth"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts")
}

/// Runs the binary over these bytes.
pub(crate) fn run(args: &[&str], input: impl AsRef<[u8]>) -> Run {
    let mut child = start(args);
    let mut stdin = child.stdin.take().expect("standard input is piped");
    let input = input.as_ref().to_vec();
    // A run that is refused does not read its input.
    let writer = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("the binary ends");
    writer.join().expect("the input is written");
    Run {
        stdout: String::from_utf8(output.stdout).expect("the output is text"),
        stderr: String::from_utf8(output.stderr).expect("the errors are text"),
        code: output.status.code(),
    }
}

/// Runs the binary over an input it must take without a word.
pub(crate) fn run_well(args: &[&str], input: impl AsRef<[u8]>) -> String {
    let run = run(args, input);
    assert_eq!((run.stderr.as_str(), run.code), ("", Some(0)));
    run.stdout
}

/// Analyzes boards that must all be taken; returns their records.
pub(crate) fn records(args: &[&str], input: &str) -> Vec<Value> {
    let args = [&["analyze"], args].concat();
    let lines = run_well(&args, input);
    let parse = |line| serde_json::from_str(line).expect("a record is JSON");
    lines.lines().map(parse).collect()
}

/// Checks records, one per line.
pub(crate) fn check(records: &[Value]) -> Run {
    let lines: String = records.iter().map(|record| format!("{record}\n")).collect();
    run(&["check"], lines)
}

/// Checks records, all of which must be accepted without a word.
pub(crate) fn assert_accepted(records: &str, n: usize) {
    let run = run(&["check"], records);
    let told = format!(
        "{n} {} accepted, 0 rejected\n",
        if n == 1 { "proof" } else { "proofs" }
    );
    assert_eq!(
        (run.stdout.as_str(), run.stderr, run.code),
        ("", told, Some(0))
    );
}

/// Writes a file into the folder of this test run; returns its path.
pub(crate) fn file(name: &str, bytes: impl AsRef<[u8]>) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, bytes).expect("the file is written");
    path.to_str().expect("the path is text").to_owned()
}

/// Reads a file of the shared data; nothing, with a word about it, where there is none.
pub(crate) fn shared(name: &str) -> Option<String> {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let text = fs::read_to_string(path.join(name)).ok();
    if text.is_none() {
        eprintln!("skipped: {} is not here", path.join(name).display());
    }
    text
}

/// Returns this many boards with one solution, all different: some digits of it left out.
pub(crate) fn many_boards(n: usize) -> Vec<String> {
    let board = |i: usize| {
        let is_open = |cell: usize| cell.is_multiple_of(6) && i >> (cell / 6) & 1 == 1;
        let digits = SOLUTION.chars().enumerate();
        digits
            .map(|(cell, digit)| if is_open(cell) { '.' } else { digit })
            .collect()
    };
    (0..n).map(board).collect()
}

/// Checks a record changed by `tamper`; returns the reason it is rejected for.
pub(crate) fn reason_for(record: &Value, tamper: impl FnOnce(&mut Value)) -> String {
    let mut tampered = record.clone();
    tamper(&mut tampered);
    assert_ne!(&tampered, record, "nothing was changed");
    let run = check(&[record.clone(), tampered]);
    assert_eq!(
        run.stderr, "1 proof accepted, 1 rejected\n",
        "{}",
        run.stdout
    );
    assert_eq!(run.code, Some(1));
    let line = run
        .stdout
        .strip_prefix("line 2: ")
        .expect("the second record");
    line.trim_end().to_owned()
}

/// Checks that a record changed by `tamper` is rejected for this reason.
pub(crate) fn rejected(record: &Value, tamper: impl FnOnce(&mut Value), reason: Expect) {
    reason.assert_eq(&reason_for(record, tamper));
}
