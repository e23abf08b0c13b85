//! Components: they draw models and send actions, and decide nothing themselves.
//!
//! A component is a function to a description of its elements. It runs once; what follows the
//! state in it is wrapped in `live`, `follow` or `watch`.

pub(crate) mod annex;
pub(crate) mod announcer;
pub(crate) mod app;
pub(crate) mod asking;
pub(crate) mod board;
mod boards;
pub(crate) mod chart;
pub(crate) mod chip;
pub(crate) mod controls;
pub(crate) mod copying;
mod explore;
pub(crate) mod graph;
mod header;
pub(crate) mod headline;
pub(crate) mod inspector;
mod keys;
mod learn;
pub(crate) mod machines;
mod measures;
pub(crate) mod notices;
mod podium;
mod primer;
mod rungs;
mod shortcuts;
pub(crate) mod small_board;
pub(crate) mod source;
pub(crate) mod ticking;
pub(crate) mod timeline;

pub use app::app;
