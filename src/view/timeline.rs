//! The timeline: the profile as bars, the clock and its two hands.

use leptos::ev::PointerEvent;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::Element;

use crate::action::{Action, Clock, Direction, Speed};
use crate::model::palette;
use crate::model::timeline::{Clocks, Timeline};
use crate::store::{Store, use_store};

/// Bars, buttons and clocks.
#[component]
pub fn TimelineView() -> impl IntoView {
    view! {
        <section class="timeline-section">
            <Bars />
            <Player />
        </section>
    }
}

/// The profile as bars; the whole is a slider over the passes.
#[component]
fn Bars() -> impl IntoView {
    let store = use_store();
    let timeline = store.read(Timeline::of);
    let clocks = store.read(Clocks::of);
    let text = store.lang.timeline();
    let is_dragging = RwSignal::new(false);
    let go = move |event: &PointerEvent| {
        if let Some(position) = position_of(event) {
            let pass = timeline.with_untracked(|timeline| timeline.pass_at(position));
            store.send(Action::GoToPass(pass));
        }
    };
    view! {
        <div
            class="bars"
            role="slider"
            tabindex="0"
            aria-label=text.slider
            aria-valuemin="0"
            aria-valuemax=move || clocks.get().parallel_end
            aria-valuenow=move || clocks.get().parallel
            aria-valuetext=move || store.lang.slider_value(clocks.get())
            on:pointerdown=move |event| {
                capture(&event);
                is_dragging.set(true);
                store.send(Action::SetPlaying(false));
                go(&event);
            }
            on:pointermove=move |event| {
                if is_dragging.get_untracked() {
                    go(&event);
                }
            }
            on:pointerup=move |_| is_dragging.set(false)
            on:pointercancel=move |_| is_dragging.set(false)
            on:keydown=move |event| {
                if slide(store, &event.key()) {
                    event.prevent_default();
                    event.stop_propagation();
                }
            }
        >
            {move || {
                let timeline = timeline.get();
                let n = timeline.profile.len();
                let bars = (1..=n).map(|pass| bar(store, &timeline, pass, clocks));
                let cursor = move || format!("--at:{}", cursor_at(clocks.get()));
                view! {
                    <div class="bar-row" style=format!("--bars:{n}") aria-hidden="true">
                        {bars.collect_view()}
                        <div class="cursor" style=cursor></div>
                    </div>
                    {(n == 0).then(|| view! { <p class="nothing">{text.nothing}</p> })}
                }
            }}
        </div>
    }
}

fn bar(
    store: Store,
    timeline: &Timeline,
    pass: usize,
    clocks: Memo<Clocks>,
) -> impl IntoView + use<> {
    let n_passes = timeline.profile.len();
    let n_cells = timeline.profile.get(pass - 1).copied().unwrap_or(0);
    let style = format!(
        "--height:{:.3};{}",
        timeline.height(pass),
        palette::style(pass, n_passes)
    );
    let is_labeled = timeline.is_labeled(pass);
    let state = move || match clocks.get() {
        clocks if pass > clocks.parallel => "waiting",
        clocks if pass == clocks.parallel => "now",
        _ => "done",
    };
    view! {
        <div class="bar" data-bar=pass data-state=state style=style title=store.lang.bar(pass, n_cells)>
            <span class="fill"></span>
            <span class="count">{n_cells}</span>
            <span class="number" data-quiet=(!is_labeled).then_some("1")>{pass}</span>
        </div>
    }
}

/// Returns where the cursor stands, in bars: behind the last whole pass, or within one.
fn cursor_at(clocks: Clocks) -> f64 {
    clocks.parallel as f64 - if clocks.is_between { 0.5 } else { 0.0 }
}

/// Buttons, choice of clock and speed, and the two clocks.
#[component]
fn Player() -> impl IntoView {
    let store = use_store();
    let text = store.lang.timeline();
    let is_playing = store.read(|session| session.is_playing);
    let clock = store.read(|session| session.clock);
    let speed = store.read(|session| session.speed);
    let clocks = store.read(Clocks::of);
    let button = move |class: &'static str, label: &'static str, action: Action| {
        view! {
            <button
                type="button"
                class=format!("icon {class}")
                aria-label=label
                title=label
                on:click=move |_| store.send(action.clone())
            ></button>
        }
    };
    let choice = move |value: Clock, label: &'static str| {
        view! {
            <button
                type="button"
                aria-pressed=move || (clock.get() == value).to_string()
                on:click=move |_| store.send(Action::SetClock(value))
            >
                {label}
            </button>
        }
    };
    let play_label = move || {
        if is_playing.get() {
            text.pause
        } else {
            text.play
        }
    };
    view! {
        <div class="player controls">
            <div class="keys">
                {button("to-start", text.to_start, Action::Jump(Direction::Back))}
                {button("back", text.back, Action::Step(Direction::Back))}
                <button
                    type="button"
                    class="play"
                    data-playing=move || is_playing.get().then_some("1")
                    on:click=move |_| store.send(Action::SetPlaying(!is_playing.get_untracked()))
                >
                    {play_label}
                </button>
                {button("forward", text.forward, Action::Step(Direction::Forward))}
                {button("to-end", text.to_end, Action::Jump(Direction::Forward))}
            </div>
            <div class="segments" role="group" aria-label=text.clock>
                {choice(Clock::Parallel, text.parallel)} {choice(Clock::Serial, text.serial)}
            </div>
                <select
                    aria-label=text.speed
                    prop:value=move || speed.get().name()
                    on:change=move |event| {
                        let name = event_target_value(&event);
                        if let Some(speed) = Speed::ALL.into_iter().find(|s| s.name() == name) {
                            store.send(Action::SetSpeed(speed));
                        }
                    }
                >
                    {Speed::ALL
                        .map(|speed| {
                            view! {
                                <option value=speed.name()>{format!("{}\u{d7}", speed.name())}</option>
                            }
                        })
                        .collect_view()}
                </select>
        </div>
        <dl class="clocks">
            {move || {
                let item = |(index, (name, value)): (usize, (&'static str, String))| {
                    let clocks = clocks.get();
                    let (now, end) = if index == 0 {
                        (clocks.parallel, clocks.parallel_end)
                    } else {
                        (clocks.serial, clocks.serial_end)
                    };
                    let part = now as f64 / clocks.serial_end.max(1) as f64;
                    let whole = end as f64 / clocks.serial_end.max(1) as f64;
                    view! {
                        <div style=format!("--part:{part:.4};--whole:{whole:.4}")>
                            <dt>{name}</dt>
                            <dd>{value}</dd>
                        </div>
                    }
                };
                store.lang.clocks(clocks.get()).into_iter().enumerate().map(item).collect_view()
            }}
        </dl>
    }
}

/// Returns where along the bars a pointer is, from 0 to 1.
fn position_of(event: &PointerEvent) -> Option<f64> {
    let bars: Element = event.current_target()?.dyn_into().ok()?;
    let bounds = bars.get_bounding_client_rect();
    Some((f64::from(event.client_x()) - bounds.left()) / bounds.width().max(1.0))
}

/// Keeps a drag even where it leaves the bars.
fn capture(event: &PointerEvent) {
    let bars = event
        .current_target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(bars) = bars {
        let _ = bars.set_pointer_capture(event.pointer_id());
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
