//! What is read is written in every notation and read again.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| sudoku_depth_fuzz::round_trip(data));
