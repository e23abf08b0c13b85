//! Library lines of HoDoKu.

use engine::notation::{Expected, Position, ReadErrorKind};

use crate::{bare, malformed, read, read_lines, refusal, shaped, struck};

/// From the regression tests of HoDoKu: a W-wing, with placed digits and deleted candidates.
const LIBRARY: &str = ":0803:35:+6.+4+9+5+8+7+2+1+7+5+8+3+2+1+9+4+6+2+1+9+7+6+4+5+3+8.+8......+4.4.5.+7..9..+2.8.+7.5.+9.......+8..5+4.+2+7.+6.2....94+3:::";
/// A board with deleted candidates only.
const DELETED: &str = ":0000:x:..65.849..15.4.7.2..9...65.9..867315681.5.279..7.9.864.63...5..1...3.94..9.7..1..:324 326 331 332 339 261 262 364 366 871 891::";

#[test]
fn given_and_placed_digits_are_read() {
    let text = format!(":0000:x:1+2{}+3:::", ".".repeat(78));
    let board = read(&text);
    assert_eq!(board.grid.n_filled(), 3);
    assert_eq!(board.position_of_cell[0], Position { line: 1, column: 9 });
    assert_eq!(
        board.position_of_cell[1],
        Position {
            line: 1,
            column: 11
        }
    );
    assert_eq!(board.struck, []);
}

#[test]
fn deleted_candidates_are_struck() {
    let board = read(DELETED);
    assert_eq!(
        board.grid.to_string(),
        "..65.849..15.4.7.2..9...65.9..867315681.5.279..7.9.864.63...5..1...3.94..9.7..1.."
    );
    let expected = [
        "r2c4=3", "r2c6=3", "r3c1=3", "r3c2=3", "r3c9=3", "r6c1=2", "r6c2=2", "r6c4=3", "r6c6=3",
        "r7c1=8", "r9c1=8",
    ];
    assert_eq!(struck(&board), expected);
    assert_eq!(board.puzzle().unwrap().struck_candidates().count(), 11);
}

#[test]
fn a_step_behind_the_candidates_is_passed_over() {
    let step = DELETED.replace("891::", "891:434 441:r7c39 r6c1b9 fr3c3");
    assert_eq!(read(&step).struck, read(DELETED).struck);
    let technique = step.replace(":0000:x:", ":0901-2:12357:");
    assert_eq!(
        read_lines(&technique, &bare()),
        read_lines(DELETED, &bare())
    );
}

#[test]
fn a_library_has_many_lines() {
    let text = format!("# fish\n{DELETED}\n\n{DELETED}\n");
    assert_eq!(read_lines(&text, &bare()).len(), 2);
}

#[test]
fn a_deleted_candidate_off_the_board_is_refused() {
    for found in ["32", "3244", "304", "x24", "024", "320"] {
        let text = DELETED.replace(":324 ", &format!(":{found} "));
        let kind = malformed(Expected::DeletedCandidate, found);
        assert_eq!(refusal(&text, &bare()), (1, 91, kind), "{found}");
    }
}

#[test]
fn a_board_of_another_length_is_refused() {
    let kind = ReadErrorKind::WrongLength {
        found: 82,
        expected: vec![16, 36, 64, 81, 100, 144, 225, 256, 400, 625],
    };
    assert_eq!(
        refusal(&DELETED.replace(":..65", ":...65"), &bare()),
        (1, 9, kind)
    );
    let kind = ReadErrorKind::WrongLength {
        found: 81,
        expected: vec![16],
    };
    assert_eq!(refusal(DELETED, &shaped("2x2")), (1, 9, kind));
    let text = format!(":0000:x:{}:::", ".".repeat(36));
    let kind = ReadErrorKind::WrongLength {
        found: 36,
        expected: vec![81],
    };
    assert_eq!(refusal(&text, &bare()), (1, 9, kind));
    let kind = ReadErrorKind::UnknownCharacter { found: 'A' };
    assert_eq!(
        refusal(&DELETED.replace(":..65", ":.A65"), &bare()),
        (1, 10, kind)
    );
    let (_, _, kind) = refusal(&LIBRARY[..40], &bare());
    assert!(
        matches!(kind, ReadErrorKind::WrongLength { .. }),
        "{kind:?}"
    );
}
