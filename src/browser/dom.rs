//! Elements and events.

use std::cell::Cell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use js_sys::{Array, Promise, Reflect};
use leptos::prelude::{document, window};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, Element, Event, HtmlDialogElement, HtmlElement, HtmlTextAreaElement, MouseEvent,
    PointerEvent, Url,
};

use crate::action::Lang;

/// Sets an attribute of the root element.
pub fn set_root_attribute(name: &str, value: &str) {
    if let Some(root) = document().document_element() {
        set_attribute(&root, name, Some(value));
    }
}

/// Sets the title of the page, and what those read who find it in a list.
pub fn name_page(title: &str, description: &str) {
    document().set_title(title);
    if let Some(meta) = find::<Element>("meta[name=description]") {
        set_attribute(&meta, "content", Some(description));
    }
}

/// Sets an attribute of an element, or takes it away. `prop:checked` and `prop:value` are what a
/// control shows, which is not an attribute of it.
pub fn set_attribute(element: &Element, name: &str, value: Option<&str>) {
    // An attribute name of this program is always legal, and both properties can be written.
    match (name, value) {
        ("prop:checked", _) => {
            let _ = Reflect::set(element, &"checked".into(), &value.is_some().into());
        }
        ("prop:value", _) => {
            let _ = Reflect::set(element, &"value".into(), &value.unwrap_or_default().into());
        }
        (_, Some(value)) => {
            let _ = element.set_attribute(name, value);
        }
        (_, None) => {
            let _ = element.remove_attribute(name);
        }
    }
}

/// Reads an attribute of the target of an event, or of the nearest element around it that has it.
pub fn closest_attribute(event: &Event, name: &str) -> Option<String> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element
        .closest(&format!("[{name}]"))
        .ok()??
        .get_attribute(name)
}

/// Returns whether a click on a link asks for another tab or window.
pub fn opens_elsewhere(event: &Event) -> bool {
    event.dyn_ref::<MouseEvent>().is_some_and(|click| {
        click.ctrl_key() || click.meta_key() || click.shift_key() || click.alt_key()
    })
}

/// Returns whether keys typed at the target of an event mean text or work a control there.
pub fn takes_keys(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| {
        matches!(
            element.closest("input:not([type=checkbox]), textarea, select, dialog"),
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
            element.closest("button, a, summary, input, [role=slider], [role=gridcell]"),
            Ok(Some(_))
        )
    })
}

/// Returns whether the target of an event moves or scrolls with arrow keys.
pub fn takes_arrows(event: &Event) -> bool {
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    target.is_some_and(|element| matches!(element.closest("[tabindex], input"), Ok(Some(_))))
}

/// Returns whether a dialog is open: what lies under it is out of reach.
pub fn has_dialog() -> bool {
    find::<HtmlDialogElement>("dialog[open]").is_some()
}

/// Moves the keyboard to the first element a selector finds.
pub fn focus(selector: &str) {
    if let Some(element) = find::<HtmlElement>(selector) {
        let _ = element.focus();
    }
}

/// Once the page has followed the state: if the element that had the keyboard is gone, moves the
/// keyboard to what a selector finds, so that nobody is thrown back to the start of the page.
pub fn rescue_focus(selector: &'static str) {
    Timeout::new(0, move || {
        let active = document().active_element();
        if active.is_none_or(|element| element.tag_name() == "BODY") {
            focus(selector);
        }
    })
    .forget();
}

/// Once the page has followed the state: moves the keyboard to what a selector finds.
pub fn focus_soon(selector: &'static str) {
    Timeout::new(0, move || focus(selector)).forget();
}

/// Once the page has followed the state: if the keyboard is on what `from` finds, moves it on to what `to`
/// finds.
pub fn pass_focus_on(from: &'static str, to: &'static str) {
    Timeout::new(0, move || {
        let active = document().active_element();
        if active.is_some_and(|element| element.matches(from) == Ok(true)) {
            focus(to);
        }
    })
    .forget();
}

/// Returns the first element a selector finds, if it is of the type asked for.
pub(super) fn find<T: JsCast>(selector: &str) -> Option<T> {
    let element = document().query_selector(selector).ok().flatten();
    element.and_then(|element| element.dyn_into().ok())
}

/// Opens the dialog a selector finds, over everything else.
pub fn open_dialog(selector: &str) {
    if let Some(dialog) = find::<HtmlDialogElement>(selector) {
        // It fails where the dialog is open already, which is as good.
        let _ = dialog.show_modal();
    }
}

