//! Components of the annex.

mod dialog;
mod guide;
mod page;
mod save;
mod share;
mod standing;
mod teach;
mod worksheet;

use crate::annex::paper::Desk;
use crate::browser::element::{Content, el, live, many};
use crate::derived::derived;

/// The view of teaching, and the dialogs that open over any view.
pub fn views(desk: Desk) -> Content {
    let lang = desk.spoken();
    let is_shown = derived(move || desk.get(|state| state.is_view));
    let was_opened = derived(move || desk.get(|state| state.was_opened));
    let view = el("div")
        .attr("data-annex", "teach")
        .follow("hidden", move || !is_shown.get())
        .child(live(move || {
            was_opened
                .get()
                .then(|| teach::teach(desk.speaking(lang.get())))
        }));
    let open = derived(move || desk.get(|state| state.dialog));
    let dialog = live(move || {
        open.get()
            .map(|dialog| dialog::dialog(desk.speaking(lang.get()), dialog))
    });
    many([view.into(), dialog])
}
