//! The engine at work beside the page.
//!
//! Page and background are two programs. The page asks with a [`Request`] and hears [`Answer`]s; the
//! background has a [`Bench`] with the jobs at hand, and works on them slice by slice, in a web
//! worker. Where a browser refuses those, the same program runs on the page itself, in shorter
//! slices: nothing else changes. What is here touches no browser; `main.rs` ties it to one.

pub mod aside;
mod bench;
mod machines;
mod message;
mod paste;
mod rung;
mod start;

pub use bench::{Bench, Pace};
pub use machines::{BoardFigures, Dials, MOST_GUESSED, Report, SharedStep, Widths};
pub use message::{Answer, Count, Kind, Order, Request, Ticket, decode, encode};
pub use paste::Paste;
pub use rung::{Rung, RungEnd};
pub use start::Start;

/// What this build was made of, as a number: page and background must agree on it.
pub const BUILD: &str = env!("BUILD");

/// The global property that holds the port of a background which runs on the page itself.
pub const PORT: &str = "sudokuDepthPort";

/// What the name of the global property that holds an annex's port to the page begins with.
pub const ANNEX_PORT: &str = "sudokuDepthAnnexPort";
