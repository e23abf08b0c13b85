//! Scanned cells as a board: the alphabet they are written in, and their digits.

use super::entry::{Entry, board_of};
use super::scan::{ScannedCell, Symbol};
use super::{Alphabet, Board, Expected, Position, ReadError, ReadErrorKind, ReadOptions};
use crate::digit::{Digit, DigitSet};
use crate::shape::Shape;

/// Returns the board of these cells, as many as the shape has.
pub(super) fn interpret(
    cells: &[ScannedCell],
    shape: Shape,
    options: &ReadOptions,
) -> Result<Board, ReadError> {
    let has_groups = cells
        .iter()
        .any(|(symbol, _)| matches!(symbol, Symbol::Candidates(_)));
    let alphabet = match options.alphabet {
        _ if has_groups => Alphabet::Standard,
        Some(alphabet) => alphabet,
        None => guess_alphabet(cells, shape),
    };
    let entry = |&(symbol, position): &ScannedCell| {
        let symbol = if has_groups {
            as_group(symbol, position)?
        } else {
            symbol
        };
        let entry = entry_of(symbol, alphabet)
            .filter(|&entry| greatest_of(entry) <= shape.size())
            .ok_or_else(|| too_great(symbol, position, shape, alphabet))?;
        Ok((entry, position))
    };
    let entries: Vec<(Entry, Position)> = cells.iter().map(entry).collect::<Result<_, _>>()?;
    Ok(board_of(shape, &entries, alphabet))
}

/// Among groups of candidates `12` is a group too, and no number.
fn as_group(symbol: Symbol, position: Position) -> Result<Symbol, ReadError> {
    let Symbol::Number(number) = symbol else {
        return Ok(symbol);
    };
    let (ten, one) = (number / 10, number % 10);
    if ten == 0 {
        return Ok(Symbol::Char(char::from(b'0' + one)));
    }
    if ten >= one {
        let found = number.to_string();
        return Err(ReadError::malformed(position, Expected::Candidates, &found));
    }
    let digits = [ten, one].into_iter();
    let digits = digits.filter_map(|n| Digit::new(n.into())).collect();
    Ok(Symbol::Candidates(digits))
}

fn entry_of(symbol: Symbol, alphabet: Alphabet) -> Option<Entry> {
    if let Symbol::Candidates(digits) = symbol {
        return Some(Entry::Candidates(digits));
    }
    Some(match digit_of(&symbol, alphabet)? {
        Some(digit) => Entry::Digit(digit),
        None => Entry::Open,
    })
}

fn greatest_of(entry: Entry) -> usize {
    match entry {
        Entry::Open => 0,
        Entry::Digit(digit) => digit.value(),
        Entry::Candidates(digits) => digits.last().map_or(0, Digit::value),
    }
}

/// Returns the digit a symbol stands for in this alphabet; for empty cells `Some(None)`.
pub(super) fn digit_of(symbol: &Symbol, alphabet: Alphabet) -> Option<Option<Digit>> {
    let value = match (symbol, alphabet) {
        (Symbol::Candidates(_), _) => return None,
        (Symbol::Number(number), _) => usize::from(*number),
        (Symbol::Char('.' | '*' | '_' | '-'), _) => 0,
        (Symbol::Char(c), Alphabet::Hex) => c.to_digit(16)? as usize + 1,
        (Symbol::Char(c @ ('A'..='Y' | 'a'..='y')), Alphabet::Letters) => {
            c.to_ascii_uppercase() as usize - 'A' as usize + 1
        }
        (Symbol::Char('0' | 'X' | 'x'), _) => 0,
        (Symbol::Char(c), _) => Digit::from_char(*c)?.value(),
    };
    if value == 0 {
        return Some(None);
    }
    Digit::new(value).map(Some)
}

fn too_great(symbol: Symbol, position: Position, shape: Shape, alphabet: Alphabet) -> ReadError {
    let greatest = match (symbol, alphabet) {
        (Symbol::Number(_), _) => shape.size().to_string(),
        (_, Alphabet::Hex) => format!("{:X}", shape.size() - 1),
        (_, Alphabet::Letters) => char::from(b'A' + shape.size() as u8 - 1).to_string(),
        _ => Digit::new(shape.size()).map_or_else(String::new, |d| d.to_string()),
    };
    let found = match symbol {
        Symbol::Char(c) => c.to_string(),
        Symbol::Number(number) => number.to_string(),
        Symbol::Candidates(digits) => written(digits),
    };
    ReadError {
        position,
        kind: ReadErrorKind::DigitTooGreat { found, greatest },
    }
}

/// Writes candidates as a group.
pub(super) fn written(digits: DigitSet) -> String {
    digits.map(Digit::to_char).collect()
}

/// Tells the alphabet of a larger board by what stands in it.
fn guess_alphabet(cells: &[ScannedCell], shape: Shape) -> Alphabet {
    let has = |is: fn(char) -> bool| {
        cells
            .iter()
            .any(|(symbol, _)| matches!(symbol, Symbol::Char(c) if is(*c)))
    };
    if cells
        .iter()
        .any(|(symbol, _)| matches!(symbol, Symbol::Number(_)))
    {
        return Alphabet::Decimal;
    }
    if shape.size() == 16 && has(|c| c == '0') && has(|c| c == '.') {
        return Alphabet::Hex;
    }
    let n_letters = cells
        .iter()
        .filter(|(symbol, _)| matches!(symbol, Symbol::Char(c) if c.is_ascii_alphabetic()))
        .count();
    // A few letters without a figure can also be the start of a board in the standard alphabet.
    if shape.size() >= 10 && n_letters >= shape.size() && !has(|c| c.is_ascii_digit()) {
        return Alphabet::Letters;
    }
    Alphabet::Standard
}
