//! Any board, proven under every rule set, and the proofs checked.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| sudoku_depth_fuzz::analyze(data));
