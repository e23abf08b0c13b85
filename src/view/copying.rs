//! Copying the address of a link.

use leptos::prelude::{Get, RwSignal, Set};

use super::controls::button;
use crate::browser::element::{Content, el, live, many};
use crate::browser::{address, dom};
use crate::text::Lang;

/// A button that copies the whole address of a link, given as a hash; where that is not allowed, it is
/// shown to be copied by hand.
pub fn copying(
    lang: Lang,
    label: &'static str,
    link: impl Fn() -> String + Clone + 'static,
) -> Content {
    let text = lang.page();
    let copied = RwSignal::new(None);
    let label = live(move || match copied.get() {
        Some(true) => text.copied,
        _ => label,
    });
    let address = link.clone();
    let click = move || {
        dom::copy(&address::with_hash(&link()), move |is_done| {
            copied.set(Some(is_done));
        });
    };
    let by_hand = live(move || {
        (copied.get() == Some(false)).then(|| {
            let input = el("input")
                .attr("type", "text")
                .attr("readonly", true)
                .attr("value", address::with_hash(&address()));
            el("label")
                .class("by-hand")
                .child(el("span").child(text.copy_by_hand))
                .child(input)
        })
    });
    many([button(label, click).into(), by_hand])
}
