//! What links are packed in, compared with the crates that are usually used for it.

use engine::notation::{self, ReadErrorKind};
use rand::rngs::ChaCha8Rng;
use rand::seq::IndexedRandom;
use rand::{Rng, RngExt, SeedableRng};

use crate::bare;

/// Returns JSON that reads as no puzzle, so that the refusal shows the start of it.
fn random_json(rng: &mut ChaCha8Rng) -> String {
    let pieces = [
        "0",
        "1,",
        "{\"value\":",
        "é",
        "🙂",
        "\\n",
        "aaaaaaa",
        " ",
        "given",
    ];
    let n_pieces = rng.random_range(0..2_000);
    let inside: String = (0..n_pieces)
        .map(|_| *pieces.choose(rng).unwrap())
        .collect();
    format!("[\"{inside}\"]")
}

fn base_32(bytes: &[u8]) -> String {
    let bits: Vec<u8> = bytes
        .iter()
        .flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1))
        .collect();
    let figure = |bits: &[u8]| {
        let bit = |bit| u32::from(*bits.get(bit).unwrap_or(&0));
        char::from_digit((0..5).fold(0, |value, index| value * 2 + bit(index)), 32).unwrap()
    };
    bits.chunks(5).map(figure).collect()
}

/// Returns the start of the text a link unpacks to.
fn unpacked(link: &str) -> Option<String> {
    match notation::read_one(link, &bare()).unwrap_err().kind {
        ReadErrorKind::Malformed {
            expected: notation::Expected::Puzzle,
            found,
        } => Some(found),
        _ => None,
    }
}

fn start_of(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}...", &text[..end]),
        None => text.to_owned(),
    }
}

#[test]
fn zlib_of_every_level_is_unpacked() {
    let mut rng = ChaCha8Rng::seed_from_u64(70);
    for round in 0..300_u16 {
        let json = random_json(&mut rng);
        let bytes = miniz_oxide::deflate::compress_to_vec_zlib(json.as_bytes(), (round % 11) as u8);
        let link = format!("SCv7_32_{}", base_32(&bytes));
        assert_eq!(unpacked(&link), Some(start_of(&json)), "{json}");
    }
}

#[test]
fn lz_string_is_unpacked() {
    let mut rng = ChaCha8Rng::seed_from_u64(71);
    for _ in 0..300 {
        let json = random_json(&mut rng);
        let link = format!("fpuzzles{}", lz_str::compress_to_base64(&json));
        assert_eq!(unpacked(&link), Some(start_of(&json)), "{json}");
    }
}

#[test]
fn damaged_zlib_is_never_unpacked_to_something_else() {
    let mut rng = ChaCha8Rng::seed_from_u64(72);
    for round in 0..2_000_u16 {
        let json = random_json(&mut rng);
        let mut bytes =
            miniz_oxide::deflate::compress_to_vec_zlib(json.as_bytes(), (round % 11) as u8);
        let at = rng.random_range(0..bytes.len());
        bytes[at] ^= 1 << rng.random_range(0..8);
        let ours = unpacked(&format!("SCv7_32_{}", base_32(&bytes)));
        let theirs = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&bytes, 1 << 16).ok();
        let theirs = theirs.and_then(|bytes| String::from_utf8(bytes).ok());
        // The header's flags have bits that mean nothing for the data.
        if let Some(found) = ours {
            assert_eq!(Some(found), theirs.map(|text| start_of(&text)));
        }
    }
}

#[test]
fn random_bytes_are_refused_alike() {
    let mut rng = ChaCha8Rng::seed_from_u64(73);
    for _ in 0..5_000 {
        let mut bytes = vec![0x78, 0x9c];
        bytes.resize(rng.random_range(2..60), 0);
        rng.fill_bytes(&mut bytes[2..]);
        let theirs = miniz_oxide::inflate::decompress_to_vec_zlib_with_limit(&bytes, 1 << 16);
        let ours = unpacked(&format!("SCv7_32_{}", base_32(&bytes)));
        assert!(ours.is_none() || theirs.is_ok(), "{bytes:?}");
        let link = format!("fpuzzles{}", base_32(&bytes));
        assert!(notation::read_one(&link, &bare()).is_err());
    }
}
