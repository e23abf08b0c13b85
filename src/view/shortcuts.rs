//! Keys that work anywhere on the page.

use leptos::ev::KeyboardEvent;
use leptos::html::Dialog;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::action::{Action, Direction};
use crate::browser::dom;
use crate::store::{Store, use_store};

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
#[component]
pub fn KeysButton(has_keys: RwSignal<bool>) -> impl IntoView {
    let store = use_store();
    let text = store.lang.page();
    let dialog = NodeRef::<Dialog>::new();
    let row = |(keys, what): &(&'static str, &'static str)| {
        view! { <div><dt>{*keys}</dt><dd>{*what}</dd></div> }
    };
    view! {
        <button
            type="button"
            on:click=move |_| {
                if let Some(dialog) = dialog.get_untracked() {
                    let _ = dialog.show_modal();
                }
            }
        >
            {text.keys}
        </button>
        <dialog node_ref=dialog class="keys-dialog" aria-labelledby="keys-heading">
            <h2 id="keys-heading">{text.keys}</h2>
            <dl>{text.key_list.iter().map(row).collect_view()}</dl>
            <label class="switch">
                <input
                    type="checkbox"
                    prop:checked=move || has_keys.get()
                    on:change=move |_| has_keys.update(|has_keys| *has_keys = !*has_keys)
                />
                {text.keys_on}
            </label>
            <form method="dialog">
                <button class="primary">{text.close}</button>
            </form>
        </dialog>
    }
}
