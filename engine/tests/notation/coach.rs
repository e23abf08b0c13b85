//! Links of sudoku.coach: base 32 of zlib of JSON.

use engine::notation::{Expected, Position};

use crate::{LINE, bare, malformed, read, refusal, struck, variant};

/// A copied board with the candidates of every open cell, from the tests of another reader.
const COPIED: &str = "SCv7_32_f2e5aju11m1j036s4lnp076r1475vei14t024gkh207q0vdktbn7b820h4alne9rveebfqd7qjet6asq78aacjuf73f557smr7a2c01076r80o43ctofl86a1bk73g20bb4o4tqqj41ggmm50ie6al6ea9oakp84sgm1ac45f7672qn260qerm55lpem4dk2i9ckk6tggghkhu68vv43bl30neavvtd3pus6taqp91b5cq7bris8rlefd7eif7muo5ji3sg5ph8g3bvn8gpbuqqedkf9tlqp7m4srpobpmkkoio";
const DIGITS: &str =
    "9..23541.2.1964.53543718....5.4.3...31.65...449.821.3.8.51423..13958..42.243...8.";

fn link(json: &str) -> String {
    let bytes = miniz_oxide::deflate::compress_to_vec_zlib(json.as_bytes(), 6);
    let bits: Vec<u8> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1))
        .collect();
    let figure = |bits: &[u8]| {
        let value = (0..5).fold(0, |value, bit| {
            value * 2 + u32::from(*bits.get(bit).unwrap_or(&0))
        });
        char::from_digit(value, 32).unwrap()
    };
    let figures: String = bits.chunks(5).map(figure).collect();
    format!("https://sudoku.coach/en/play/SCv7_32_{figures}")
}

fn json(given: &str, user: &str, candidates: &str) -> String {
    format!(
        "{{\"gridSize\":9,\"colours\":[],\"givenDigits\":\"{given}\",\"userDigits\":\"{user}\",\
         \"userCellCandidates\":\"{candidates}\"}}"
    )
}

#[test]
fn a_copied_board_is_read() {
    let board = read(COPIED);
    assert_eq!(board.grid.to_string(), DIGITS);
    let candidates = board.puzzle().unwrap();
    // r1c2 is left with 6, 7 and 8.
    let cell = "r1c2".parse().unwrap();
    assert_eq!(format!("{:?}", candidates.struck(cell)), "{}");
    let linked = read(&format!("https://sudoku.coach/en/play/{COPIED}"));
    assert_eq!(linked.grid.to_string(), DIGITS);
    assert_eq!(
        linked.position_of_cell[80],
        Position {
            line: 1,
            column: 38
        }
    );
}

#[test]
fn digits_of_a_player_are_digits_of_the_board() {
    let zeros = LINE.replace('.', "0");
    let user = format!("5{}", "0".repeat(80));
    let board = read(&link(&json(&zeros, &user, "")));
    assert_eq!(board.grid.to_string(), LINE.replacen('.', "5", 1));
}

#[test]
fn candidates_count_where_every_open_cell_has_some() {
    let zeros = LINE.replace('.', "0");
    let candidates = |first: &str| {
        let cell = |(index, c)| match (index, c) {
            (0, _) => first,
            (_, '.') => "1022",
            _ => "0",
        };
        let cells: Vec<&str> = LINE.chars().enumerate().map(cell).collect();
        cells.join("-")
    };
    let none = "0".repeat(81);
    let board = read(&link(&json(&zeros, &none, &candidates("6"))));
    assert_eq!(struck(&board), ["r1c1=5", "r1c1=9"]);
    let board = read(&link(&json(&zeros, &none, &candidates("0"))));
    assert_eq!(board.struck, []);
}

#[test]
fn what_is_no_puzzle_is_refused() {
    let packed_badly = malformed(Expected::Packed, "something else");
    for text in ["SCv7_32_", "SCv7_32_zz", "SCv7_32_f2e5", "SCv7_32_é"] {
        assert_eq!(refusal(text, &bare()).2, packed_badly, "{text}");
    }
    let broken = COPIED.replace("mkkoio", "mkkoho");
    assert_eq!(refusal(&broken, &bare()), (1, 9, packed_badly));
    for json in ["{}", "[", "{\"givenDigits\":\"12\"}", "{\"givenDigits\":5}"] {
        assert_eq!(
            refusal(&link(json), &bare()).2,
            malformed(Expected::Puzzle, json)
        );
    }
    let (_, _, kind) = refusal(&link("{\"gridSize\":6}"), &bare());
    assert_eq!(kind, variant("a grid that is not 9 by 9"));
    let (_, _, kind) = refusal(&link("{\"gridSize\":9,\"cages\":[1]}"), &bare());
    assert_eq!(kind, variant("cages"));
}

#[test]
fn a_text_that_unpacks_to_more_than_64_kib_is_refused() {
    let bomb = link(&" ".repeat(5_000_000));
    assert!(bomb.len() < 100_000);
    assert_eq!(
        refusal(&bomb, &bare()).2,
        malformed(Expected::Packed, "something else")
    );
}
