//! Copies and downloads, so that a reader can check.

use leptos::prelude::*;

use super::Lab;
use crate::browser::dom;
use crate::browser::element::{Content, el, many};
use crate::model::scale::table::{HEAD, boards, rows};
use crate::model::workshop::bill::to_csv;
use crate::view::controls::button;
use crate::view::copying::Copies;

/// The buttons; where copying is not allowed, the text to be copied by hand.
pub(super) fn copies(lab: Lab) -> Content {
    let text = lab.desk.lang.scale();
    let copies = Copies::default();
    let copy_button = move |label: &'static str, key: &'static str, write: fn(Lab) -> String| {
        let button = copies.button(label, move || Some(untrack(|| write(lab))));
        button.attr("data-act", key)
    };
    let save = button(text.save_boards, move || {
        let series = lab.desk.peek(|state| state.scale.made_with.series);
        let name = format!("sudoku-depth-series-{series}.csv");
        dom::save(&name, &untrack(|| boards_csv(lab)));
    });
    many([
        el("div")
            .class("controls scale-copies")
            .child(copy_button(text.copy_table, "copy-table", table_csv))
            .child(copy_button(text.copy_boards, "copy-boards", boards_csv))
            .child(save.attr("data-act", "save-boards"))
            .child(copies.says(lab.desk.lang))
            .into(),
        copies.by_hand(text.by_hand),
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
