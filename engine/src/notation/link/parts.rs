//! The parts of an address.

use super::super::scan::Placed;

/// Splits at the first of these characters; without one the second part is empty.
pub(super) fn split(placed: &[Placed], at: char) -> (&[Placed], &[Placed]) {
    match placed.iter().position(|&(c, _)| c == at) {
        Some(index) => (&placed[..index], &placed[index + 1..]),
        None => (placed, &[]),
    }
}

/// Returns the value of a key among pairs between `&`.
pub(super) fn value(pairs: &[Placed], key: &str) -> Option<Vec<Placed>> {
    let mut pairs = pairs.split(|&(c, _)| c == '&');
    let value = pairs.find_map(|pair| strip(strip(pair, key)?, "="))?;
    Some(decoded(value))
}

pub(super) fn strip<'a>(placed: &'a [Placed], prefix: &str) -> Option<&'a [Placed]> {
    let n_chars = prefix.chars().count();
    let start = placed.get(..n_chars)?;
    let is_same = start.iter().map(|&(c, _)| c).eq(prefix.chars());
    is_same.then(|| &placed[n_chars..])
}

/// Undoes percent encoding of ASCII; other characters stand in no board.
pub(super) fn decoded(placed: &[Placed]) -> Vec<Placed> {
    let mut chars = Vec::with_capacity(placed.len());
    let mut rest = placed;
    while let [first, tail @ ..] = rest {
        let code = match tail {
            [(high, _), (low, _), ..] if first.0 == '%' => high.to_digit(16).zip(low.to_digit(16)),
            _ => None,
        };
        match code
            .map(|(high, low)| high * 16 + low)
            .filter(|&code| code < 128)
        {
            Some(code) => {
                chars.push((char::from(code as u8), first.1));
                rest = &tail[2..];
            }
            None => {
                chars.push(*first);
                rest = tail;
            }
        }
    }
    chars
}
