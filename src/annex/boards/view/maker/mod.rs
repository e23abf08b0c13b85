//! The maker of boards: the panel, the race, and the board of a link while it is made.

mod chart;
mod fields;
mod found;
mod panel;
mod race;
mod wish;

use crate::annex::boards::Desk;
use crate::browser::element::{Element, el};
use crate::derived::{Derived, derived};
use crate::model::maker::{Purpose, Run};

pub use wish::wish;

/// The panel and the race, side by side where there is room; folded away as long as nobody asks for
/// them, so that the boards are seen first.
pub fn maker(desk: Desk) -> Element {
    let is_used = derived(move || desk.get(|state| state.maker.is_used));
    el("details")
        .class("maker-drawer")
        .follow("open", move || is_used.get())
        .child(el("summary").child(desk.lang.maker().drawer))
        .child(
            el("div")
                .class("maker")
                .child(panel::panel(desk))
                .child(race::race(desk)),
        )
}

/// Follows something about the last search of a purpose.
fn of_run<T: PartialEq + Send + Sync + 'static>(
    desk: Desk,
    purpose: Purpose,
    slice: impl Fn(&Run) -> T + Send + Sync + 'static,
) -> Derived<Option<T>> {
    derived(move || desk.get(|state| state.maker.run(purpose).map(&slice)))
}

/// Returns whether a search of a purpose goes on.
fn is_going(desk: Desk, purpose: Purpose) -> Derived<bool> {
    derived(move || desk.get(|state| state.maker.run(purpose).is_some_and(Run::is_going)))
}
