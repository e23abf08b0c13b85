//! The graph: what waits for what, drawn in three ways and told in words.

mod picture;
mod twin;
mod walk;

use leptos::html::Div;
use leptos::prelude::*;

use self::picture::Picture;
use self::twin::Twin;
use self::walk::WalkView;
use crate::action::{Action, GraphMode};
use crate::browser::size;
use crate::model::drawing::Drawing;
use crate::model::viewport::Viewport;
use crate::store::use_store;

/// The graph with its switch.
#[component]
pub fn Graph() -> impl IntoView {
    let store = use_store();
    let text = store.lang.graph();
    let mode = store.read(|session| session.graph);
    let canvas = NodeRef::<Div>::new();
    let window = size::of(canvas);
    let drawing = Memo::new(move |_| {
        let window = window.get();
        let is_measured = window.width > 0.0 && window.height > 0.0;
        let mode = mode.get();
        store
            .analysis
            .with(|a| is_measured.then(|| Drawing::of(a, mode, window))?)
    });
    // What the visitor moved it to; nothing while all of it is shown.
    let moved = RwSignal::new(None::<Viewport>);
    Effect::new(move |_| {
        drawing.track();
        moved.set(None);
    });
    let zoom = move |factor: f64| {
        if let Some(drawing) = drawing.get_untracked() {
            let window = window.get_untracked();
            let middle = (window.width / 2.0, window.height / 2.0);
            let now = moved
                .get_untracked()
                .unwrap_or(Viewport::fit(drawing.size, window));
            moved.set(Some(now.zoom(factor, middle, drawing.size, window)));
        }
    };
    let can_zoom = move || mode.get() != GraphMode::Walk;
    view! {
        <section class="graph-section graph" aria-labelledby="graph-heading">
            <div class="title">
                <h2 id="graph-heading">{text.heading}</h2>
                <ModeChoice mode />
                <div class="zoom controls" hidden=move || !can_zoom()>
                    <button type="button" class="icon minus" aria-label=text.zoom_out
                        title=text.zoom_out on:click=move |_| zoom(1.0 / 1.4)></button>
                    <button type="button" class="icon plus" aria-label=text.zoom_in
                        title=text.zoom_in on:click=move |_| zoom(1.4)></button>
                    <button type="button" class="icon fit" aria-label=text.fit
                        title=text.fit on:click=move |_| moved.set(None)></button>
                </div>
            </div>
            <div class="canvas" node_ref=canvas data-graph=move || mode.get().name()>
                {move || match (mode.get(), drawing.get()) {
                    (GraphMode::Walk, _) => view! { <WalkView /> }.into_any(),
                    (_, Some(drawing)) => view! { <Picture drawing window moved /> }.into_any(),
                    (_, None) => view! { <p class="nothing">{text.nothing}</p> }.into_any(),
                }}
            </div>
            <p class="hint">{move || store.lang.graph_hint(mode.get())}</p>
            <Twin />
        </section>
    }
}

#[component]
fn ModeChoice(mode: Memo<GraphMode>) -> impl IntoView {
    let store = use_store();
    let option = move |value: GraphMode| {
        view! {
            <button
                type="button"
                data-mode=value.name()
                aria-pressed=move || (mode.get() == value).to_string()
                on:click=move |_| store.send(Action::SetGraph(value))
            >
                {store.lang.graph_mode(value)}
            </button>
        }
    };
    view! {
        <div class="segments controls" role="group" aria-label=store.lang.graph().mode>
            {GraphMode::ALL.map(option).collect_view()}
        </div>
    }
}
