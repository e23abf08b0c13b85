//! The panel: what is asked for, and what comes of it.

use web_sys::Event;

use super::fields;
use super::found::{outcome, tried};
use super::is_going;
use crate::annex::boards::Desk;
use crate::browser::element::{Element, el, live};
use crate::browser::{chance, dom};
use crate::model::maker::{Field, Purpose};
use crate::view::controls::{button, labeled};

/// A board to order.
pub fn panel(desk: Desk) -> Element {
    let text = desk.lang.maker();
    el("section")
        .class("maker-panel")
        .attr("aria-labelledby", "maker-heading")
        .child(el("h2").attr("id", "maker-heading").child(text.heading))
        .child(el("p").class("quiet").child(text.lead))
        .child(form(desk))
        .child(outcome(desk, Purpose::Order))
}

fn form(desk: Desk) -> Element {
    let going = is_going(desk, Purpose::Order);
    el("form")
        .attr("novalidate", true)
        .on("submit", move |event: &Event| {
            event.prevent_default();
            press(desk, going.peek());
        })
        .child(
            el("div")
                .class("maker-fields")
                .child(fields::size(desk))
                .child(fields::rules(desk))
                .child(fields::depth(desk))
                .child(fields::givens(desk))
                .child(fields::symmetry(desk))
                .child(fields::minimal(desk))
                .child(seed(desk))
                .child(fields::budget(desk)),
        )
        .child(
            el("div")
                .class("maker-go")
                .child(go(desk))
                .child(tried(desk, Purpose::Order)),
        )
}

/// Begins, or stops what goes on; where a field has a fault, the keyboard goes there.
fn press(desk: Desk, is_going: bool) {
    if is_going {
        return desk.change(|state| state.maker.stop());
    }
    let faulty = desk.peek(|state| {
        let form = &state.maker.form;
        let mut faulty = Field::ALL.into_iter();
        faulty.find(|&field| form.fault(field).is_some())
    });
    match faulty {
        Some(field) => dom::focus(&format!("[data-field={}]", field.name())),
        None => desk.change(|state| state.maker.order()),
    }
}

/// One button for both, so that the keyboard stays where it is.
fn go(desk: Desk) -> Element {
    let text = desk.lang.maker();
    let going = is_going(desk, Purpose::Order);
    el("button")
        .attr("type", "submit")
        .class("primary")
        .attr("data-maker", Purpose::Order.name())
        .child(live(move || match going.get() {
            true => text.stop,
            false => text.make,
        }))
}

fn seed(desk: Desk) -> Element {
    let text = desk.lang.maker();
    let another = button(text.another, move || {
        let seed = chance::seed().to_string();
        fields::change(desk, |form| form.type_into(Field::Seed, seed));
    });
    el("div")
        .class("maker-field")
        .child(labeled(text.seed, fields::input(desk, Field::Seed)))
        .child(another)
        .child(live(move || attempt(desk)))
        .child(fields::fault(desk, Field::Seed))
}

/// Says that one attempt alone is made, where a link asks for that.
fn attempt(desk: Desk) -> Option<Element> {
    let attempt = desk.get(|state| state.maker.form.attempt)?;
    let words = desk.lang.maker_attempt(attempt);
    Some(el("span").class("quiet").child(words))
}
