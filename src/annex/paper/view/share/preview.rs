//! What a class will see: the page itself, in small.

use leptos::prelude::RwSignal;
use leptos::prelude::{Get, Set};

use super::of;
use crate::annex::paper::Desk;
use crate::browser::element::{Element, el};
use crate::browser::{address, frame};
use crate::derived::derived;
use crate::store::watch;

/// The page in a frame that nobody can get into; none where the page is in a frame itself.
pub fn preview(desk: Desk) -> Option<Element> {
    if frame::is_page_in_one() {
        return None;
    }
    let text = desk.lang.share();
    let shown = derived(move || address::with_hash(&of(desk, |share| share.preview(desk.lang))));
    let made = RwSignal::new_local(None);
    watch(move || {
        let address = shown.get();
        if let Some(frame) = made.get() {
            frame::show(&frame, &address);
        }
    });
    let page = el("iframe")
        .attr("title", text.preview)
        .attr("inert", true)
        .attr("tabindex", "-1")
        .attr("loading", "lazy")
        .attr("src", shown.peek())
        .on_made(move |element| made.set(Some(element.clone())));
    let figure = el("figure")
        .class("preview")
        .child(el("figcaption").child(text.preview))
        .child(el("div").class("preview-window").child(page));
    Some(figure)
}
