//! The address of the page: its hash holds the state.

use wasm_bindgen::JsValue;

use super::dom;

/// How a new address is entered into the history.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Entry {
    /// As a page of its own: back returns to the one before.
    New,
    /// In place of the one before.
    Same,
}

/// Returns the hash, its `#` included; empty without one.
pub fn hash() -> String {
    let location = web_sys::window().map(|window| window.location());
    location
        .and_then(|location| location.hash().ok())
        .unwrap_or_default()
}

/// Returns the whole address.
pub fn whole() -> String {
    let location = web_sys::window().map(|window| window.location());
    location
        .and_then(|location| location.href().ok())
        .unwrap_or_default()
}

/// Returns whether the page was opened as a file.
pub fn is_of_file() -> bool {
    whole().starts_with("file:")
}

/// Returns the whole address of this page with another hash.
pub fn with_hash(hash: &str) -> String {
    let here = whole();
    let page = here.split('#').next().unwrap_or_default();
    format!("{page}{hash}")
}

/// Returns the whole address of the page with a hash, from a page that lies beside it.
pub fn of_page(hash: &str) -> String {
    let here = whole();
    let here = here.split(['#', '?']).next().unwrap_or_default();
    let folder = here.rfind('/').map_or(here, |end| &here[..=end]);
    // Folders of files have no page of their own.
    let page = if is_of_file() { "index.html" } else { "" };
    format!("{folder}{page}{hash}")
}

/// Writes the hash. Pages opened as files may not touch the history; there the hash itself is set.
pub fn write(hash: &str, entry: Entry) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let entered = window.history().and_then(|history| match entry {
        Entry::New => history.push_state_with_url(&JsValue::NULL, "", Some(hash)),
        Entry::Same => history.replace_state_with_url(&JsValue::NULL, "", Some(hash)),
    });
    if entered.is_err() {
        let _ = window.location().set_hash(hash);
    }
}

/// Listens to back, forward and links typed into the address bar.
pub fn on_change(mut handle: impl FnMut(String) + 'static) {
    // Back and forward change the hash, so this one event tells of them too.
    dom::on_window("hashchange", move |_| handle(hash()));
}
