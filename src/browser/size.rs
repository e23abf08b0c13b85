//! How large an element is.

use leptos::html::Div;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::ResizeObserver;

use crate::model::viewport::Size;

/// Returns the size of an element, kept up to date; zero until it is on the page.
pub fn of(node: NodeRef<Div>) -> Memo<Size> {
    let size = RwSignal::new(Size::default());
    Effect::new(move |_| {
        if let Some(element) = node.get() {
            let target = element.clone();
            let measure = move || Size {
                width: f64::from(target.client_width()),
                height: f64::from(target.client_height()),
            };
            size.set(measure());
            let notify = Closure::<dyn FnMut()>::new(move || size.set(measure()));
            if let Ok(observer) = ResizeObserver::new(notify.as_ref().unchecked_ref()) {
                observer.observe(&element);
            }
            notify.forget();
        }
    });
    Memo::new(move |_| size.get())
}
