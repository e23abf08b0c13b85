//! Properties of passes, proofs, measures and the counting solver over thousands of random
//! boards.

#[path = "../boards/mod.rs"]
mod boards;
#[path = "../oracle/mod.rs"]
mod oracle;
#[path = "../shared/mod.rs"]
mod shared;

mod agreement;
mod cones;
mod corpus;
mod measures;
mod order;
mod solutions;
mod sweep;
mod symmetries;
