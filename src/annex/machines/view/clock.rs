//! The one clock of all machines.

use web_sys::Event;

use crate::action::Direction;
use crate::annex::machines::shop::Shop;
use crate::annex::machines::state::Change;
use crate::browser::dom;
use crate::browser::element::{Element, el, live};
use crate::view::controls::{button, icon_button, switch};

/// Buttons, the moment as a slider, and whether what is blurred at the end is guessed.
pub fn clock(shop: Shop) -> Element {
    let text = shop.lang.machines();
    let keys = shop.lang.timeline();
    let key = |class: &str, label: &'static str, change: Change| {
        icon_button(class, label, move || shop.send(change))
    };
    let is_playing = move || shop.is_playing.get();
    let label = live(move || if is_playing() { keys.pause } else { keys.play });
    let play = button(label, move || shop.send(Change::Play(!is_playing())))
        .class("play")
        .follow("data-playing", move || is_playing().then_some("1"));
    let says = move || shop.lang.moment(shop.moment.get(), shop.end.get());
    let slider = el("input")
        .attr("type", "range")
        .attr("min", "0")
        .attr("data-moment", "")
        .attr("aria-label", text.moment)
        .follow("max", move || shop.end.get().to_string())
        .follow("prop:value", move || shop.moment.get().to_string())
        .follow("aria-valuetext", says)
        .on("input", move |event: &Event| {
            if let Ok(moment) = dom::value_of(event).parse() {
                shop.send(Change::Moment(moment));
            }
        });
    let has_guess = move || shop.settings.get().has_guess;
    el("div")
        .class("machine-clock controls")
        .child(
            el("div")
                .class("keys")
                .child(key(
                    "to-start",
                    keys.to_start,
                    Change::Jump(Direction::Back),
                ))
                .child(key("back", keys.back, Change::Step(Direction::Back)))
                .child(play)
                .child(key(
                    "forward",
                    keys.forward,
                    Change::Step(Direction::Forward),
                ))
                .child(key("to-end", keys.to_end, Change::Jump(Direction::Forward))),
        )
        .child(slider)
        .child(el("output").child(live(says)))
        .child(switch(text.guess, has_guess, move || {
            shop.send(Change::Guess(!has_guess()));
        }))
}
