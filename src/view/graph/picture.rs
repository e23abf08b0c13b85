//! The graph as a picture that can be moved and magnified.

use engine::Cell;
use leptos::ev::{Event, PointerEvent, WheelEvent};
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::action::Action;
use crate::browser::dom;
use crate::model::drawing::{Column, Drawing, Edge, GridLines, Node};
use crate::model::focus::Focus;
use crate::model::palette;
use crate::model::timeline::Clocks;
use crate::model::viewport::{Size, Viewport};
use crate::store::use_store;
use crate::view::live::{flag, follow, live};

/// A drag shorter than this is a click, in pixels.
const CLICK: f64 = 4.0;

/// A drag under way: where it began, and whether it has become one.
#[derive(Clone, Copy, PartialEq)]
struct Drag {
    last: (f64, f64),
    is_moving: bool,
}

/// The picture in its window.
#[component]
pub fn Picture(
    drawing: Drawing,
    window: Memo<Size>,
    moved: RwSignal<Option<Viewport>>,
) -> impl IntoView {
    let store = use_store();
    let size = drawing.size;
    let viewport = Memo::new(move |_| {
        moved
            .get()
            .unwrap_or_else(|| Viewport::fit(size, window.get()))
    });
    let drag = RwSignal::new(None::<Drag>);
    let n_cells = drawing.nodes.len();
    let n_passes = store
        .analysis
        .with_untracked(|analysis| analysis.n_passes());
    let on_move = move |event: PointerEvent| {
        let at = (f64::from(event.client_x()), f64::from(event.client_y()));
        let Some(now) = drag.get_untracked() else {
            return store.send(Action::Hover(node_of(&event)));
        };
        let by = (at.0 - now.last.0, at.1 - now.last.1);
        if now.is_moving || by.0.hypot(by.1) > CLICK {
            capture(&event);
            drag.set(Some(Drag {
                last: at,
                is_moving: true,
            }));
            moved.set(Some(viewport.get_untracked().pan(
                by,
                size,
                window.get_untracked(),
            )));
        }
    };
    let on_wheel = move |event: WheelEvent| {
        // Without a modifier the wheel belongs to the page.
        if event.ctrl_key() || event.meta_key() {
            event.prevent_default();
            let factor = (-event.delta_y() / 300.0).exp();
            let at = (f64::from(event.offset_x()), f64::from(event.offset_y()));
            moved.set(Some(viewport.get_untracked().zoom(
                factor,
                at,
                size,
                window.get_untracked(),
            )));
        }
    };
    let on_up = move |event: PointerEvent| {
        let was_click = drag.get_untracked().is_some_and(|drag| !drag.is_moving);
        drag.set(None);
        if let Some(cell) = node_of(&event).filter(|_| was_click) {
            let is_selected = store.peek(|session| session.selected == Some(cell));
            store.send(Action::Select((!is_selected).then_some(cell)));
        }
    };
    view! {
        <svg
            class="picture"
            role="img"
            aria-label=store.lang.graph_name(n_cells, n_passes)
            data-focused=move || store.focus.with(|focus| focus.cell.is_some()).then_some("1")
            data-moved=move || moved.get().is_some().then_some("1")
            on:pointerdown=move |event| {
                let last = (f64::from(event.client_x()), f64::from(event.client_y()));
                drag.set(Some(Drag { last, is_moving: false }));
            }
            on:pointermove=on_move
            on:pointerup=on_up
            on:pointercancel=move |_| drag.set(None)
            on:pointerleave=move |_| store.send(Action::Hover(None))
            on:wheel=on_wheel
        >
            <g transform=move || viewport.get().to_transform()>
                {drawing.columns.iter().map(|&column| view! { <ColumnView column /> }).collect_view()}
                {drawing.grid.clone().map(grid_lines)}
                <g class="edges">{edges(&drawing)}</g>
                <Lit edges=drawing.edges.clone() />
                <g class="nodes">
                    {drawing
                        .nodes
                        .iter()
                        .map(|&node| view! { <NodeView node radius=drawing.radius n_passes /> })
                        .collect_view()}
                </g>
            </g>
        </svg>
    }
}

