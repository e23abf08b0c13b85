//! What is written in any notation reads back as the same puzzle.

use engine::notation::{self, ReadOptions, write};
use engine::{Candidate, Cell, Digit, DigitSet, Grid, House, Puzzle, Shape};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::{LINE, bare, read, shaped};

/// Returns a puzzle with random givens that do not contradict each other, and random candidates
/// struck.
fn random_puzzle(rng: &mut ChaCha8Rng, shape: Shape) -> Puzzle {
    let mut grid = Grid::empty(shape);
    let filled = rng.random_range(0.0..0.6);
    for cell in Cell::all(shape) {
        if rng.random_bool(filled) {
            let before = grid.clone();
            grid.set(cell, Digit::new(rng.random_range(1..=shape.size())));
            if Puzzle::try_from(grid.clone()).is_err() {
                grid = before;
            }
        }
    }
    let gone = rng.random_range(0.0..0.5);
    let all = Cell::all(shape)
        .flat_map(|cell| DigitSet::all(shape.size()).map(move |digit| Candidate { cell, digit }));
    let struck: Vec<Candidate> = all.filter(|_| rng.random_bool(gone)).collect();
    Puzzle::try_from(grid).unwrap().with_struck(struck)
}

fn each_puzzle(seed: u64, shapes: &[Shape], mut visit: impl FnMut(&Puzzle)) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    for &shape in shapes {
        for _ in 0..100 {
            visit(&random_puzzle(&mut rng, shape));
        }
    }
}

fn read_back(text: &str, shape: Shape) -> Puzzle {
    let options = ReadOptions {
        shape: Some(shape),
        alphabet: None,
    };
    let board = notation::read_one(text, &options);
    board
        .and_then(|board| board.puzzle())
        .unwrap_or_else(|error| panic!("{error} in\n{text}"))
}

/// Returns the puzzle without its struck candidates.
fn plain(puzzle: &Puzzle) -> Puzzle {
    Puzzle::try_from(puzzle.grid().clone()).unwrap()
}

fn left(puzzle: &Puzzle, cell: Cell) -> DigitSet {
    let shape = puzzle.shape();
    let houses = House::all(shape).filter(|house| house.cells(shape).any(|other| other == cell));
    let taken = houses
        .flat_map(|house| house.cells(shape).collect::<Vec<_>>())
        .filter_map(|other| puzzle.given(other))
        .collect();
    let possible = DigitSet::all(shape.size()).difference(taken);
    possible.difference(puzzle.struck(cell))
}

/// Returns the candidates of all cells; a blank with one of them is filled, as a candidate grid
/// does not tell it from a given, and one with none has all, if `.` stands for it.
fn in_groups(puzzle: &Puzzle) -> Vec<(Option<Digit>, DigitSet)> {
    let cell = |cell| match puzzle.given(cell) {
        Some(given) => (Some(given), DigitSet::EMPTY),
        None => match left(puzzle, cell) {
            left if left.len() == 1 => (left.first(), DigitSet::EMPTY),
            left => (None, left),
        },
    };
    Cell::all(puzzle.shape()).map(cell).collect()
}

#[test]
fn what_every_program_reads_reads_back() {
    // A board in letters alone may be in another alphabet.
    let shapes: Vec<Shape> = Shape::ALL.into_iter().filter(|s| s.size() <= 9).collect();
    each_puzzle(60, &shapes, |puzzle| {
        let shape = puzzle.shape();
        let expected = plain(puzzle);
        assert_eq!(read_back(&write::line(puzzle), shape), expected);
        assert_eq!(read_back(&write::sdk(puzzle), shape), expected);
        let record = write::csv(puzzle, &["a \"b\", c", "", "1"]);
        assert_eq!(read_back(&record, shape), expected);
        let table = format!("puzzle,note\n{record}\n");
        assert_eq!(read_back(&table, shape), expected);
    });
}

