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

fn random_text(rng: &mut ChaCha8Rng) -> String {
    let length = rng.random_range(0..200);
    match rng.random_range(0..4) {
        0 => (0..length).map(|_| rng.random::<char>()).collect(),
        1 => (0..length).map(|_| *PIECES.choose(rng).unwrap()).collect(),
        2 => damaged(rng, LINE),
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
