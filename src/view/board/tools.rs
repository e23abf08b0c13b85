//! What can be done to the board, and what its looks mean.

use engine::{Digit, Shape};

use super::{LARGE, can_be_enlarged};
use crate::action::{Action, View};
use crate::browser::dom;
use crate::browser::element::{Element, el, live, many};
use crate::derived::Derived;
use crate::link::Pairs;
use crate::model::palette;
use crate::model::subject::Subject;
use crate::store::Store;
use crate::view::controls::{button, switch, truth};

/// Edit, undo, redo, clear, enlarge, candidates, spotlight.
pub fn tools(store: Store, shape: Derived<Shape>) -> Element {
    let text = store.lang.board();
    let undo = button(text.undo, move || store.send(Action::Undo))
        .follow("disabled", move || !store.get(|session| session.can_undo()));
    let redo = button(text.redo, move || store.send(Action::Redo))
        .follow("disabled", move || !store.get(|session| session.can_redo()));
    let clear = button(text.clear, move || {
        store.send(Action::Clear(
            store.peek(|session| session.analysis.shape()),
        ));
    });
    let has_candidates = move || store.get(|session| session.has_candidates);
    let candidates = switch(text.candidates, has_candidates, move || {
        store.send(Action::SetCandidates(!has_candidates()));
    });
    let is_spotlit = move || store.get(|session| session.is_spotlit);
    let spotlight = switch(store.lang.present().spotlight, is_spotlit, move || {
        store.send(Action::SetSpotlight(!is_spotlit()));
    });
    el("div")
        .class("tools controls")
        .child(edit_button(store))
        .child(undo)
        .child(redo)
        .child(clear)
        .child(live(move || {
            can_be_enlarged(shape.get()).then(|| enlarge_button(store))
        }))
        .child(candidates)
        .child(spotlight)
        .child(predict_button(store))
}

/// Hides what the page knows of the board, and asks for it.
fn predict_button(store: Store) -> Element {
    let predict = Pairs::read("predict=1");
    button(store.lang.board().predict, move || {
        store.send(Action::SetExtra(View::Explore, predict.clone()));
        // The annex passes it on, once it is there.
        dom::focus_soon("#annex-class");
    })
    .attr("data-predict", "")
}

/// Makes the cells of a large board large enough to read and to hit; the board then scrolls.
fn enlarge_button(store: Store) -> Element {
    let is_large = move || store.is_unfolded(LARGE);
    button(store.lang.board().enlarge, move || {
        store.unfold(LARGE, !is_large());
    })
    .attr("data-enlarge", "")
    .follow("aria-pressed", move || truth(is_large()))
}

fn edit_button(store: Store) -> Element {
    let text = store.lang.board();
    let is_editing = move || store.get(|session| session.is_editing);
    let label = live(move || if is_editing() { text.done } else { text.edit });
    button(label, move || store.send(Action::SetEditing(!is_editing())))
        .follow("aria-pressed", move || truth(is_editing()))
}

/// Digits to tap, while the board is open for typing.
pub fn digit_pad(store: Store) -> Element {
    let text = store.lang.board();
    let write = move |digit: Option<Digit>| {
        let selected = store.peek(|session| session.selected);
        if let Some(cell) = selected.and_then(Subject::cell) {
            store.send(Action::Write(cell, digit));
        }
    };
    let key = move |digit: Digit| {
        button(digit.to_string(), move || write(Some(digit)))
            .attr("aria-label", store.lang.write_digit(digit))
    };
    let keys = live(move || {
        let size = store.analysis().shape().size();
        many((1..=size).filter_map(Digit::new).map(key))
    });
    el("div")
        .class("pad")
        .attr("role", "group")
        .attr("aria-label", text.digits)
        .child(el("p").child(text.typing_hint))
        .child(keys)
        .child(button(text.erase, move || write(None)).class("erase"))
}

/// What the looks of a cell mean.
pub fn legend(store: Store) -> Element {
    let text = store.lang.board();
    let sample = |state: &'static str| el("span").class("cell").attr("data-state", state);
    let filled = |pass: usize| sample("filled").attr("style", palette::style(pass, 23));
    let later = el("li")
        .class("scale")
        .children([5, 14, 23].map(filled))
        .child(text.legend_later);
    el("ul")
        .class("legend")
        .child(el("li").child(sample("given")).child(text.legend_given))
        .child(
            el("li")
                .child(filled(1).attr("data-one-pass", "1"))
                .child(text.legend_one_pass),
        )
        .child(later)
        .child(el("li").child(sample("open")).child(text.legend_open))
}
