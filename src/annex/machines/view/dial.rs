//! A slider for one of the numbers the machines are set to.

use web_sys::Event;

use crate::annex::machines::shop::Shop;
use crate::annex::machines::state::Change;
use crate::browser::dom;
use crate::browser::element::{Element, el, live};
use crate::model::workshop::Dial;

/// A slider with its name and what it is set to. Two for the same dial move together.
pub fn dial(shop: Shop, dial: Dial) -> Element {
    let range = dial.range();
    let value = move || dial.of(shop.settings.get().dials);
    let input = el("input")
        .attr("type", "range")
        .attr("data-dial", dial.name())
        .attr("min", usize::from(*range.start()))
        .attr("max", usize::from(*range.end()))
        .attr("step", "1")
        .follow("prop:value", move || usize::from(value()))
        .follow("aria-valuetext", move || {
            shop.lang.dial_value(dial, value())
        })
        .on("input", move |event: &Event| {
            if let Ok(to) = dom::value_of(event).parse() {
                turn(shop, dial, to);
            }
        });
    el("label")
        .class("dial")
        .child(el("span").class("dial-name").child(shop.lang.dial(dial)))
        .child(input)
        .child(
            el("output")
                .attr("aria-hidden", "true")
                .child(live(move || usize::from(value()))),
        )
}

/// Turns a dial to a number.
pub fn turn(shop: Shop, dial: Dial, to: u16) {
    let dials = shop.settings.peek().dials;
    shop.send(Change::Dials(dial.turned(dials, to)));
}
