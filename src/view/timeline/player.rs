//! Buttons, choice of clock and speed, and the two clocks.

use crate::action::{Action, Clock, Direction, Speed};
use crate::browser::element::{Content, Element, el, live, many};
use crate::model::fixed::ten_thousandths;
use crate::model::timeline::Clocks;
use crate::store::Store;
use crate::view::controls::{button, icon_button, select, truth};

/// All of it.
pub fn player(store: Store) -> Content {
    let text = store.lang.timeline();
    let clock_choice = el("div")
        .class("segments")
        .attr("role", "group")
        .attr("aria-label", text.clock)
        .child(clock_button(store, Clock::Parallel, text.parallel))
        .child(clock_button(store, Clock::Serial, text.serial));
    let player = el("div")
        .class("player controls")
        .child(keys(store))
        .child(clock_choice)
        .child(speed_choice(store));
    let clocks = el("dl")
        .class("clocks")
        .child(live(move || clocks(store, store.clocks.get())));
    many([player, clocks])
}

/// The buttons, and where the clock stands.
pub fn stepper(store: Store) -> Element {
    let lang = store.lang;
    let says = live(move || lang.slider_value(store.clocks.get()));
    el("div")
        .class("player controls")
        .child(keys(store))
        .child(el("span").class("quiet").child(says))
}

fn keys(store: Store) -> Element {
    let text = store.lang.timeline();
    let key = |class: &str, label: &'static str, action: Action| {
        icon_button(class, label, move || store.send(action.clone()))
    };
    el("div")
        .class("keys")
        .child(key(
            "to-start",
            text.to_start,
            Action::Jump(Direction::Back),
        ))
        .child(key("back", text.back, Action::Step(Direction::Back)))
        .child(play_button(store))
        .child(key(
            "forward",
            text.forward,
            Action::Step(Direction::Forward),
        ))
        .child(key("to-end", text.to_end, Action::Jump(Direction::Forward)))
}

fn play_button(store: Store) -> Element {
    let text = store.lang.timeline();
    let is_playing = move || store.get(|session| session.is_playing);
    let label = live(move || if is_playing() { text.pause } else { text.play });
    button(label, move || store.send(Action::SetPlaying(!is_playing())))
        .class("play")
        .follow("data-playing", move || is_playing().then_some("1"))
}

fn clock_button(store: Store, clock: Clock, label: &'static str) -> Element {
    let is_chosen = move || store.get(|session| session.clock == clock);
    button(label, move || store.send(Action::SetClock(clock)))
        .follow("aria-pressed", move || truth(is_chosen()))
}

fn speed_choice(store: Store) -> Element {
    let option = |speed: Speed| (speed.name(), format!("{}\u{d7}", speed.name()));
    select(
        Speed::ALL.map(option),
        move || store.get(|session| session.speed.name()),
        move |name| {
            if let Some(speed) = Speed::ALL.into_iter().find(|speed| speed.name() == name) {
                store.send(Action::SetSpeed(speed));
            }
        },
    )
    .attr("aria-label", store.lang.timeline().speed)
}

/// Both clocks, each as long as it takes in the end.
fn clocks(store: Store, clocks: Clocks) -> Content {
    let ticks = [
        (clocks.parallel, clocks.parallel_end),
        (clocks.serial, clocks.serial_end),
    ];
    let texts = store.lang.clocks(clocks);
    many(
        texts
            .into_iter()
            .zip(ticks)
            .map(|((name, value), (now, end))| {
                let part = now as f64 / clocks.serial_end.max(1) as f64;
                let whole = end as f64 / clocks.serial_end.max(1) as f64;
                el("div")
                    .attr(
                        "style",
                        format!(
                            "--part:{};--whole:{}",
                            ten_thousandths(part),
                            ten_thousandths(whole)
                        ),
                    )
                    .child(el("dt").child(name))
                    .child(el("dd").child(value))
            }),
    )
}
