//! One cell of the board.

use engine::{Cell, Digit, Shape};
use leptos::prelude::*;

use crate::browser::element::{Content, Element, el, live};
use crate::derived::derived;
use crate::model::board::{self, Candidates, CellView};
use crate::model::palette;
use crate::store::Store;
use crate::view::controls::truth;

/// A cell. Its pass and candidates are written by the style sheet: they are part of its name
/// already, in words. All of it follows the state; it is made anew only if what it shows has changed.
pub fn board_cell(store: Store, cell: Cell, shape: Shape, tab_stop: RwSignal<Cell>) -> Content {
    let index = cell.index(shape);
    let view = derived(move || store.cell(index));
    live(move || {
        let is_tab_stop = tab_stop.get() == cell;
        let view = view.get();
        view.map(|view| draw(store, &view, shape, is_tab_stop))
    })
}

fn draw(store: Store, view: &CellView, shape: Shape, is_tab_stop: bool) -> Element {
    let flag = |is_set: bool| is_set.then_some("1");
    let n_passes = store.analysis().n_passes();
    el("div")
        .attr("role", "gridcell")
        .class(board::class(view.cell, shape))
        .attr("data-cell", view.cell.to_string())
        .attr("data-state", view.state.name())
        .attr("data-digit", view.digit.map(|digit| digit.to_string()))
        .attr("data-pass", view.pass)
        .attr("data-relation", view.relation.name())
        .attr("data-one-pass", flag(view.pass == Some(1)))
        .attr("data-critical", flag(view.is_critical))
        .attr("data-in-house", flag(view.is_in_house))
        .attr("data-blocked", flag(view.is_blocked))
        .attr("aria-selected", truth(view.is_selected))
        .attr("aria-label", store.lang.cell_name(view))
        .attr("tabindex", if is_tab_stop { "0" } else { "-1" })
        .attr(
            "style",
            view.pass.map(|pass| palette::style(pass, n_passes)),
        )
        .child(
            el("span")
                .class("digit")
                .child(view.digit.map(|digit| digit.to_string())),
        )
        .child(el("span").class("pass").attr("data-text", view.pass))
        .child(view.candidates.map(|digits| candidate_marks(digits, shape)))
}

/// The candidates left; those that steps removed are struck through.
fn candidate_marks(candidates: Candidates, shape: Shape) -> Element {
    let mark = |digit: Digit| {
        let is_there = candidates.left.contains(digit) || candidates.removed.contains(digit);
        let state = match digit {
            _ if candidates.doomed.contains(digit) => Some("doomed"),
            _ if candidates.removed.contains(digit) => Some("removed"),
            _ => None,
        };
        el("i")
            .attr("data-text", is_there.then(|| digit.to_string()))
            .attr("data-candidate", state)
    };
    el("span")
        .class("candidates")
        .children((1..=shape.size()).filter_map(Digit::new).map(mark))
}
