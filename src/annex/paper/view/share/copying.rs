//! A field, and the button that copies what is in it.

use leptos::prelude::*;

use crate::annex::paper::Desk;
use crate::browser::dom;
use crate::browser::element::{Content, Element, el, live, many};
use crate::view::controls::button;

/// What became of a click on the button.
#[derive(Clone, Copy, PartialEq)]
enum Copy {
    Ready,
    Done,
    Refused,
}

/// A field with the button, and what is said where the browser does not allow it.
pub fn copying(
    desk: Desk,
    field: Element,
    by_hand: &'static str,
    what: impl Fn() -> String + 'static,
    mark: impl Fn() + Clone + 'static,
) -> Content {
    let text = desk.lang.share();
    let copy = RwSignal::new(Copy::Ready);
    let label = live(move || match copy.get() {
        Copy::Done => text.copied,
        Copy::Ready | Copy::Refused => text.copy,
    });
    let click = move || {
        let mark = mark.clone();
        let done = move |is_done| {
            copy.set(if is_done { Copy::Done } else { Copy::Refused });
            if !is_done {
                mark();
            }
        };
        dom::copy(&what(), done);
    };
    let copies = button(label, click)
        .class("primary")
        .attr("data-copy", "")
        .attr("autofocus", true)
        .when("blur", move || {
            // Marking takes the keyboard away from the button, and what is said of it has to stay.
            copy.update(|copy| {
                if *copy == Copy::Done {
                    *copy = Copy::Ready;
                }
            });
        });
    let says = el("p").attr("role", "status").child(live(move || {
        (copy.get() == Copy::Refused).then(|| Content::from(by_hand))
    }));
    many([
        el("div").class("share-copy").child(field).child(copies),
        says,
    ])
}
