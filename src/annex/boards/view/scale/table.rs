//! All medians, as a table.

use super::Lab;
use super::copies::copies;
use crate::browser::element::{Element, el, live, many};
use crate::model::scale::table::{Row, rows};

/// The section: the text twin of all charts.
pub(super) fn table(lab: Lab) -> Element {
    let lang = lab.desk.lang;
    let text = lang.scale();
    let head = live(move || {
        let reach = lab.settings.get().reach;
        let names = lang.scale_head(reach.layers, reach.helpers);
        many(names.map(|name| el("th").attr("scope", "col").child(name)))
    });
    let body = live(move || {
        let reach = lab.settings.get().reach;
        let rows = lab.sample.with(|sample| rows(&sample.0, reach));
        many(rows.iter().map(|row| line(lab, row)))
    });
    let table = el("table")
        .child(el("thead").child(el("tr").child(head)))
        .child(el("tbody").child(body));
    el("section")
        .class("machine-section scale-table")
        .attr("aria-labelledby", "medians-heading")
        .child(el("h2").attr("id", "medians-heading").child(text.table))
        .child(el("p").class("lead").child(text.table_lead))
        .child(
            el("div")
                .class("table-window")
                .attr("tabindex", "0")
                .attr("role", "group")
                .attr("aria-labelledby", "medians-heading")
                .child(table),
        )
        .child(copies(lab))
}

fn line(lab: Lab, row: &Row) -> Element {
    let mut cells = lab.desk.lang.scale_row(row).into_iter();
    let first = cells.next().unwrap_or_default();
    el("tr")
        .attr("data-row", format!("{}-{}", row.size, row.family.name()))
        .attr("data-family", row.family.name())
        .child(el("th").attr("scope", "row").child(first))
        .children(cells.map(|cell| el("td").child(cell)))
}
