//! Frames: the page in one, and the page in small.

use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlIFrameElement};

/// Returns whether the page is shown in a frame of another.
pub fn is_page_in_one() -> bool {
    let window = window();
    // Where the browser does not tell, it is in one.
    !matches!(window.parent(), Ok(Some(parent)) if parent == window)
}

/// Shows another address in a frame, without a step in the history: back still leads out of the dialog's
/// page.
pub fn show(frame: &Element, address: &str) {
    let inner = frame
        .dyn_ref::<HtmlIFrameElement>()
        .and_then(HtmlIFrameElement::content_window);
    if let Some(inner) = inner {
        // It is the page itself, which may be led anywhere.
        let _ = inner.location().replace(address);
    }
}
