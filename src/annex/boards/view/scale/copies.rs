//! Copies and downloads, so that a reader can check.

use leptos::prelude::*;

use super::Lab;
use crate::browser::dom;
use crate::browser::element::{Content, el, live, many};
use crate::model::scale::table::{HEAD, boards, rows};
use crate::model::workshop::bill::to_csv;
use crate::view::controls::button;

/// What became of a click on a button.
#[derive(Clone, PartialEq)]
enum Copy {
    Ready,
    Done(&'static str),
    Refused(String),
}

/// The buttons; where copying is not allowed, the text to be copied by hand.
pub(super) fn copies(lab: Lab) -> Content {
    let text = lab.desk.lang.scale();
    let copy = RwSignal::new(Copy::Ready);
    let copy_button = move |label: &'static str, key: &'static str, write: fn(Lab) -> String| {
        button(label, move || {
            let written = untrack(|| write(lab));
            let refused = written.clone();
            dom::copy(&written, move |is_done| {
                copy.set(if is_done {
                    Copy::Done(label)
                } else {
                    Copy::Refused(refused.clone())
                });
            });
        })
        .attr("data-act", key)
    };
    let save = button(text.save_boards, move || {
        let series = lab.desk.peek(|state| state.scale.made_with.series);
        let name = format!("sudoku-depth-series-{series}.csv");
        dom::save(&name, &untrack(|| boards_csv(lab)));
    });
    let says = move || match copy.get() {
        Copy::Done(label) => Some(lab.desk.lang.bill_copied(label)),
        _ => None,
    };
    let by_hand = live(move || match copy.get() {
        Copy::Refused(written) => Some(
            el("label").class("by-hand").child(text.by_hand).child(
                el("textarea")
                    .attr("readonly", true)
                    .attr("rows", "6")
                    .follow("prop:value", move || written.clone()),
            ),
        ),
        _ => None,
    });
    many([
        el("div")
            .class("controls scale-copies")
            .child(copy_button(text.copy_table, "copy-table", table_csv))
            .child(copy_button(text.copy_boards, "copy-boards", boards_csv))
            .child(save.attr("data-act", "save-boards"))
            .child(el("span").attr("role", "status").child(live(says)))
            .into(),
        by_hand,
    ])
}

fn table_csv(lab: Lab) -> String {
    let lang = lab.desk.lang;
    let reach = lab.settings.get().reach;
    let head = lang.scale_head(reach.layers, reach.helpers);
    let head = head.each_ref().map(String::as_str);
    let rows = lab.sample.with(|sample| rows(&sample.0, reach));
    let rows: Vec<Vec<String>> = rows.iter().map(|row| lang.scale_row(row).into()).collect();
    to_csv(&head, &rows)
}

fn boards_csv(lab: Lab) -> String {
    let lines = lab.sample.with(|sample| boards(&sample.0));
    to_csv(&HEAD, &lines)
}
