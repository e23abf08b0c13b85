//! The annexes, as the page sees them: each loaded when it is first needed, told, heard.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use background::{BUILD, Kind, Ticket, decode, encode};
use js_sys::Reflect;
use leptos::prelude::window;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageChannel, MessagePort};

use super::port;
use crate::action::Annex;
use crate::annex::message::{FromAnnex, ToAnnex};

/// What is heard from an annex.
#[derive(Clone, PartialEq, Debug)]
pub enum Word {
    /// It answers.
    There,
    /// It says something.
    Said(FromAnnex),
    /// It could not be loaded.
    Lost,
}

/// The ways to all annexes.
#[derive(Clone)]
pub struct Annexes(Rc<Exchange>);

struct Exchange {
    lines: [Rc<Line>; Annex::ALL.len()],
    /// Who gave the latest order of each kind to the background, with the annex's own number of it.
    asked: Cell<[Option<(Annex, Ticket)>; Kind::ALL.len()]>,
}

/// The way to one of them.
struct Line {
    annex: Annex,
    hears: OnceCell<Box<dyn Fn(Word)>>,
    port: RefCell<Option<MessagePort>>,
    is_there: Cell<bool>,
    /// Counts how often it was called, so that a late word of an old call is passed over.
    n_calls: Cell<u32>,
    /// What was said before anybody was there: of the links the last, and all else.
    waiting: RefCell<Vec<ToAnnex>>,
}

impl Default for Annexes {
    fn default() -> Self {
        let line = |annex| {
            Rc::new(Line {
                annex,
                hears: OnceCell::new(),
                port: RefCell::default(),
                is_there: Cell::new(false),
                n_calls: Cell::new(0),
                waiting: RefCell::default(),
            })
        };
        Self(Rc::new(Exchange {
            lines: Annex::ALL.map(line),
            asked: Cell::default(),
        }))
    }
}

impl Annexes {
    /// Listens to an annex, once and for all.
    pub fn listen(&self, annex: Annex, hears: impl Fn(Word) + 'static) {
        let _ = self.line(annex).hears.set(Box::new(hears));
    }

    /// Says something to an annex. A link or a word of its own calls it, if nobody has called it.
    pub fn say(&self, annex: Annex, message: ToAnnex) {
        self.line(annex).say(message);
    }

    /// Notes that an annex has asked the background for something, or asks no longer: the answers are
    /// for it.
    pub fn note_order(&self, annex: Annex, kind: Kind, ticket: Ticket) {
        let mut asked = self.0.asked.get();
        asked[kind as usize] = Some((annex, ticket));
        self.0.asked.set(asked);
    }

    /// Passes an answer of the background on to the annex that asked.
    pub fn answer(&self, kind: Kind, bytes: Vec<u8>) {
        if let Some((annex, ticket)) = self.0.asked.get()[kind as usize] {
            self.say(annex, ToAnnex::Answer(kind, ticket, bytes));
        }
    }

    /// Tells all annexes that nothing more comes of what was asked of the background.
    pub fn lose(&self) {
        for line in &self.0.lines {
            line.say(ToAnnex::Lost);
        }
    }

    /// Loads an annex, once more if need be.
    pub fn call(&self, annex: Annex) {
        self.line(annex).call();
    }

    fn line(&self, annex: Annex) -> &Rc<Line> {
        &self.0.lines[annex as usize]
    }
}

impl Line {
    fn say(self: &Rc<Self>, message: ToAnnex) {
        if self.is_there.get() {
            return self.send(&message);
        }
        // Nobody who is not there waits for the background.
        if matches!(message, ToAnnex::Answer(..) | ToAnnex::Lost) {
            return;
        }
        let is_link = |message: &ToAnnex| matches!(message, ToAnnex::Link(_));
        let is_left = message == ToAnnex::Left;
        let mut waiting = self.waiting.borrow_mut();
        waiting.retain(|other| !(is_link(&message) && (is_link(other) || *other == ToAnnex::Left)));
        waiting.push(message);
        drop(waiting);
        let is_called = self.port.borrow().is_some();
        if !is_called && !is_left {
            self.call();
        }
    }

    /// Loads the annex, once more if need be.
    fn call(self: &Rc<Self>) {
        if self.try_call().is_none() {
            self.lose();
        }
    }

    fn try_call(self: &Rc<Self>) -> Option<()> {
        let call = self.n_calls.get() + 1;
        self.n_calls.set(call);
        let (script, program) = files(self.annex, call);
        let channel = MessageChannel::new().ok()?;
        Reflect::set(&window(), &port::of_annex(self.annex), &channel.port2()).ok()?;
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
        let _ = port::load(&script, &program).catch(&refused);
        refused.forget();
        Some(())
    }

    fn hear(&self, message: FromAnnex) {
        match message {
            FromAnnex::Ready(build) if build == BUILD => {
                self.is_there.set(true);
                for message in self.waiting.take() {
                    self.send(&message);
                }
                self.tell(Word::There);
            }
            FromAnnex::Ready(_) => self.lose(),
            _ => self.tell(Word::Said(message)),
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

/// Returns the names of an annex's script and program, with their version. It changes with what they are
/// made of, so that no browser keeps an old one, and with every call, as browsers keep in mind what could
/// not be loaded.
fn files(annex: Annex, call: u32) -> (String, String) {
    let version = match call {
        1 => BUILD.to_owned(),
        _ => format!("{BUILD}-{call}"),
    };
    let name = annex.name();
    (
        format!("sudoku-depth-{name}.js?{version}"),
        format!("sudoku-depth-{name}_bg.wasm?{version}"),
    )
}
