//! Runs the real binary.

mod analyze;
mod boards;
mod check;
mod forms;
mod harness;
mod kinds;
mod methods;
mod notations;
mod refusals;
mod solve;
mod stream;
mod tampered_claims;
mod tampered_steps;
mod usage;
