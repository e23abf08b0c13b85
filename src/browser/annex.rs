//! The annex, as the page sees it: loaded when it is first needed, told, heard.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use background::{ANNEX_PORT, BUILD, Kind, Ticket, decode, encode};
use js_sys::{Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageChannel, MessagePort};

use super::port;
use crate::annex::message::{FromAnnex, ToAnnex};

/// What is heard from the annex.
#[derive(Clone, PartialEq, Debug)]
pub enum Word {
    /// It answers.
    There,
    /// It says something.
    Said(FromAnnex),
    /// It could not be loaded.
    Lost,
}

/// The way to the annex.
#[derive(Clone, Default)]
pub struct Annex(Rc<Line>);

#[derive(Default)]
struct Line {
    hears: OnceCell<Box<dyn Fn(Word)>>,
    port: RefCell<Option<MessagePort>>,
    is_there: Cell<bool>,
    /// Counts how often it was called, so that a late word of an old call is passed over.
    n_calls: Cell<u32>,
    /// The last link that was said before anybody was there.
    waiting: RefCell<Option<ToAnnex>>,
    /// Its latest order of each kind, by its own number.
    asked: Cell<[Ticket; Kind::ALL.len()]>,
}

#[wasm_bindgen(
    inline_js = "export const load = (script, program) => import(script).then((annex) => annex.default({ module_or_path: program }))"
)]
extern "C" {
    /// Loads a program beside the one that runs.
    fn load(script: &str, program: &str) -> Promise;
}

impl Annex {
    /// Listens to the annex, once and for all.
    pub fn listen(&self, hears: impl Fn(Word) + 'static) {
        let _ = self.0.hears.set(Box::new(hears));
    }

    /// Says something to the annex. A link calls it, if nobody has called it; all else is for one that
    /// is there.
    pub fn say(&self, message: ToAnnex) {
        let line = &self.0;
        if line.is_there.get() {
            line.send(&message);
        } else if matches!(message, ToAnnex::Link(_)) {
            line.waiting.replace(Some(message));
            let is_called = line.port.borrow().is_some();
            if !is_called {
                self.call();
            }
        }
    }

    /// Passes an answer of the background on.
    pub fn answer(&self, kind: Kind, bytes: Vec<u8>) {
        let ticket = self.0.asked.get()[kind as usize];
        self.say(ToAnnex::Answer(kind, ticket, bytes));
    }

    /// Loads the annex, once more if need be.
    pub fn call(&self) {
        if self.0.call().is_none() {
            self.0.lose();
        }
    }
}

impl Line {
    fn call(self: &Rc<Self>) -> Option<()> {
        let call = self.n_calls.get() + 1;
        self.n_calls.set(call);
        let (script, program) = addresses(call)?;
        let channel = MessageChannel::new().ok()?;
        Reflect::set(&window(), &ANNEX_PORT.into(), &channel.port2()).ok()?;
        let line = Rc::clone(self);
        let hears = port::ear(move |bytes| {
            if let Some(message) = decode(&bytes).filter(|_| line.n_calls.get() == call) {
                line.hear(message);
            }
        });
        let own = channel.port1();
        own.set_onmessage(Some(hears.into_js_value().unchecked_ref()));
        *self.port.borrow_mut() = Some(own);
        let line = Rc::clone(self);
        let refused = Closure::<dyn FnMut(JsValue)>::new(move |_| {
            if line.n_calls.get() == call {
                line.lose();
            }
        });
        let _ = load(&script, &program).catch(&refused);
        refused.forget();
        Some(())
    }

    fn hear(&self, message: FromAnnex) {
        match message {
            FromAnnex::Ready(build) if build == BUILD => {
                self.is_there.set(true);
                if let Some(message) = self.waiting.take() {
                    self.send(&message);
                }
                self.tell(Word::There);
            }
            FromAnnex::Ready(_) => self.lose(),
            _ => {
                if let FromAnnex::Ask(kind, ticket, _) = message {
                    let mut asked = self.asked.get();
                    asked[kind as usize] = ticket;
                    self.asked.set(asked);
                }
                self.tell(Word::Said(message));
            }
        }
    }

    fn tell(&self, word: Word) {
        if let Some(hears) = self.hears.get() {
            hears(word);
        }
    }

    fn send(&self, message: &ToAnnex) {
        if let Some(own) = &*self.port.borrow() {
            // A port does not refuse bytes.
            let _ = own.post_message(&port::packed(&encode(message)));
        }
    }

    /// Gives the call up. What was said waits for the next.
    fn lose(&self) {
        self.n_calls.set(self.n_calls.get() + 1);
        self.tell(Word::Lost);
    }
}

/// Returns the addresses of the annex's script and program, beside the page. They change with what they
/// are made of, so that no browser keeps an old one, and with every call, as browsers keep in mind what
/// could not be loaded.
fn addresses(call: u32) -> Option<(String, String)> {
    let version = match call {
        1 => BUILD.to_owned(),
        _ => format!("{BUILD}-{call}"),
    };
    let address = |name: &str| port::beside_page(name, &version);
    Some((
        address("sudoku-depth-annex.js")?,
        address("sudoku-depth-annex_bg.wasm")?,
    ))
}
