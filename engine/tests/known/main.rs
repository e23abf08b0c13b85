//! Known numbers and known boards: published depths, and lists with their solutions.

#[path = "../shared/mod.rs"]
mod shared;

mod depths;
mod lists;
