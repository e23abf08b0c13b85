//! Components: they draw models and send actions, and decide nothing themselves.

mod announcer;
mod app;
mod board;
mod boards;
mod chip;
mod graph;
mod header;
mod headline;
mod inspector;
mod live;
mod measures;
mod notices;
mod primer;
mod shortcuts;
mod timeline;

pub use app::App;
