//! Tables, lines and runs.
