//! View models: plain data made by pure functions. They know the engine and nothing of the page.

pub mod analysis;
pub mod arrows;
pub mod board;
pub mod boards;
pub mod drawing;
pub mod fixed;
pub mod focus;
pub mod gallery;
pub mod graph;
pub mod headline;
pub mod inspector;
pub mod maker;
pub mod measures;
pub mod overlay;
pub mod palette;
pub mod paper;
pub mod poster;
pub mod predict;
pub mod rungs;
pub mod scale;
pub mod subject;
pub mod timeline;
pub mod twins;
pub mod viewport;
pub mod walk;
pub mod workshop;
