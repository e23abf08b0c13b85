//! What the ways to the other programs have in common: bytes over a port, and addresses of files.

use background::ANNEX_PORT;
use js_sys::{Promise, Uint8Array};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use web_sys::{MessageEvent, Worker};

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

// assets/loader.js has these. It knows where the files are: beside the page, or inside it.
#[wasm_bindgen]
extern "C" {
    /// Returns the address of a file of the site.
    #[wasm_bindgen(js_name = sudokuDepthAddress)]
    pub(super) fn address_of(file: &str) -> String;

    /// Loads a program beside the one that runs.
    #[wasm_bindgen(js_name = sudokuDepthLoad)]
    pub(super) fn load(script: &str, program: &str) -> Promise;

    /// Reads a file of the site: its bytes.
    #[wasm_bindgen(js_name = sudokuDepthRead)]
    pub(super) fn read(file: &str) -> Promise;

    /// Starts a program as a web worker, if the browser lets it.
    #[wasm_bindgen(catch, js_name = sudokuDepthWork)]
    pub(super) fn work(script: &str, program: &str) -> Result<Worker, JsValue>;
}
