//! What real networks do: what was measured, the board at hand, and training in the page.

pub mod school;
pub mod settings;
pub mod state;
mod view;

use state::State;

/// The handle of the views.
pub type Desk = super::desk::Desk<State>;

/// Opens the annex.
pub fn start() {
    super::open(view::views);
}
