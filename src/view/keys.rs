//! The list of keys, and the choice whether single ones work.

use leptos::prelude::*;

use super::controls::{button, switch};
use super::podium::Podium;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::store::Store;
use crate::text::keys::KeyGroup;

/// Finds the list.
const DIALOG: &str = ".keys-dialog";

/// Opens the list.
pub fn open() {
    dom::open_dialog(DIALOG);
}

/// A button that lists the keys of the view, and lets single ones be switched off.
pub fn keys_button(store: Store, podium: Podium) -> Content {
    let text = store.lang.keys();
    let has_keys = podium.has_keys;
    let is_on = move || has_keys.get();
    let toggle = move || has_keys.set(!has_keys.get());
    // In a form of this kind any button closes the dialog.
    let close = el("form")
        .attr("method", "dialog")
        .child(el("button").class("primary").child(text.close));
    let groups = live(move || {
        let view = store.get(|session| session.view);
        let here = text
            .groups
            .iter()
            .filter(|group| group.views.contains(&view));
        many(here.map(group))
    });
    let dialog = el("dialog")
        .class("keys-dialog")
        .attr("aria-labelledby", "keys-heading")
        .child(el("h2").attr("id", "keys-heading").child(text.heading))
        .child(el("div").class("key-groups").child(groups))
        .child(switch(text.are_on, is_on, toggle))
        .child(el("p").class("quiet").child(text.lasts))
        .child(close);
    many([button(text.heading, open).class("keys"), dialog])
}

/// Keys that work in one place.
fn group(group: &'static KeyGroup) -> Element {
    let row = |&(keys, what): &(&'static str, &'static str)| {
        el("div")
            .child(el("dt").child(keys))
            .child(el("dd").child(what))
    };
    el("section")
        .child(el("h3").child(group.heading))
        .child(el("dl").children(group.keys.iter().map(row)))
}
