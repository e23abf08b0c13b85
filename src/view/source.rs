//! A work one can look up.

use crate::browser::element::{Content, Element, el};
use crate::text::claims::Source;

/// An item of a list of sources.
pub fn source(source: &Source) -> Element {
    // The titles are those of the works, in whatever language the page speaks.
    el("li").attr("lang", "en").child(match source.address {
        Some(address) => el("a")
            .attr("href", address)
            .attr("rel", "noreferrer")
            .child(source.title)
            .into(),
        None => Content::from(source.title),
    })
}
