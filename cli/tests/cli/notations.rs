//! Boards in every notation, from a pipe and from a file.

use crate::harness::{DEPTH_23, SOLUTION, file, run, run_well};

fn zeros() -> String {
    DEPTH_23.replace('.', "0")
}

/// The board in three notations of several lines and three of one.
fn notations() -> Vec<String> {
    let rows: Vec<&str> = (0..9).map(|row| &DEPTH_23[9 * row..9 * row + 9]).collect();
    let rows = rows.join("\n");
    vec![
        format!("#AMe\n[Puzzle]\n{rows}\n[State]\n{rows}\n"),
        format!("id,puzzle,solution\n1,{},{SOLUTION}\n", zeros()),
        format!(
            "<?xml version=\"1.0\"?>\n<opensudoku>\n<game\n data=\"{}\"/>\n</opensudoku>\n",
            zeros()
        ),
        format!(":0000:x:{DEPTH_23}:::\n"),
        format!("https://www.sudokuwiki.org/sudoku.htm?bd={}\n", zeros()),
        format!("https://example.org/#v=1&p={DEPTH_23}&rules=naked\n"),
    ]
}

#[test]
fn every_notation_is_read_from_a_pipe_and_a_file() {
    for (index, text) in notations().into_iter().enumerate() {
        let expected = format!("{SOLUTION}\n");
        assert_eq!(run_well(&["solve"], &text), expected, "{text}");
        let path = file(&format!("notation_{index}.txt"), &text);
        assert_eq!(run_well(&["solve", &path], ""), expected, "{text}");
    }
}

#[test]
fn notations_follow_each_other() {
    let text = notations().concat();
    assert_eq!(
        run_well(&["solve"], text),
        format!("{SOLUTION}\n").repeat(6)
    );
}

#[test]
fn a_start_in_the_middle_of_a_solve_is_told_once() {
    let small = "1 2 34 34\n34 34 1 2\n2 14 34 134\n34 134 2 14\n";
    let run = run(
        &["analyze", "--no-steps"],
        format!("{DEPTH_23}\n{small}{small}"),
    );
    assert_eq!(
        run.stderr,
        "line 2: candidate grid: 2 candidates struck at the start\n"
    );
    assert_eq!((run.stdout.lines().count(), run.code), (3, Some(0)));
}

#[test]
fn refusals_of_every_notation_have_their_place() {
    let z = zeros();
    for (text, said) in [
        (
            format!("id,puzzle\n1,{z}\n2,{}\n", &z[1..]),
            "line 3, column 3: expected 16, 36, 64, 81, 100, 144, 225, 256, 400 or 625 cells, found 80",
        ),
        (
            format!("<opensudoku>\n<game data=\"{z}\"/>\n <game data=\"?\"/>\n</opensudoku>"),
            "line 3, column 14: expected a digit or an empty cell, found '?'",
        ),
        (
            format!("{z}\n:0000:x:{DEPTH_23}:99::\n"),
            "line 2, column 91: expected a deleted candidate as digit, row and column, found 99",
        ),
        (
            format!("{z}\n:0000:x:{DEPTH_23}:999:::\n?bd=123\n"),
            "line 3, column 5: expected 81 digits, or two characters for each of 81 cells, found 3 characters",
        ),
        (
            format!("{z}\nhttps://sudokupad.app/scf{}*x\n", &z),
            "line 2, column 108: expected plain Sudoku, found diagonals",
        ),
        (
            format!("{z}\nhttps://tinyurl.com/abc\n"),
            "line 2, column 1: expected a link that holds its board in a form that is read, such \
             as one of SudokuWiki, or a plain line, found https://tinyurl.com/abc",
        ),
    ] {
        let run = run(&["solve"], &text);
        let refused: Vec<&str> = run
            .stderr
            .lines()
            .filter(|line| line.contains("column"))
            .collect();
        assert_eq!(refused, [format!("standard input: {said}")], "{text}");
        assert_eq!(run.code, Some(1));
    }
}

#[test]
fn many_records_and_games_are_answered_as_they_come() {
    let records = format!("1,{}\n", zeros()).repeat(300);
    let games = format!("<game data=\"{}\"/>\n", zeros()).repeat(300);
    let text = format!("<opensudoku>\n{games}</opensudoku>\nid,puzzle\n{records}");
    assert_eq!(
        run_well(&["solve"], text),
        format!("{SOLUTION}\n").repeat(600)
    );
}
