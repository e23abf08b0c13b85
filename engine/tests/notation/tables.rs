//! Tables: CSV with any names, any order of columns, quotes.

use engine::notation::{self, Expected, Position, ReadErrorKind};

use crate::{LINE, bare, malformed, read, read_lines, refusal, shaped};

/// A full board.
const FULL: &str =
    "123456789456789123789123456231674895875912364694538217317265948542897631968341572";

#[test]
fn the_column_of_the_boards_is_found() {
    let puzzle = LINE.replace('.', "0");
    for text in [
        format!("quizzes,solutions\n{puzzle},{FULL}\n{puzzle},{FULL}\n"),
        format!(
            "id,puzzle,solution,clues,difficulty\n1,{LINE},{FULL},24,2.3\n2,{LINE},{FULL},24,0.0"
        ),
        format!(
            "source,question,answer,rating\npuzzles0_kaggle,{LINE},{FULL},0\npuzzles0_kaggle,{LINE},{FULL},1"
        ),
        format!("solution,puzzle\n{FULL},{LINE}\n{FULL},{LINE}\n"),
        format!("Nr;Name;Raster\n1;leicht;{LINE}\n2;schwer;{LINE}\n"),
        format!("name\tquiz\r\na\t{LINE}\r\nb\t{LINE}\r\n"),
        format!("# made by hand\n\nname,grid\n\nx,{LINE}\n# more\n,{LINE}\n"),
        format!("1,{LINE}\n2,{LINE}"),
        format!("advanced,{LINE}\ngrabbing,{LINE}"),
        format!("number,puzzle\n1234567890123456,{LINE}\n1234567890123457,{LINE}"),
        format!("\u{feff}id,puzzle\n1,{LINE}\n2,{LINE}"),
    ] {
        assert_eq!(read_lines(&text, &bare()), [LINE, LINE], "{text}");
    }
}

#[test]
fn a_first_line_with_a_board_of_letters_is_no_row_of_names() {
    let large: String = ('A'..='P')
        .cycle()
        .take(256)
        .map(|c| if c == 'B' { c } else { '.' })
        .collect();
    let text = format!("trivial,{large}\nhard,{large}");
    let results = notation::read_all(&text, &bare());
    let lengths: Vec<usize> = results
        .iter()
        .map(|result| result.as_ref().unwrap().grid.digits().len())
        .collect();
    assert_eq!(lengths, [256, 256]);
}

#[test]
fn each_cell_knows_its_place() {
    let text = format!("id,puzzle\n7,{LINE}");
    assert_eq!(
        read(&text).position_of_cell[80],
        Position {
            line: 2,
            column: 83
        }
    );
    let text = format!("id,puzzle\n7,\"{LINE}\"");
    assert_eq!(
        read(&text).position_of_cell[0],
        Position { line: 2, column: 4 }
    );
}

#[test]
fn quoted_fields_are_read() {
    for text in [
        format!("\"{LINE}\",\"{FULL}\""),
        format!("\"{LINE}\""),
        format!("note,puzzle\n\"a, \"\"b\"\"\",{LINE}"),
        format!("note,puzzle\nx,{LINE}").replace("x,", "\"\","),
    ] {
        assert_eq!(read_lines(&text, &bare()), [LINE], "{text}");
    }
    // From the second record on a field may have line breaks.
    let text = format!("note,puzzle\na,{LINE}\n\"two\n\nlines\",\"{LINE}\"\nb,{LINE}");
    assert_eq!(read_lines(&text, &bare()), [LINE; 3]);
}

#[test]
fn names_without_a_table_are_refused_where_they_stand() {
    let text = format!("id,name\n{LINE}");
    let results = notation::read_all(&text, &bare());
    let first = results[0].as_ref().unwrap_err();
    assert_eq!((first.position.line, first.position.column), (1, 1));
    assert!(results[1].is_ok());
    let kind = ReadErrorKind::WrongLength {
        found: 2,
        expected: vec![16, 36, 64, 81, 100, 144, 225, 256, 400, 625],
    };
    assert_eq!(refusal("id,puzzle\n", &bare()), (1, 1, kind));
}

#[test]
fn a_bad_board_is_refused_in_its_column() {
    let text = |board: &str| format!("id,puzzle,by\n1,{LINE},x\n2,{board},y\n3,{LINE},z");
    let error = |board: &str| {
        let results = notation::read_all(&text(board), &bare());
        assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 2);
        let error = results.into_iter().find_map(Result::err).unwrap();
        (error.position.line, error.position.column, error.kind)
    };
    let wrong = |found| ReadErrorKind::WrongLength {
        found,
        expected: vec![16, 36, 64, 81, 100, 144, 225, 256, 400, 625],
    };
    assert_eq!(error(&LINE[1..]), (3, 3, wrong(80)));
    assert_eq!(error(""), (3, 1, wrong(0)));
    let kind = ReadErrorKind::UnknownCharacter { found: '?' };
    assert_eq!(error(&LINE.replacen('8', "?", 1)), (3, 7, kind));
    let kind = ReadErrorKind::DigitTooGreat {
        found: "A".into(),
        greatest: "9".into(),
    };
    assert_eq!(error(&LINE.replacen('8', "A", 1)), (3, 7, kind));
}

#[test]
fn an_open_quote_is_refused() {
    let text = format!("id,puzzle\n1,{LINE}\n2,\"{LINE}\n3,{LINE}");
    let kind = malformed(Expected::ClosingQuote, "the end of the text");
    let results = notation::read_all(&text, &bare());
    let error = results[1].as_ref().unwrap_err();
    assert_eq!((error.position.line, error.position.column), (3, 1));
    assert_eq!(error.kind, kind);
    let long = format!(
        "id,puzzle\n1,{LINE}\n2,\"{}\n3,{LINE}",
        "x\n".repeat(40_000)
    );
    let results = notation::read_all(&long, &bare());
    let error = results[1].as_ref().unwrap_err();
    assert_eq!(error.kind, ReadErrorKind::TooLong { most: 65536 });
    assert!(results.last().unwrap().is_ok());
}

#[test]
fn a_shape_chooses_the_column() {
    let small = "12..34..........";
    let text = format!("a,b\n{LINE},{small}");
    let options = shaped("2x2");
    let boards = notation::read_all(&text, &options);
    assert_eq!(boards[0].as_ref().unwrap().grid.to_string(), small);
    assert_eq!(read_lines(&text, &bare()), [LINE]);
}
