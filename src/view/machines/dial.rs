//! A slider for one of the numbers the machines are set to.

use web_sys::Event;

use crate::action::Action;
use crate::browser::dom;
use crate::browser::element::{Element, el, live};
use crate::model::workshop::Dial;
use crate::store::Store;

/// A slider with its name and what it is set to. Two for the same dial move together.
pub fn dial(store: Store, dial: Dial) -> Element {
    let range = dial.range();
    let value = move || dial.of(store.settings.get().dials);
    let input = el("input")
        .attr("type", "range")
        .attr("data-dial", dial.name())
        .attr("min", usize::from(*range.start()))
        .attr("max", usize::from(*range.end()))
        .attr("step", "1")
        .follow("prop:value", move || usize::from(value()))
        .follow("aria-valuetext", move || {
            store.lang.dial_value(dial, value())
        })
        .on("input", move |event: &Event| {
            if let Ok(to) = dom::value_of(event).parse() {
                turn(store, dial, to);
            }
        });
    el("label")
        .class("dial")
        .child(el("span").class("dial-name").child(store.lang.dial(dial)))
        .child(input)
        .child(
            el("output")
                .attr("aria-hidden", "true")
                .child(live(move || usize::from(value()))),
        )
}

/// Turns a dial to a number.
pub fn turn(store: Store, dial: Dial, to: u16) {
    let dials = store.peek(|session| session.workshop.settings.dials);
    store.send(Action::SetDials(dial.turned(dials, to)));
}
