//! The whole screen for the page, where the browser allows it: foreign frames and phones may not.

use leptos::prelude::document;

use super::dom;

/// Returns whether the page may fill the screen.
pub fn is_allowed() -> bool {
    document().fullscreen_enabled()
}

/// Returns whether it does.
pub fn is_on() -> bool {
    document().fullscreen_element().is_some()
}

/// Fills the screen, or ends that.
pub fn toggle() {
    if is_on() {
        document().exit_fullscreen();
    } else if let Some(root) = document().document_element() {
        // Where the browser refuses after all, the page stays as it is.
        let _ = root.request_fullscreen();
    }
}

/// Tells whenever the page begins to fill the screen, or ends it: the browser has keys of its own for it.
pub fn on_change(mut tell: impl FnMut(bool) + 'static) {
    dom::on_window("fullscreenchange", move |_| tell(is_on()));
}
