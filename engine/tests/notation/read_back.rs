//! What a grid is written as reads back.

use engine::notation::{Alphabet, ReadOptions};
use engine::{Cell, Digit, Grid, Shape, text};
use rand::rngs::ChaCha8Rng;
use rand::{RngExt, SeedableRng};

use crate::{read, read_with, rows};

/// Returns a grid of random digits, legal or not; the first cell holds a digit below 10, so
/// that no letters stand alone.
fn random_grid(rng: &mut ChaCha8Rng, shape: Shape) -> Grid {
    let mut grid = Grid::empty(shape);
    let filled = rng.random_range(0.0..1.0);
    for cell in Cell::all(shape) {
        if rng.random_bool(filled) {
            grid.set(cell, Digit::new(rng.random_range(1..=shape.size())));
        }
    }
    let low = rng.random_range(1..=shape.size().min(9));
    grid.set(Cell::from_index(0, shape), Digit::new(low));
    grid
}

fn each_grid(seed: u64, mut visit: impl FnMut(&Grid)) {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let others = [(3, 2), (4, 2), (5, 2), (4, 3), (2, 6), (2, 8), (2, 12)];
    let others = others.map(|(rows, columns)| Shape::new(rows, columns).unwrap());
    for shape in Shape::ALL.into_iter().chain(others) {
        for _ in 0..60 {
            visit(&random_grid(&mut rng, shape));
        }
    }
}

fn options(grid: &Grid) -> ReadOptions {
    ReadOptions {
        shape: Some(grid.shape()),
        alphabet: None,
    }
}

fn is_usual(shape: Shape) -> bool {
    Shape::ALL.contains(&shape)
}

#[test]
fn lines_read_back() {
    each_grid(80, |grid| {
        let line = grid.to_string();
        let board = read_with(&line, &options(grid));
        assert_eq!((&board.grid, board.alphabet), (grid, Alphabet::Standard));
        if is_usual(grid.shape()) {
            assert_eq!(read(&line).grid, *grid, "{line}");
        }
    });
}

#[test]
fn rows_read_back() {
    each_grid(81, |grid| {
        let text = rows(&grid.to_string(), grid.shape().size()).join("\n");
        assert_eq!(read_with(&text, &options(grid)).grid, *grid, "{text}");
        // Rows of sixteen cells might be boards of their own.
        if is_usual(grid.shape()) && grid.shape().size() != 16 {
            assert_eq!(read(&text).grid, *grid, "{text}");
        }
    });
}

#[test]
fn drawings_read_back() {
    each_grid(82, |grid| {
        let drawing = text::draw_grid(grid);
        assert_eq!(read_with(&drawing, &options(grid)).grid, *grid, "{drawing}");
        if is_usual(grid.shape()) && grid.shape().size() != 16 {
            assert_eq!(read(&drawing).grid, *grid, "{drawing}");
        }
    });
}

#[test]
fn a_named_alphabet_reads_back_what_letters_alone_leave_open() {
    for shape in Shape::ALL.into_iter().filter(|shape| shape.size() > 9) {
        let mut grid = Grid::empty(shape);
        grid.set(Cell::from_index(3, shape), Digit::new(10));
        let named = ReadOptions {
            alphabet: Some(Alphabet::Standard),
            ..options(&grid)
        };
        assert_eq!(read_with(&grid.to_string(), &named).grid, grid);
    }
}
