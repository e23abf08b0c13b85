//! Keys that work anywhere on the page.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

use super::controls::{button, switch};
use crate::action::{Action, Direction};
use crate::browser::dom;
use crate::browser::element::{Content, el, many};
use crate::store::Store;

/// Listens for the keys for as long as the page lives.
pub fn install(store: Store, has_keys: RwSignal<bool>) {
    dom::on_window("keydown", move |event| {
        if let Some(key) = event.dyn_ref::<KeyboardEvent>()
            && !dom::takes_keys(&event)
            && press(store, key, has_keys.get_untracked())
        {
            event.prevent_default();
        }
    });
}

fn press(store: Store, event: &KeyboardEvent, has_keys: bool) -> bool {
    // There the board is out of sight, or is asked about.
    if store.peek(|session| session.view.annex().is_some() || session.is_predicting()) {
        return false;
    }
    let key = event.key();
    let has_control = event.ctrl_key() || event.meta_key();
    let action = match key.as_str() {
        "z" | "Z" if has_control && event.shift_key() => Action::Redo,
        "y" if has_control => Action::Redo,
        "z" if has_control => Action::Undo,
        "Escape" => Action::Select(None),
        _ if has_control || event.alt_key() || !has_keys => return false,
        "[" => Action::Step(Direction::Back),
        "]" => Action::Step(Direction::Forward),
        " " if !dom::takes_space(event) => {
            Action::SetPlaying(!store.peek(|session| session.is_playing))
        }
        "e" => Action::SetEditing(!store.peek(|session| session.is_editing)),
        "c" => Action::SetCandidates(!store.peek(|session| session.has_candidates)),
        _ => return false,
    };
    store.send(action);
    true
}

/// A button that lists the keys, and lets single ones be switched off.
pub fn keys_button(store: Store, has_keys: RwSignal<bool>) -> Content {
    let text = store.lang.page();
    let row = |&(keys, what): &(&'static str, &'static str)| {
        el("div")
            .child(el("dt").child(keys))
            .child(el("dd").child(what))
    };
    let is_on = move || has_keys.get();
    let toggle = move || has_keys.set(!has_keys.get());
    // In a form of this kind any button closes the dialog.
    let close = el("form")
        .attr("method", "dialog")
        .child(el("button").class("primary").child(text.close));
    let dialog = el("dialog")
        .class("keys-dialog")
        .attr("aria-labelledby", "keys-heading")
        .child(el("h2").attr("id", "keys-heading").child(text.keys))
        .child(el("dl").children(text.key_list.iter().map(row)))
        .child(switch(text.keys_on, is_on, toggle))
        .child(close);
    let open = button(text.keys, || dom::open_dialog(".keys-dialog"));
    many([open, dialog])
}
