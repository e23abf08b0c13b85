//! The page, as an annex sees it.

use background::{decode, encode};
use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::JsCast;
use web_sys::MessagePort;

use super::port;
use crate::action::Annex;
use crate::annex::message::{FromAnnex, ToAnnex};

/// The way to the page.
#[derive(Clone)]
pub struct Page(MessagePort);

impl Page {
    /// Takes the port the page has left for this annex; nothing if there is none.
    pub fn find(annex: Annex) -> Option<Self> {
        let found = Reflect::get(&window(), &port::of_annex(annex)).ok()?;
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
