//! Links of SudokuWiki.

use engine::notation::{Expected, Position, ReadErrorKind};

use crate::{LINE, bare, malformed, read, refusal, shaped, struck};

/// The example of X-wings on the site, and the givens it was made of.
const X_WING: &str = "https://www.sudokuwiki.org/sudoku.htm?bd=S9B015y2e685w68050609040i022e0e0f0a2e085y050f0a5u090b042e2u2e0i06042c0810012q0f0dd0015w9i102e020a089e03050f9e0d5y042e05d0609i010f095y0e5y0f0a045y0206020166cy669id205";
const GIVENS: &str =
    "100000569402000008050009040000640801000010000208035000040500010900000402621000005";

#[test]
fn digits_are_read() {
    let link = format!(
        "https://www.sudokuwiki.org/sudoku.htm?bd={}",
        LINE.replace('.', "0")
    );
    let board = read(&link);
    assert_eq!(board.grid.to_string(), LINE);
    assert_eq!(
        board.position_of_cell[0],
        Position {
            line: 1,
            column: 42
        }
    );
    assert_eq!(read(&format!("?bd={LINE}")).grid.to_string(), LINE);
    assert_eq!(read(&format!("bd={LINE}&x=1")).grid.to_string(), LINE);
}

#[test]
fn frames_are_no_cells() {
    let link = format!("?bd=.│{}", &LINE[2..]);
    let (_, _, kind) = refusal(&link, &bare());
    assert!(
        matches!(kind, ReadErrorKind::WrongLength { found: 80, .. }),
        "{kind:?}"
    );
}

#[test]
fn a_board_in_the_middle_of_a_solve_is_read() {
    let board = read(X_WING);
    let line = board.grid.to_string();
    let givens = GIVENS.chars().zip(line.chars());
    assert!(
        givens
            .clone()
            .all(|(given, digit)| given == '0' || given == digit)
    );
    assert_eq!(
        line,
        "1.....569492.561.8.561.924...964.8.1.64.1....218.356.4.4.5...169.5.614.2621.....5"
    );
    let expected = [
        "r4c8=3", "r4c8=7", "r5c1=3", "r5c8=3", "r5c8=7", "r5c8=9", "r9c4=9",
    ];
    assert_eq!(struck(&board), expected);
    assert!(board.puzzle().is_ok());
}

#[test]
fn cells_in_base_32_are_read() {
    // A given 3, an open cell with 1 and 2 left, and one with all.
    let rest = "vu".repeat(79);
    let board = read(&format!("?bd=0906{rest}"));
    assert_eq!(board.grid.to_string(), format!("3{}", ".".repeat(80)));
    let expected = ["r1c2=4", "r1c2=5", "r1c2=6", "r1c2=7", "r1c2=8", "r1c2=9"];
    assert_eq!(struck(&board), expected);
    // One candidate is no digit yet.
    let board = read(&format!("?bd=0902{rest}"));
    assert_eq!((board.grid.n_filled(), board.struck.len()), (1, 7));
}

#[test]
fn a_cell_that_is_none_is_refused() {
    let rest = "vu".repeat(80);
    for cell in ["0b", "wz", "0A", "00&", "é1"] {
        let text = format!("?bd={cell}{rest}");
        let (line, column, kind) = refusal(&text, &bare());
        assert_eq!((line, column), (1, 5));
        let is_expected = matches!(
            kind,
            ReadErrorKind::Malformed {
                expected: Expected::WikiCell | Expected::WikiBoard,
                ..
            }
        );
        assert!(is_expected, "{cell}: {kind:?}");
    }
    for cell in ["00", "eq", "zz"] {
        let text = format!("?bd=S9B{cell}{}", "01".repeat(80));
        let kind = malformed(Expected::WikiCell, cell);
        assert_eq!(refusal(&text, &bare()), (1, 8, kind));
    }
}

#[test]
fn a_board_of_another_length_is_refused() {
    let kind = malformed(Expected::WikiBoard, "80 characters");
    assert_eq!(
        refusal(&format!("?bd={}", "0".repeat(80)), &bare()),
        (1, 5, kind)
    );
    let kind = malformed(Expected::WikiBoard, "0 characters");
    let (_, _, found) = refusal("https://www.sudokuwiki.org/sudoku.htm?bd=", &bare());
    assert_eq!(found, kind);
    let kind = ReadErrorKind::WrongLength {
        found: 81,
        expected: vec![36],
    };
    assert_eq!(refusal(X_WING, &shaped("2x3")), (1, 42, kind));
}
