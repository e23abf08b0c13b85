//! The graph as a picture that can be moved and magnified.

use std::cell::Cell as Slot;
use std::rc::Rc;

use engine::Digit;
use leptos::prelude::*;
use web_sys::{Event, PointerEvent, WheelEvent};

use crate::action::Action;
use crate::browser::dom;
use crate::browser::element::{Content, Element, live, many, svg};
use crate::model::drawing::{Column, Drawing, Edge, GridLines, Node, NodeKind};
use crate::model::fixed::{hundredths, tenths};
use crate::model::focus::Focus;
use crate::model::palette;
use crate::model::subject::Subject;
use crate::model::viewport::{Size, Viewport};
use crate::store::Store;

/// A drag shorter than this is a click, in pixels.
const CLICK: f64 = 4.0;

/// What the picture is seen through.
#[derive(Clone, Copy)]
pub struct Window {
    /// Its size.
    pub size: RwSignal<Size>,
    /// Where the visitor moved the picture to; nothing while all of it is shown.
    pub moved: RwSignal<Option<Viewport>>,
}

impl Window {
    /// Returns how a drawing of this size lies in the window.
    fn viewport(self, drawing: Size) -> Viewport {
        let moved = self.moved.get();
        moved.unwrap_or_else(|| Viewport::fit(drawing, self.size.get()))
    }

    /// Magnifies a drawing of this size about a point of the window.
    pub fn zoom(self, factor: f64, at: (f64, f64), drawing: Size) {
        let now = self.viewport(drawing);
        self.moved
            .set(Some(now.zoom(factor, at, drawing, self.size.get())));
    }

    /// Moves a drawing of this size.
    fn pan(self, by: (f64, f64), drawing: Size) {
        let now = self.viewport(drawing);
        self.moved.set(Some(now.pan(by, drawing, self.size.get())));
    }

    /// Returns the middle of the window.
    pub fn middle(self) -> (f64, f64) {
        let Size { width, height } = self.size.get();
        (width / 2.0, height / 2.0)
    }
}

/// The picture in its window.
pub fn picture(store: Store, drawing: &Drawing, window: Window) -> Element {
    let size = drawing.size;
    let n_passes = store.analysis().n_passes();
    let nodes = drawing.nodes.iter();
    let nodes = nodes.map(|node| node_view(store, *node, drawing.radius, n_passes));
    let every = drawing.label_every;
    let columns = drawing.columns.iter().enumerate();
    let scene = svg("g")
        .follow("transform", move || window.viewport(size).to_transform())
        .children(columns.map(|(index, column)| {
            column_view(store, *column).attr("data-quiet", index % every != 0)
        }))
        .child(drawing.grid.as_ref().map(grid_lines))
        .child(svg("g").attr("class", "edges").child(edges(drawing)))
        .child(lit(store, drawing.edges.clone()))
        .child(svg("g").class("nodes").children(nodes));
    let is_focused = move || store.focus(Focus::is_on);
    let is_moved = move || window.moved.get().is_some();
    let picture = svg("svg")
        .class("picture")
        .attr("style", format!("--unit:{}", hundredths(drawing.unit)))
        .attr("data-plain", !drawing.has_digits)
        .attr("role", "img")
        .attr(
            "aria-label",
            store.lang.graph_name(drawing.nodes.len(), n_passes),
        )
        .follow("data-focused", move || is_focused().then_some("1"))
        .follow("data-spot", move || store.is_spotlit().then_some("1"))
        .follow("data-moved", move || is_moved().then_some("1"))
        .on("wheel", move |event: &WheelEvent| {
            // Without a modifier the wheel belongs to the page.
            if event.ctrl_key() || event.meta_key() {
                event.prevent_default();
                let factor = (-event.delta_y() / 300.0).exp();
                let at = (f64::from(event.offset_x()), f64::from(event.offset_y()));
                window.zoom(factor, at, size);
            }
        })
        .child(scene);
    draggable(store, picture, size, window)
}

/// A drag under way: where it was last, and whether it has become more than a click.
#[derive(Clone, Copy)]
struct Drag {
    last: (f64, f64),
    is_moving: bool,
}

/// Lets a pointer move the picture, point at cells and select them.
fn draggable(store: Store, picture: Element, size: Size, window: Window) -> Element {
    let drag = Rc::new(Slot::new(None::<Drag>));
    let [on_down, on_move, on_up, on_cancel] = [(); 4].map(|()| Rc::clone(&drag));
    picture
        .on("pointerdown", move |event: &PointerEvent| {
            let last = place_of(event);
            on_down.set(Some(Drag {
                last,
                is_moving: false,
            }));
        })
        .on("pointermove", move |event: &PointerEvent| {
            let Some(now) = on_move.get() else {
                return store.send(Action::Hover(node_of(event)));
            };
            let last = place_of(event);
            let by = (last.0 - now.last.0, last.1 - now.last.1);
            if now.is_moving || by.0.hypot(by.1) > CLICK {
                dom::capture_pointer(event);
                on_move.set(Some(Drag {
                    last,
                    is_moving: true,
                }));
                window.pan(by, size);
            }
        })
        .on("pointerup", move |event: &PointerEvent| {
            let was_click = on_up.take().is_some_and(|drag| !drag.is_moving);
            if let Some(subject) = node_of(event).filter(|_| was_click) {
                let is_selected = store.peek(|session| session.selected == Some(subject));
                store.send(Action::Select((!is_selected).then_some(subject)));
            }
        })
        .when("pointercancel", move || on_cancel.set(None))
        .when("pointerleave", move || store.send(Action::Hover(None)))
}

