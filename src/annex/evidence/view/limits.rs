//! What this shows, and what not.

use super::section;
use crate::browser::element::{Element, el, many};
use crate::text::Lang;
use crate::text::claims::NEAREST;
use crate::view::source::source;

/// The section.
pub(super) fn limits(lang: Lang) -> Element {
    let text = lang.evidence();
    let paragraph = |paragraph: &'static crate::text::evidence::Paragraph| {
        el("div").child(many([
            el("dt").child(paragraph.head),
            el("dd").child(paragraph.text),
        ]))
    };
    let nearest = NEAREST.iter().zip(text.measured_there);
    let nearest = nearest.map(|(work, &measured)| {
        el("div").child(many([
            el("dt").attr("lang", "en").child(source(work)),
            el("dd").child(measured),
        ]))
    });
    section("limits", text.limits)
        .child(
            el("dl")
                .class("limits")
                .children(text.paragraphs.iter().map(paragraph)),
        )
        .child(el("p").class("quiet").child(text.method))
        .child(el("h3").child(text.sources_heading))
        .child(el("dl").class("nearest").children(nearest))
}
