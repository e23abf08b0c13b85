//! The background, seen from the page: started when it is first needed, asked, heard, given up.
//!
//! It is a web worker. Where that is refused, or nobody answers, the same program runs on the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use background::{Answer, BUILD, Kind, Order, PORT, Request, Ticket, decode, encode};
use gloo::timers::callback::Timeout;
use js_sys::Reflect;
use leptos::prelude::{document, window};
use wasm_bindgen::prelude::{Closure, wasm_bindgen};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Event, HtmlScriptElement, MessageChannel, MessageEvent, MessagePort, Worker};

use super::port;

/// How long a web worker may take to say that it is there, in milliseconds.
const PATIENCE_MS: u32 = 3000;

/// What is heard from the background.
#[derive(Clone, PartialEq, Debug)]
pub enum Word {
    /// An answer to the latest order of its kind.
    Answer(Box<Answer>),
    /// It cannot be reached, or it broke down.
    Lost,
}

/// The way to the background.
#[derive(Clone)]
pub struct Background(Rc<Line>);

struct Line {
    hears: Box<dyn Fn(Word)>,
    other_end: RefCell<OtherEnd>,
    /// The latest order of each kind.
    tickets: Cell<[Ticket; Kind::ALL.len()]>,
    last_ticket: Cell<Ticket>,
    /// What was asked before anybody was there.
    waiting: RefCell<Vec<Request>>,
    /// Counts the other ends there were, so that a late word of an old one is passed over.
    n_ends: Cell<u32>,
}

/// Who is at the other end.
enum OtherEnd {
    /// Nobody was called yet.
    Nobody,
    /// A web worker that was started.
    Worker(Worker, Ears),
    /// A program on the page.
    Page(MessagePort, Ears),
}

/// What listens to the other end, as long as it is kept.
struct Ears {
    is_ready: bool,
    _message: Closure<dyn FnMut(MessageEvent)>,
    _error: Closure<dyn FnMut(Event)>,
}

#[wasm_bindgen]
extern "C" {
    /// What the script of the background defines when it is loaded on the page.
    #[wasm_bindgen(catch, js_name = wasm_bindgen)]
    fn start_program(options: &JsValue) -> Result<JsValue, JsValue>;
}

impl Background {
    /// Makes a way to the background; `hears` is told everything that is still of interest.
    pub fn new(hears: impl Fn(Word) + 'static) -> Self {
        Self(Rc::new(Line {
            hears: Box::new(hears),
            other_end: RefCell::new(OtherEnd::Nobody),
            tickets: Cell::default(),
            last_ticket: Cell::default(),
            waiting: RefCell::default(),
            n_ends: Cell::new(0),
        }))
    }

    /// Asks for something; whatever was asked of the same kind is let go.
    pub fn begin(&self, order: Order) {
        let ticket = Ticket(self.0.last_ticket.get().0 + 1);
        self.0.last_ticket.set(ticket);
        self.0.expect(order.kind(), ticket);
        self.0.ask(Request::Begin(ticket, order));
    }

    /// Lets go what was asked of a kind.
    pub fn cancel(&self, kind: Kind) {
        if self.0.ticket_of(kind) != Ticket::default() {
            self.0.expect(kind, Ticket::default());
            self.0.ask(Request::Cancel(kind));
        }
    }
}

impl Line {
    fn ticket_of(&self, kind: Kind) -> Ticket {
        self.tickets.get()[kind as usize]
    }

    fn expect(&self, kind: Kind, ticket: Ticket) {
        let mut tickets = self.tickets.get();
        tickets[kind as usize] = ticket;
        self.tickets.set(tickets);
    }

    fn ask(self: &Rc<Self>, request: Request) {
        if self.other_end.borrow().is_ready() {
            self.other_end.borrow().send(&request);
            return;
        }
        self.waiting.borrow_mut().push(request);
        let is_called = !matches!(*self.other_end.borrow(), OtherEnd::Nobody);
        if !is_called && self.call_worker().is_none() {
            self.call_page();
        }
    }

    /// Starts a web worker; nothing if the browser refuses.
    fn call_worker(self: &Rc<Self>) -> Option<()> {
        let (script, program) = files();
        let worker = port::work(&script, &program).ok()?;
        let end = self.next_end();
        let ears = self.ears(end);
        worker.set_onmessage(Some(ears._message.as_ref().unchecked_ref()));
        worker.set_onerror(Some(ears._error.as_ref().unchecked_ref()));
        *self.other_end.borrow_mut() = OtherEnd::Worker(worker, ears);
        let line = Rc::clone(self);
        let is_late = move || {
            if line.n_ends.get() == end && !line.other_end.borrow().is_ready() {
                line.call_page();
            }
        };
        Timeout::new(PATIENCE_MS, is_late).forget();
        Some(())
    }