fn place_of(event: &PointerEvent) -> (f64, f64) {
    (f64::from(event.client_x()), f64::from(event.client_y()))
}

fn node_of(event: &Event) -> Option<Subject> {
    dom::closest_attribute(event, "data-node")?.parse().ok()
}

/// All edges; on the longest chain they are drawn last, over the others.
fn edges(drawing: &Drawing) -> Content {
    let others = drawing.edges.iter().filter(|edge| !edge.is_critical);
    let others = if drawing.has_single_edges() {
        many(others.map(|edge| {
            let path = svg("path").attr("data-edge", name(edge));
            path.attr("d", edge.own_path.clone())
        }))
    } else {
        let all: String = others.map(|edge| edge.own_path.as_str()).collect();
        svg("path").attr("d", all).into()
    };
    let chain = drawing.edges.iter().filter(|edge| edge.is_critical);
    let chain = chain.map(|edge| {
        svg("path")
            .attr("data-edge", name(edge))
            .attr("data-critical", "1")
            .attr("d", edge.path.clone())
    });
    many([others, many(chain)])
}

/// The edges within the cone of the cell in focus.
fn lit(store: Store, edges: Vec<Edge>) -> Element {
    let lit = move || {
        store.focus(|focus| {
            let edges = edges.iter();
            let edges = edges.filter(|edge| focus.has_edge(edge.premise, edge.step));
            many(edges.map(|edge| {
                let is_direct = focus.subject == Some(edge.to);
                svg("path")
                    .attr("data-lit", name(edge))
                    .attr("data-direct", is_direct.then_some("1"))
                    .attr("data-critical", edge.is_critical.then_some("1"))
                    .attr("d", edge.path.clone())
            }))
        })
    };
    svg("g").class("lit").child(live(lit))
}

fn name(edge: &Edge) -> String {
    format!("{}>{}", edge.from, edge.to)
}

fn node_view(store: Store, node: Node, radius: f64, n_passes: usize) -> Element {
    let (subject, step) = (node.subject, node.step);
    let is_selected = move || store.selected.get() == Some(subject);
    let is_written = move || store.get(|session| step.index() < session.n_written);
    let label = node
        .digit
        .map_or("\u{2026}".to_owned(), |digit| digit.to_string());
    let scale = if node.kind == NodeKind::Placement {
        1.2
    } else {
        0.9
    };
    let label = svg("text")
        .attr("dy", "0.35em")
        .attr("style", format!("font-size:{}px", tenths(radius * scale)))
        .child(label);
    let cost = (node.cost > 1).then(|| {
        svg("text")
            .class("cost")
            .attr("x", length(radius * 0.8))
            .attr("y", length(-radius * 0.7))
            .child(format!("+{}", node.cost))
    });
    svg("g")
        .attr("data-node", subject.to_string())
        .attr("data-kind", node.kind.name())
        .attr("data-pass", node.pass)
        .attr("data-critical", node.is_critical.then_some("1"))
        .attr("style", palette::style(node.pass, n_passes))
        .attr(
            "transform",
            format!("translate({} {})", tenths(node.x), tenths(node.y)),
        )
        .follow("data-relation", move || {
            store.focus(|focus| focus.relation_of_step(step).name())
        })
        .follow("data-selected", move || is_selected().then_some("1"))
        .follow(
            "data-state",
            move || {
                if is_written() { "filled" } else { "open" }
            },
        )
        .child(node_shape(node.kind, radius))
        .child(label)
        .child(cost)
}

/// A disk for a digit, a diamond for a removal, a square for a world.
fn node_shape(kind: NodeKind, radius: f64) -> Element {
    match kind {
        NodeKind::Placement => svg("circle").attr("r", length(radius)),
        NodeKind::Elimination => {
            let r = radius * 0.95;
            svg("path").attr(
                "d",
                format!(
                    "M0,{}L{},0L0,{}L{},0Z",
                    tenths(-r),
                    tenths(r),
                    tenths(r),
                    tenths(-r)
                ),
            )
        }
        NodeKind::World => {
            let r = radius * 0.85;
            svg("path").attr(
                "d",
                format!(
                    "M{},{}H{}V{}H{}Z",
                    tenths(-r),
                    tenths(-r),
                    tenths(r),
                    tenths(r),
                    tenths(-r)
                ),
            )
        }
    }
}

/// The band and the number of a pass.
fn column_view(store: Store, column: Column) -> Element {
    let is_now = move || {
        let clocks = store.clocks.get();
        clocks.parallel == column.pass && clocks.parallel < clocks.parallel_end
    };
    let band = svg("rect")
        .attr("x", length(column.x))
        .attr("y", length(column.y))
        .attr("width", length(column.size.width))
        .attr("height", length(column.size.height));
    let label = text_at(column.label.0, column.label.1).child(column.pass);
    svg("g")
        .class("column")
        .follow("data-now", move || is_now().then_some("1"))
        .child(band)
        .child(label)
}

fn grid_lines(grid: &GridLines) -> Element {
    let line = |class: &'static str, d: &str| svg("path").class(class).attr("d", d.to_owned());
    let given = |&(x, y, digit): &(f64, f64, Digit)| {
        let place = text_at(x, y).attr("dy", "0.35em");
        place.child(digit.to_string())
    };
    svg("g")
        .class("grid")
        .child(line("thin", &grid.thin))
        .child(line("strong", &grid.strong))
        .children(grid.givens.iter().map(given))
}

fn text_at(x: f64, y: f64) -> Element {
    svg("text").attr("x", length(x)).attr("y", length(y))
}

fn length(pixels: f64) -> String {
    tenths(pixels).to_string()
}
