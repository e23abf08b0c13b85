//! Documents of OpenSudoku.

use engine::notation::{self, Expected, Position, ReadErrorKind, Reader};

use crate::{LINE, bare, malformed, read, read_lines, refusal};

fn zeros() -> String {
    LINE.replace('.', "0")
}

fn document(version: &str, inside: &str) -> String {
    format!(
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<opensudoku{version}>\n{inside}\n</opensudoku>\n"
    )
}

#[test]
fn version_1_is_read() {
    let inside = format!(
        "  <name>Easy</name><author>it&apos;s me</author>\n  <description>a > b</description>\n  <game data=\"{0}\" />\n  <game data='{0}'/>\n",
        zeros()
    );
    let text = document("", &inside);
    assert_eq!(read_lines(&text, &bare()), [LINE, LINE]);
    let boards = notation::read_all(&text, &bare());
    let first = boards[0].as_ref().unwrap();
    assert_eq!(
        first.position_of_cell[0],
        Position {
            line: 5,
            column: 15
        }
    );
}

#[test]
fn version_2_is_read() {
    let game = format!("<game data=\"{}\" state=\"0\" time=\"0\" />", zeros());
    let inside = format!(
        "<!-- <game data=\"1\"/> \"it's\" --><folder name=\"Easy (All)\" created=\"1\">\n{game}{game}\n</folder>\n<folder name=\"a=b > c\">{game}</folder><![CDATA[ <game data=\"2\"> ]]>"
    );
    assert_eq!(
        read_lines(&document(" version=\"2\"", &inside), &bare()),
        [LINE; 3]
    );
}

#[test]
fn the_state_of_a_game_is_read() {
    for (version, notes) in [
        ("1", "-|"),
        ("1", "1,2,|"),
        ("2", "6|"),
        ("3", "6|"),
        ("4", "6|0|"),
        ("5", "6|0|-1|"),
    ] {
        let cell = |c: char| match c {
            '.' => format!("0|{notes}1|"),
            _ => format!("{c}|{notes}0|"),
        };
        let cells: String = LINE.chars().map(cell).collect();
        for line_break in ["&#10;", "&#xA;", "\n"] {
            let game =
                format!("<game state=\"1\" data=\"version: {version}{line_break}{cells}\"/>");
            assert_eq!(
                read(&document("", &game)).grid.to_string(),
                LINE,
                "{version}"
            );
        }
    }
}

#[test]
fn a_document_may_be_one_line_and_more_may_follow() {
    let text = document("", &format!("<game data=\"{}\"/>", zeros())).replace('\n', "");
    assert_eq!(
        read_lines(&format!("{text}\n{LINE}"), &bare()),
        [LINE, LINE]
    );
    assert_eq!(
        read_lines(&format!("{LINE}\n{text}"), &bare()),
        [LINE, LINE]
    );
}

#[test]
fn games_are_told_as_they_come() {
    let mut reader = Reader::new(bare());
    let game = format!("<game data=\"{}\"/>", zeros());
    assert_eq!(reader.push_line("<opensudoku>").len(), 0);
    assert_eq!(reader.push_line(&game).len(), 1);
    assert_eq!(reader.push_line(&format!("{game}{game}")).len(), 2);
    assert_eq!(reader.push_line("</opensudoku>").len(), 0);
    assert_eq!(reader.push_line(LINE).len(), 1);
    assert_eq!(reader.finish().len(), 0);
}

#[test]
fn a_bad_game_is_refused_where_it_stands() {
    let inside = |data: &str| document("", &format!("<game data=\"{data}\"/>"));
    let wrong = |found| ReadErrorKind::WrongLength {
        found,
        expected: vec![16, 36, 64, 81, 100, 144, 225, 256, 400, 625],
    };
    assert_eq!(refusal(&inside(&zeros()[1..]), &bare()), (3, 13, wrong(80)));
    assert_eq!(refusal(&inside(""), &bare()), (3, 1, wrong(0)));
    assert_eq!(refusal(&document("", "<game/>"), &bare()), (3, 1, wrong(0)));
    let kind = ReadErrorKind::UnknownCharacter { found: '&' };
    assert_eq!(refusal(&inside("12&bad;"), &bare()), (3, 15, kind));
    let kind = malformed(Expected::CellData, "version: 9 0|0|");
    assert_eq!(refusal(&inside("version: 9 0|0|"), &bare()), (3, 13, kind));
    let kind = malformed(Expected::CellData, "x");
    assert_eq!(
        refusal(&inside("version: 3\n0|0|1|x|0|1|"), &bare()),
        (4, 7, kind)
    );
    let kind = ReadErrorKind::DigitTooGreat {
        found: "5".into(),
        greatest: "4".into(),
    };
    let small = format!("version: 3\n5|0|1|{}", "0|0|1|".repeat(15));
    assert_eq!(refusal(&inside(&small), &bare()), (4, 1, kind));
    assert_eq!(
        refusal(&inside("version: 3\n0|0|1|"), &bare()),
        (3, 13, wrong(1))
    );
}

#[test]
fn other_documents_are_refused() {
    let kind = malformed(Expected::OpenSudoku, "<html>");
    assert_eq!(
        refusal("<?xml version=\"1.0\"?>\n<html>\n", &bare()),
        (2, 1, kind)
    );
    let kind = ReadErrorKind::UnknownCharacter { found: '<' };
    assert_eq!(refusal("<html>", &bare()), (1, 1, kind));
}

#[test]
fn a_document_that_ends_too_early_is_refused() {
    let end = "the end of the text";
    let kind = malformed(Expected::EndOfDocument, end);
    assert_eq!(refusal("<opensudoku>\n", &bare()), (1, 1, kind.clone()));
    assert_eq!(
        refusal("<?xml version=\"1.0\"?>\n123", &bare()),
        (1, 1, kind)
    );
    let kind = malformed(Expected::EndOfTag, end);
    assert_eq!(
        refusal("<opensudoku>\n <game data=\"12", &bare()),
        (2, 2, kind)
    );
}

#[test]
fn a_tag_without_end_is_given_up() {
    let text = format!("<opensudoku>\n<game data=\"{}", "1\n".repeat(40_000));
    let results = notation::read_all(&text, &bare());
    let error = results[0].as_ref().unwrap_err();
    assert_eq!(error.kind, ReadErrorKind::TooLong { most: 65536 });
    assert_eq!((error.position.line, error.position.column), (2, 1));
    // A comment may be as long as it likes.
    let comment = "<!-- no game\n".to_owned() + &"- > \n".repeat(40_000) + "-->";
    let game = format!("<game data=\"{}\"/>", zeros());
    assert_eq!(
        read_lines(&document("", &(comment + &game)), &bare()),
        [LINE]
    );
}
