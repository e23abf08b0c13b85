//! A plot as a drawing.

use std::sync::Arc;

use leptos::prelude::*;
use web_sys::PointerEvent;

use super::Plot;
use crate::browser::dom;
use crate::browser::element::{Element, live, svg};
use crate::model::evidence::field::{Field, Stroke};
use crate::model::evidence::lines::Drawn;
use crate::view::chart::{axis_below, axis_left, dot, path, rectangle, rule, text_at, view_box};

/// The deepest boards of training, and its most loops.
const DEEPEST_LEARNED: f64 = 14.0;
const MOST_LEARNED: f64 = 72.0;

impl Plot {
    /// Draws it.
    pub(super) fn picture(self, field: Arc<Field>) -> Element {
        let lang = self.lab.desk.lang;
        let text = lang.evidence();
        let Field { em, x, y, .. } = *field;
        let grip = rectangle((x.start, 0.0), (x.end - x.start, y.start)).class("grip");
        let pointed = Arc::clone(&field);
        let grip = grip.on("pointermove", move |event: &PointerEvent| {
            if let Some(part) = dom::position_along(event) {
                self.at.set(Some(usize::from(pointed.nearest(part)) - 1));
            }
        });
        // What lies beyond was never met in training.
        let (met, name) = if self.is_by_depth {
            (DEEPEST_LEARNED, text.deepest_learned)
        } else {
            (MOST_LEARNED, text.trained_to)
        };
        let at = x.at(met);
        let edge = svg("g").class("edge").children([
            rule((at, y.end), (at, y.start)),
            text_at(at - 0.4 * em, y.end - 0.4 * em)
                .class("end")
                .child(name),
        ]);
        let reading = Arc::clone(&field);
        let reading = live(move || {
            let at = reading.x.at(self.read()?.into());
            Some(rule((at, reading.y.end), (at, reading.y.start)).class("drop"))
        });
        let title = if self.is_by_depth {
            text.by_depth
        } else {
            text.by_loops
        };
        svg("svg")
            .class("picture")
            .attr("role", "img")
            .attr("aria-label", title)
            .attr("viewBox", view_box(field.size))
            .child(axis_left(x, &field.y_ticks, em, self.up))
            .child(axis_below(x, y.start, em, &field.x_ticks, self.right))
            .child(edge)
            .children(field.strokes.iter().map(|drawn| stroke(drawn, em)))
            .children(field.strokes.iter().map(|stroke| self.label(stroke)))
            .child(reading)
            .child(grip)
    }

    fn label(self, stroke: &Stroke) -> Option<Element> {
        // Marks that lie side by side on one line are told apart by their places.
        (stroke.points.len() > 1).then(|| label(stroke, self.short_name(stroke.source)))?
    }
}

/// The name of a line, beside it.
pub(in crate::annex::evidence::view) fn label(stroke: &Stroke, name: String) -> Option<Element> {
    let (x, y) = stroke.label?;
    Some(
        text_at(x, y)
            .class("net-label halo")
            .attr("data-kind", stroke.source.net.kind.name())
            .child(name),
    )
}

/// A line with its band and its points.
pub(in crate::annex::evidence::view) fn stroke(stroke: &Stroke, em: f64) -> Element {
    let points = stroke.points.iter().map(|&at| dot("mark", at, 0.2 * em));
    svg("g")
        .class("net-line")
        .attr("data-line", stroke.source.name())
        .attr("data-kind", stroke.source.net.kind.name())
        .attr("data-steps", usize::from(stroke.source.n_steps))
        .child(path("band", stroke.band.clone()))
        .child(path("line", stroke.line.clone()))
        .children(points)
}

/// A line in small.
pub(super) fn swatch(drawn: Drawn) -> Element {
    svg("svg")
        .class("net-line net-swatch")
        .attr("viewBox", "0 0 28 10")
        .attr("aria-hidden", "true")
        .attr("data-kind", drawn.net.kind.name())
        .attr("data-steps", usize::from(drawn.n_steps))
        .child(path("line", "M1,5L27,5".to_owned()))
        .child(dot("mark", (14.0, 5.0), 3.0))
}
