//! The dialog that makes a link: the link itself, what it opens and leaves out, and what will be seen.

mod choices;
mod code;
mod preview;

use leptos::prelude::*;

use self::choices::{hides, shows};
use self::code::code;
use self::preview::preview;
use crate::annex::paper::Desk;
use crate::browser::element::{Content, Element, el, live, many};
use crate::browser::{address, dom};
use crate::derived::{Derived, derived};
use crate::model::share::Share;
use crate::view::controls::button;

/// What is in the dialog.
pub fn share(desk: Desk) -> Element {
    let link = derived(move || address::with_hash(&of(desk, |share| share.link().write())));
    let choices = el("div")
        .class("share-choices")
        .child(shows(desk))
        .child(hides(desk));
    let seen = el("div")
        .class("share-seen")
        .child(preview(desk))
        .child(code(desk, link));
    el("div")
        .class("share")
        .child(address_line(desk, link))
        .child(choices)
        .child(seen)
}

/// Returns a slice of what is chosen.
fn of<T>(desk: Desk, slice: impl FnOnce(&Share) -> T) -> T {
    desk.get(|state| slice(&state.share))
}

/// Chooses otherwise.
fn choose(desk: Desk, change: impl FnOnce(&mut Share)) {
    desk.change(|state| {
        change(&mut state.share);
        Vec::new()
    });
}

/// What became of a click on the button.
#[derive(Clone, Copy, PartialEq)]
enum Copy {
    Ready,
    Done,
    Refused,
}

/// The link, to be copied; by hand where the browser does not allow it.
fn address_line(desk: Desk, link: Derived<String>) -> Content {
    let text = desk.lang.share();
    let copy = RwSignal::new(Copy::Ready);
    let label = live(move || match copy.get() {
        Copy::Done => text.copied,
        _ => text.copy,
    });
    let click = move || {
        let done = move |is_done| copy.set(if is_done { Copy::Done } else { Copy::Refused });
        dom::copy(&link.peek(), done);
    };
    let field = el("input")
        .attr("type", "text")
        .attr("readonly", true)
        .attr("data-link", "")
        .follow("prop:value", move || link.get());
    let field = el("label").child(el("span").child(text.link)).child(field);
    let copies = button(label, click)
        .class("primary")
        .attr("data-copy", "")
        .attr("autofocus", true)
        .when("blur", move || copy.set(Copy::Ready));
    let by_hand = el("p").attr("role", "status").child(live(move || {
        (copy.get() == Copy::Refused)
            .then_some(text.by_hand)
            .map(Content::from)
    }));
    many([
        el("div").class("share-link").child(field).child(copies),
        by_hand,
    ])
}
