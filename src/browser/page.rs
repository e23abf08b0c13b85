//! The page, as the annex sees it.

use background::{ANNEX_PORT, decode, encode};
use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::MessagePort;

use super::port;
use crate::annex::message::{FromAnnex, ToAnnex};

/// The way to the page.
#[derive(Clone)]
pub struct Page(MessagePort);

impl Page {
    /// Takes the port the page has left; nothing if there is none.
    pub fn find() -> Option<Self> {
        let found = Reflect::get(&window(), &ANNEX_PORT.into()).ok()?;
        Some(Self(found.dyn_into().ok()?))
    }

    /// Listens for as long as the page lives.
    pub fn listen(&self, hear: impl Fn(ToAnnex) + 'static) {
        let hears = port::ear(move |bytes| {
            if let Some(message) = decode(&bytes) {
                hear(message);
            }
        });
        self.0.set_onmessage(Some(hears.as_ref().unchecked_ref()));
        hears.forget();
    }

    /// Says something to the page.
    pub fn say(&self, message: &FromAnnex) {
        // A port does not refuse bytes.
        let _ = self.0.post_message(&port::packed(&encode(message)));
    }
}
