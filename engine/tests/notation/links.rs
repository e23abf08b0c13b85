//! Links of this project, links with a board in their path, and links that cannot be read.

use engine::notation::{Position, ReadErrorKind};

use crate::{LINE, bare, read, read_lines, refusal};

#[test]
fn links_of_this_project_are_read() {
    for start in [
        "https://example.org/depth/#v=1&p=",
        "#v=1&p=",
        "https://example.org/#rules=naked&v=1&p=",
    ] {
        let board = read(&format!("{start}{LINE}&pass=3&cell=r1c1"));
        assert_eq!(board.grid.to_string(), LINE, "{start}");
        let column = start.len() + 1;
        assert_eq!(board.position_of_cell[0], Position { line: 1, column });
    }
    let large = format!("1G{}", ".".repeat(254));
    assert_eq!(read(&format!("#v=1&p={large}")).grid.to_string(), large);
    let kind = ReadErrorKind::UnreadLink {
        found: "#v=2&p=1".into(),
    };
    assert_eq!(refusal("#v=2&p=1", &bare()), (1, 1, kind));
    let kind = ReadErrorKind::UnreadLink {
        found: "#v=1&g=depth-23".into(),
    };
    assert_eq!(refusal("#v=1&g=depth-23", &bare()), (1, 1, kind));
    let kind = ReadErrorKind::UnknownCharacter { found: '?' };
    assert_eq!(refusal("#v=1&p=1?", &bare()), (1, 9, kind));
}

#[test]
fn a_board_at_the_end_of_a_path_is_read() {
    for link in [
        format!("https://sudoku.coach/en/play/{LINE}"),
        format!("http://example.org/{LINE}/?x=1"),
    ] {
        assert_eq!(read(&link).grid.to_string(), LINE);
    }
}

#[test]
fn links_stand_among_other_lines() {
    let text = format!("{LINE}\n  https://example.org/{LINE} from somewhere\n?bd={LINE}\r\n{LINE}");
    assert_eq!(read_lines(&text, &bare()), [LINE; 4]);
    // A link in a comment is a comment.
    let text = format!("# https://example.org\n{LINE} https://example.org\n{LINE},https://x.org");
    assert_eq!(read_lines(&text, &bare()), [LINE; 2]);
}

#[test]
fn links_that_hold_no_board_are_refused() {
    for link in [
        "https://sudokupad.app/psxczr0jpr",
        "https://tinyurl.com/abc",
        "https://sudokupad.app/sclN4Ig",
        "SCv6_32_abc",
        "https://",
        "www.",
        "scf",
    ] {
        let kind = ReadErrorKind::UnreadLink { found: link.into() };
        assert_eq!(
            refusal(&format!(" {link}"), &bare()),
            (1, 2, kind),
            "{link}"
        );
    }
    let long = format!("https://example.org/{}", "é".repeat(100));
    let kind = ReadErrorKind::UnreadLink {
        found: format!("https://example.org/{}...", "é".repeat(20)),
    };
    assert_eq!(refusal(&long, &bare()), (1, 1, kind));
}

#[test]
fn a_refused_link_says_which_forms_are_read() {
    let error = engine::notation::read_one("https://tinyurl.com/abc", &bare()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "line 1, column 1: expected a link that holds its board in a form that is read, such as one \
         of SudokuWiki, or a plain line, found https://tinyurl.com/abc"
    );
}

#[test]
fn an_empty_board_is_refused_where_its_link_begins() {
    for link in [
        "SCv7_32_", "?bd=", "?load=", "?s=", "fpuzzles", "#v=1&p=", "?s=&x=1",
    ] {
        let (line, column, _) = refusal(&format!("\n  {link}"), &bare());
        assert_eq!((line, column), (2, 3), "{link}");
    }
}

#[test]
fn letters_that_begin_like_a_link_are_a_board() {
    let line: String = format!("scf{}", "a".repeat(622)).to_uppercase();
    assert_eq!(read(&line.to_lowercase()).grid.shape().size(), 25);
}
