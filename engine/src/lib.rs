//! Sudoku deduction.
