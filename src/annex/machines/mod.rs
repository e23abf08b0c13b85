//! What machines of different make do with the board.

pub mod message;
pub mod settings;
mod shop;
pub mod state;
mod view;

use state::State;

/// The way to state and page.
pub type Desk = super::desk::Desk<State>;

/// Opens the annex.
pub fn start() {
    super::open(view::views);
}