/// Opens the dialog a selector finds, once the page has followed the state.
pub fn open_dialog_soon(selector: &'static str) {
    Timeout::new(0, move || open_dialog(selector)).forget();
}

/// Lets the browser print the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // It fails in frames that may open no windows.
        let _ = window.print();
    }
}

/// Closes the dialog a selector finds.
pub fn close_dialog(selector: &str) {
    if let Some(dialog) = find::<HtmlDialogElement>(selector) {
        dialog.close();
    }
}

/// Returns the text in the control an event comes from.
pub fn value_of(event: &Event) -> String {
    let target = event.target();
    let value = target.and_then(|target| Reflect::get(&target, &"value".into()).ok());
    value
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// Returns whether the `details` an event comes from is open.
pub fn is_open(event: &Event) -> bool {
    let target = event.target();
    target.is_some_and(|target| {
        (target.dyn_ref::<Element>()).is_some_and(|element| element.has_attribute("open"))
    })
}

/// Lets a drag go on where the pointer leaves the element that listens to the event.
pub fn capture_pointer(event: &PointerEvent) {
    let target = event
        .current_target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    if let Some(target) = target {
        // It fails where the pointer is up already, and then there is no drag.
        let _ = target.set_pointer_capture(event.pointer_id());
    }
}

/// Returns where a pointer is between the left and the right edge of the element that listens to
/// the event, from 0 to 1.
pub fn position_along(event: &PointerEvent) -> Option<f64> {
    let element: Element = event.current_target()?.dyn_into().ok()?;
    let bounds = element.get_bounding_client_rect();
    Some((f64::from(event.client_x()) - bounds.left()) / bounds.width().max(1.0))
}

/// Marks a part of the text in the box a selector finds, in UTF-16 units, and puts the keyboard
/// there.
pub fn select_text(selector: &str, part: std::ops::Range<usize>) {
    let [start, end] = [part.start, part.end].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
    if let Some(text_box) = find::<HtmlTextAreaElement>(selector) {
        let _ = text_box.focus();
        let _ = text_box.set_selection_range(start, end);
    }
}

/// Copies a text, and tells whether the browser allowed it.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let clipboard = web_sys::window().map(|window| window.navigator());
    let clipboard = clipboard.and_then(|navigator| {
        let value = Reflect::get(&navigator, &"clipboard".into()).ok()?;
        value.dyn_into::<web_sys::Clipboard>().ok()
    });
    let Some(clipboard) = clipboard else {
        return done(false);
    };
    settle(&clipboard.write_text(text), move |written| {
        done(written.is_ok());
    });
}

/// Tells what becomes of a promise.
pub(super) fn settle(promise: &Promise, then: impl FnOnce(Result<JsValue, JsValue>) + 'static) {
    let then = Rc::new(Cell::new(Some(then)));
    let tell = |as_result: fn(JsValue) -> Result<JsValue, JsValue>| {
        let then = Rc::clone(&then);
        Closure::<dyn FnMut(JsValue)>::new(move |value| {
            if let Some(then) = then.take() {
                then(as_result(value));
            }
        })
    };
    // Callbacks, not a future: nothing else here needs the machinery of one.
    let (kept, broken) = (tell(Ok), tell(Err));
    let _ = promise.then2(&kept, &broken);
    kept.forget();
    broken.forget();
}

/// Lets the browser save a text as a file of this name.
pub fn save(name: &str, text: &str) {
    let _ = try_save(name, text);
}

fn try_save(name: &str, text: &str) -> Option<()> {
    let blob = Blob::new_with_str_sequence(&Array::of1(&text.into())).ok()?;
    try_save_blob(name, &blob)
}

/// Lets the browser save bytes as a file of this name.
pub(super) fn save_blob(name: &str, blob: &Blob) {
    let _ = try_save_blob(name, blob);
}

fn try_save_blob(name: &str, blob: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(blob).ok()?;
    let link: HtmlElement = document().create_element("a").ok()?.dyn_into().ok()?;
    set_attribute(&link, "href", Some(&address));
    set_attribute(&link, "download", Some(name));
    link.click();
    Url::revoke_object_url(&address).ok()
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

/// Returns the first language of the page among those the reader has told the browser to prefer.
pub fn preferred_language() -> Lang {
    let tags = window().navigator().languages();
    let tags: Vec<String> = tags.iter().filter_map(|tag| tag.as_string()).collect();
    Lang::preferred(tags.iter().map(String::as_str))
}

/// Removes the element with this id.
pub fn remove(id: &str) {
    if let Some(element) = document().get_element_by_id(id) {
        element.remove();
    }
}
