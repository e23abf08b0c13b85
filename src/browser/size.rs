//! How large an element is.

use leptos::prelude::{GetUntracked, RwSignal, Set, StoredValue};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

use crate::model::viewport::Size;
use crate::store;

/// Watches an element, as long as it is kept.
struct Watch {
    observer: ResizeObserver,
    _notify: Closure<dyn FnMut()>,
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Keeps the size of an element in a signal, as long as what it is part of is on the page; zero
/// until it is there.
pub fn follow(element: &Element, size: RwSignal<Size>) {
    let target = element.clone();
    let measure = move || {
        let now = Size {
            width: f64::from(target.client_width()),
            height: f64::from(target.client_height()),
        };
        if size.try_get_untracked().is_some_and(|before| before != now) {
            size.set(now);
        }
    };
    let notify = Closure::<dyn FnMut()>::new(measure.clone());
    if let Ok(observer) = ResizeObserver::new(notify.as_ref().unchecked_ref()) {
        observer.observe(element);
        StoredValue::new_local(Watch {
            observer,
            _notify: notify,
        });
    }
    // The observer would tell only behind the first paint.
    store::watch(measure);
}
