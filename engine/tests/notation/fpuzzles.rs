//! Links of f-puzzles and SudokuPad: lz-string of JSON.

use engine::Shape;
use engine::notation::{Expected, ReadErrorKind};

use crate::{LINE, bare, malformed, read, refusal, rows, struck, variant};

/// A blank 9x9 grid, as SudokuPad's own tools have it.
const BLANK: &str =
    "N4IgzglgXgpiBcBOANCA5gJwgEwQbT2AF9ljSSzKLryBdZQmq8l54+x1p7rjtn/nQaCR3PgIm9hk0UM6zR4rssW0iQA=";
/// Digits and both diagonals, from the tests of a solver.
const DIAGONALS: &str = "N4IgzglgXgpiBcBOANCA5gJwgEwQbT2AF9ljSQA3AQwBsBXOeAdlTQgpgDsEAXDBkmSGDBlWgwQBmVuy69+MUdXqMArDI7d4fAQF1khMSoQAODXO0KRpa8PLKJSc1p2KbN/YSXjGAJmfyAu6gDowAbAGWQSE+CCzosi5WwbZEnnYZ3sbw0gmagW4x2ep5Fq5ZjhGlSdFpBpnBRo4AjJHlKY2hUm1W6bZNfj219rHwZtUFqSPZACxDhXVeHUUt8xWMKBNRC52jJWz52yJ9y+sI+4mTywNxax71Uw0ZN/BzW+W6+iDYEFRoAPacWgAagKqB+f0BtAAtJMgA===";

/// Returns the JSON of the cells of a line.
fn grid(line: &str, size: usize) -> String {
    let cell = |c: char| match c {
        '.' => "{}".to_owned(),
        _ => format!("{{\"value\":{c},\"given\":true}}"),
    };
    let row = |row: String| format!("[{}]", row.chars().map(cell).collect::<Vec<_>>().join(","));
    let rows: Vec<String> = rows(line, size).into_iter().map(row).collect();
    format!("[{}]", rows.join(","))
}

fn json(line: &str, more: &str) -> String {
    format!("{{\"size\":9,\"grid\":{}{more}}}", grid(line, 9))
}

fn packed(json: &str) -> String {
    lz_str::compress_to_base64(json)
}

fn link(json: &str) -> String {
    format!("https://www.f-puzzles.com/?load={}", packed(json))
}

#[test]
fn plain_boards_are_read() {
    let json = json(LINE, "");
    assert_eq!(read(&link(&json)).grid.to_string(), LINE);
    let packed = packed(&json);
    for text in [
        format!(
            "https://f-puzzles.com/?load={}",
            packed
                .replace('+', "%2B")
                .replace('/', "%2F")
                .replace('=', "%3D")
        ),
        format!("https://sudokupad.app/fpuzzles{packed}"),
        format!(
            "https://sudokupad.app/sudoku/fpuzzles{}",
            packed.replace('/', "%2F")
        ),
        format!("https://sudokupad.app/?puzzleid=fpuzzles{packed}"),
        format!("fpuzzles{packed}"),
        packed.trim_end_matches('=').to_owned(),
    ] {
        if !text.contains("app/fpuzzles") || !packed.contains('/') {
            assert_eq!(read(&text).grid.to_string(), LINE, "{text}");
        }
    }
}

#[test]
fn a_blank_grid_of_sudokupad_is_read() {
    for start in ["", "https://f-puzzles.com/?load=", "fpuzzles"] {
        let board = read(&format!("{start}{BLANK}"));
        assert_eq!(board.grid.shape(), Shape::CLASSIC);
        assert_eq!(board.grid.n_filled(), 0);
    }
}

#[test]
fn other_sizes_and_usual_regions_are_read() {
    let line = "123456......654321..................";
    let json = format!("{{\"size\":6,\"grid\":{}}}", grid(line, 6));
    assert_eq!(read(&link(&json)).grid.to_string(), line);
    let cell = |index: usize| format!("{{\"region\":{}}}", 7 - (index / 8 * 2 + index % 4 / 2));
    let cells: Vec<String> = (0..16).map(cell).collect();
    let rows: Vec<String> = cells
        .chunks(4)
        .map(|row| format!("[{}]", row.join(",")))
        .collect();
    let json = format!("{{\"size\":4,\"grid\":[{}]}}", rows.join(","));
    assert_eq!(read(&link(&json)).grid.shape().to_string(), "2x2");
    let other = json.replacen("\"region\":7", "\"region\":6", 1);
    assert_eq!(
        refusal(&link(&other), &bare()),
        (1, 33, variant("boxes of another form"))
    );
    let none = json.replacen("\"region\":7", "\"region\":null", 1);
    assert_eq!(
        refusal(&link(&none), &bare()),
        (1, 33, variant("boxes of another form"))
    );
}

