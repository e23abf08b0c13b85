//! Whether an element is near what is seen of the page.

use js_sys::Array;
use leptos::prelude::{RwSignal, Set, StoredValue, window};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit};

/// How far away is still near, above and below.
const MARGIN: &str = "600px 0px";

/// Watches an element, as long as it is kept.
struct Watch {
    observer: IntersectionObserver,
    _notify: Closure<dyn FnMut(Array, IntersectionObserver)>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Hears that the page is about to be printed, as long as it is kept.
struct Print(Closure<dyn FnMut()>);

impl Print {
    const EVENT: &str = "beforeprint";

    fn listen(hear: impl FnMut() + 'static) -> Self {
        let hears = Closure::new(hear);
        let _ =
            window().add_event_listener_with_callback(Self::EVENT, hears.as_ref().unchecked_ref());
        Self(hears)
    }
}

impl Drop for Print {
    fn drop(&mut self) {
        let _ = window()
            .remove_event_listener_with_callback(Self::EVENT, self.0.as_ref().unchecked_ref());
    }
}

/// Sets a signal once the element comes near, and then leaves it: what is drawn stays. Where the browser
/// cannot tell, and on paper, everything is near.
pub fn follow(element: &Element, is_near: RwSignal<bool>) {
    StoredValue::new_local(Print::listen(move || is_near.set(true)));
    let notify = Closure::new(move |entries: Array, observer: IntersectionObserver| {
        let is_seen = |entry: IntersectionObserverEntry| entry.is_intersecting();
        if entries.iter().any(|entry| is_seen(entry.unchecked_into())) {
            observer.disconnect();
            is_near.set(true);
        }
    });
    let options = IntersectionObserverInit::new();
    options.set_root_margin(MARGIN);
    let made = IntersectionObserver::new_with_options(notify.as_ref().unchecked_ref(), &options);
    let Ok(observer) = made else {
        return is_near.set(true);
    };
    observer.observe(element);
    StoredValue::new_local(Watch {
        observer,
        _notify: notify,
    });
}
