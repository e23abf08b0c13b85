//! What can be done to the board, and what its looks mean.

use engine::Digit;
use leptos::prelude::*;

use crate::action::Action;
use crate::store::use_store;

/// Edit, undo, redo, clear, candidates.
#[component]
pub fn Tools() -> impl IntoView {
    let store = use_store();
    let text = store.lang.board();
    let is_editing = store.read(|session| session.is_editing);
    let can_undo = store.read(|session| session.can_undo());
    let can_redo = store.read(|session| session.can_redo());
    let has_candidates = store.read(|session| session.has_candidates);
    view! {
        <div class="tools controls">
            <button
                type="button"
                aria-pressed=move || is_editing.get().to_string()
                on:click=move |_| store.send(Action::SetEditing(!is_editing.get_untracked()))
            >
                {move || if is_editing.get() { text.done } else { text.edit }}
            </button>
            <button
                type="button"
                disabled=move || !can_undo.get()
                on:click=move |_| store.send(Action::Undo)
            >
                {text.undo}
            </button>
            <button
                type="button"
                disabled=move || !can_redo.get()
                on:click=move |_| store.send(Action::Redo)
            >
                {text.redo}
            </button>
            <button
                type="button"
                on:click=move |_| {
                    store.send(Action::Clear(store.peek(|session| session.analysis.shape())));
                }
            >
                {text.clear}
            </button>
            <label class="switch">
                <input
                    type="checkbox"
                    prop:checked=move || has_candidates.get()
                    on:change=move |_| {
                        store.send(Action::SetCandidates(!has_candidates.get_untracked()));
                    }
                />
                {text.candidates}
            </label>
        </div>
    }
}

/// Digits to tap, while the board is open for typing.
#[component]
pub fn DigitPad() -> impl IntoView {
    let store = use_store();
    let text = store.lang.board();
    let size = store.read(|session| session.analysis.shape().size());
    let write = move |digit: Option<Digit>| {
        if let Some(cell) = store.peek(|session| session.selected) {
            store.send(Action::Write(cell, digit));
        }
    };
    let key = move |digit: Digit| {
        view! {
            <button
                type="button"
                aria-label=store.lang.write_digit(digit)
                on:click=move |_| write(Some(digit))
            >
                {digit.to_string()}
            </button>
        }
    };
    view! {
        <div class="pad" role="group" aria-label=text.digits>
            <p>{text.typing_hint}</p>
            {move || (1..=size.get()).filter_map(Digit::new).map(key).collect_view()}
            <button type="button" class="erase" on:click=move |_| write(None)>
                {text.erase}
            </button>
        </div>
    }
}

/// What the looks of a cell mean.
#[component]
pub fn Legend() -> impl IntoView {
    let store = use_store();
    let text = store.lang.board();
    let style = |pass| crate::model::palette::style(pass, 23);
    view! {
        <ul class="legend">
            <li>
                <span class="cell" data-state="given"></span>
                {text.legend_given}
            </li>
            <li>
                <span class="cell" data-state="filled" data-one-pass="1" style=style(1)></span>
                {text.legend_one_pass}
            </li>
            <li class="scale">
                <span class="cell" data-state="filled" style=style(5)></span>
                <span class="cell" data-state="filled" style=style(14)></span>
                <span class="cell" data-state="filled" style=style(23)></span>
                {text.legend_later}
            </li>
            <li>
                <span class="cell" data-state="open"></span>
                {text.legend_open}
            </li>
        </ul>
    }
}
