//! The graph: what waits for what, drawn in three ways and told in words.

mod picture;
mod twin;
mod walk;

use std::sync::Arc;

use leptos::prelude::*;

use self::picture::{Window, picture};
use self::twin::twin;
use self::walk::walk;
use super::controls::{button, icon_button, truth};
use crate::action::{Action, GraphMode};
use crate::browser::element::{Content, Element, el, live};
use crate::browser::size;
use crate::derived::{Derived, derived};
use crate::model::drawing::Drawing;
use crate::model::graph::Hand;
use crate::model::viewport::Size;
use crate::store::{Store, watch};

/// The graph with its switch.
pub fn graph(store: Store) -> Element {
    let text = store.lang.graph();
    let mode = store.graph;
    let size = RwSignal::new(Size::default());
    let drawing = derived(move || draw(store, size.get()).map(Arc::new));
    let window = Window {
        size,
        moved: RwSignal::new(None),
    };
    watch(move || {
        drawing.with(|_| ());
        window.moved.set(None);
    });
    let title = el("div")
        .class("title")
        .child(el("h2").attr("id", "graph-heading").child(text.heading))
        .child(mode_choice(store))
        .child(zoom_buttons(store, drawing, window));
    let canvas = el("div")
        .class("canvas")
        .follow("data-graph", move || mode.get().name())
        .on_made(move |element| size::follow(element, size))
        .child(live(move || match (mode.get(), drawing.get()) {
            (GraphMode::Walk, _) => Content::from(walk(store)),
            (_, Some(drawing)) => picture(store, &drawing, window).into(),
            (_, None) => {
                let is_inside = store.analysis().outside.is_some();
                let nothing = if is_inside {
                    text.nothing_inside
                } else {
                    text.nothing
                };
                el("p").class("nothing").child(nothing).into()
            }
        }));
    el("section")
        .class("graph-section graph")
        .attr("aria-labelledby", "graph-heading")
        .child(title)
        .child(canvas)
        .child(
            el("p")
                .class("hint")
                .child(live(move || store.lang.graph_hint(mode.get())))
                .child(" ")
                .child(live(move || {
                    let analysis = store.analysis();
                    let solved = analysis.solved();
                    solved.and_then(|solved| store.lang.left_out(solved.n_left_out()))
                })),
        )
        .child(twin(store))
}

/// Draws the graph for a window of this size, if there is a window and anything to draw.
fn draw(store: Store, window: Size) -> Option<Drawing> {
    let mode = store.graph.get();
    let analysis = store.analysis();
    let hand = if store.on_wall.get() {
        Hand::on_wall(window)
    } else {
        Hand::SCREEN
    };
    let is_measured = window.width > 0.0 && window.height > 0.0;
    is_measured.then(|| Drawing::of(&analysis, mode, window, hand))?
}

fn zoom_buttons(store: Store, drawing: Derived<Option<Arc<Drawing>>>, window: Window) -> Element {
    let text = store.lang.graph();
    let zoom = move |factor: f64| {
        if let Some(drawing) = drawing.get() {
            window.zoom(factor, window.middle(), drawing.size);
        }
    };
    el("div")
        .class("zoom controls")
        .follow("hidden", move || store.graph.get() == GraphMode::Walk)
        .child(icon_button("minus", text.zoom_out, move || zoom(1.0 / 1.4)))
        .child(icon_button("plus", text.zoom_in, move || zoom(1.4)))
        .child(icon_button("fit", text.fit, move || window.moved.set(None)))
}

fn mode_choice(store: Store) -> Element {
    let option = |mode: GraphMode| {
        button(store.lang.graph_mode(mode), move || {
            store.send(Action::SetGraph(mode));
        })
        .attr("data-mode", mode.name())
        .follow("aria-pressed", move || truth(store.graph.get() == mode))
    };
    el("div")
        .class("segments controls")
        .attr("role", "group")
        .attr("aria-label", store.lang.graph().mode)
        .children(GraphMode::ALL.map(option))
}