    /// Runs the program of the background on the page.
    fn call_page(self: &Rc<Self>) {
        if self.try_call_page().is_none() {
            self.lose();
        }
    }

    fn try_call_page(self: &Rc<Self>) -> Option<()> {
        self.other_end.borrow().end();
        let (script, program) = files();
        let channel = MessageChannel::new().ok()?;
        Reflect::set(&window(), &PORT.into(), &channel.port2()).ok()?;
        let ears = self.ears(self.next_end());
        let port = channel.port1();
        port.set_onmessage(Some(ears._message.as_ref().unchecked_ref()));
        let element: HtmlScriptElement = document().create_element("script").ok()?.unchecked_into();
        element.set_src(&port::address_of(&script));
        element.set_onerror(Some(ears._error.as_ref().unchecked_ref()));
        *self.other_end.borrow_mut() = OtherEnd::Page(port, ears);
        let line = Rc::clone(self);
        let program = port::address_of(&program);
        let started = Closure::once_into_js(move || {
            let options = js_sys::Object::new();
            let is_set = Reflect::set(&options, &"module_or_path".into(), &program.into());
            if is_set.is_err() || start_program(&options).is_err() {
                line.lose();
            }
        });
        element.set_onload(Some(started.unchecked_ref()));
        document().head()?.append_child(&element).ok()?;
        Some(())
    }

    fn next_end(&self) -> u32 {
        self.n_ends.set(self.n_ends.get() + 1);
        self.n_ends.get()
    }

    /// Makes what listens to an end.
    fn ears(self: &Rc<Self>, end: u32) -> Ears {
        let line = Rc::clone(self);
        let message = port::ear(move |bytes| {
            if line.n_ends.get() == end
                && let Some(answer) = decode(&bytes)
            {
                line.hear(answer);
            }
        });
        let line = Rc::clone(self);
        let error = Closure::new(move |_: Event| {
            if line.n_ends.get() == end {
                line.stumble();
            }
        });
        Ears {
            is_ready: false,
            _message: message,
            _error: error,
        }
    }

    fn hear(self: &Rc<Self>, answer: Answer) {
        if let Answer::Ready(build) = &answer {
            if build == BUILD {
                self.begin_talk();
            } else {
                self.lose();
            }
            return;
        }
        let is_expected = answer
            .kind()
            .is_some_and(|kind| answer.ticket() == Some(self.ticket_of(kind)));
        if is_expected {
            (self.hears)(Word::Answer(Box::new(answer)));
        }
    }

    /// Sends what was asked meanwhile.
    fn begin_talk(&self) {
        self.other_end.borrow_mut().set_ready();
        for request in self.waiting.take() {
            self.other_end.borrow().send(&request);
        }
    }

    /// A web worker that never came is replaced by the page; one that broke down is let go.
    fn stumble(self: &Rc<Self>) {
        let is_young =
            matches!(&*self.other_end.borrow(), OtherEnd::Worker(_, ears) if !ears.is_ready);
        if is_young {
            self.call_page();
        } else {
            self.lose();
        }
    }

    /// Gives up what was asked. The next order calls again.
    fn lose(&self) {
        self.other_end.borrow().end();
        *self.other_end.borrow_mut() = OtherEnd::Nobody;
        self.next_end();
        self.waiting.take();
        self.tickets.set(Default::default());
        (self.hears)(Word::Lost);
    }
}

impl OtherEnd {
    const fn ears(&self) -> Option<&Ears> {
        match self {
            Self::Nobody => None,
            Self::Worker(_, ears) | Self::Page(_, ears) => Some(ears),
        }
    }

    fn is_ready(&self) -> bool {
        self.ears().is_some_and(|ears| ears.is_ready)
    }

    const fn set_ready(&mut self) {
        match self {
            Self::Nobody => {}
            Self::Worker(_, ears) | Self::Page(_, ears) => ears.is_ready = true,
        }
    }

    /// Sends a request. No end refuses bytes; one that broke down says so by itself.
    fn send(&self, request: &Request) {
        let bytes = port::packed(&encode(request));
        let _ = match self {
            Self::Nobody => Ok(()),
            Self::Worker(worker, _) => worker.post_message(&bytes),
            Self::Page(port, _) => port.post_message(&bytes),
        };
    }

    /// Ends it, whatever it is doing.
    fn end(&self) {
        match self {
            Self::Nobody => {}
            Self::Worker(worker, _) => worker.terminate(),
            Self::Page(port, _) => port.close(),
        }
    }
}

/// Returns the names of the background's script and program, with their version. It changes with what they
/// are made of, so that no browser keeps an old one.
fn files() -> (String, String) {
    let file = |name: &str| format!("{name}?{BUILD}");
    (file("background.js"), file("background_bg.wasm"))
}
