//! Typed errors with the exact place.

use engine::notation::{self, ReadErrorKind};
use engine::{Fault, notation::Position};

use crate::{LINE, bare, read, refusal, rows, shaped};

const LENGTHS: [usize; 10] = [16, 36, 64, 81, 100, 144, 225, 256, 400, 625];

#[test]
fn a_text_without_cells_is_empty() {
    for text in ["", " ", "\n\n\t\n", "# nothing\n", "+---+---+\n", "|   |\n"] {
        assert_eq!(
            refusal(text, &bare()),
            (1, 1, ReadErrorKind::Empty),
            "{text:?}"
        );
        assert!(notation::read_all(text, &bare()).is_empty(), "{text:?}");
    }
}

#[test]
fn a_line_of_another_length_is_refused() {
    for found in [1, 5, 80, 82, 626] {
        let expected = LENGTHS.to_vec();
        let text = format!("\n   {}", "1".repeat(found));
        let kind = ReadErrorKind::WrongLength { found, expected };
        assert_eq!(refusal(&text, &bare()), (2, 4, kind));
    }
    let kind = ReadErrorKind::WrongLength {
        found: 36,
        expected: vec![81],
    };
    assert_eq!(refusal(&".".repeat(36), &shaped("3x3")), (1, 1, kind));
}

#[test]
fn a_row_of_another_length_is_refused() {
    let mut lines = rows(LINE, 9);
    lines[4].pop();
    let wrong = |found| ReadErrorKind::WrongRow { found, expected: 9 };
    assert_eq!(refusal(&lines.join("\n"), &bare()), (5, 1, wrong(8)));
    lines[4].push_str("12");
    assert_eq!(refusal(&lines.join("\n"), &bare()), (5, 1, wrong(10)));
}

#[test]
fn a_grid_that_ends_too_early_is_refused() {
    let text = format!("\n{}", rows(LINE, 9)[..8].join("\n"));
    let kind = ReadErrorKind::MissingRows {
        found: 8,
        expected: 9,
    };
    assert_eq!(refusal(&text, &bare()), (2, 1, kind));
}

#[test]
fn an_unknown_character_is_refused() {
    for found in ['?', 'z', 'Z', '~', '$', 'é', '６', '\u{1F600}', '\u{0}'] {
        for index in [0, 40, 80] {
            let mut cells: Vec<char> = LINE.chars().collect();
            cells[index] = found;
            let text: String = cells.into_iter().collect();
            let kind = ReadErrorKind::UnknownCharacter { found };
            assert_eq!(refusal(&text, &bare()), (1, index + 1, kind));
        }
    }
}

#[test]
fn an_unknown_character_in_a_grid_is_refused_where_it_stands() {
    let mut lines = rows(LINE, 9);
    lines[4].replace_range(5..6, "?");
    let kind = ReadErrorKind::UnknownCharacter { found: '?' };
    assert_eq!(refusal(&lines.join("\n"), &bare()), (5, 6, kind));
}

#[test]
fn a_digit_the_board_does_not_have_is_refused() {
    let too_great = |found: &str, greatest: &str| ReadErrorKind::DigitTooGreat {
        found: found.into(),
        greatest: greatest.into(),
    };
    let text = LINE.replacen('8', "A", 1);
    assert_eq!(refusal(&text, &bare()), (1, 5, too_great("A", "9")));
    let grid = rows(&text, 9).join("\n");
    assert_eq!(refusal(&grid, &bare()), (1, 5, too_great("A", "9")));
    let six = format!("{}7", ".".repeat(35));
    assert_eq!(refusal(&six, &bare()), (1, 36, too_great("7", "6")));
    let four = "....5...........";
    assert_eq!(refusal(four, &shaped("2x2")), (1, 5, too_great("5", "4")));
    assert_eq!(
        refusal("1...\n....\n..5.\n....", &bare()),
        (3, 3, too_great("5", "4"))
    );
}

#[test]
fn a_second_board_is_refused_where_one_is_asked_for() {
    let text = format!("{LINE}\n\n {LINE}");
    assert_eq!(refusal(&text, &bare()), (3, 2, ReadErrorKind::SecondBoard));
    let grid = rows(LINE, 9).join("\n");
    let text = format!("{grid}\n{grid}");
    assert_eq!(refusal(&text, &bare()), (10, 1, ReadErrorKind::SecondBoard));
}

#[test]
fn the_rest_of_a_file_is_read_after_a_refusal() {
    let bad = LINE.replacen('.', "?", 1);
    let text = format!("{LINE}\n{bad}\n{LINE}\n123\n{LINE}\n");
    let results = notation::read_all(&text, &bare());
    let places: Vec<Result<usize, Position>> = results
        .into_iter()
        .map(|result| match result {
            Ok(board) => Ok(board.position_of_cell[0].line),
            Err(error) => Err(error.position),
        })
        .collect();
    let at = |line, column| Err(Position { line, column });
    assert_eq!(places, [Ok(1), at(2, 1), Ok(3), at(4, 1), Ok(5)]);
}

#[test]
fn givens_that_contradict_each_other_are_told_at_the_second() {
    let text = format!("\n  {}", LINE.replacen("..", "66", 1));
    let error = read(&text).puzzle().unwrap_err();
    assert_eq!((error.position.line, error.position.column), (2, 4));
    let ReadErrorKind::Faults(faults) = &error.kind else {
        panic!("{error}");
    };
    assert_eq!(faults.0.len(), 2);
    let texts: Vec<String> = faults
        .0
        .iter()
        .map(|fault: &Fault| fault.to_string())
        .collect();
    assert_eq!(
        texts,
        [
            "r1: expected 6 once, found it in r1c1, r1c2, r1c3",
            "b1: expected 6 once, found it in r1c1, r1c2, r1c3",
        ]
    );
}

#[test]
fn an_error_says_where_what_was_expected_and_what_was_found() {
    let said = |text: &str| notation::read_one(text, &bare()).unwrap_err().to_string();
    assert_eq!(
        said(""),
        "line 1, column 1: expected a board, found no cell"
    );
    assert_eq!(
        said("123"),
        "line 1, column 1: expected 16, 36, 64, 81, 100, 144, 225, 256, 400 or 625 cells, found 3"
    );
    assert_eq!(
        said(&LINE.replacen('8', "?", 1)),
        "line 1, column 5: expected a digit or an empty cell, found '?'"
    );
    assert_eq!(
        said(&LINE.replacen('8', "B", 1)),
        "line 1, column 5: expected a digit up to 9, found B"
    );
}
