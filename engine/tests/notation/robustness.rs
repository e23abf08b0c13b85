//! No text whatever makes the reader panic, and each result has its place in the text.

use engine::notation::{self, Alphabet, Position, ReadError, ReadOptions, Reader};
use engine::{Digit, Grid};
use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom;
use rand::{RngExt, SeedableRng};

use crate::{LINE, bare, rows, shaped, written_in};

/// What boards are made of, and what stands around them.
const PIECES: [&str; 40] = [
    "1",
    "2",
    "3",
    "4",
    "9",
    "0",
    ".",
    ".",
    "*",
    "_",
    "X",
    "-",
    "-",
    "A",
    "G",
    "P",
    "Y",
    "Z",
    "f",
    " ",
    " ",
    "  ",
    "\t",
    "\n",
    "\n",
    "\r\n",
    "|",
    "+",
    "=",
    "#",
    ",",
    ";",
    "│",
    "─",
    "10",
    "25",
    "26",
    "...",
    ".........",
    "é",
];

/// An example of each notation beside lines and grids.
const SAMPLES: [&str; 8] = [
    "1 2 | 34 34\n34 34 | 1 2\n-----+-----\n2 14 | 34 134\n34 134 | 2 14\n",
    "#A x\n[Puzzle]\n12..\n34..\n....\n....\n[State]\n12..\n[Colours]\n",
    ":0000:x:..65.849..15.4.7.2..9...65.9..867315681.5.279..7.9.864.63...5..1...3.94..9.7..1..:324 326::",
    "id,puzzle\n1,12..34..........\n2,\"12..34..........\"\n\"a\n\"\"b\",34..12..........\n",
    "<?xml version='1.0'?>\n<opensudoku>\n<game data=\"12..34..........\"/>\n</opensudoku>\n",
    "https://www.sudokuwiki.org/sudoku.htm?bd=S9B015y2e685w68050609040i022e0e0f0a2e085y050f0a5u090b042e2u2e0i06042c0810012q0f0dd0015w9i102e020a089e03050f9e0d5y042e05d0609i010f095y0e5y0f0a045y0206020166cy669id205",
    "https://example.org/#v=1&p=12..34..........\nscf15ooA*aMe*\n?s=12..34..........",
    "fpuzzlesN4IgzglgXgpiBcBOANCA5gJwgEwQbT2AF9ljSSzKLryBdZQmq8l54+x1p7rjtn/nQaCR3PgIm9hk0UM6zR4rssW0iQA=",
];

fn random_text(rng: &mut ChaCha8Rng) -> String {
    let length = rng.random_range(0..200);
    match rng.random_range(0..6) {
        0 => (0..length).map(|_| rng.random::<char>()).collect(),
        1 => (0..length).map(|_| *PIECES.choose(rng).unwrap()).collect(),
        2 => damaged(rng, LINE),
        3 => {
            let sample = SAMPLES.choose(rng).unwrap();
            damaged(rng, sample)
        }
        4 => {
            let samples: Vec<&str> = (0..3).map(|_| *SAMPLES.choose(rng).unwrap()).collect();
            damaged(rng, &samples.join("\n"))
        }
        _ => {
            let text = rows(LINE, rng.random_range(1..40)).join("\n");
            damaged(rng, &text)
        }
    }
}

/// Changes, drops or adds a few characters.
fn damaged(rng: &mut ChaCha8Rng, text: &str) -> String {
    let mut pieces: Vec<String> = text.chars().map(String::from).collect();
    for _ in 0..rng.random_range(0..5) {
        let index = rng.random_range(0..pieces.len());
        let piece = PIECES.choose(rng).unwrap().to_string();
        match rng.random_range(0..3) {
            0 => pieces[index] = piece,
            1 => pieces.insert(index, piece),
            _ => drop(pieces.remove(index)),
        }
    }
    pieces.concat()
}

fn random_options(rng: &mut ChaCha8Rng) -> ReadOptions {
    let shapes = ["2x2", "3x2", "3x3", "4x4", "5x5"];
    match rng.random_range(0..4) {
        0 => shaped(shapes.choose(rng).unwrap()),
        1 => {
            let alphabets = [
                Alphabet::Standard,
                Alphabet::Hex,
                Alphabet::Letters,
                Alphabet::Decimal,
            ];
            written_in(*alphabets.choose(rng).unwrap())
        }
        _ => bare(),
    }
}

fn is_in(text: &str, position: Position) -> bool {
    let line = text.lines().nth(position.line.wrapping_sub(1));
    let n_chars = line.map_or(0, |line| line.chars().count());
    (1..=n_chars).contains(&position.column)
}

fn assert_sound(text: &str, options: &ReadOptions) -> bool {
    let results = notation::read_all(text, options);
    for result in &results {
        match result {
            Err(ReadError { position, .. }) => {
                assert!(is_in(text, *position), "{position:?} {text:?}")
            }
            Ok(board) => {
                let (n_cells, size) = (board.grid.shape().n_cells(), board.grid.shape().size());
                assert_eq!(board.position_of_cell.len(), n_cells, "{text:?}");
                assert!(board.position_of_cell.is_sorted(), "{text:?}");
                let mut places = board.position_of_cell.iter();
                assert!(places.all(|&place| is_in(text, place)), "{text:?}");
                let mut digits = board.grid.digits().iter().flatten();
                assert!(
                    digits.all(|digit: &Digit| digit.value() <= size),
                    "{text:?}"
                );
                assert!(
                    options
                        .shape
                        .is_none_or(|shape| shape == board.grid.shape())
                );
            }
        }
    }
    let one = notation::read_one(text, options);
    let is_one = matches!(&results[..], [Ok(_)]);
    assert_eq!(one.is_ok(), is_one, "{text:?}");
    is_one
}

#[test]
fn random_texts_are_read_or_refused() {
    let mut rng = ChaCha8Rng::seed_from_u64(90);
    let mut n_read = 0;
    for _ in 0..20_000 {
        let text = random_text(&mut rng);
        let options = random_options(&mut rng);
        n_read += usize::from(assert_sound(&text, &options));
    }
    assert!((500..19_500).contains(&n_read), "{n_read}");
}

#[test]
fn a_reader_gives_what_reading_at_once_gives() {
    let mut rng = ChaCha8Rng::seed_from_u64(91);
    let mut n_compared = 0;
    for _ in 0..5_000 {
        let text = random_text(&mut rng);
        let mut reader = Reader::new(bare());
        let lines = text.lines().flat_map(|line| reader.push_line(line));
        let mut results: Vec<_> = lines.collect();
        results.extend(reader.finish());
        // A text in which no line is a board, nor rows are, may still be one board in pieces.
        if results.iter().any(Result::is_ok) {
            assert_eq!(results, notation::read_all(&text, &bare()), "{text:?}");
            n_compared += 1;
        }
    }
    assert!(n_compared > 200, "{n_compared}");
}

#[test]
fn long_texts_are_read() {
    let text = format!("{LINE}\n").repeat(10_000);
    let grids = notation::read_all(&text, &bare()).into_iter();
    let expected: Vec<Grid> = notation::read_all(LINE, &bare())
        .into_iter()
        .map(|board| board.unwrap().grid)
        .collect();
    let mut n = 0;
    for board in grids {
        assert_eq!(board.unwrap().grid, expected[0]);
        n += 1;
    }
    assert_eq!(n, 10_000);
    assert!(notation::read_one(&".".repeat(1_000_000), &bare()).is_err());
}
