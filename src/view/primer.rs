//! What depth means, at the foot of the page.

use crate::browser::element::{Element, el, live};
use crate::store::Store;

/// A few sentences.
pub fn primer(store: Store) -> Element {
    let text = store.lang.page();
    let sentences = text.depth.iter().map(|sentence| el("p").child(*sentence));
    let least = move || {
        store
            .lang
            .least_depth(store.get(|session| session.analysis.method))
    };
    el("footer")
        .class("primer")
        .child(el("h2").child(text.depth_heading))
        .child(
            el("div")
                .children(sentences)
                .child(el("p").child(live(least))),
        )
        .child(
            el("p")
                .class("about")
                .child(el("a").attr("href", "about.html").child(text.about)),
        )
}
