//! The one live region: it tells those who hear the page what has just changed.

use leptos::prelude::*;

use crate::model::headline::Standing;
use crate::model::inspector::Inspection;
use crate::model::timeline::Clocks;
use crate::store::use_store;
use crate::text::{Lang, Span};

/// Says the latest of: a link that could not be followed, the solutions, the moment, the answer.
#[component]
pub fn Announcer() -> impl IntoView {
    let store = use_store();
    let lang = store.lang;
    let message = RwSignal::new(String::new());
    let notices = store.read(|session| session.notices.clone());
    let standing = store.read(|session| Standing::of(&session.analysis, session.count));
    // While the clock runs it would talk without end.
    let clocks = store.read(|session| (!session.is_playing).then(|| Clocks::of(session)));
    let selected = store.read(|session| session.selected);
    Effect::new(move |_| {
        if let Some(notice) = notices.with(|notices| notices.first().map(|n| lang.notice(n))) {
            message.set(notice);
        }
    });
    Effect::new(move |_| {
        if let Some(standing) = standing.get() {
            message.set(lang.standing(standing));
        }
    });
    Effect::new(move |before: Option<()>| {
        if let (Some(clocks), Some(())) = (clocks.get(), before) {
            message.set(lang.slider_value(clocks));
        }
    });
    Effect::new(move |before: Option<()>| {
        let cell = selected.get();
        if before.is_some() {
            let inspection = store.analysis.with_untracked(|a| Inspection::of(a, cell));
            message.set(speak(lang, &inspection));
        }
    });
    view! {
        <p class="heard-only" role="status" aria-live="polite">
            {message}
        </p>
    }
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
