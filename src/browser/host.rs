//! The note around a frame: what it says, and what is said to it.

use js_sys::{Array, Object, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Window};

use super::{dom, frame};
use crate::embed::message::{Fields, MAX_FIELDS, MAX_LENGTH, Value};
use crate::embed::report::Report;

/// Listens to the window around for as long as the frame lives. Whatever comes from any other window is
/// passed over, and so is what is not an object of fields.
pub fn on_message(hear: impl Fn(Fields) + 'static) {
    dom::on_window("message", move |event| {
        let Some(event) = event.dyn_ref::<MessageEvent>() else {
            return;
        };
        let around = outer();
        let is_ours = event.source().is_some_and(|source| {
            around.is_some_and(|around| Object::is(&source, around.as_ref()))
        });
        if is_ours && let Some(fields) = fields_of(&event.data()) {
            hear(fields);
        }
    });
}

/// Takes a message apart; nothing if it is no object. One field more than may be read is kept, so that the
/// message is refused for it.
fn fields_of(data: &JsValue) -> Option<Fields> {
    let object = data.dyn_ref::<Object>()?;
    let field = |entry: JsValue| {
        let entry: Array = entry.dyn_into().ok()?;
        Some((bounded(&entry.get(0))?, value_of(&entry.get(1))))
    };
    let entries = Object::entries(object);
    Some(
        entries
            .iter()
            .take(MAX_FIELDS + 1)
            .filter_map(field)
            .collect(),
    )
}

fn value_of(value: &JsValue) -> Value {
    if let Some(number) = value.as_f64() {
        Value::Number(number)
    } else if let Some(flag) = value.as_bool() {
        Value::Flag(flag)
    } else {
        bounded(value).map_or(Value::Other, Value::Text)
    }
}

/// Copies a text, or of one that is too long so much that it can be seen to be.
fn bounded(value: &JsValue) -> Option<String> {
    let text: &js_sys::JsString = value.dyn_ref()?;
    Some(text.substring(0, MAX_LENGTH as u32 + 1).into())
}

/// Sends a message to the note, if there is one.
pub fn tell(Report(fields): &Report) {
    let message = Object::new();
    for (name, value) in fields {
        put(&message, name, &to_js(value));
    }
    post(&message);
}

fn to_js(value: &Value) -> JsValue {
    match value {
        Value::Text(text) => text.into(),
        Value::Number(number) => (*number).into(),
        Value::Flag(flag) => (*flag).into(),
        Value::Other => JsValue::NULL,
    }
}

/// Tells the height once more in the words of others, so that notes that know only those fit the frame too.
pub fn tell_height(height: usize) {
    let height: JsValue = (height as f64).into();
    let plain = Object::new();
    put(&plain, "height", &height);
    post(&plain);
    let amp = Object::new();
    put(&amp, "type", &"embed-size".into());
    put(&amp, "sentinel", &"amp".into());
    put(&amp, "height", &height);
    post(&amp);
    let embedly = Object::new();
    put(&embedly, "src", &super::address::whole().into());
    put(&embedly, "context", &"iframe.resize".into());
    put(&embedly, "height", &height);
    if let Ok(text) = js_sys::JSON::stringify(&embedly) {
        post(&text);
    }
}

fn put(object: &Object, name: &str, value: &JsValue) {
    // A fresh object takes any property.
    let _ = Reflect::set(object, &name.into(), value);
}

/// The window around does not say where it comes from, and what is sent is no secret.
fn post(message: &JsValue) {
    if let Some(around) = outer() {
        let _ = around.post_message(message, "*");
    }
}

/// Returns the window around the frame.
fn outer() -> Option<Window> {
    frame::is_page_in_one()
        .then(|| window().parent().ok().flatten())
        .flatten()
}
