//! The view of teaching: worksheets, the guide, what can be saved.

use super::guide::guide;
use super::save::save;
use super::worksheet::worksheet;
use crate::annex::paper::Desk;
use crate::browser::element::{Content, Element, el, live};
use crate::derived::derived;
use crate::model::paper::sheet::Page;
use crate::view::controls::{button, truth};

/// The view.
pub fn teach(desk: Desk) -> Element {
    let text = desk.lang.paper();
    let page = derived(move || desk.get(|state| state.sheet.page));
    let part = |part: Page| {
        let show = move || desk.change(|state| state.set(|sheet| sheet.page = part));
        button(desk.lang.paper_page(part), show)
            .attr("data-part", part.name())
            .follow("aria-pressed", move || truth(page.get() == part))
    };
    let parts = el("div")
        .class("segments")
        .attr("role", "group")
        .attr("aria-label", text.parts)
        .children(Page::ALL.map(part));
    el("section")
        .class("teach")
        .follow("data-page", move || page.get().name())
        .child(
            el("header")
                .class("headline screen-only")
                .child(el("h1").child(text.heading))
                .child(parts),
        )
        .child(live(move || -> Content {
            match page.get() {
                Page::Sheet => worksheet(desk),
                Page::Guide => guide(desk).into(),
                Page::Save => to_save(desk).into(),
            }
        }))
}

fn to_save(desk: Desk) -> Element {
    el("section")
        .class("to-save")
        .child(el("h2").child(desk.lang.paper().save_heading))
        .child(save(desk))
}
