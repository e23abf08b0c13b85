//! Candidate grids, and candidate lines of 729 characters.

use engine::notation::{Alphabet, Expected, Position, ReadErrorKind};

use crate::{LINE, bare, malformed, read, read_with, refusal, shaped, struck};

/// A grid as HoDoKu and its like write it, some steps into a solve.
const GRID: &str = "\
.-----------------.-------------------.-----------------.
| 1    378   37   | 23478 278   23478 | 5    6     9    |
| 4    9     2    | 37    5     6     | 1    37    8    |
| 378  5     6    | 1     78    9     | 2    4     37   |
:-----------------+-------------------+-----------------:
| 357  37    9    | 6     4     27    | 8    25    1    |
| 57   6     4    | 2789  1     278   | 379  25    37   |
| 2    1     8    | 79    3     5     | 6    79    4    |
:-----------------+-------------------+-----------------:
| 378  4     37   | 5     2789  2378  | 379  1     6    |
| 9    378   5    | 378   6     1     | 4    378   2    |
| 6    2     1    | 3478  789   3478  | 379  3789  5    |
'-----------------'-------------------'-----------------'";

/// The digits of the grid.
const DIGITS: &str =
    "1.....569492.561.8.561.924...964.8.1.64.1....218.356.4.4.5...169.5.614.2621.....5";

#[test]
fn groups_are_the_candidates_that_are_left() {
    let text = "1 2 | 34 34\n34 34 | 1 2\n-----+-----\n2 14 | 34 134\n34 134 | 2 14";
    let board = read(text);
    assert_eq!(board.grid.to_string(), "12....122.....2.");
    assert_eq!(struck(&board), ["r3c2=3", "r4c4=3"]);
}

#[test]
fn a_grid_with_frames_is_read() {
    let board = read(GRID);
    assert_eq!(board.grid.to_string(), DIGITS);
    let place = |index: usize| board.position_of_cell[index];
    assert_eq!(place(0), Position { line: 2, column: 3 });
    assert_eq!(
        place(2),
        Position {
            line: 2,
            column: 14
        }
    );
    assert_eq!(
        place(80),
        Position {
            line: 12,
            column: 52
        }
    );
    let expected = [
        "r4c8=3", "r4c8=7", "r5c1=3", "r5c8=3", "r5c8=7", "r5c8=9", "r9c4=9",
    ];
    assert_eq!(struck(&board), expected);
}

#[test]
fn what_the_digits_take_away_is_not_struck() {
    let full = "1 2 34 34\n3 4 12 12\n24 13 1234 1234\n24 13 1234 1234";
    let board = read(full);
    assert_eq!(board.grid.to_string(), "12..34..........");
    assert_eq!(struck(&board), [""; 0]);
    let less = "1 2 34 34\n3 4 12 12\n24 13 1234 134\n24 13 12 1234";
    let board = read(less);
    assert_eq!(struck(&board), ["r3c4=2", "r4c3=3", "r4c3=4"]);
    let puzzle = board.puzzle().unwrap();
    assert_eq!(puzzle.n_givens(), 4);
    assert_eq!(puzzle.struck_candidates().count(), 3);
}

#[test]
fn an_empty_sign_says_nothing_of_its_cell() {
    for sign in [".", "0", "*", "_", "-", "X"] {
        let text = "1 2 34 34\n3 4 12 12\n24 1 # 1234\n24 13 14 #".replace('#', sign);
        let text = text.replace("24 1 ", "24 13 ");
        let board = read(&text);
        assert_eq!(struck(&board), ["r4c3=2", "r4c3=3"], "{sign}");
    }
}

#[test]
fn a_row_without_groups_is_a_row_of_the_grid() {
    let board = read("1 2 34 34\n3412\n2143\n4321");
    assert_eq!(board.grid.to_string(), "12..341221434321");
    let text = "1 2 3 4\n3 4 1 2\n2 1 4 3\n4 3 2 1\n\n1 2 34 34\n3412\n2143\n4321";
    let lines = ["1234341221434321", "12..341221434321"];
    assert_eq!(crate::read_lines(text, &bare()), lines);
}

#[test]
fn larger_boards_have_letters_in_their_groups() {
    let mut rows = vec![". . . . . . . . . .".to_owned(); 10];
    rows[3] = "1 2A . . . 3456789A . . . 2".to_owned();
    let board = read(&rows.join("\n"));
    assert_eq!(board.alphabet, Alphabet::Standard);
    assert_eq!(board.grid.shape().to_string(), "2x5");
    // r4c2: the digits 1 and 2 are taken, A is left.
    assert_eq!(board.struck.len(), 7);
    // Numbers of two figures are groups where other cells say so.
    rows[5] = "12 3 . . . . . . . .".to_owned();
    assert_eq!(read(&rows.join("\n")).grid.n_filled(), 3);
    rows[5] = "10 3 . . . . . . . .".to_owned();
    let kind = malformed(Expected::Candidates, "10");
    assert_eq!(refusal(&rows.join("\n"), &bare()), (6, 1, kind));
}

