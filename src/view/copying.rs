//! Copying: the address of a link, and texts of which there are several.

use leptos::prelude::{Get, RwSignal, Set};

use super::controls::button;
use crate::browser::element::{Content, Element, el, live, many};
use crate::browser::{address, dom};
use crate::text::Lang;

/// A button that copies the whole address of a link, given as a hash; where that is not allowed, it is
/// shown to be copied by hand.
pub fn copying(
    lang: Lang,
    label: &'static str,
    link: impl Fn() -> String + Clone + 'static,
) -> Content {
    let text = lang.page();
    let copied = RwSignal::new(None);
    let label = live(move || match copied.get() {
        Some(true) => text.copied,
        _ => label,
    });
    let address = link.clone();
    let click = move || {
        dom::copy(&address::with_hash(&link()), move |is_done| {
            copied.set(Some(is_done));
        });
    };
    let by_hand = live(move || {
        (copied.get() == Some(false)).then(|| {
            let input = el("input")
                .attr("type", "text")
                .attr("readonly", true)
                .attr("value", address::with_hash(&address()));
            el("label")
                .class("by-hand")
                .child(el("span").child(text.copy_by_hand))
                .child(input)
        })
    });
    many([button(label, click).into(), by_hand])
}

/// What became of a click on one of several buttons that copy.
#[derive(Clone, PartialEq)]
enum Copied {
    Nothing,
    Text(&'static str),
    Refused(String),
}

/// Buttons that copy a text each, with one place for what became of it.
#[derive(Clone, Copy)]
pub struct Copies(RwSignal<Copied>);

impl Copies {
    /// A button that copies what is written for it, if there is anything.
    pub fn button(
        self,
        label: &'static str,
        write: impl Fn() -> Option<String> + 'static,
    ) -> Element {
        button(label, move || {
            let Some(written) = write() else {
                return;
            };
            let refused = written.clone();
            dom::copy(&written, move |is_done| {
                self.0.set(if is_done {
                    Copied::Text(label)
                } else {
                    Copied::Refused(refused)
                });
            });
        })
    }

    /// Says what is copied. It stands beside the buttons: what changes its size must not move what is
    /// being clicked.
    pub fn says(self, lang: Lang) -> Element {
        let says = move || match self.0.get() {
            Copied::Text(label) => Some(lang.bill_copied(label)),
            Copied::Nothing | Copied::Refused(_) => None,
        };
        el("span").attr("role", "status").child(live(says))
    }

    /// The text to be copied by hand, where the browser did not allow it.
    pub fn by_hand(self, label: &'static str) -> Content {
        live(move || match self.0.get() {
            Copied::Refused(text) => Some(
                el("label").class("by-hand").child(label).child(
                    el("textarea")
                        .attr("readonly", true)
                        .attr("rows", "6")
                        .follow("prop:value", move || text.clone()),
                ),
            ),
            Copied::Nothing | Copied::Text(_) => None,
        })
    }
}

impl Default for Copies {
    fn default() -> Self {
        Self(RwSignal::new(Copied::Nothing))
    }
}
