//! The place in the gallery where a visitor left it.

use gloo::timers::callback::Timeout;
use leptos::prelude::StoredValue;
use leptos::prelude::{GetValue, SetValue};

use crate::action::View;
use crate::browser::{address, dom, scroll};
use crate::link::LinkState;

/// How far down the gallery was left, if it was left for a board.
#[derive(Clone, Copy)]
pub struct Place(StoredValue<Option<f64>>);

impl Place {
    /// Watches for links that lead out of the gallery and back, for as long as the page lives.
    pub fn watch() -> Self {
        let place = Self(StoredValue::new(None));
        dom::on_window("hashchange", move |_| {
            let view = LinkState::read(&address::hash()).view;
            if let Some(position) = place.0.get_value() {
                // What a link shows begins at its top; the gallery goes on where it was left.
                let target = if view == Some(View::Gallery) {
                    position
                } else {
                    0.0
                };
                // The page follows the link first.
                Timeout::new(0, move || scroll::go_to(target)).forget();
            }
        });
        place
    }

    /// Keeps the place: the gallery is about to be left for a board.
    pub fn keep(self) {
        self.0.set_value(Some(scroll::position()));
    }
}
