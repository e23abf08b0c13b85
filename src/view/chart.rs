//! What charts are put together from.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use crate::browser::element::{Content, Element, el, live, many, svg};
use crate::browser::size;
use crate::model::fixed::tenths;
use crate::model::viewport::Size;
use crate::model::workshop::chart::{Scale, Tick, raised};

/// What is drawn into the size it gets, and anew where the size or the state changes.
pub fn plot(
    class: &'static str,
    size: RwSignal<Size>,
    draw: impl Fn(Size) -> Option<Element> + 'static,
) -> Element {
    el("div")
        .class(class)
        .on_made(move |element| size::follow(element, size))
        .child(live(move || {
            let size = size.get();
            (size.width > 0.0 && size.height > 0.0).then(|| draw(size))?
        }))
}

/// Lets the arrow keys go through the items of a drawing, as on a slider, and tells them: `shown` is
/// the one in sight, `at` the one that was chosen.
pub fn reader(
    drawing: Element,
    label: &'static str,
    at: RwSignal<Option<usize>>,
    shown: impl Fn() -> Option<usize> + Copy + 'static,
    n_items: impl Fn() -> usize + Copy + 'static,
    says: impl Fn(usize) -> Option<String> + 'static,
) -> Element {
    let now = move || shown().unwrap_or(0);
    drawing
        .attr("role", "slider")
        .attr("tabindex", "0")
        .attr("aria-label", label)
        .attr("aria-valuemin", "1")
        .follow("aria-valuemax", move || n_items().max(1))
        .follow("aria-valuenow", move || now() + 1)
        .follow("aria-valuetext", move || says(now()))
        .on("keydown", move |event: &KeyboardEvent| {
            let last = n_items().saturating_sub(1);
            let to = match (event.key().as_str(), shown()) {
                ("Home", _) => 0,
                ("End", _) => last,
                ("ArrowRight" | "ArrowUp", None) => 0,
                ("ArrowRight" | "ArrowUp", Some(now)) => now + 1,
                ("ArrowLeft" | "ArrowDown", now) => now.unwrap_or(0).saturating_sub(1),
                ("PageUp", now) => now.unwrap_or(0) + 5,
                ("PageDown", now) => now.unwrap_or(0).saturating_sub(5),
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            at.set(Some(to.min(last)));
        })
}

/// A horizontal axis with its ticks; `y` is where it lies, `em` the size of the type.
pub fn axis_below(scale: Scale, y: f64, em: f64, ticks: &[Tick], title: &'static str) -> Element {
    let tick = |tick: &Tick| {
        many([rule((tick.at(), y), (tick.at(), y + 0.3 * em)), {
            text_at(tick.at(), y + 1.4 * em).child(tick.value.to_string())
        }])
    };
    svg("g")
        .class("axis below")
        .child(rule((scale.start, y), (scale.end, y)))
        .children(ticks.iter().map(tick))
        .child(text_at(scale.end, y + 2.7 * em).class("end").child(title))
}

/// A vertical axis with its ticks and thin lines across, from `start` to `end`.
pub fn axis_left(across: Scale, ticks: &[Tick], em: f64, title: &'static str) -> Element {
    let tick = |tick: &Tick| {
        many([
            rule((across.start, tick.at()), (across.end, tick.at())).class("across"),
            text_at(across.start - 0.6 * em, tick.at() + 0.35 * em)
                .class("end")
                .child(tick.value.to_string()),
        ])
    };
    svg("g")
        .class("axis left")
        .children(ticks.iter().map(tick))
        .child(text_at(0.2 * em, 0.85 * em).child(title))
}

/// A straight line.
pub fn rule(from: (f64, f64), to: (f64, f64)) -> Element {
    svg("line")
        .attr("x1", length(from.0))
        .attr("y1", length(from.1))
        .attr("x2", length(to.0))
        .attr("y2", length(to.1))
}

/// A line of any form.
pub fn path(class: &'static str, d: String) -> Element {
    svg("path").class(class).attr("d", d)
}

/// A disk.
pub fn dot(class: &'static str, at: (f64, f64), radius: f64) -> Element {
    svg("circle")
        .class(class)
        .attr("cx", length(at.0))
        .attr("cy", length(at.1))
        .attr("r", length(radius))
}

/// A rectangle.
pub fn rectangle(corner: (f64, f64), size: (f64, f64)) -> Element {
    svg("rect")
        .attr("x", length(corner.0))
        .attr("y", length(corner.1))
        .attr("width", length(size.0))
        .attr("height", length(size.1))
}

/// A text.
pub fn text_at(x: f64, y: f64) -> Element {
    svg("text").attr("x", length(x)).attr("y", length(y))
}

/// Words with powers raised, for the text of a page.
pub fn powers(text: &str) -> Content {
    let pieces = raised(text).into_iter();
    many(pieces.map(|(piece, is_raised)| {
        let piece = piece.to_owned();
        match is_raised {
            true => el("sup").child(piece).into(),
            false => Content::from(piece),
        }
    }))
}

/// Words with powers raised, for the text of a drawing.
pub fn drawn_powers(text: &str) -> Content {
    let mut is_above = false;
    let pieces = raised(text).into_iter();
    many(pieces.map(|(piece, is_raised)| {
        let (class, dy) = match (is_raised, is_above) {
            (true, _) => ("power", "-0.5em"),
            (false, true) => ("base", "0.38em"),
            (false, false) => ("base", "0"),
        };
        is_above = is_raised;
        svg("tspan")
            .class(class)
            .attr("dy", dy)
            .child(piece.to_owned())
    }))
}

/// Returns the value of `viewBox` for a drawing in pixels.
pub fn view_box(size: Size) -> String {
    format!("0 0 {} {}", length(size.width), length(size.height))
}

/// A length in pixels.
fn length(pixels: f64) -> String {
    tenths(pixels).to_string()
}
