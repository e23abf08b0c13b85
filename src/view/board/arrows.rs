//! Arrows from the premises of the selected cell. Digits stay above them.

use engine::Shape;
use leptos::prelude::Get;

use crate::browser::element::{Element, live, many, svg};
use crate::model::arrows::{self, Arrow};
use crate::store::Store;

/// The arrows; those who do not see them find the same in the inspector.
pub fn arrows(store: Store, shape: Shape) -> Element {
    let size = shape.size();
    svg("svg")
        .class("arrows")
        .attr("viewBox", format!("0 0 {size} {size}"))
        .attr("aria-hidden", "true")
        .child(live(move || {
            let arrows = arrows::to_cell(&store.analysis(), store.selected.get());
            many(arrows.into_iter().map(arrow))
        }))
}

fn arrow(arrow: Arrow) -> Element {
    let marker = if arrow.is_from_given {
        "url(#arrow-given)"
    } else {
        "url(#arrow)"
    };
    svg("path")
        .class("arrow")
        .attr("data-arrow", format!("{}>{}", arrow.from, arrow.to))
        .attr("data-given", arrow.is_from_given.then_some("1"))
        .attr("d", arrow.path)
        .attr("marker-end", marker)
}
