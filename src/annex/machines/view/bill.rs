//! The bill of all machines as a table, which can be copied.

use leptos::prelude::*;

use crate::annex::machines::shop::Shop;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::workshop::bill::{Row, rows, to_csv, to_markdown};
use crate::view::copying::Copies;

/// The table and its buttons; nothing where machines do not run.
pub fn bill(shop: Shop) -> Content {
    let text = shop.lang.bill();
    live(move || {
        let report = shop.report()?.ok()?;
        let names = shop.lang.machine_names(report.dials);
        let rows = rows(&report);
        let lines = names
            .iter()
            .zip(&rows)
            .map(|(name, row)| line(shop, name, row));
        let head = text
            .head
            .map(|name| el("th").attr("scope", "col").child(name));
        let table = el("table")
            .child(el("thead").child(el("tr").children(head)))
            .child(el("tbody").children(lines));
        Some(
            el("section")
                .class("bill")
                .attr("aria-labelledby", "bill-heading")
                .child(el("h2").attr("id", "bill-heading").child(text.heading))
                .child(el("p").class("lead").child(text.lead))
                .child(
                    el("div")
                        .class("table-window")
                        .attr("tabindex", "0")
                        .attr("role", "group")
                        .attr("aria-labelledby", "bill-heading")
                        .child(table),
                )
                .child(copies(shop)),
        )
    })
}

fn line(shop: Shop, name: &str, row: &Row) -> Element {
    let cells = shop.lang.bill_row(row).map(|cell| el("td").child(cell));
    el("tr")
        .attr("data-row", row.machine.clone())
        .attr("data-serial", row.serial.to_string())
        .attr("data-work", row.work.map(|work| work.to_string()))
        .attr("data-right", row.expected_right.clone())
        .child(el("th").attr("scope", "row").child(name.to_owned()))
        .children(cells)
}

/// How a table is written to be copied.
type Write = fn(&[&str], &[Vec<String>]) -> String;

/// Copies the table; where that is not allowed it shows it to be copied by hand.
fn copies(shop: Shop) -> Content {
    let text = shop.lang.bill();
    let copies = Copies::default();
    let button_of = move |label: &'static str, write: Write| {
        copies.button(label, move || {
            let report = untrack(|| shop.report())?.ok()?;
            let names = shop.lang.machine_names(report.dials);
            let rows: Vec<Vec<String>> = names
                .iter()
                .zip(rows(&report))
                .map(|(name, row)| shop.lang.copied_row(name, &row))
                .collect();
            Some(write(&text.head, &rows))
        })
    };
    many([
        el("div")
            .class("controls bill-copies")
            .child(button_of(text.markdown, to_markdown))
            .child(button_of(text.csv, to_csv))
            .child(copies.says(shop.lang))
            .into(),
        copies.by_hand(text.by_hand),
    ])
}
