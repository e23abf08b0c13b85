//! How large an element is.

use leptos::prelude::{GetUntracked, RwSignal, Set};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

use crate::model::viewport::Size;
use crate::store;

/// Keeps the size of an element in a signal; zero until it is on the page.
pub fn follow(element: &Element, size: RwSignal<Size>) {
    let target = element.clone();
    let measure = move || {
        let now = Size {
            width: f64::from(target.client_width()),
            height: f64::from(target.client_height()),
        };
        if now != size.get_untracked() {
            size.set(now);
        }
    };
    let notify = Closure::<dyn FnMut()>::new(measure.clone());
    if let Ok(observer) = ResizeObserver::new(notify.as_ref().unchecked_ref()) {
        observer.observe(element);
    }
    notify.forget();
    // The observer would tell only behind the first paint.
    store::watch(measure);
}
