//! The compression of lz-string, by pieroxy: LZ78 with codes that grow by a bit at a time.
//!
//! Written here because a bound on what comes out has to hold while it comes out: each code can
//! double the text. A piece of the dictionary is always text that came out in one stretch, so a
//! piece is kept as its place.

use super::base::value_64;

/// The most characters that are unpacked.
pub(in crate::notation) const MOST: usize = 1 << 16;

/// Codes with a meaning of their own: a new character of 8 or 16 bits, and the end.
const CHARACTER_8: usize = 0;
const CHARACTER_16: usize = 1;
const END: usize = 2;

/// A stretch of the text: where it begins, and its length.
type Piece = (usize, usize);

/// Returns the text that is packed in base 64, if it is whole and not longer than `most` units.
pub(in crate::notation) fn unpack(
    chars: impl Iterator<Item = char>,
    most: usize,
) -> Option<String> {
    let mut bits = Bits::new(chars);
    let mut text: Vec<u16> = Vec::new();
    let mut pieces: Vec<Piece> = vec![(0, 0); 3];
    let (mut n_bits, mut n_left) = (2, 1);
    let mut last: Option<Piece> = None;
    loop {
        let code = bits.read(n_bits)?;
        if code == END {
            return String::from_utf16(&text).ok();
        }
        let start = text.len();
        if code == CHARACTER_8 || code == CHARACTER_16 {
            text.push(bits.read(if code == CHARACTER_8 { 8 } else { 16 })? as u16);
            pieces.push((start, 1));
            grow(&mut n_bits, &mut n_left);
        } else {
            let known = pieces.get(code).copied();
            // The piece that is only known with this one: the last, and its own first character.
            let unknown = || last.filter(|_| code == pieces.len());
            let (from, length) = known.or_else(unknown)?;
            let length = length + usize::from(known.is_none());
            if text.len() + length > most {
                return None;
            }
            for offset in 0..length {
                text.push(text[from + offset]);
            }
        }
        if text.len() > most {
            return None;
        }
        if let Some((from, length)) = last {
            pieces.push((from, length + 1));
            grow(&mut n_bits, &mut n_left);
        }
        last = Some((start, text.len() - start));
    }
}

/// Codes get a bit longer each time their number has doubled.
const fn grow(n_bits: &mut u32, n_left: &mut usize) {
    *n_left -= 1;
    if *n_left == 0 {
        *n_left = 1 << *n_bits;
        *n_bits += 1;
    }
}

/// Reads numbers bit by bit, the lowest bit first; characters have their highest bit first.
struct Bits<I> {
    chars: I,
    value: u8,
    n_left: u32,
}

impl<I: Iterator<Item = char>> Bits<I> {
    const fn new(chars: I) -> Self {
        Self {
            chars,
            value: 0,
            n_left: 0,
        }
    }

    fn read(&mut self, n_bits: u32) -> Option<usize> {
        (0..n_bits).try_fold(0, |number, index| Some(number | self.bit()? << index))
    }

    fn bit(&mut self) -> Option<usize> {
        if self.n_left == 0 {
            self.value = value_64(self.chars.next()?)?;
            self.n_left = 6;
        }
        self.n_left -= 1;
        Some(usize::from(self.value >> self.n_left & 1))
    }
}
