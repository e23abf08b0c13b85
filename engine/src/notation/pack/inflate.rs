//! The zlib format (RFC 1950) and the compression in it, deflate (RFC 1951).
//!
//! Written here because of its size in the page: the usual crate brings five times as much.
//! Compared with that crate in the tests.

use super::huffman::{Bits, Code};

/// The most bytes that are unpacked.
pub(in crate::notation) const MOST: usize = 1 << 16;

/// In which order a block names the lengths of the codes for lengths.
const ORDER: [usize; 19] = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
];

/// Returns the bytes that are packed, if they are whole, as their sum says, and at most `most`.
pub(in crate::notation) fn zlib(bytes: &[u8], most: usize) -> Option<Vec<u8>> {
    let [method, flags, packed @ ..] = bytes else {
        return None;
    };
    let is_whole = (u16::from(*method) << 8 | u16::from(*flags)) % 31 == 0;
    let has_dictionary = flags & 0x20 != 0;
    if method & 0x0f != 8 || !is_whole || has_dictionary {
        return None;
    }
    let mut bits = Bits {
        bytes: packed,
        n_used: 0,
    };
    let mut out = Vec::new();
    while !block(&mut bits, &mut out, most)? {}
    let sum = packed.get(bits.n_used.div_ceil(8)..)?.first_chunk()?;
    (u32::from_be_bytes(*sum) == sum_of(&out)).then_some(out)
}

/// Returns the checksum Adler-32.
fn sum_of(bytes: &[u8]) -> u32 {
    let (a, b) = bytes.iter().fold((1_u32, 0_u32), |(a, b), &byte| {
        let a = (a + u32::from(byte)) % 65521;
        (a, (b + a) % 65521)
    });
    b << 16 | a
}

/// Unpacks a block; returns whether it is the last.
fn block(bits: &mut Bits<'_>, out: &mut Vec<u8>, most: usize) -> Option<bool> {
    let is_last = bits.read(1)? == 1;
    match bits.read(2)? {
        0 => stored(bits, out, most)?,
        1 => {
            let mut lengths = [8; 288];
            lengths[144..256].fill(9);
            lengths[256..280].fill(7);
            coded(
                bits,
                out,
                most,
                &Code::new(&lengths)?,
                &Code::new(&[5; 30])?,
            )?;
        }
        2 => {
            let (letters, distances) = codes(bits)?;
            coded(bits, out, most, &letters, &distances)?;
        }
        _ => return None,
    }
    Some(is_last)
}

fn stored(bits: &mut Bits<'_>, out: &mut Vec<u8>, most: usize) -> Option<()> {
    bits.n_used = bits.n_used.next_multiple_of(8);
    let (length, inverse) = (bits.read(16)?, bits.read(16)?);
    let start = bits.n_used / 8;
    let bytes = bits.bytes.get(start..start + length)?;
    if length != !inverse & 0xffff || out.len() + length > most {
        return None;
    }
    out.extend(bytes);
    bits.n_used += 8 * length;
    Some(())
}

/// Reads the codes of a block that brings its own.
fn codes(bits: &mut Bits<'_>) -> Option<(Code, Code)> {
    let n_letters = bits.read(5)? + 257;
    let n_distances = bits.read(5)? + 1;
    let n_lengths = bits.read(4)? + 4;
    let mut lengths = [0; 19];
    for &index in &ORDER[..n_lengths] {
        lengths[index] = bits.read(3)? as u8;
    }
    let code = Code::new(&lengths)?;
    let mut lengths: Vec<u8> = Vec::new();
    while lengths.len() < n_letters + n_distances {
        let (length, n_times) = match code.read(bits)? {
            16 => (*lengths.last()?, 3 + bits.read(2)?),
            17 => (0, 3 + bits.read(3)?),
            18 => (0, 11 + bits.read(7)?),
            length => (length as u8, 1),
        };
        lengths.resize(lengths.len() + n_times, length);
    }
    if lengths.len() > n_letters + n_distances {
        return None;
    }
    let (letters, distances) = lengths.split_at(n_letters);
    Some((Code::new(letters)?, Code::new(distances)?))
}

fn coded(
    bits: &mut Bits<'_>,
    out: &mut Vec<u8>,
    most: usize,
    letters: &Code,
    distances: &Code,
) -> Option<()> {
    loop {
        let letter = letters.read(bits)?;
        let length = match letter {
            0..=255 => {
                out.push(letter as u8);
                0
            }
            256 => return Some(()),
            285 => 258,
            _ => {
                let (base, n_extra) = stretch(letter.checked_sub(257).filter(|n| *n < 28)?, 2);
                base + 3 + bits.read(n_extra)?
            }
        };
        if length > 0 {
            let code = distances.read(bits)?;
            let (base, n_extra) = stretch(Some(code).filter(|code| *code < 30)?, 1);
            let distance = base + 1 + bits.read(n_extra)?;
            let from = out.len().checked_sub(distance)?;
            if out.len() + length > most {
                return None;
            }
            (from..from + length).for_each(|index| out.push(out[index]));
        }
        if out.len() > most {
            return None;
        }
    }
}

/// Returns where the numbers of a code begin and how many bits tell them apart: the first codes
/// are a number each, and each `2^power` codes take a bit more than those before.
const fn stretch(code: usize, power: u32) -> (usize, u32) {
    let group = 1 << power;
    if code < 2 * group {
        return (code, 0);
    }
    let n_extra = (code / group - 1) as u32;
    ((group + code % group) << n_extra, n_extra)
}