/// All edges; on the longest chain they are drawn last, over the others.
fn edges(drawing: &Drawing) -> impl IntoView + use<> {
    let (chain, others): (Vec<Edge>, Vec<Edge>) = drawing
        .edges
        .iter()
        .cloned()
        .partition(|edge| edge.is_critical);
    let rest = if drawing.has_single_edges() {
        let path = |edge: Edge| view! { <path data-edge=name(&edge) d=edge.own_path /> };
        others.into_iter().map(path).collect_view().into_any()
    } else {
        let all: String = others.into_iter().map(|edge| edge.own_path).collect();
        view! { <path d=all /> }.into_any()
    };
    let path = |edge: Edge| view! { <path data-edge=name(&edge) data-critical="1" d=edge.path /> };
    view! { {rest} {chain.into_iter().map(path).collect_view()} }
}

/// The edges within the cone of the cell in focus.
#[component]
fn Lit(edges: Vec<Edge>) -> impl IntoView {
    let store = use_store();
    let edges = StoredValue::new(edges);
    let lit = move |focus: &Focus| {
        edges.with_value(|edges| {
            let path = |edge: &Edge| {
                let (is_critical, d) = (edge.is_critical, edge.path.clone());
                let is_direct = focus.cell == Some(edge.to);
                view! {
                    <path
                        data-lit=name(edge)
                        data-direct=is_direct.then_some("1")
                        data-critical=is_critical.then_some("1")
                        d=d
                    />
                }
            };
            let edges = edges
                .iter()
                .filter(|edge| focus.has_edge(edge.from, edge.to));
            edges.map(path).collect_view()
        })
    };
    view! { <g class="lit">{move || store.focus.with(lit)}</g> }
}

fn name(edge: &Edge) -> String {
    format!("{}>{}", edge.from, edge.to)
}

#[component]
fn NodeView(node: Node, radius: f64, n_passes: usize) -> impl IntoView {
    let store = use_store();
    let cell = node.cell;
    let relation = Memo::new(move |_| store.focus.with(|focus| focus.relation(cell)));
    let is_selected = store.read(move |session| session.selected == Some(cell));
    let is_done = store.read(move |session| {
        let solved = session.analysis.solved();
        let step = solved.and_then(|solved| solved.step_of(cell));
        step.is_some_and(|step| step.id.index() < session.n_written)
    });
    let attributes = move || {
        vec![
            ("data-relation", Some(relation.get().name().into())),
            flag("data-selected", is_selected.get()),
            (
                "data-state",
                Some(if is_done.get() { "filled" } else { "open" }.into()),
            ),
        ]
    };
    view! {
        <g
            data-node=cell.to_string()
            data-pass=node.pass
            data-critical=node.is_critical.then_some("1")
            style=palette::style(node.pass, n_passes)
            transform=format!("translate({:.1} {:.1})", node.x, node.y)
            use:live=follow(attributes)
        >
            <circle r=format!("{radius:.1}") />
            <text dy="0.35em" style=format!("font-size:{:.1}px", radius * 1.2)>
                {node.digit.to_string()}
            </text>
        </g>
    }
}

/// The band and the number of a pass.
#[component]
fn ColumnView(column: Column) -> impl IntoView {
    let store = use_store();
    let is_now = store.read(move |session| {
        let clocks = Clocks::of(session);
        clocks.parallel == column.pass && clocks.parallel < clocks.parallel_end
    });
    view! {
        <g class="column" data-now=move || is_now.get().then_some("1")>
            <rect x=column.x y=column.y width=column.size.width height=column.size.height />
            <text x=column.label.0 y=column.label.1>{column.pass}</text>
        </g>
    }
}

fn grid_lines(grid: GridLines) -> impl IntoView {
    let given = |(x, y, digit): (f64, f64, engine::Digit)| {
        view! { <text x=x y=y dy="0.35em">{digit.to_string()}</text> }
    };
    view! {
        <g class="grid">
            <path class="thin" d=grid.thin />
            <path class="strong" d=grid.strong />
            {grid.givens.into_iter().map(given).collect_view()}
        </g>
    }
}

fn node_of(event: &Event) -> Option<Cell> {
    dom::closest_attribute(event, "data-node")?.parse().ok()
}

fn capture(event: &PointerEvent) {
    let target = event
        .current_target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(target) = target {
        let _ = target.set_pointer_capture(event.pointer_id());
    }
}
