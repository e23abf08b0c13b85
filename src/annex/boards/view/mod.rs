//! Components of the annex.

mod gallery;
mod maker;
mod scale;

use crate::action::View;
use crate::annex::boards::Desk;
use crate::browser::element::{Content, Element, el, live, many};
use crate::derived::derived;
use gallery::place::Place;

/// The views of the annex. Each is made when it is first opened, and only hidden when it is left.
pub fn views(desk: Desk) -> Content {
    let lang = desk.spoken();
    // It listens for as long as the page lives: not a part of what is made anew in another language.
    let left_at = Place::watch();
    let views = [View::Gallery, View::Scale];
    let views = many(views.map(|view| {
        let is_shown = derived(move || desk.get(|state| state.shows(view)));
        let was_opened = derived(move || desk.get(|state| state.opened.contains(&view)));
        el("div")
            .attr("data-annex", view.name())
            .follow("hidden", move || !is_shown.get())
            .child(live(move || {
                was_opened
                    .get()
                    .then(|| content(desk.speaking(lang.get()), left_at, view))
            }))
    }));
    many([live(move || maker::wish(desk.speaking(lang.get()))), views])
}

fn content(desk: Desk, left_at: Place, view: View) -> Element {
    match view {
        View::Scale => scale::scale(desk),
        _ => gallery::gallery(desk, left_at),
    }
}
