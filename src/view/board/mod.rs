//! The board: an accessible grid with arrows over it.

mod arrows;
mod cell;
mod tools;

use engine::{Cell, Digit, Shape};
use leptos::prelude::*;
use web_sys::{Event, KeyboardEvent};

pub(crate) use self::arrows::outlined;
use self::arrows::{arrows, pattern};
use self::cell::board_cell;
use self::tools::{digit_pad, legend, tools};
use crate::action::Action;
use crate::browser::dom;
use crate::browser::element::{Element, el, live};
use crate::derived::{Derived, derived};
use crate::model::board::{GridKey, neighbor};
use crate::model::focus::Focus;
use crate::model::subject::Subject;
use crate::store::Store;

/// The board with large cells, among what is unfolded.
const LARGE: &str = "board";

/// The board with its tools.
pub fn board(store: Store) -> Element {
    let shape = derived(move || store.analysis().shape());
    let is_editing = move || store.get(|session| session.is_editing);
    section(store, shape)
        .child(live(move || is_editing().then(|| digit_pad(store))))
        .child(tools(store, shape))
        .child(legend(store))
}

/// The board to look at: without tools.
pub(crate) fn still_board(store: Store) -> Element {
    let shape = derived(move || store.analysis().shape());
    section(store, shape).child(legend(store))
}

fn section(store: Store, shape: Derived<Shape>) -> Element {
    let is_large = derived(move || store.is_unfolded(LARGE) && can_be_enlarged(shape.get()));
    let window = el("div")
        .class("board-window")
        .follow("data-large", move || is_large.get().then_some("1"))
        .child(live(move || grid(store, shape.get(), is_large)));
    el("section")
        .class("board-section")
        .attr("id", "board")
        .child(window)
}

/// Returns whether cells of such a board can be too small to read or to hit.
const fn can_be_enlarged(shape: Shape) -> bool {
    shape.size() > 9
}

/// The grid. It is built once for a shape; each cell then follows its own state.
fn grid(store: Store, shape: Shape, is_large: Derived<bool>) -> Element {
    let size = shape.size();
    // The one cell the tab key reaches; arrow keys move it.
    let first = Cell::from_index(0, shape);
    let selected = store.peek(|session| session.selected);
    let tab_stop = RwSignal::new(selected.and_then(Subject::cell).unwrap_or(first));
    let rows = (0..size).map(|row| {
        let cells = (0..size).map(|column| Cell::from_index(row * size + column, shape));
        let cells = cells.map(|cell| board_cell(store, cell, shape, tab_stop));
        el("div").attr("role", "row").class("row").children(cells)
    });
    let is_focused = move || store.focus(Focus::is_on);
    let is_editing = move || store.get(|session| session.is_editing);
    let grid = el("div")
        .class("board")
        .attr("data-board", "")
        .follow("data-focused", move || is_focused().then_some("1"))
        .follow("data-spot", move || store.is_spotlit().then_some("1"))
        .follow("data-editing", move || is_editing().then_some("1"))
        .attr(
            "style",
            format!("--n:{size};--box-columns:{}", shape.box_columns()),
        )
        .attr("role", "grid")
        .attr("aria-label", store.lang.board().grid)
        .attr("aria-rowcount", size)
        .attr("aria-colcount", size)
        .children(rows)
        .follow("data-dense", move || {
            (shape.size() > 12 && !is_large.get()).then_some("1")
        })
        .child(arrows(store, shape))
        .child(pattern(store, shape));
    listening(store, shape, tab_stop, grid)
}

/// Listens to the pointer and the keys, in one place for all cells.
fn listening(store: Store, shape: Shape, tab_stop: RwSignal<Cell>, grid: Element) -> Element {
    grid.on("click", move |event: &Event| {
        if let Some(cell) = cell_of(event) {
            tab_stop.set(cell);
            toggle(store, cell);
        }
    })
    .on("pointerover", move |event: &Event| {
        store.send(Action::Hover(cell_of(event).map(Subject::Cell)));
    })
    .when("pointerleave", move || store.send(Action::Hover(None)))
    .on("focusin", move |event: &Event| {
        if let Some(cell) = cell_of(event) {
            tab_stop.set(cell);
            store.send(Action::Hover(Some(Subject::Cell(cell))));
        }
    })
    .when("focusout", move || store.send(Action::Hover(None)))
    .on("keydown", move |event: &KeyboardEvent| {
        press(store, tab_stop, shape, event);
    })
}

fn cell_of(event: &Event) -> Option<Cell> {
    dom::closest_attribute(event, "data-cell")?.parse().ok()
}

/// Selects a cell, or lets it go; while typing, a tap always selects.
fn toggle(store: Store, cell: Cell) {
    let subject = Subject::Cell(cell);
    let is_off = store.peek(|session| session.selected == Some(subject) && !session.is_editing);
    store.send(Action::Select((!is_off).then_some(subject)));
}

fn press(store: Store, tab_stop: RwSignal<Cell>, shape: Shape, event: &KeyboardEvent) {
    let has_control = event.ctrl_key() || event.meta_key();
    let cell = tab_stop.get_untracked();
    let key = event.key();
    if let Some(key) = GridKey::read(&key, has_control) {
        let next = neighbor(cell, shape, key);
        dom::focus(&format!("[data-board] [data-cell={next}]"));
        if store.peek(|session| session.is_editing) {
            store.send(Action::Select(Some(Subject::Cell(next))));
        }
    } else if !has_control && matches!(key.as_str(), "Enter" | " ") {
        toggle(store, cell);
    } else if let Some(digit) = typed(&key, shape).filter(|_| !has_control && !event.alt_key())
        && store.peek(|session| session.is_editing)
    {
        store.send(Action::Write(cell, digit));
    } else {
        return;
    }
    event.prevent_default();
    event.stop_propagation();
}

/// Reads a key as a digit of the board, or as clearing the cell.
fn typed(key: &str, shape: Shape) -> Option<Option<Digit>> {
    let mut chars = key.chars();
    match (chars.next(), chars.next(), key) {
        (_, _, "Backspace" | "Delete" | "0" | ".") => Some(None),
        (Some(c), None, _) => Digit::from_char(c)
            .filter(|digit| digit.value() <= shape.size())
            .map(Some),
        _ => None,
    }
}
