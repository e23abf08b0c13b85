//! What is drawn over the board: arrows from the premises of the selected cell, or the pattern of
//! the selected elimination.

use engine::Shape;

use crate::browser::element::{Element, live, many, svg};
use crate::model::arrows::{self, Arrow};
use crate::model::fixed::{hundredths, thousandths};
use crate::model::overlay::{Line, Mark, Outline};
use crate::store::Store;

/// The pattern; those who do not see it find the same in the inspector.
pub fn pattern(store: Store, shape: Shape) -> Element {
    let size = shape.size();
    svg("svg")
        .class("pattern")
        .attr("viewBox", format!("0 0 {size} {size}"))
        .attr("aria-hidden", "true")
        .child(live(move || {
            let overlay = store.overlay();
            let radius = 0.42 / shape.box_columns().max(shape.box_rows()) as f64;
            many([
                overlay
                    .conflict
                    .map(|rect| outlined(rect).attr("data-conflict", ""))
                    .into(),
                many(overlay.houses.into_iter().map(outline)),
                many(overlay.links.into_iter().map(line)),
                many(overlay.marks.into_iter().map(|it| mark(it, radius))),
            ])
        }))
}

fn outline(outline: Outline) -> Element {
    outlined(outline.rect)
        .attr("data-house", outline.house.to_string())
        .attr("data-base", outline.is_base.then_some("1"))
}

/// A frame just inside of a rectangle, in cells.
pub(crate) fn outlined([x, y, width, height]: [f64; 4]) -> Element {
    let inset = 0.05;
    svg("rect")
        .attr("x", hundredths(x + inset).to_string())
        .attr("y", hundredths(y + inset).to_string())
        .attr("width", hundredths(width - 2.0 * inset).to_string())
        .attr("height", hundredths(height - 2.0 * inset).to_string())
        .attr("rx", "0.1")
}

fn line(line: Line) -> Element {
    svg("path")
        .attr("data-link", if line.is_strong { "strong" } else { "weak" })
        .attr("d", line.path)
}

fn mark(mark: Mark, radius: f64) -> Element {
    let (x, y) = mark.at;
    svg("circle")
        .attr("data-mark", mark.candidate.to_string())
        .attr("data-role", mark.role.name())
        .attr("cx", thousandths(x).to_string())
        .attr("cy", thousandths(y).to_string())
        .attr("r", thousandths(radius).to_string())
}

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
