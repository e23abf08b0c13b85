//! Ties the bench to the browser: requests in, answers out, slices of work between.

use std::cell::RefCell;
use std::rc::Rc;

use background::{Answer, BUILD, Bench, PORT, Pace, Request, decode, encode};
use gloo::timers::callback::Timeout;
use js_sys::{Date, Reflect, Uint8Array};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, MessagePort};

/// Starts to listen, and says so.
pub(crate) fn listen() {
    console_error_panic_hook::set_once();
    let global: JsValue = js_sys::global().into();
    // The page leaves a port for a program that runs beside its own. In a web worker there is none, and
    // the background itself sends and hears like one.
    let port = Reflect::get(&global, &PORT.into()).ok();
    let port = port.filter(|port| !port.is_undefined());
    let pace = port.as_ref().map_or(Pace::WORKER, |_| Pace::PAGE);
    let desk = Rc::new(Desk {
        port: port.unwrap_or(global).unchecked_into(),
        pace,
        bench: RefCell::default(),
    });
    let hears = {
        let desk = Rc::clone(&desk);
        Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let bytes = Uint8Array::new(&event.data()).to_vec();
            if let Some(request) = decode(&bytes) {
                desk.take(request);
            }
        })
    };
    desk.port
        .set_onmessage(Some(hears.as_ref().unchecked_ref()));
    hears.forget();
    desk.say(&Answer::Ready(BUILD.to_owned()));
}

struct Desk {
    port: MessagePort,
    pace: Pace,
    bench: RefCell<Bench>,
}

impl Desk {
    fn take(self: &Rc<Self>, request: Request) {
        let was_idle = self.bench.borrow().is_idle();
        self.bench.borrow_mut().take(request);
        if was_idle && self.pace == Pace::WORKER {
            // Nobody else has to be let through first.
            Rc::clone(self).work();
        } else if was_idle {
            self.go_on();
        }
    }

    /// Works for a slice as soon as what came in meanwhile is heard.
    fn go_on(self: &Rc<Self>) {
        if !self.bench.borrow().is_idle() {
            let desk = Rc::clone(self);
            Timeout::new(0, move || desk.work()).forget();
        }
    }

    fn work(self: Rc<Self>) {
        let end = Date::now() + self.pace.slice_ms;
        let answers = self
            .bench
            .borrow_mut()
            .work(self.pace, || Date::now() >= end);
        for answer in &answers {
            self.say(answer);
        }
        self.go_on();
    }

    fn say(&self, answer: &Answer) {
        // A port does not refuse bytes.
        let _ = self
            .port
            .post_message(&Uint8Array::from(&encode(answer)[..]));
    }
}
