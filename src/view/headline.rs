//! The one sentence at the top of the page.

use leptos::prelude::*;

use super::chip::Sentence;
use crate::model::headline::{Headline, Standing};
use crate::model::palette;
use crate::store::use_store;

/// The headline, and what is known about the solutions.
#[component]
pub fn HeadlineView() -> impl IntoView {
    let store = use_store();
    let headline = Memo::new(move |_| store.analysis.with(|analysis| Headline::of(analysis)));
    let standing = store.read(|session| Standing::of(&session.analysis, session.count));
    view! {
        <header class="headline" style=palette::underlines()>
            <h1>{move || view! { <Sentence spans=store.lang.headline(&headline.get()) /> }}</h1>
            <p class="standing">
                {move || standing.get().map(|standing| store.lang.standing(standing))}
            </p>
        </header>
    }
}
