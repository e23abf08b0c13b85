//! Components: they draw models and send actions, and decide nothing themselves.
//!
//! A component is a function to a description of its elements. It runs once; what follows the
//! state in it is wrapped in `live`, `follow` or `watch`.

mod annex;
mod announcer;
mod app;
pub(crate) mod board;
mod boards;
pub(crate) mod chart;
mod chip;
pub(crate) mod controls;
pub(crate) mod copying;
mod explore;
mod graph;
mod header;
mod headline;
mod inspector;
mod keys;
mod learn;
mod machines;
mod measures;
mod notices;
mod podium;
mod primer;
mod rungs;
mod shortcuts;
pub(crate) mod small_board;
pub(crate) mod ticking;
mod timeline;

pub use app::app;
