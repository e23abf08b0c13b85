//! The one handle the views of the annex get: its state as a signal, and the way to the page.

use leptos::prelude::*;

use crate::annex::message::FromAnnex;
use crate::annex::state::State;
use crate::browser::page::Page;
use crate::text::Lang;

/// The state of the annex, and the way to the page.
#[derive(Clone, Copy)]
pub struct Desk {
    state: RwSignal<State>,
    page: StoredValue<Page, LocalStorage>,
    /// The language of the page.
    pub lang: Lang,
}

impl Desk {
    /// Sits down where the page has left a port, and says so; nothing if there is none.
    pub fn open() -> Option<Self> {
        let page = Page::find()?;
        let desk = Self {
            state: RwSignal::new(State::default()),
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

    /// Changes the state, and says to the page what there is to say.
    pub fn change(self, change: impl FnOnce(&mut State) -> Vec<FromAnnex>) {
        let says = self.state.try_update(change).unwrap_or_default();
        self.page
            .with_value(|page| says.iter().for_each(|message| page.say(message)));
    }

    /// Returns a slice of the state. Whoever asks is told of every change of the state.
    pub fn get<T>(self, slice: impl FnOnce(&State) -> T) -> T {
        self.state.with(slice)
    }

    /// Returns a slice of the state as it is now, without listening.
    pub fn peek<T>(self, slice: impl FnOnce(&State) -> T) -> T {
        untrack(|| self.get(slice))
    }
}
