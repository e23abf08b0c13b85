//! What depth means, at the foot of the page.

use crate::browser::element::{Element, el};
use crate::store::Store;

/// A few sentences.
pub fn primer(store: Store) -> Element {
    let text = store.lang.page();
    let sentences = text.depth.iter().map(|sentence| el("p").child(*sentence));
    el("footer")
        .class("primer")
        .child(el("h2").child(text.depth_heading))
        .child(el("div").children(sentences))
}
