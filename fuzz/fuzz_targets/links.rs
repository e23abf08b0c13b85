//! See [`sudoku_depth_fuzz::links`].

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| sudoku_depth_fuzz::links(data));
