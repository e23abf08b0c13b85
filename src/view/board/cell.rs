//! One cell of the board.

use engine::{Cell, Digit, DigitSet, Shape};
use leptos::prelude::*;

use crate::model::palette;
use crate::store::use_store;

/// A cell; it is drawn once and then changes its attributes.
#[component]
pub fn CellView(cell: Cell, shape: Shape, tab_stop: RwSignal<Cell>) -> impl IntoView {
    let store = use_store();
    let index = cell.index(shape);
    let view = Memo::new(move |_| store.cells.with(|cells| cells.get(index).cloned()));
    let look = move |flag: fn(&crate::model::board::CellView) -> bool| {
        move || {
            view.with(|view| view.as_ref().is_some_and(flag))
                .then_some("1")
        }
    };
    let n_passes = move || store.analysis.with(|analysis| analysis.n_passes());
    let tint = Memo::new(move |_| {
        let pass = view.with(|view| view.as_ref().and_then(|view| view.pass))?;
        Some(palette::style(pass, n_passes()))
    });
    let pass = Memo::new(move |_| view.with(|view| view.as_ref().and_then(|view| view.pass)));
    let digit = Memo::new(move |_| view.with(|view| view.as_ref().and_then(|view| view.digit)));
    let candidates =
        Memo::new(move |_| view.with(|view| view.as_ref().and_then(|view| view.candidates)));
    view! {
        <div
            role="gridcell"
            class="cell"
            class:box-right=(cell.column() + 1) % shape.box_columns() == 0
            class:box-bottom=(cell.row() + 1) % shape.box_rows() == 0
            data-cell=cell.to_string()
            data-state=move || view.with(|view| view.as_ref().map(|view| view.state.name()))
            data-digit=move || digit.get().map(|digit| digit.to_string())
            data-pass=move || pass.get().map(|pass| pass.to_string())
            data-one-pass=move || (pass.get() == Some(1)).then_some("1")
            data-relation=move || view.with(|view| view.as_ref().map(|view| view.relation.name()))
            data-critical=look(|view| view.is_critical)
            data-in-house=look(|view| view.is_in_house)
            data-blocked=look(|view| view.is_blocked)
            aria-selected=move || {
                view.with(|view| view.as_ref().is_some_and(|view| view.is_selected)).to_string()
            }
            aria-label=move || {
                view.with(|view| view.as_ref().map(|view| store.lang.cell_name(view)))
            }
            tabindex=move || if tab_stop.get() == cell { "0" } else { "-1" }
            style=move || tint.get()
        >
            <span class="digit">{move || digit.get().map(|digit| digit.to_string())}</span>
            <span class="pass">{move || pass.get().map(|pass| pass.to_string())}</span>
            {move || candidates.get().map(|digits| candidate_marks(digits, shape))}
        </div>
    }
}

fn candidate_marks(digits: DigitSet, shape: Shape) -> impl IntoView {
    let mark = |value: usize| {
        let digit = Digit::new(value).filter(|&digit| digits.contains(digit));
        view! { <i>{digit.map(|digit| digit.to_string())}</i> }
    };
    view! { <span class="candidates">{(1..=shape.size()).map(mark).collect_view()}</span> }
}
