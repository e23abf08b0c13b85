//! Reading and writing.

use engine::notation::{self, Alphabet, Board, Position, ReadError, ReadOptions, Reader, write};
use engine::{Cell, DigitSet, Grid, Puzzle, Shape};

type Results = Vec<Result<Board, ReadError>>;

/// Reads a text at once and line by line: both must give the same, with places in the text.
pub fn read(data: &[u8]) {
    let (&first, data) = data.split_first().unwrap_or((&0, data));
    let options = options(first);
    let text = String::from_utf8_lossy(data);
    let results = check(&text, &options);
    let is_one = matches!(results[..], [Ok(_)]);
    assert_eq!(notation::read_one(&text, &options).is_ok(), is_one);
}

/// Reads links: characters as they are, bytes in base 32, and JSON packed in both ways.
pub fn packed(data: &[u8]) {
    let (&first, data) = data.split_first().unwrap_or((&0, data));
    let text = String::from_utf8_lossy(data);
    let line = text.replace(['\n', '\r'], " ");
    let link = match first % 6 {
        0 => format!("fpuzzles{line}"),
        1 => format!("SCv7_32_{}", base_32(data)),
        2 => format!("?load={}", lz_str::compress_to_base64(&*text)),
        3 => {
            let packed = miniz_oxide::deflate::compress_to_vec_zlib(data, first / 6 % 11);
            format!("SCv7_32_{}", base_32(&packed))
        }
        4 => format!("?bd={line}"),
        _ => format!("https://example.org/{line}"),
    };
    check(&link, &ReadOptions::default());
}

/// Reads a table with a row of names.
pub fn tables(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    check(&text, &ReadOptions::default());
    check(
        &format!("id,puzzle\n1,12..34..........\n{text}"),
        &ReadOptions::default(),
    );
}

/// Reads a document of OpenSudoku.
pub fn documents(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    check(&format!("<opensudoku>{text}"), &ReadOptions::default());
    check(
        &format!("<opensudoku><game data=\"version: {text}"),
        &ReadOptions::default(),
    );
}

/// Writes what is read in every notation, and reads it again.
pub fn round_trip(data: &[u8]) {
    let (&first, data) = data.split_first().unwrap_or((&0, data));
    let text = String::from_utf8_lossy(data);
    for board in notation::read_all(&text, &options(first))
        .into_iter()
        .flatten()
    {
        if let Ok(puzzle) = board.puzzle() {
            write_and_read(&puzzle);
        }
    }
}

fn write_and_read(puzzle: &Puzzle) {
    let plain = Puzzle::try_from(puzzle.grid().clone()).expect("it has no faults");
    let read = |text: &str| {
        let options = ReadOptions {
            shape: Some(puzzle.shape()),
            alphabet: Some(Alphabet::Standard),
        };
        let board = notation::read_one(text, &options);
        board
            .and_then(Board::puzzle)
            .unwrap_or_else(|error| panic!("{error} in\n{text}"))
    };
    assert_eq!(read(&write::line(puzzle)), plain);
    assert_eq!(read(&write::sdk(puzzle)), plain);
    assert_eq!(read(&write::csv(puzzle, &["a\"b", ", "])), plain);
    assert_eq!(read(&engine::text::draw_grid(puzzle.grid())), plain);
    for text in [write::hodoku(puzzle), write::sudokuwiki(puzzle)]
        .into_iter()
        .flatten()
    {
        assert_eq!(read(&text), *puzzle, "{text}");
    }
    let is_clear = |cell| puzzle.given(cell).is_some() || left(puzzle, cell).len() > 1;
    let mut cells = Cell::all(puzzle.shape());
    // Numbers of two figures may be groups or not.
    if cells.all(is_clear) && puzzle.shape().size() <= 9 {
        assert_eq!(read(&write::candidate_grid(puzzle)), *puzzle);
        if let Some(text) = write::candidate_line(puzzle) {
            assert_eq!(read(&text), *puzzle, "{text}");
        }
    }
}

/// Returns the candidates of a blank.
fn left(puzzle: &Puzzle, cell: Cell) -> DigitSet {
    let fits = |grid: &Grid| Puzzle::try_from(grid.clone()).is_ok();
    let possible = DigitSet::all(puzzle.shape().size()).filter(|&digit| {
        let mut grid = puzzle.grid().clone();
        grid.set(cell, Some(digit));
        fits(&grid)
    });
    possible
        .collect::<DigitSet>()
        .difference(puzzle.struck(cell))
}

/// Reads a text in both ways and holds what it gives.
fn check(text: &str, options: &ReadOptions) -> Results {
    let results = notation::read_all(text, options);
    let mut reader = Reader::new(*options);
    let mut streamed: Results = Vec::new();
    for line in text.lines() {
        streamed.extend(reader.push_line(line));
    }
    streamed.extend(reader.finish());
    if streamed.iter().any(Result::is_ok) {
        assert_eq!(streamed, results);
    }
    let lengths: Vec<usize> = text.lines().map(|line| line.chars().count()).collect();
    let is_in = |place: &Position| {
        let n_chars = lengths.get(place.line.wrapping_sub(1));
        n_chars.is_some_and(|&n_chars| (1..=n_chars).contains(&place.column))
    };
    for result in &results {
        match result {
            Ok(board) => check_board(board, options, is_in),
            Err(error) => {
                assert!(is_in(&error.position), "{error}");
                assert!(error.to_string().len() < 1_000, "{error}");
            }
        }
    }
    results
}

fn check_board(board: &Board, options: &ReadOptions, is_in: impl Fn(&Position) -> bool) {
    let shape = board.grid.shape();
    assert!(options.shape.is_none_or(|asked| asked == shape));
    assert_eq!(board.position_of_cell.len(), shape.n_cells());
    assert!(board.position_of_cell.is_sorted());
    assert!(board.position_of_cell.iter().all(is_in));
    let mut digits = board.grid.digits().iter().flatten();
    assert!(digits.all(|digit| digit.value() <= shape.size()));
    assert!(board.struck.is_sorted());
    let n_struck = board.struck.len();
    if let Ok(puzzle) = board.clone().puzzle() {
        assert_eq!(puzzle.struck_candidates().count(), n_struck);
    }
}

fn options(byte: u8) -> ReadOptions {
    let shapes = [(3, 3), (2, 2), (2, 3), (3, 2), (4, 4), (5, 5)];
    let shape = shapes.get(usize::from(byte % 16));
    let alphabets = [
        Alphabet::Standard,
        Alphabet::Hex,
        Alphabet::Letters,
        Alphabet::Decimal,
    ];
    ReadOptions {
        shape: shape.and_then(|&(rows, columns)| Shape::new(rows, columns).ok()),
        alphabet: alphabets.get(usize::from(byte / 16)).copied(),
    }
}

fn base_32(bytes: &[u8]) -> String {
    let bits: Vec<u8> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1))
        .collect();
    let bit = |bits: &[u8], index| u32::from(*bits.get(index).unwrap_or(&0));
    let value = |bits: &[u8]| (0..5).fold(0, |value, index| value * 2 + bit(bits, index));
    bits.chunks(5)
        .filter_map(|bits| char::from_digit(value(bits), 32))
        .collect()
}
