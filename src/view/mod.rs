//! Components: they draw models and send actions, and decide nothing themselves.
//!
//! A component is a function to a description of its elements. It runs once; what follows the
//! state in it is wrapped in `live`, `follow` or `watch`.

mod annex;
mod announcer;
mod app;
mod board;
mod boards;
mod chip;
pub mod controls;
mod explore;
mod graph;
mod header;
mod headline;
mod inspector;
pub mod machines;
mod measures;
mod notices;
mod primer;
mod rungs;
mod shortcuts;
mod timeline;

pub use app::app;
