//! The one sentence at the top of the page.

use super::chip::sentence;
use crate::browser::element::{Element, el, live};
use crate::model::headline::{Headline, Standing};
use crate::model::palette;
use crate::store::Store;

/// The headline, and what is known about the solutions.
pub fn headline(store: Store) -> Element {
    let lang = store.lang;
    let says = move || sentence(store, lang.headline(&Headline::of(&store.analysis())));
    let standing = move || {
        let standing = store.get(|session| Standing::of(&session.analysis, session.count));
        standing.map(|standing| lang.standing(standing))
    };
    el("header")
        .class("headline")
        .attr("style", palette::underlines())
        .child(el("h1").child(live(says)))
        .child(el("p").class("standing").child(live(standing)))
}
