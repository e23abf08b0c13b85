//! Boards to choose from, boards made to order, and boards as they grow.

pub mod maker;
pub mod scale;
pub mod state;
mod view;

use state::State;

/// The handle of the views.
pub type Desk = super::desk::Desk<State>;

/// Opens the annex.
pub fn start() {
    super::open(view::views);
}
