//! The board: an accessible grid with arrows over it.

mod arrows;
mod cell;
mod tools;

use engine::{Cell, Digit, Shape};
use leptos::ev::{Event, KeyboardEvent};
use leptos::prelude::*;

use self::arrows::Arrows;
use self::cell::BoardCell;
use self::tools::{DigitPad, Legend, Tools};
use crate::action::Action;
use crate::browser::dom;
use crate::model::board::{GridKey, neighbor};
use crate::store::{Store, use_store};

/// The board with its tools.
#[component]
pub fn Board() -> impl IntoView {
    let store = use_store();
    let shape = store.read(|session| session.analysis.shape());
    let is_editing = store.read(|session| session.is_editing);
    view! {
        <section class="board-section" id="board">
            {move || {
                let shape = shape.get();
                view! { <Grid shape /> }
            }}
            <Show when=move || is_editing.get()>
                <DigitPad />
            </Show>
            <Tools />
            <Legend />
        </section>
    }
}

/// The grid. It is built once for a shape; each cell then follows its own state.
#[component]
fn Grid(shape: Shape) -> impl IntoView {
    let store = use_store();
    // The one cell the tab key reaches; arrow keys move it.
    let tab_stop = RwSignal::new(
        store
            .peek(|s| s.selected)
            .unwrap_or(Cell::from_index(0, shape)),
    );
    let is_editing = store.read(|session| session.is_editing);
    let rows = (0..shape.size()).map(|row| {
        let cells = (0..shape.size()).map(|column| {
            let cell = Cell::from_index(row * shape.size() + column, shape);
            view! { <BoardCell cell shape tab_stop /> }
        });
        view! { <div role="row" class="row">{cells.collect_view()}</div> }
    });
    view! {
        <div
            class="board"
            data-board=""
            data-focused=move || store.focus.with(|focus| focus.cell.is_some()).then_some("1")
            data-editing=move || is_editing.get().then_some("1")
            style=format!("--n:{};--box-columns:{}", shape.size(), shape.box_columns())
            role="grid"
            aria-label=store.lang.board().grid
            aria-rowcount=shape.size()
            aria-colcount=shape.size()
            on:click=move |event| {
                if let Some(cell) = cell_of(&event) {
                    tab_stop.set(cell);
                    toggle(store, cell);
                }
            }
            on:pointerover=move |event| store.send(Action::Hover(cell_of(&event)))
            on:pointerleave=move |_| store.send(Action::Hover(None))
            on:focusin=move |event| {
                if let Some(cell) = cell_of(&event) {
                    tab_stop.set(cell);
                    store.send(Action::Hover(Some(cell)));
                }
            }
            on:focusout=move |_| store.send(Action::Hover(None))
            on:keydown=move |event| press(store, tab_stop, shape, &event)
        >
            {rows.collect_view()}
            <Arrows shape />
        </div>
    }
}

fn cell_of(event: &Event) -> Option<Cell> {
    dom::closest_attribute(event, "data-cell")?.parse().ok()
}

/// Selects a cell, or lets it go; while typing, a tap always selects.
fn toggle(store: Store, cell: Cell) {
    let is_off = store.peek(|session| session.selected == Some(cell) && !session.is_editing);
    store.send(Action::Select((!is_off).then_some(cell)));
}

fn press(store: Store, tab_stop: RwSignal<Cell>, shape: Shape, event: &KeyboardEvent) {
    let has_control = event.ctrl_key() || event.meta_key();
    let cell = tab_stop.get_untracked();
    let key = event.key();
    if let Some(key) = GridKey::read(&key, has_control) {
        let next = neighbor(cell, shape, key);
        dom::focus(&format!("[data-board] [data-cell={next}]"));
        if store.peek(|session| session.is_editing) {
            store.send(Action::Select(Some(next)));
        }
    } else if !has_control && matches!(key.as_str(), "Enter" | " ") {
        toggle(store, cell);
    } else if let Some(digit) = typed(&key).filter(|_| !has_control && !event.alt_key())
        && store.peek(|session| session.is_editing)
    {
        store.send(Action::Write(cell, digit));
    } else {
        return;
    }
    event.prevent_default();
    event.stop_propagation();
}

/// Reads a key as a digit, or as clearing the cell.
fn typed(key: &str) -> Option<Option<Digit>> {
    let mut chars = key.chars();
    match (chars.next(), chars.next(), key) {
        (_, _, "Backspace" | "Delete" | "0" | ".") => Some(None),
        (Some(c), None, _) => Digit::from_char(c).map(Some),
        _ => None,
    }
}
