//! The times as a table.

use super::Hardware;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::workshop::hardware::{Row, rows};
use crate::view::controls::truth;

/// The table, which opens where it is wanted.
pub(super) fn table(hardware: Hardware) -> Element {
    let text = hardware.shop.lang.hardware();
    let head = |name: &'static str| el("th").attr("scope", "col").child(name);
    let body = live(move || {
        let dials = hardware.dials.get();
        let widths = hardware.widths()?;
        let rows = rows(&widths, dials).into_iter();
        Some(many(rows.map(|row| {
            row_view(row, row.workers == dials.workers.get())
        })))
    });
    let table = el("table")
        .child(el("thead").child(el("tr").children(text.columns.map(head))))
        .child(el("tbody").child(body));
    el("details")
        .class("chart-table")
        .child(el("summary").child(text.as_table))
        .child(table)
}

fn row_view(row: Row, is_chosen: bool) -> Element {
    let times = [row.by_pass, row.by_chain, row.lower, row.upper];
    let cell = |time: u64| Content::from(el("td").child(time.to_string()));
    el("tr")
        .attr("data-workers", usize::from(row.workers))
        .attr("data-by-pass", row.by_pass.to_string())
        .attr("data-by-chain", row.by_chain.to_string())
        .attr("data-lower", row.lower.to_string())
        .attr("data-upper", row.upper.to_string())
        .attr("aria-current", is_chosen.then(|| truth(true)))
        .child(
            el("th")
                .attr("scope", "row")
                .child(usize::from(row.workers)),
        )
        .children(times.map(cell))
}
