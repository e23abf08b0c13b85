//! The board of a link, while it is made and where it could not be.

use super::found::{outcome, tried};
use super::{is_going, of_run};
use crate::annex::boards::Desk;
use crate::browser::element::{Content, Element, el, live};
use crate::derived::derived;
use crate::model::maker::{End, Purpose};
use crate::view::controls::button;

/// What is asked for, how far the search has come, and what can be done.
pub fn wish(desk: Desk) -> Content {
    let is_there = derived(move || desk.get(|state| state.maker.has_wish()));
    live(move || is_there.get().then(|| section(desk)))
}

fn section(desk: Desk) -> Element {
    let text = desk.lang.maker();
    let going = is_going(desk, Purpose::Wish);
    let asked = of_run(desk, Purpose::Wish, move |run| {
        desk.lang.maker_request(&run.request)
    });
    let heading = el("h1").child(live(move || match going.get() {
        true => text.wish,
        false => text.unmade,
    }));
    let head = el("header")
        .class("headline")
        .child(heading)
        .child(el("p").class("quiet").child(live(move || asked.get())));
    el("section")
        .class("maker-wish")
        .attr("data-wish", true)
        .child(head)
        .child(
            el("div")
                .class("maker-go")
                .child(go(desk))
                .child(live(move || to_panel(desk)))
                .child(tried(desk, Purpose::Wish)),
        )
        .child(outcome(desk, Purpose::Wish))
}

/// One button to stop and to try again, so that the keyboard stays where it is.
fn go(desk: Desk) -> Content {
    let text = desk.lang.maker();
    let going = is_going(desk, Purpose::Wish);
    let end = of_run(desk, Purpose::Wish, |run| run.end);
    live(move || {
        // What was refused or not found would not be the next time either.
        let is_offered = matches!(end.get().flatten(), None | Some(End::Stopped | End::Lost));
        is_offered.then(|| {
            let label = live(move || match going.get() {
                true => text.stop,
                false => text.again,
            });
            let press = move || {
                desk.change(|state| match going.peek() {
                    true => state.maker.stop(),
                    false => state.maker.grant_again(),
                });
            };
            button(label, press).attr("data-maker", Purpose::Wish.name())
        })
    })
}

fn to_panel(desk: Desk) -> Option<Element> {
    let is_over = !is_going(desk, Purpose::Wish).get();
    let link = is_over.then(|| desk.peek(|state| state.maker.link_to_panel()))??;
    let words = desk.lang.maker().to_panel;
    Some(el("a").attr("href", link).child(words))
}
