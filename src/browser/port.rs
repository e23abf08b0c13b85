//! What the ways to the other programs have in common: bytes over a port, and addresses beside the page.

use background::ANNEX_PORT;
use js_sys::Uint8Array;
use leptos::prelude::document;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::{MessageEvent, Url};

use crate::action::Annex;

/// Selects the element that an annex has to itself.
pub fn host(annex: Annex) -> String {
    format!("#annex-{}", annex.name())
}

/// Returns the global property that holds an annex's port to the page.
pub(super) fn of_annex(annex: Annex) -> JsValue {
    format!("{ANNEX_PORT}-{}", annex.name()).into()
}

/// Makes what listens to a port; `hear` is given the bytes.
pub(super) fn ear(hear: impl Fn(Vec<u8>) + 'static) -> Closure<dyn FnMut(MessageEvent)> {
    boxed_ear(Box::new(hear))
}

fn boxed_ear(hear: Box<dyn Fn(Vec<u8>)>) -> Closure<dyn FnMut(MessageEvent)> {
    Closure::new(move |event: MessageEvent| hear(Uint8Array::new(&event.data()).to_vec()))
}

/// Returns bytes as they are posted.
pub(super) fn packed(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

/// Returns the address of a file beside the page. It changes with the version, so that no browser keeps
/// an old one.
pub(super) fn beside_page(name: &str, version: &str) -> Option<String> {
    let base = document().base_uri().ok()??;
    let url = Url::new_with_base(&format!("{name}?{version}"), &base).ok()?;
    Some(url.href())
}
