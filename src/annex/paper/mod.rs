//! What leaves the page: worksheets, the guide for teachers, and files of the board at hand.

mod pile;
pub mod state;
#[cfg(test)]
mod tests;
mod view;

use state::State;

/// The handle of the views.
pub type Desk = super::desk::Desk<State>;

/// Opens the annex.
pub fn start() {
    super::open(view::views);
}
