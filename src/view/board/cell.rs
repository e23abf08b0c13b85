//! One cell of the board.

use engine::{Cell, Digit, DigitSet, Shape};
use leptos::prelude::*;

use crate::model::board::CellView;
use crate::model::palette;
use crate::store::{Store, use_store};
use crate::view::live::{Attributes, flag, follow, live};

/// A cell; it is drawn once and then changes its attributes and its digits.
#[component]
pub fn BoardCell(cell: Cell, shape: Shape, tab_stop: RwSignal<Cell>) -> impl IntoView {
    let store = use_store();
    let index = cell.index(shape);
    let view = Memo::new(move |_| store.cells.with(|cells| cells.get(index).cloned()));
    let attributes = move || {
        let is_stop = tab_stop.get() == cell;
        view.with(|view| {
            view.as_ref()
                .map_or_else(Vec::new, |view| attributes(store, view, is_stop))
        })
    };
    let text = move |of: fn(&CellView) -> Option<String>| {
        move || view.with(|view| view.as_ref().and_then(of))
    };
    view! {
        <div
            role="gridcell"
            class="cell"
            class:box-right=(cell.column() + 1) % shape.box_columns() == 0
            class:box-bottom=(cell.row() + 1) % shape.box_rows() == 0
            data-cell=cell.to_string()
            use:live=follow(attributes)
        >
            <span class="digit">{text(|view| view.digit.map(|digit| digit.to_string()))}</span>
            <span class="pass">{text(|view| view.pass.map(|pass| pass.to_string()))}</span>
            {move || {
                let candidates = view.with(|view| view.as_ref().and_then(|view| view.candidates));
                candidates.map(|digits| candidate_marks(digits, shape))
            }}
        </div>
    }
}

fn attributes(store: Store, view: &CellView, is_tab_stop: bool) -> Attributes {
    let n_passes = store.analysis.with(|analysis| analysis.n_passes());
    vec![
        ("data-state", Some(view.state.name().into())),
        ("data-digit", view.digit.map(|digit| digit.to_string())),
        ("data-pass", view.pass.map(|pass| pass.to_string())),
        ("data-relation", Some(view.relation.name().into())),
        flag("data-one-pass", view.pass == Some(1)),
        flag("data-critical", view.is_critical),
        flag("data-in-house", view.is_in_house),
        flag("data-blocked", view.is_blocked),
        ("aria-selected", Some(view.is_selected.to_string())),
        ("aria-label", Some(store.lang.cell_name(view))),
        (
            "tabindex",
            Some(if is_tab_stop { "0" } else { "-1" }.into()),
        ),
        (
            "style",
            view.pass.map(|pass| palette::style(pass, n_passes)),
        ),
    ]
}

fn candidate_marks(digits: DigitSet, shape: Shape) -> impl IntoView {
    let mark = |value: usize| {
        let digit = Digit::new(value).filter(|&digit| digits.contains(digit));
        view! { <i>{digit.map(|digit| digit.to_string())}</i> }
    };
    view! { <span class="candidates">{(1..=shape.size()).map(mark).collect_view()}</span> }
}
