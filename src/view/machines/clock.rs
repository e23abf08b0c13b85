//! The one clock of all machines.

use web_sys::Event;

use crate::action::{Action, Direction};
use crate::browser::dom;
use crate::browser::element::{Element, el, live};
use crate::store::Store;
use crate::view::controls::{button, icon_button, switch};

/// Buttons, the moment as a slider, and whether what is blurred at the end is guessed.
pub fn clock(store: Store) -> Element {
    let text = store.lang.machines();
    let keys = store.lang.timeline();
    let key = |class: &str, label: &'static str, action: Action| {
        icon_button(class, label, move || store.send(action.clone()))
    };
    let is_playing = move || store.get(|session| session.is_playing);
    let label = live(move || if is_playing() { keys.pause } else { keys.play });
    let play = button(label, move || store.send(Action::SetPlaying(!is_playing())))
        .class("play")
        .follow("data-playing", move || is_playing().then_some("1"));
    let says = move || store.lang.moment(store.moment.get(), store.end.get());
    let slider = el("input")
        .attr("type", "range")
        .attr("min", "0")
        .attr("data-moment", "")
        .attr("aria-label", text.moment)
        .follow("max", move || store.end.get().to_string())
        .follow("prop:value", move || store.moment.get().to_string())
        .follow("aria-valuetext", says)
        .on("input", move |event: &Event| {
            if let Ok(moment) = dom::value_of(event).parse() {
                store.send(Action::GoToMoment(moment));
            }
        });
    let has_guess = move || store.settings.get().has_guess;
    el("div")
        .class("machine-clock controls")
        .child(
            el("div")
                .class("keys")
                .child(key(
                    "to-start",
                    keys.to_start,
                    Action::Jump(Direction::Back),
                ))
                .child(key("back", keys.back, Action::Step(Direction::Back)))
                .child(play)
                .child(key(
                    "forward",
                    keys.forward,
                    Action::Step(Direction::Forward),
                ))
                .child(key("to-end", keys.to_end, Action::Jump(Direction::Forward))),
        )
        .child(slider)
        .child(el("output").child(live(says)))
        .child(switch(text.guess, has_guess, move || {
            store.send(Action::SetGuess(!has_guess()));
        }))
}
