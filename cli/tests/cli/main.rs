//! Runs the real binary.

mod analyze;
mod check;
mod forms;
mod harness;
mod notations;
mod refusals;
mod solve;
mod stream;
mod tampered_claims;
mod tampered_steps;
mod usage;
