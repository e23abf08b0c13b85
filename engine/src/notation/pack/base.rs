//! Characters as groups of bits.

/// Returns the bytes of base 32 with the characters `0-9` and `a-v`, without padding; bits that
/// fill no byte are dropped.
pub(in crate::notation) fn decode_32(chars: impl Iterator<Item = char>) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut n_bits) = (0_u32, 0);
    for c in chars {
        bits = bits << 5 | c.to_digit(32)?;
        n_bits += 5;
        if n_bits >= 8 {
            n_bits -= 8;
            bytes.push((bits >> n_bits) as u8);
            bits &= (1 << n_bits) - 1;
        }
    }
    Some(bytes)
}

/// Returns the value of a character in base 64; padding is 0. A space is a plus that a form has
/// decoded.
pub(super) fn value_64(c: char) -> Option<u8> {
    let after = |start: char| c as u8 - start as u8;
    match c {
        'A'..='Z' => Some(after('A')),
        'a'..='z' => Some(after('a') + 26),
        '0'..='9' => Some(after('0') + 52),
        '+' | ' ' | '-' => Some(62),
        '/' | '_' => Some(63),
        '=' => Some(0),
        _ => None,
    }
}
