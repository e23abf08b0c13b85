//! What is for classes: the lesson, and boards whose depth is predicted.

pub mod lesson;
pub mod predict;
pub mod state;
mod view;

use state::State;

/// The handle of the views.
pub type Desk = super::desk::Desk<State>;

/// Opens the annex.
pub fn start() {
    super::open(view::views);
}
