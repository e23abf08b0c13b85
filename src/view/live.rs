//! Attributes that follow the state, many of one element in one go.
//!
//! An element of the board has a dozen of them, and there are hundreds of elements: one effect
//! for each element is lighter, in the page and in its program, than one for each attribute.

use std::rc::Rc;

use leptos::prelude::*;
use web_sys::Element;

use crate::browser::dom;

/// Names of attributes with their values; those without a value are taken away.
pub type Attributes = Vec<(&'static str, Option<String>)>;

/// A function from the state to the attributes of an element.
#[derive(Clone)]
pub struct Follow(Rc<dyn Fn() -> Attributes>);

/// Returns the parameter of the directive `live`.
pub fn follow(attributes: impl Fn() -> Attributes + 'static) -> Follow {
    Follow(Rc::new(attributes))
}

/// Returns an attribute that is `1` while `is_set`, and not there otherwise.
pub fn flag(name: &'static str, is_set: bool) -> (&'static str, Option<String>) {
    (name, is_set.then(|| "1".to_owned()))
}

/// Returns the parameter of the directive `live` for a button that stays pressed.
pub fn pressed(is_pressed: impl Fn() -> bool + 'static) -> Follow {
    follow(move || vec![("aria-pressed", Some(is_pressed().to_string()))])
}

/// Keeps the attributes of an element up to date; what has not changed is not touched.
pub fn live(element: Element, attributes: Follow) {
    Effect::new(move |before: Option<Attributes>| {
        let now = (attributes.0)();
        for (index, (name, value)) in now.iter().enumerate() {
            let old = before.as_ref().and_then(|before| before.get(index));
            if old.is_none_or(|(_, old)| old != value) {
                dom::set_attribute(&element, name, value.as_deref());
            }
        }
        now
    });
}
