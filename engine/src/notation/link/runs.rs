//! Digits with the runs of zeros behind them, in one character each.
//!
//! A character of `0-9`, `A-Z`, `a-x` stands for a number of 0 to 59: its last figure is a digit,
//! 0 for empty, and its first the number of empty cells behind it. So `k`, 46, is a 6 and four
//! empty cells. SudokuPad writes links `scf...` in this way and sudokuexchange short links; a
//! board in 81 digits is the same code without runs. In `scf...` rules and names follow a `*`:
//! `w` for Windoku, `x` for diagonals, `a` and `t` with author and title up to the next `*`. All of
//! it is known from the public tools of both sites; any other rule is refused.

use super::super::entry::{Entry, board_of, expect_digits};
use super::super::lengths::Lengths;
use super::super::scan::Placed;
use super::super::{Alphabet, Board, Expected, Position, ReadError, ReadOptions};
use super::parts::split;
use crate::digit::Digit;

/// No board has more cells.
const MOST: usize = 625;

pub(super) fn read(
    text: &[Placed],
    start: Position,
    options: &ReadOptions,
) -> Result<Board, ReadError> {
    let (runs, rules) = split(text, '*');
    expect_plain(rules)?;
    let mut entries: Vec<(Entry, Position)> = Vec::new();
    for &(c, position) in runs.iter().take(MOST) {
        let malformed = || ReadError::malformed(position, Expected::Runs, &c.to_string());
        let number = number(c).ok_or_else(malformed)?;
        let entry = Digit::new(number % 10).map_or(Entry::Open, Entry::Digit);
        entries.push((entry, position));
        entries.extend((0..number / 10).map(|_| (Entry::Open, position)));
    }
    let shape = Lengths::new(options.shape).expect_board(entries.len(), start)?;
    expect_digits(&entries, shape.size())?;
    Ok(board_of(shape, &entries, Alphabet::Standard))
}

fn number(c: char) -> Option<usize> {
    match c {
        '0'..='9' => Some(c as usize - '0' as usize),
        'A'..='Z' => Some(c as usize - 'A' as usize + 10),
        'a'..='x' => Some(c as usize - 'a' as usize + 36),
        // Whoever writes a board by hand writes dots.
        '.' | '_' | '-' => Some(0),
        _ => None,
    }
}

/// Refuses rules of variants; author and title are passed over.
fn expect_plain(rules: &[Placed]) -> Result<(), ReadError> {
    let mut rest = rules;
    while let [(c, position), tail @ ..] = rest {
        rest = match c {
            'a' | 't' => behind_name(tail),
            '*' => tail,
            'w' => return Err(ReadError::variant(*position, "Windoku")),
            'x' => return Err(ReadError::variant(*position, "diagonals")),
            rule => return Err(ReadError::variant(*position, &format!("the rule {rule}"))),
        };
    }
    Ok(())
}

/// Returns what follows a name: it ends with a star, and a star in it is doubled.
fn behind_name(text: &[Placed]) -> &[Placed] {
    let mut rest = text;
    loop {
        rest = match rest {
            [('*', _), ('*', _), tail @ ..] => tail,
            [('*', _), tail @ ..] => return tail,
            [_, tail @ ..] => tail,
            [] => return rest,
        };
    }
}
