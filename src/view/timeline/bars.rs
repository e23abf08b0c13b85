//! The profile as bars; the whole is a slider over the passes.

use std::cell::Cell;
use std::rc::Rc;

use web_sys::{KeyboardEvent, PointerEvent};

use crate::action::{Action, Direction};
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::fixed::thousandths;
use crate::model::palette;
use crate::model::timeline::{Clocks, Timeline};
use crate::store::Store;

/// The slider.
pub fn bars(store: Store) -> Element {
    let lang = store.lang;
    let clocks = store.clocks;
    let slider = el("div")
        .class("bars")
        .attr("role", "slider")
        .attr("tabindex", "0")
        .attr("aria-label", lang.timeline().slider)
        .attr("aria-valuemin", "0")
        .follow("aria-valuemax", move || clocks.get().parallel_end)
        .follow("aria-valuenow", move || clocks.get().parallel)
        .follow("aria-valuetext", move || lang.slider_value(clocks.get()))
        .on("keydown", move |event: &KeyboardEvent| {
            if slide(store, &event.key()) {
                event.prevent_default();
                event.stop_propagation();
            }
        })
        .child(live(move || row(store)));
    draggable(store, slider)
}

/// Lets a pointer drag the cursor.
fn draggable(store: Store, slider: Element) -> Element {
    let is_dragging = Rc::new(Cell::new(false));
    let [on_down, on_move, on_up, on_cancel] = [(); 4].map(|()| Rc::clone(&is_dragging));
    slider
        .on("pointerdown", move |event: &PointerEvent| {
            dom::capture_pointer(event);
            on_down.set(true);
            store.send(Action::SetPlaying(false));
            go(store, event);
        })
        .on("pointermove", move |event: &PointerEvent| {
            if on_move.get() {
                go(store, event);
            }
        })
        .when("pointerup", move || on_up.set(false))
        .when("pointercancel", move || on_cancel.set(false))
}

fn go(store: Store, event: &PointerEvent) {
    if let Some(position) = dom::position_along(event) {
        let pass = store.peek(|session| Timeline::of(&session.analysis).pass_at(position));
        store.send(Action::GoToPass(pass));
    }
}

/// Does what a key does on a slider; false if it does nothing.
fn slide(store: Store, key: &str) -> bool {
    let pass = store.peek(|session| session.n_passes_done());
    let action = match key {
        "ArrowRight" | "ArrowUp" => Action::GoToPass(pass + 1),
        "ArrowLeft" | "ArrowDown" => Action::GoToPass(pass.saturating_sub(1)),
        "PageUp" => Action::GoToPass(pass + 5),
        "PageDown" => Action::GoToPass(pass.saturating_sub(5)),
        "Home" => Action::Jump(Direction::Back),
        "End" => Action::Jump(Direction::Forward),
        _ => return false,
    };
    store.send(action);
    true
}

fn row(store: Store) -> Content {
    let timeline = Timeline::of(&store.analysis());
    let n = timeline.profile.len();
    let bars = (1..=n).map(|pass| bar(store, &timeline, pass));
    let cursor = el("div").class("cursor").follow("style", move || {
        format!("--at:{}", cursor_at(store.clocks.get()))
    });
    let row = el("div")
        .class("bar-row")
        .attr("style", format!("--bars:{n}"))
        .attr("aria-hidden", "true")
        .children(bars)
        .child((n > 0).then_some(cursor));
    let nothing = || {
        el("p")
            .class("nothing")
            .child(store.lang.timeline().nothing)
    };
    many([Some(row), (n == 0).then(nothing)])
}

fn bar(store: Store, timeline: &Timeline, pass: usize) -> Element {
    let n_passes = timeline.profile.len();
    let n_cells = timeline.profile.get(pass - 1).copied().unwrap_or(0);
    let style = format!(
        "--height:{};{}",
        thousandths(timeline.height(pass)),
        palette::style(pass, n_passes)
    );
    let number = el("span")
        .class("number")
        .attr("data-quiet", (!timeline.is_labeled(pass)).then_some("1"))
        .child(pass);
    el("div")
        .class("bar")
        .attr("data-bar", pass)
        .attr("style", style)
        .attr("title", store.lang.bar(pass, n_cells))
        .follow("data-state", move || state_of(pass, store.clocks.get()))
        .child(el("span").class("fill"))
        .child(
            el("span")
                .class("count")
                .child((n_cells > 0).then_some(n_cells)),
        )
        .child(number)
}

fn state_of(pass: usize, clocks: Clocks) -> &'static str {
    match clocks {
        clocks if pass > clocks.parallel => "waiting",
        clocks if pass == clocks.parallel => "now",
        _ => "done",
    }
}

/// Returns where the cursor stands, in bars: behind the last whole pass, or within one.
fn cursor_at(clocks: Clocks) -> String {
    if clocks.is_between {
        format!("{}.5", clocks.parallel - 1)
    } else {
        clocks.parallel.to_string()
    }
}
