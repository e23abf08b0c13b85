//! A cell of the proof as a small button, and sentences with cells in them.

use engine::Cell;
use leptos::prelude::*;

use crate::action::Action;
use crate::model::inspector::Link;
use crate::model::palette;
use crate::store::use_store;
use crate::text::Span;

/// A cell with its digit and pass; a click selects it.
#[component]
pub fn Chip(link: Link) -> impl IntoView {
    let store = use_store();
    let text = store.lang.inspector();
    let cell = link.candidate.cell;
    let n_passes = store
        .analysis
        .with_untracked(|analysis| analysis.n_passes());
    let style = link.pass.map(|pass| palette::style(pass, n_passes));
    let note = match link.pass {
        Some(pass) => format!("{} {pass}", text.pass),
        None => text.given.to_owned(),
    };
    view! {
        <button
            class="chip"
            type="button"
            data-given=link.pass.is_none().then_some("1")
            style=style
            on:click=move |_| store.send(Action::Select(Some(cell)))
            on:pointerenter=move |_| store.send(Action::Hover(Some(cell)))
            on:pointerleave=move |_| store.send(Action::Hover(None))
            on:focus=move |_| store.send(Action::Hover(Some(cell)))
            on:blur=move |_| store.send(Action::Hover(None))
        >
            {format!("{cell} = {}", link.candidate.digit)} " " <small>{note}</small>
        </button>
    }
}

/// A sentence; the cells in it are links.
#[component]
pub fn Sentence(spans: Vec<Span>) -> impl IntoView {
    spans
        .into_iter()
        .map(|span| match span {
            Span::Text(text) => text.into_any(),
            Span::OnePass(text) => view! { <em class="one-pass">{text}</em> }.into_any(),
            Span::Deepest(text) => view! { <em class="deepest">{text}</em> }.into_any(),
            Span::Cell(cell) => view! { <CellName cell /> }.into_any(),
        })
        .collect_view()
}

/// The name of a cell in a sentence; a click selects it.
#[component]
fn CellName(cell: Cell) -> impl IntoView {
    let store = use_store();
    view! {
        <button
            class="cell-name"
            type="button"
            on:click=move |_| store.send(Action::Select(Some(cell)))
            on:pointerenter=move |_| store.send(Action::Hover(Some(cell)))
            on:pointerleave=move |_| store.send(Action::Hover(None))
        >
            {cell.to_string()}
        </button>
    }
}
