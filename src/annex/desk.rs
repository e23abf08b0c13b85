//! The one handle the views of an annex get: its state as a signal, and the way to the page.

use leptos::prelude::*;

use crate::action::Lang;
use crate::annex::message::FromAnnex;
use crate::annex::state::State;
use crate::browser::dom;
use crate::browser::page::Page;
use crate::derived::{Derived, derived};

/// The state of an annex, and the way to the page.
pub struct Desk<S: 'static> {
    state: RwSignal<S>,
    page: StoredValue<Page, LocalStorage>,
    /// The language of the page.
    pub lang: Lang,
}

impl<S> Clone for Desk<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S> Copy for Desk<S> {}

impl<S: State> Desk<S> {
    /// Sits down where the page has left a port, and says so; nothing if there is none.
    pub fn open() -> Option<Self> {
        let page = Page::find(S::ANNEX)?;
        let desk = Self {
            state: RwSignal::new(S::default()),
            page: StoredValue::new_local(page.clone()),
            lang: Lang::default(),
        };
        page.listen(move |message| desk.change(|state| state.hear(message)));
        page.say(&FromAnnex::Ready(background::BUILD.to_owned()));
        Some(desk)
    }

    /// Returns the same desk, for views that speak this language.
    #[must_use]
    pub const fn speaking(self, lang: Lang) -> Self {
        Self { lang, ..self }
    }

    /// Returns the language that is spoken: the one that was chosen, or the reader's.
    pub fn spoken(self) -> Derived<Lang> {
        let readers = dom::preferred_language();
        derived(move || self.get(State::lang).unwrap_or(readers))
    }

    /// Changes the state, and says to the page what there is to say.
    pub fn change(self, change: impl FnOnce(&mut S) -> Vec<FromAnnex>) {
        let says = self.state.try_update(change).unwrap_or_default();
        self.page
            .with_value(|page| says.iter().for_each(|message| page.say(message)));
    }

    /// Returns a slice of the state. Whoever asks is told of every change of the state.
    pub fn get<T>(self, slice: impl FnOnce(&S) -> T) -> T {
        self.state.with(slice)
    }

    /// Returns a slice of the state as it is now, without listening.
    pub fn peek<T>(self, slice: impl FnOnce(&S) -> T) -> T {
        untrack(|| self.get(slice))
    }
}
