//! Files: those of the site, and those a visitor opens and saves.

use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::JsCast;
use web_sys::{Blob, Event, HtmlInputElement};

use super::{dom, port};

/// No file that a visitor opens is read if it is larger, in bytes.
const MOST: f64 = 4e6;

/// Reads a file of the site; `then` is told its bytes, or nothing if it cannot be got.
pub fn read(name: &str, then: impl FnOnce(Option<Vec<u8>>) + 'static) {
    await_bytes(&port::read(name), then);
}

/// Reads the file that was chosen in an input; `then` is told its name and its bytes.
pub fn chosen(event: &Event, then: impl FnOnce(String, Vec<u8>) + 'static) {
    let input = event
        .target()
        .and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return;
    };
    let file = input.files().and_then(|files| files.get(0));
    // The same file can be chosen again.
    input.set_value("");
    let Some(file) = file else {
        return;
    };
    let name = file.name();
    if file.size() > MOST {
        // Nothing of it is read: what it is told to, refuses it.
        return then(name, Vec::new());
    }
    await_bytes(&file.array_buffer(), move |bytes| {
        then(name, bytes.unwrap_or_default());
    });
}

/// Lets the browser save bytes as a file of this name.
pub fn save(name: &str, bytes: &[u8]) {
    let parts = Array::of1(&Uint8Array::from(bytes).into());
    if let Ok(blob) = Blob::new_with_u8_array_sequence(&parts) {
        dom::save_blob(name, &blob);
    }
}

fn await_bytes(promise: &Promise, then: impl FnOnce(Option<Vec<u8>>) + 'static) {
    dom::settle(promise, move |value| {
        then(value.ok().map(|value| Uint8Array::new(&value).to_vec()));
    });
}
