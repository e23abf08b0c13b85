//! The one live region: it tells those who hear the page what has just changed.

use leptos::prelude::*;

use crate::browser::element::{Element, el, live};
use crate::model::headline::Standing;
use crate::model::inspector::Inspection;
use crate::state::Session;
use crate::store::{Store, watch};
use crate::text::{Lang, Span};

/// Says the latest of: a link that could not be followed, the solutions, the moment, the answer.
pub fn announcer(store: Store) -> Element {
    let lang = store.lang;
    let message = RwSignal::new(String::new());
    let notice =
        move || store.get(|session| session.notices.first().map(|first| lang.notice(first)));
    let standing = move || {
        let standing = store.get(|session| Standing::of(&session.analysis, session.count));
        standing.map(|standing| lang.standing(standing))
    };
    // While the clock runs it would talk without end.
    let moment = move || {
        let is_playing = store.get(|session| session.is_playing);
        (!is_playing).then(|| lang.slider_value(store.clocks.get()))
    };
    let answer = move || {
        let cell = store.selected.get();
        let analysis = untrack(|| store.analysis());
        Some(speak(lang, &Inspection::of(&analysis, cell)))
    };
    let spotlight = move || {
        let is_spotlit = store.get(|session| session.is_spotlit);
        Some(lang.spotlight(is_spotlit, store.is_spotlit()).to_owned())
    };
    say_changes(message, untrack(spotlight), spotlight);
    say_changes(message, None, notice);
    let standing = unless_secret(store, standing);
    let moment = unless_secret(store, moment);
    let answer = unless_secret(store, answer);
    say_changes(message, None, standing);
    say_changes(message, untrack(&moment), moment);
    say_changes(message, untrack(&answer), answer);
    el("p")
        .class("heard-only")
        .attr("role", "status")
        .attr("aria-live", "polite")
        .child(live(move || message.get()))
}

/// Says nothing while a board is predicted: what is asked must not be told.
fn unless_secret(
    store: Store,
    text: impl Fn() -> Option<String> + 'static,
) -> impl Fn() -> Option<String> + 'static {
    move || match store.get(Session::is_predicting) {
        true => Some(String::new()),
        false => text(),
    }
}

/// Puts a text into the message whenever it becomes another one than `before`.
fn say_changes(
    message: RwSignal<String>,
    mut before: Option<String>,
    text: impl Fn() -> Option<String> + 'static,
) {
    watch(move || {
        let now = text();
        if now != before {
            before.clone_from(&now);
            if let Some(now) = now {
                message.set(now);
            }
        }
    });
}

fn speak(lang: Lang, inspection: &Inspection) -> String {
    let mut text = lang.question(inspection) + " ";
    for span in lang.answer(inspection) {
        match span {
            Span::Text(words) | Span::OnePass(words) | Span::Deepest(words) => text += &words,
            Span::Cell(cell) => text += &cell.to_string(),
        }
    }
    text
}
