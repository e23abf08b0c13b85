//! What a presenter has in hand: full screen, a black screen, single keys. No link tells of it.

use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::controls::{icon_button, truth};
use crate::action::Theme;
use crate::browser::element::{Element, el};
use crate::browser::{dom, fullscreen};
use crate::store::Store;

/// Finds the black screen.
const BLANK: &str = ".blank";

/// What is set for as long as the page is open.
#[derive(Clone, Copy)]
pub struct Podium {
    /// Whether keys without Ctrl work.
    pub has_keys: RwSignal<bool>,
    /// Whether the page fills the screen.
    is_full: RwSignal<bool>,
}

impl Podium {
    /// Returns the podium of a page that was just opened.
    pub fn new() -> Self {
        let podium = Self {
            has_keys: RwSignal::new(true),
            is_full: RwSignal::new(fullscreen::is_on()),
        };
        fullscreen::on_change(move |is_on| podium.is_full.set(is_on));
        podium
    }

    /// Returns whether somebody presents the page: then the keys of clickers move through time, and do
    /// not scroll.
    pub fn is_presenting(self, store: Store) -> bool {
        self.is_full.get_untracked() || store.peek(|session| session.theme == Theme::Projector)
    }
}

/// Fills the screen; it is not there where the browser does not allow that.
pub fn full_button(store: Store, podium: Podium) -> Option<Element> {
    fullscreen::is_allowed().then(|| {
        icon_button("full", store.lang.present().full, fullscreen::toggle)
            .attr("data-full", "")
            .follow("aria-pressed", move || truth(podium.is_full.get()))
    })
}

/// The black screen. As a dialog it lies over all else, has the keyboard, and gives it back.
pub fn blank_screen(store: Store) -> Element {
    let text = store.lang.present().blank;
    el("dialog")
        .class("blank")
        .attr("aria-label", text)
        .on("keydown", |event: &KeyboardEvent| {
            event.prevent_default();
            event.stop_propagation();
            dom::close_dialog(BLANK);
        })
        .when("click", || dom::close_dialog(BLANK))
        .child(el("p").class("heard-only").child(text))
}

/// Makes the screen black.
pub fn blank() {
    dom::open_dialog(BLANK);
}
