//! Properties of passes, proofs, measures and the counting solver over thousands of random
//! boards.

#[path = "../boards/mod.rs"]
mod boards;
#[path = "../oracle/mod.rs"]
mod oracle;
#[path = "../shared/mod.rs"]
mod shared;

mod agreement;
mod backtracking;
mod cones;
mod corpus;
mod measures;
mod nearly_full;
mod order;
mod solutions;
mod sweep;
mod symmetries;
