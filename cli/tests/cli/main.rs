//! Runs the real binary.

mod analyze;
mod boards;
mod check;
mod csv;
mod generate;
mod harness;
mod kinds;
mod machines;
mod methods;
mod notations;
mod refusals;
mod refused_records;
mod solve;
mod stream;
mod struck;
mod tampered_claims;
mod tampered_patterns;
mod tampered_refutations;
mod tampered_steps;
mod text;
mod usage;