#[test]
fn candidates_are_read() {
    let given = json(LINE, "").replacen("{}", "{\"givenPencilMarks\":[1,2]}", 1);
    assert_eq!(struck(&read(&link(&given))), ["r1c1=5", "r1c1=9"]);
    // Notes count where every open cell has some.
    let some = json(LINE, "").replacen("{}", "{\"centerPencilMarks\":[1,2]}", 1);
    assert_eq!(read(&link(&some)).struck, []);
    let all = some.replace("{}", "{\"centerPencilMarks\":[1,2,3,4,5,6,7,8,9]}");
    assert_eq!(struck(&read(&link(&all))), ["r1c1=5", "r1c1=9"]);
    let corners = json(LINE, "").replace("{}", "{\"cornerPencilMarks\":[1],\"c\":\"#fff\"}");
    assert_eq!(read(&link(&corners)).struck, []);
}

#[test]
fn digits_of_a_player_are_digits_of_the_board() {
    let json = json(LINE, "").replacen("{}", "{\"value\":\"5\"}", 1);
    assert_eq!(
        read(&link(&json)).grid.to_string(),
        LINE.replacen('.', "5", 1)
    );
}

#[test]
fn variants_are_refused() {
    let kind = variant("diagonal+");
    assert_eq!(
        refusal(&format!("?load={DIAGONALS}"), &bare()),
        (1, 7, kind)
    );
    for (more, found) in [
        (
            ",\"killercage\":[{\"cells\":[\"R1C1\",\"R1C2\"],\"value\":\"10\"}]",
            "killercage",
        ),
        (
            ",\"title\":\"Cages\",\"extraregion\":[{\"cells\":[\"R1C1\"]}]",
            "extraregion",
        ),
        (",\"antiknight\":true", "antiknight"),
        (",\"line\":[{\"lines\":[[\"R1C1\",\"R2C2\"]]}]", "line"),
        (",\"negative\":[\"ratio\"]", "negative"),
        (
            ",\"ruleset\":\"Normal sudoku rules apply. Digits on lines rise.\"",
            "rules in words",
        ),
    ] {
        assert_eq!(
            refusal(&link(&json(LINE, more)), &bare()),
            (1, 33, variant(found))
        );
    }
    let cell = json(LINE, "").replacen("{}", "{\"odd\":true}", 1);
    assert_eq!(refusal(&link(&cell), &bare()), (1, 33, variant("odd")));
}

#[test]
fn what_is_no_rule_is_passed_over() {
    let more = ",\"title\":\"Sudoku\",\"author\":\"me\",\"ruleset\":\"Normal Sudoku rules apply.\",\
                \"solution\":[1,2],\"antiknight\":false,\"cage\":[],\"negative\":[],\"disjointgroups\":null";
    assert_eq!(read(&link(&json(LINE, more))).grid.to_string(), LINE);
}

#[test]
fn what_is_no_puzzle_is_refused() {
    let packed_badly = malformed(Expected::Packed, "something else");
    for text in [
        "?load=",
        "?load=!!!",
        "?load=N4Ig",
        "fpuzzles",
        "?load=AAAA",
        "N4Igé",
    ] {
        let (_, _, kind) = refusal(text, &bare());
        assert_eq!(kind, packed_badly, "{text}");
    }
    for json in [
        "{}",
        "[]",
        "1",
        "{\"size\":9}",
        "{\"size\":9,\"grid\":[[1]]}",
        "{\"size\":",
        "{\"size\":9,\"grid\":1}",
    ] {
        let kind = malformed(Expected::Puzzle, json);
        assert_eq!(refusal(&link(json), &bare()), (1, 33, kind), "{json}");
    }
    let kind = ReadErrorKind::WrongLength {
        found: 49,
        expected: vec![16, 36, 64, 81, 100, 144, 225, 256, 400, 625],
    };
    let seven = format!("{{\"size\":7,\"grid\":{}}}", grid(&".".repeat(49), 7));
    assert_eq!(refusal(&link(&seven), &bare()), (1, 33, kind));
    let great = json(LINE, "").replacen("\"value\":6", "\"value\":10", 1);
    let kind = ReadErrorKind::DigitTooGreat {
        found: "A".into(),
        greatest: "9".into(),
    };
    assert_eq!(refusal(&link(&great), &bare()), (1, 33, kind));
    let no_digit = json(LINE, "").replacen("\"value\":6", "\"value\":[6]", 1);
    let kind = malformed(Expected::CellData, "something else");
    assert_eq!(refusal(&link(&no_digit), &bare()), (1, 33, kind));
}

#[test]
fn a_text_that_unpacks_to_more_than_64_kib_is_refused() {
    let bomb = packed(&format!(
        "{{\"size\":9,\"title\":\"{}\"}}",
        "a".repeat(1_000_000)
    ));
    assert!(bomb.len() < 20_000);
    let (_, _, kind) = refusal(&format!("fpuzzles{bomb}"), &bare());
    assert_eq!(kind, malformed(Expected::Packed, "something else"));
}
