//! What links are packed in: bases 32 and 64, zlib, lz-string, JSON.
//!
//! All of it reads untrusted text, and nothing grows beyond a bound: 64 KiB unpacked.

pub(super) mod base;
mod huffman;
pub(super) mod inflate;
pub(super) mod json;
pub(super) mod lz;
