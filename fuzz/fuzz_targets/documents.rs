//! Documents of OpenSudoku.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| sudoku_depth_fuzz::documents(data));
