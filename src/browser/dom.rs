//! Elements and events.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, Event, HtmlElement, HtmlTextAreaElement};

/// Sets an attribute of the root element.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        set_attribute(&root, name, Some(value));
    }
}

/// Sets an attribute of an element, or takes it away.
pub fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    // An attribute name of this program is always legal.
    let _ = match value {
        Some(value) => element.set_attribute(name, value),
        None => element.remove_attribute(name),
    };
}

/// Reads an attribute of the target of an event, or of the nearest element around it that has it.
pub fn closest_attribute(event: &Event, name: &str) -> Option<String> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element
        .closest(&format!("[{name}]"))
        .ok()??
        .get_attribute(name)
}

/// Returns whether keys typed at the target of an event mean text or work a control there.
pub fn takes_keys(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| {
        matches!(
            element.closest("input, textarea, select, dialog, summary"),
            Ok(Some(_))
        )
    })
}

/// Returns whether the target of an event is worked with the space bar.
pub fn takes_space(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| {
        matches!(
            element.closest("button, a, [role=slider], [role=gridcell]"),
            Ok(Some(_))
        )
    })
}

/// Moves the keyboard to the first element a selector finds.
pub fn focus(selector: &str) {
    let element = document().query_selector(selector).ok().flatten();
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Marks one character in a text box and puts the keyboard there.
pub fn select_character(text_box: &HtmlTextAreaElement, offset: usize) {
    let start = u32::try_from(offset).unwrap_or(u32::MAX);
    let _ = text_box.focus();
    let _ = text_box.set_selection_range(start, start.saturating_add(1));
}

/// Copies a text, and tells whether the browser allowed it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator());
    let clipboard = clipboard.and_then(|navigator| {
        let value = js_sys::Reflect::get(&navigator, &"clipboard".into()).ok()?;
        value.dyn_into::<web_sys::Clipboard>().ok()
    });
    let Some(clipboard) = clipboard else {
        return done(false);
    };
    let promise = clipboard.write_text(text);
    leptos::task::spawn_local(async move {
        done(wasm_bindgen_futures::JsFuture::from(promise).await.is_ok());
    });
}

/// Listens to an event of the window for as long as the page lives.
pub fn on_window(name: &str, handle: impl FnMut(Event) + 'static) {
    let handle = Closure::<dyn FnMut(Event)>::new(handle);
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback(name, handle.as_ref().unchecked_ref());
    }
    handle.forget();
}

/// Returns the time since the page was opened, in milliseconds.
pub fn now_ms() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |clock| clock.now())
}

/// Removes the element with this id.
pub fn remove(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.remove();
    }
}