#[test]
fn groups_of_a_row_each_are_a_board() {
    let rows = crate::rows(&"123456789456789123789123456".repeat(3), 9);
    assert_eq!(read(&rows.join(" ")).struck, []);
    // Only where each row is 1 to 9 they are the candidates of an empty board.
    let row = ["123456789"; 9].join(" ");
    let board = read(&[row.as_str(); 9].join("\n"));
    assert_eq!((board.grid.n_filled(), board.struck.len()), (0, 0));
}

#[test]
fn a_group_that_does_not_go_upward_is_refused() {
    let text = GRID.replace("| 23478 278", "| 23487 278");
    let kind = malformed(Expected::Candidates, "23487");
    assert_eq!(refusal(&text, &bare()), (2, 21, kind));
    let text = GRID.replace("| 2789  1", "| 2278  1");
    let kind = malformed(Expected::Candidates, "2278");
    assert_eq!(refusal(&text, &bare()), (7, 21, kind));
}

#[test]
fn a_candidate_the_board_does_not_have_is_refused() {
    let too_great = |found: &str, greatest: &str| ReadErrorKind::DigitTooGreat {
        found: found.into(),
        greatest: greatest.into(),
    };
    let text = "1 2 34 345\n3 4 12 12\n24 13 1234 1234\n24 13 1234 1234";
    assert_eq!(refusal(text, &bare()), (1, 8, too_great("345", "4")));
    let text = GRID.replace("| 23478 278", "| 2347A 278");
    assert_eq!(refusal(&text, &bare()), (2, 21, too_great("2347A", "9")));
}

#[test]
fn a_grid_that_ends_too_early_is_refused() {
    let kind = ReadErrorKind::MissingRows {
        found: 3,
        expected: 4,
    };
    let text = "1 2 34 34\n3 4 12 12\n24 13 1234 1234";
    assert_eq!(refusal(text, &bare()), (1, 1, kind));
}

/// Nine characters for each cell of the line: its digit, or all candidates.
fn candidate_line(line: &str) -> String {
    let nine = |c: char| match c {
        '.' => "123456789".to_owned(),
        _ => "123456789"
            .chars()
            .map(|d| if d == c { d } else { '.' })
            .collect(),
    };
    line.chars().map(nine).collect()
}

#[test]
fn a_candidate_line_is_read() {
    let text = candidate_line(LINE);
    let board = read(&text);
    assert_eq!(board.grid.to_string(), LINE);
    assert_eq!(board.struck, []);
    assert_eq!(
        board.position_of_cell[1],
        Position {
            line: 1,
            column: 10
        }
    );
    assert_eq!(read(&text.replace('.', "0")), board);
    let commented = read_with(&format!("  {text} hard"), &shaped("3x3"));
    assert_eq!((commented.grid, commented.struck), (board.grid, vec![]));
}

#[test]
fn a_candidate_line_strikes_what_it_leaves_out() {
    let mut text = candidate_line(LINE);
    text.replace_range(0..9, "1........");
    text.replace_range(9..18, "12.......");
    text.replace_range(27..36, "12.......");
    let board = read(&text);
    assert_eq!(&board.grid.to_string()[..9], "1.6.8...4");
    assert_eq!(struck(&board), ["r1c2=9", "r1c4=5", "r1c4=7"]);
    text.replace_range(27..36, ".........");
    assert_eq!(read(&text).puzzle().unwrap().struck_candidates().count(), 4);
}

#[test]
fn a_candidate_line_with_digits_out_of_order_is_refused() {
    let mut text = candidate_line(LINE);
    text.replace_range(9..18, "21.......");
    let kind = malformed(Expected::Candidates, "21.......");
    assert_eq!(refusal(&text, &bare()), (1, 10, kind));
    let kind = ReadErrorKind::WrongLength {
        found: 81,
        expected: vec![16],
    };
    assert_eq!(refusal(&candidate_line(LINE), &shaped("2x2")), (1, 1, kind));
}

#[test]
fn a_candidate_line_of_another_length_is_refused() {
    let text = candidate_line(LINE);
    let (_, _, kind) = refusal(&text[..728], &bare());
    assert!(matches!(
        kind,
        ReadErrorKind::WrongLength { found: 728, .. }
    ));
}
