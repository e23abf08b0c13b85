//! Links of SudokuPad (`scf...`) and sudokuexchange: digits with the zeros behind them.

use engine::notation::{Expected, ReadErrorKind};

use crate::{LINE, bare, malformed, read, refusal, variant};

/// Packs a line as those sites do.
fn packed(line: &str) -> String {
    let mut packed = String::new();
    let mut rest = line;
    while let Some(first) = rest.chars().next() {
        let digit = first.to_digit(10).unwrap_or_default() as u8;
        let n_empty = rest[1..].chars().take_while(|c| *c == '.').count().min(5);
        let number = digit + 10 * n_empty as u8;
        packed.push(char::from(match number {
            0..10 => b'0' + number,
            10..36 => b'A' + number - 10,
            _ => b'a' + number - 36,
        }));
        rest = &rest[1 + n_empty..];
    }
    packed
}

#[test]
fn runs_are_read() {
    for start in [
        "https://sudokupad.app/scf",
        "https://app.crackingthecryptic.com/sudoku/scf",
        "https://sudokupad.app/scf?puzzleid=scf",
        "scf",
        "https://sudokuexchange.com/play?s=",
        "https://sudokuexchange.com/play/?d=1&s=",
        "?s=",
    ] {
        assert_eq!(
            read(&format!("{start}{}", packed(LINE))).grid.to_string(),
            LINE,
            "{start}"
        );
    }
    for empty in [".", "0", "_", "-"] {
        let text = format!(
            "https://sudokuexchange.com/play?s={}",
            LINE.replace('.', empty)
        );
        assert_eq!(read(&text).grid.to_string(), LINE);
    }
    // From the tests of sudokuexchange: a blank grid has 13 times six empty cells, and three.
    let blank = read("https://sudokupad.app/scfoooooooooooooK");
    assert_eq!((blank.grid.shape().size(), blank.grid.n_filled()), (9, 0));
}

#[test]
fn names_are_passed_over_and_rules_are_not() {
    let packed = packed(LINE);
    for names in [
        "*",
        "*aSomebody*tA star ** is born*",
        "*tUnnamed",
        "%2AaMe%2A",
    ] {
        let names = names.replace(' ', "%20");
        assert_eq!(
            read(&format!("scf{packed}{names}")).grid.to_string(),
            LINE,
            "{names}"
        );
    }
    for (rules, found) in [
        ("*w", "Windoku"),
        ("*aMe*x", "diagonals"),
        ("*k", "the rule k"),
        ("*aM**e*x", "diagonals"),
    ] {
        let text = format!("scf{packed}{rules}");
        let (line, _, kind) = refusal(&text, &bare());
        assert_eq!((line, kind), (1, variant(found)), "{rules}");
    }
}

#[test]
fn other_lengths_and_characters_are_refused() {
    let kind = ReadErrorKind::WrongLength {
        found: 82,
        expected: vec![16, 36, 64, 81, 100, 144, 225, 256, 400, 625],
    };
    assert_eq!(refusal("scfoooooooooooooU", &bare()), (1, 4, kind));
    let kind = malformed(Expected::Runs, "y");
    assert_eq!(refusal("scfoooooooooooyoK", &bare()), (1, 15, kind));
    let kind = ReadErrorKind::DigitTooGreat {
        found: "5".into(),
        greatest: "4".into(),
    };
    assert_eq!(refusal("scf15ooA", &bare()), (1, 5, kind));
    let (_, _, kind) = refusal(&format!("scf{}", "x".repeat(100_000)), &bare());
    assert!(
        matches!(kind, ReadErrorKind::WrongLength { found: 3750, .. }),
        "{kind:?}"
    );
}