#[test]
fn what_holds_candidates_reads_back_with_them() {
    each_puzzle(61, &[Shape::CLASSIC; 5], |puzzle| {
        let shape = puzzle.shape();
        assert_eq!(read_back(&write::hodoku(puzzle).unwrap(), shape), *puzzle);
        assert_eq!(
            read_back(&write::sudokuwiki(puzzle).unwrap(), shape),
            *puzzle
        );
    });
}

#[test]
fn candidate_grids_read_back() {
    let shapes: Vec<Shape> = Shape::ALL.into_iter().filter(|s| s.size() < 16).collect();
    each_puzzle(62, &shapes, |puzzle| {
        let text = write::candidate_grid(puzzle);
        let options = ReadOptions {
            shape: Some(puzzle.shape()),
            alphabet: None,
        };
        let expected = in_groups(puzzle);
        // A grid without any group is a grid of digits.
        if expected.iter().any(|(_, left)| left.len() > 1) {
            let board = notation::read_one(&text, &options)
                .unwrap_or_else(|error| panic!("{error} in\n{text}"));
            let digits: Vec<Option<Digit>> = expected.iter().map(|&(digit, _)| digit).collect();
            assert_eq!(board.grid.digits(), digits, "{text}");
            for c in board.struck {
                assert!(
                    !expected[c.cell.index(puzzle.shape())].1.contains(c.digit),
                    "{c}\n{text}"
                );
            }
        }
    });
}

#[test]
fn candidate_lines_read_back() {
    each_puzzle(63, &[Shape::CLASSIC; 5], |puzzle| {
        let text = write::candidate_line(puzzle).unwrap();
        let board = notation::read_one(&text, &bare()).unwrap();
        let digits = in_groups(puzzle).into_iter().map(|(digit, _)| digit);
        assert!(digits.eq(board.grid.digits().iter().copied()), "{text}");
        // What is struck is what is not left, but for what the digits take away.
        let board_left = in_groups(puzzle);
        let index = |c: &Candidate| c.cell.index(Shape::CLASSIC);
        let is_left = |c: &Candidate| board_left[index(c)].1.contains(c.digit);
        assert!(!board.struck.iter().any(is_left), "{text}");
        if let Ok(again) = board.puzzle() {
            for (cell, (_, left_before)) in Cell::all(Shape::CLASSIC).zip(board_left) {
                let expected = left(&plain(&again), cell).intersection(left_before);
                assert!(again.given(cell).is_some() || left(&again, cell) == expected);
            }
        }
    });
}

#[test]
fn each_notation_is_written_as_others_write_it() {
    let mut puzzle = read(LINE).puzzle().unwrap();
    let zeros = LINE.replace('.', "0");
    assert_eq!(write::line(&puzzle), LINE);
    assert_eq!(
        write::hodoku(&puzzle).unwrap(),
        format!(":0000:x:{LINE}:::")
    );
    assert_eq!(write::sudokuwiki(&puzzle).unwrap(), format!("?bd={zeros}"));
    assert_eq!(write::sdk(&puzzle).lines().nth(1), Some("..6.8...4"));
    assert_eq!(write::candidate_line(&puzzle).unwrap().len(), 729);
    let struck = ["r1c1=5", "r1c2=9"].map(|name| name.parse().unwrap());
    puzzle = puzzle.with_struck(struck);
    assert_eq!(
        write::hodoku(&puzzle).unwrap(),
        format!(":0000:x:{LINE}:511 912::")
    );
    // r1c1 has 1 and 9 left, r1c2 1 and 2, and r1c3 is a given 6.
    let link = write::sudokuwiki(&puzzle).unwrap();
    assert_eq!((&link[..10], link.len()), ("?bd=g20621", 166));
}

#[test]
fn only_9x9_boards_are_written_where_others_have_no_form() {
    let options = shaped("2x2");
    let board = notation::read_one("12..34..........", &options).unwrap();
    let puzzle = board.puzzle().unwrap();
    assert_eq!(write::hodoku(&puzzle), None);
    assert_eq!(write::sudokuwiki(&puzzle), None);
    assert_eq!(write::candidate_line(&puzzle), None);
}
