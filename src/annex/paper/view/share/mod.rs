//! The dialog that shares what is shown: as a link, or for a note.

mod choices;
mod code;
mod copying;
mod note;
mod preview;

use self::choices::{hides, shows};
use self::code::code;
use self::copying::copying;
use self::note::note;
use self::preview::preview;
use crate::annex::paper::Desk;
use crate::browser::address;
use crate::browser::element::{Content, Element, el, live};
use crate::derived::{Derived, derived};
use crate::model::share::{Purpose, Share};
use crate::view::controls::{button, truth};

/// What is in the dialog.
pub fn share(desk: Desk) -> Element {
    let link = derived(move || address::with_hash(&of(desk, |share| share.link().write())));
    let purpose = derived(move || of(desk, |share| share.purpose));
    let made = live(move || match purpose.get() {
        Purpose::Link => address_line(desk, link),
        Purpose::Note => note(desk).into(),
    });
    let choices = el("div")
        .class("share-choices")
        .child(live(move || shows(desk, purpose.get())))
        .child(hides(desk));
    let seen = el("div")
        .class("share-seen")
        .child(preview(desk))
        .child(live(move || {
            (purpose.get() == Purpose::Link).then(|| code(desk, link))
        }));
    el("div")
        .class("share")
        .follow("data-purpose", move || purpose.get().name())
        .child(purposes(desk, purpose))
        .child(el("div").class("share-made").child(made))
        .child(choices)
        .child(seen)
}

/// Returns a slice of what is chosen.
fn of<T>(desk: Desk, slice: impl FnOnce(&Share) -> T) -> T {
    desk.get(|state| slice(&state.share))
}

/// Chooses otherwise.
fn choose(desk: Desk, change: impl FnOnce(&mut Share)) {
    desk.change(|state| state.choose(change));
}

/// A link, or something for a note.
fn purposes(desk: Desk, chosen: Derived<Purpose>) -> Element {
    let option = move |purpose: Purpose| {
        let choose = move || choose(desk, |share| share.purpose = purpose);
        button(desk.lang.purpose(purpose), choose)
            .attr("data-purpose", purpose.name())
            .follow("aria-pressed", move || truth(chosen.get() == purpose))
    };
    el("div")
        .class("segments")
        .attr("role", "group")
        .attr("aria-label", desk.lang.embedding().purposes)
        .children(Purpose::ALL.map(option))
}

/// The link, to be copied; by hand where the browser does not allow it.
fn address_line(desk: Desk, link: Derived<String>) -> Content {
    let text = desk.lang.share();
    let field = el("input")
        .attr("type", "text")
        .attr("readonly", true)
        .attr("data-link", "")
        .follow("prop:value", move || link.get());
    let field = el("label").child(el("span").child(text.link)).child(field);
    copying(desk, field, text.by_hand, move || link.peek(), || ())
}
