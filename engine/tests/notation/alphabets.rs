//! How digits above 9 are written.

use engine::notation::{Alphabet, ReadOptions};

use crate::{bare, read, read_with, refusal, rows, written_in};
use engine::notation::ReadErrorKind;

/// Writes a board of 16 digits: `write` gives the text of each value, 0 for an empty cell.
fn cells(write: impl Fn(usize) -> String) -> Vec<String> {
    let value = |index: usize| {
        let (row, column) = (index / 16, index % 16);
        match (row * 5 + column * 3) % 4 {
            0 => 0,
            _ => (row % 4 * 4 + row / 4 + column) % 16 + 1,
        }
    };
    (0..256).map(|index| write(value(index))).collect()
}

fn standard(value: usize) -> String {
    String::from(".123456789ABCDEFG".as_bytes()[value] as char)
}

fn expected() -> String {
    cells(standard).concat()
}

/// Asserts that the cells are read as a line, as a grid and spaced out, in this alphabet.
fn assert_read(cells: &[String], alphabet: Alphabet) {
    let lines: Vec<String> = cells.chunks(16).map(|row| row.concat()).collect();
    let spaced: Vec<String> = cells.chunks(16).map(|row| row.join(" ")).collect();
    for text in [lines.concat(), lines.join("\n"), spaced.join("\n")] {
        for options in [bare(), written_in(alphabet)] {
            let board = read_with(&text, &options);
            assert_eq!(board.grid.to_string(), expected(), "{text}");
            assert_eq!(board.alphabet, alphabet, "{text}");
        }
    }
}

#[test]
fn digits_above_nine_are_letters() {
    assert_read(&cells(standard), Alphabet::Standard);
    assert_read(
        &cells(|value| standard(value).to_lowercase()),
        Alphabet::Standard,
    );
    assert_read(
        &cells(|value| standard(value).replace('.', "0")),
        Alphabet::Standard,
    );
}

#[test]
fn a_zero_beside_a_dot_makes_it_hex() {
    let hex = |value| match value {
        0 => ".".into(),
        _ => format!("{:X}", value - 1),
    };
    assert_read(&cells(hex), Alphabet::Hex);
    assert_read(&cells(|value| hex(value).to_lowercase()), Alphabet::Hex);
}

#[test]
fn letters_alone_count_from_a() {
    let letter = |value| match value {
        0 => ".".into(),
        _ => String::from((b'A' + value as u8 - 1) as char),
    };
    assert_read(&cells(letter), Alphabet::Letters);
    assert_read(
        &cells(|value| letter(value).to_lowercase()),
        Alphabet::Letters,
    );
}

#[test]
fn numbers_stand_between_spaces() {
    for empty in [".", "0"] {
        let number = |value| match value {
            0 => empty.into(),
            _ => format!("{value}"),
        };
        let cells = cells(number);
        let tight: Vec<String> = cells.chunks(16).map(|row| row.join(" ")).collect();
        let wide = cells.chunks(16).map(|row| {
            let cells: Vec<String> = row.iter().map(|cell| format!("{cell:>2}")).collect();
            let boxes: Vec<String> = cells.chunks(4).map(|cells| cells.join(" ")).collect();
            format!("| {} |", boxes.join(" | "))
        });
        let wide: Vec<String> = wide.collect();
        for text in [tight.join("\n"), tight.join(" "), wide.join("\n")] {
            for options in [bare(), written_in(Alphabet::Decimal)] {
                let board = read_with(&text, &options);
                assert_eq!(board.grid.to_string(), expected(), "{text}");
                assert_eq!(board.alphabet, Alphabet::Decimal, "{text}");
            }
        }
    }
}

#[test]
fn the_largest_board_goes_up_to_p_y_or_25() {
    let empty = ".".repeat(623);
    let standard = read(&format!("1P{empty}"));
    assert_eq!(standard.grid.digits()[1].unwrap().value(), 25);
    let letters = read_with(&format!("AY{empty}"), &written_in(Alphabet::Letters));
    assert_eq!(letters.grid.to_string(), format!("1P{empty}"));
    let numbers = format!("1 25{}", " .".repeat(623));
    assert_eq!(read(&numbers).grid.to_string(), format!("1P{empty}"));
}

#[test]
fn x_is_empty_unless_it_is_a_letter() {
    let line = format!("1X{}", "x".repeat(623));
    assert_eq!(read(&line).grid.n_filled(), 1);
    let letters = read_with(
        &format!("AX{}", ".".repeat(623)),
        &written_in(Alphabet::Letters),
    );
    assert_eq!(letters.grid.digits()[1].unwrap().value(), 24);
}

#[test]
fn a_named_alphabet_holds_against_the_looks() {
    // Letters only, and still meant as the project's own.
    let line = format!("AB{}", ".".repeat(254));
    let values = |options: &ReadOptions| {
        let board = read_with(&line, options);
        let digits = board.grid.digits().iter().flatten();
        digits.map(|digit| digit.value()).collect::<Vec<_>>()
    };
    assert_eq!(values(&written_in(Alphabet::Standard)), [10, 11]);
    assert_eq!(values(&written_in(Alphabet::Letters)), [1, 2]);
    assert_eq!(values(&written_in(Alphabet::Hex)), [11, 12]);
}

#[test]
fn each_alphabet_names_a_digit_too_great_in_its_own_way() {
    let too_great = |text: String, options: &ReadOptions| {
        let (line, column, kind) = refusal(&text, options);
        let ReadErrorKind::DigitTooGreat { found, greatest } = kind else {
            panic!("{kind:?}");
        };
        (line, column, found, greatest)
    };
    let expect = |column, found: &str, greatest: &str| (1, column, found.into(), greatest.into());
    let empty = ".".repeat(254);
    assert_eq!(
        too_great(format!("1H{empty}"), &bare()),
        expect(2, "H", "G")
    );
    let letters = written_in(Alphabet::Letters);
    assert_eq!(
        too_great(format!("AQ{empty}"), &letters),
        expect(2, "Q", "P")
    );
    let numbers = format!("12 17{}", " .".repeat(254));
    assert_eq!(too_great(numbers, &bare()), expect(4, "17", "16"));
    let rows = rows(&format!("1H{empty}"), 16).join("\n");
    assert_eq!(too_great(rows, &bare()), expect(2, "H", "G"));
}
