//! When the program breaks down, the picture stays and a banner says so.

use std::panic;

use leptos::prelude::document;

/// Shows the banner of `index.html` when the program panics: every later call would trap.
pub fn install() {
    panic::set_hook(Box::new(|info| {
        console_error_panic_hook::hook(info);
        let banner = document().get_element_by_id("broken");
        if let Some(banner) = banner {
            let _ = banner.remove_attribute("hidden");
        }
    }));
}
