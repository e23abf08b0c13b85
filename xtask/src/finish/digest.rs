//! Digests: what browsers compare with a policy, and short ones that tell versions apart.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// The source of a policy that allows exactly this text.
pub(crate) fn source_of(text: &str) -> String {
    format!("'{}'", integrity_of(text.as_bytes()))
}

/// What the browser compares with the bytes of a file.
pub(crate) fn integrity_of(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))
}

/// A short name of the version of some bytes.
pub(crate) fn version_of(bytes: &[u8]) -> String {
    Sha256::digest(bytes)[..8]
        .iter()
        .fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_the_digest_that_browsers_know() {
        // FIPS 180-2, B.1, and the digest of nothing.
        assert_eq!(
            source_of("abc"),
            "'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"
        );
        assert_eq!(
            source_of(""),
            "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='"
        );
        assert_eq!(version_of(b"abc"), "ba7816bf8f01cfea");
    }
}
