//! A chart as a drawing.

use leptos::prelude::RwSignal;

use super::Lab;
use crate::browser::element::{Element, el, many, svg};
use crate::model::scale::chart::{Chart, Frame, Stroke};
use crate::model::scale::series::Series;
use crate::model::viewport::Size;
use crate::view::chart::{axis_below, axis_left, path, plot, rule, text_at, view_box};

/// What stands at a chart.
#[derive(Clone)]
pub(super) struct Titles {
    /// At the axis to the right.
    pub(super) right: &'static str,
    /// At the axis upward.
    pub(super) up: &'static str,
    /// What it shows, for those who do not see it.
    pub(super) name: String,
}

/// A chart that follows the state: `show` tells what is drawn, in which frame, under which titles.
pub(super) fn chart(
    lab: Lab,
    key: &'static str,
    show: impl Fn(Size) -> (Vec<Series>, Frame, Titles) + 'static,
) -> Element {
    let draw = move |size: Size| {
        let (series, frame, titles) = show(size);
        let chart = Chart::of(&series, frame)?;
        Some(picture(lab, &chart, titles))
    };
    el("figure")
        .attr("data-chart", key)
        .child(plot("chart", RwSignal::new(Size::default()), draw))
}

fn picture(lab: Lab, chart: &Chart, titles: Titles) -> Element {
    let (x, y) = (chart.x.scale(), chart.y.scale());
    svg("svg")
        .class("picture scale-picture")
        .attr("role", "img")
        .attr("aria-label", titles.name)
        .attr("viewBox", view_box(chart.size))
        .child(axis_left(x, &chart.y_ticks, chart.em, titles.up))
        .child(axis_below(
            x,
            y.start,
            chart.em,
            &chart.x_ticks,
            titles.right,
        ))
        .child(chart.edge.map(|edge| edge_of(lab, chart, edge)))
        .children(chart.strokes.iter().map(stroke))
}

/// Where what was measured ends.
fn edge_of(lab: Lab, chart: &Chart, edge: f64) -> Element {
    let text = lab.desk.lang.scale();
    let (y, em) = (chart.y.scale(), chart.em);
    let row = y.end - 0.4 * em;
    svg("g").class("edge").children([
        rule((edge, row - 0.8 * em), (edge, y.start)),
        text_at(edge - 0.4 * em, row)
            .class("end")
            .child(text.measured),
        text_at(edge + 0.4 * em, row).child(text.extrapolated),
    ])
}

fn stroke(stroke: &Stroke) -> Element {
    let parts = [
        ("points", &stroke.points),
        ("ceiling", &stroke.ceiling),
        ("beyond", &stroke.beyond),
        ("line", &stroke.line),
        ("medians", &stroke.medians),
    ];
    let drawn = parts.into_iter().filter(|(_, d)| !d.is_empty());
    svg("g")
        .attr("data-family", stroke.family.name())
        .child(many(drawn.map(|(class, d)| path(class, d.clone()))))
}
